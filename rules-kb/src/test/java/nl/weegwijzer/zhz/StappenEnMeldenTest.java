package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldcodebesluit;
import nl.weegwijzer.besluit.Meldcodestap;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Verdergang;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Raadpleging;
import nl.weegwijzer.zaak.Stapkeuze;
import nl.weegwijzer.zaak.Stapverloop;
import nl.weegwijzer.zaak.Veiligthuisadvies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

// The questions on the steps and on reporting are about the same case: laid beside each other, they never disagree.
class StappenEnMeldenTest {
    private static final List<Paar> PAREN = paren();
    private static final Set<Handeling> STAPPEN =
            EnumSet.of(Handeling.SIGNALEN_IN_KAART, Handeling.RAADPLEGEN, Handeling.GESPREK_VOEREN, Handeling.WEGEN);

    private record Paar(Meldzaak meldzaak, Meldcodezaak zaak, Meldadvies advies, Meldcodebesluit besluit) {
        boolean gemeld() {
            return zaak.stappen().gemeld() == Antwoord.JA;
        }
    }

    private static List<Paar> paren() {
        Zaken toeval = new Zaken(61);
        List<Paar> paren = new ArrayList<>();
        for (Meldzaak meldzaak : Zaken.meldzaken(60, 5000)) {
            zaak(meldzaak, toeval)
                    .ifPresent(z ->
                            paren.add(new Paar(meldzaak, z, WEEGWIJZER.meldadvies(meldzaak), WEEGWIJZER.meldcode(z))));
        }
        return paren;
    }

    private static Optional<Meldcodezaak> zaak(Meldzaak z, Zaken toeval) {
        try {
            return Optional.of(new Meldcodezaak(
                    z.peildatum(),
                    z.melder(),
                    z.vermoeden(),
                    z.veiligheid(),
                    z.gezinscontact(),
                    z.meldcode(),
                    new Raadpleging(toeval.antwoord(), toeval.kies(Veiligthuisadvies.values())),
                    new Stapverloop(
                            toeval.antwoord(),
                            toeval.antwoord(),
                            toeval.antwoord(),
                            toeval.kies(Stapkeuze.values()),
                            toeval.antwoord(),
                            toeval.antwoord())));
        } catch (OngeldigeZaakException e) {
            return Optional.empty();
        }
    }

    private static Stream<Plicht> plichten(Besluit besluit, Handeling wat) {
        return Verwacht.alle(besluit).filter(p -> p.wat() == wat);
    }

    @Test
    @DisplayName("8.2.b: over de plicht om te melden zeggen beide vragen hetzelfde, ook na een weigering (D-9)")
    void meldcode_naastMeldadvies_zelfdeMeldplicht() {
        assertThat(PAREN).hasSizeGreaterThan(1500);
        assertThat(PAREN)
                .filteredOn(p -> p.besluit().meldplicht() == Antwoord.JA)
                .hasSizeGreaterThan(100);
        for (Paar paar : PAREN) {
            assertThat(paar.besluit().meldplicht() == Antwoord.JA)
                    .as("%s", paar)
                    .isEqualTo(paar.advies() instanceof Meldadvies.MoetMelden);
            if (!paar.gemeld()) {
                assertThat(plichten(paar.besluit(), Handeling.MELDEN).map(StappenEnMeldenTest::kern))
                        .as("%s", paar)
                        .containsExactlyElementsOf(plichten(paar.advies(), Handeling.MELDEN)
                                .map(StappenEnMeldenTest::kern)
                                .toList());
            }
        }
    }

    private static List<Object> kern(Plicht plicht) {
        return List.of(plicht.kracht(), plicht.jegens(), plicht.vormen(), plicht.termijn());
    }

    @Test
    @DisplayName(
            "F.3: wie volgens de ene vraag meteen belt, belt ook volgens de andere, en hoeft nergens op te wachten")
    void meldcode_naastMeldadvies_zelfdeBellen() {
        assertThat(PAREN)
                .filteredOn(p -> plichten(p.besluit(), Handeling.BELLEN).count() > 0)
                .hasSizeGreaterThan(100);
        for (Paar paar : PAREN) {
            List<List<Object>> bellen = plichten(paar.besluit(), Handeling.BELLEN)
                    .map(StappenEnMeldenTest::kern)
                    .toList();
            assertThat(bellen)
                    .as("%s", paar)
                    .isEqualTo(plichten(paar.advies(), Handeling.BELLEN)
                            .map(StappenEnMeldenTest::kern)
                            .toList());
            assertThat(bellen.isEmpty() || paar.besluit().verder() == Verdergang.MAG)
                    .as("%s", paar)
                    .isTrue();
        }
    }

    @Test
    @DisplayName("7.2.1-7.2.4: noemen beide vragen een stap, dan op hetzelfde moment (D-10)")
    void meldcode_naastMeldadvies_zelfdeMoment() {
        int samen = 0;
        for (Paar paar : PAREN) {
            for (Plicht plicht : paar.besluit().onderbouwing().plichten()) {
                if (STAPPEN.contains(plicht.wat()) && !paar.gemeld()) {
                    List<Plicht> ander = paar.advies().onderbouwing().plichten().stream()
                            .filter(p -> p.wat() == plicht.wat() && p.jegens().equals(plicht.jegens()))
                            .filter(p -> p.betreft().isEmpty())
                            .toList();
                    samen += ander.size();
                    assertThat(ander)
                            .as("%s", paar)
                            .allSatisfy(p -> assertThat(p.termijn()).isEqualTo(plicht.termijn()));
                }
            }
        }
        assertThat(samen).isGreaterThan(300);
    }

    @Test
    @DisplayName("7.2.5: is het stap 5 of klaar, dan houdt het meldadvies geen eerdere stap meer tegen")
    void meldcode_stap5_meldadviesVraagtGeenEerdereStap() {
        List<Paar> klaar = PAREN.stream()
                .filter(p ->
                        p.besluit().stap() == Meldcodestap.STAP_5 || p.besluit().stap() == Meldcodestap.AFGEROND)
                .toList();

        assertThat(klaar).hasSizeGreaterThan(50);
        for (Paar paar : klaar) {
            assertThat(paar.advies().onderbouwing().plichten())
                    .as("%s", paar)
                    .filteredOn(p -> p.kracht() == Kracht.MOET)
                    .noneMatch(p -> p.wat() == Handeling.SIGNALEN_IN_KAART
                            || p.wat() == Handeling.WEGEN
                            || (p.wat() == Handeling.RAADPLEGEN && p.jegens().equals(Optional.of(Rol.COLLEGA))));
        }
    }
}
