package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Casusregiebesluit;
import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.besluit.Routeringsadvies;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.besluit.Zichtbesluit;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Vragen;
import nl.weegwijzer.zaak.Aanleiding;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Routeringzaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverzichtEigenaarTest {
    private static Vraag overzicht() {
        return Vragen.alle().stream()
                .filter(v -> v.kern().soort() == Vraagsoort.OVERZICHT)
                .findFirst()
                .orElseThrow();
    }

    /** Drawn cases with their overviews. With few facts nothing is confirmed, and many facts contradict each other. */
    private static Map<Overzichtzaak, Zaakoverzicht> besluiten() {
        Zaakloting loting = new Zaakloting(93_001);
        Map<Overzichtzaak, Zaakoverzicht> besluiten = new LinkedHashMap<>();
        for (double deel : new double[] {0.015, 0.04}) {
            for (Zaak zaak : loting.zaken(overzicht(), 500, deel)) {
                try {
                    besluiten.put((Overzichtzaak) zaak, WEEGWIJZER.overzicht((Overzichtzaak) zaak));
                } catch (OngeldigeZaakException e) {
                    // the questions say different things of one fact
                }
            }
        }
        return besluiten;
    }

    @Test
    @DisplayName("F.1: Veilig Thuis houdt vast wat is gemeld tot een ander de zaak heeft, en dan niet meer (D-15)")
    void overzicht_willekeurigeFeiten_vastgehoudenTotEenAnderDeZaakHeeft() {
        Map<Antwoord, Integer> gezien = new EnumMap<>(Antwoord.class);
        besluiten().forEach((zaak, besluit) -> {
            Optional<Besluit> routering = besluit.besluit(Vraagsoort.ROUTERING);
            if (routering.isEmpty() || aanleidingGezegd(zaak) || besluit.houder() == Houder.SIGNALEERDER) {
                return;
            }
            Antwoord vastgehouden = ((Routeringsadvies) routering.get()).vastgehouden();

            assertThat(vastgehouden)
                    .as("%s", zaak)
                    .isEqualTo(besluit.houder() == Houder.VEILIG_THUIS ? Antwoord.JA : Antwoord.NEE);
            gezien.merge(vastgehouden, 1, Integer::sum);
        });
        assertThat(gezien).containsOnlyKeys(Antwoord.JA, Antwoord.NEE);
    }

    private static boolean aanleidingGezegd(Overzichtzaak zaak) {
        return zaak.feiten().stream()
                .anyMatch(z -> z instanceof Routeringzaak routering && routering.aanleiding() != Aanleiding.ONBEKEND);
    }

    @Test
    @DisplayName("F.1: wie de zaak houdt, heeft het zicht en de casusregie (F.2, D-15)")
    void overzicht_willekeurigeFeiten_zaakZichtEnRegieBijDezelfde() {
        Map<Houder, Integer> gezien = new EnumMap<>(Houder.class);
        besluiten().forEach((zaak, besluit) -> {
            Zichtbesluit zicht =
                    (Zichtbesluit) besluit.besluit(Vraagsoort.ZICHT).orElseThrow();
            Casusregiebesluit regie =
                    (Casusregiebesluit) besluit.besluit(Vraagsoort.CASUSREGIE).orElseThrow();

            assertThat(zicht.houder()).as("%s", zaak).isEqualTo(besluit.houder());
            if (besluit.houder() != Houder.BEIDE) {
                assertThat(regie.houder()).as("%s", zaak).isEqualTo(besluit.houder());
            }
            gezien.merge(besluit.houder(), 1, Integer::sum);
        });
        assertThat(gezien).containsOnlyKeys(Houder.values());
    }
}
