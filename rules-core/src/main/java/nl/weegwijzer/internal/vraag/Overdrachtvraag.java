package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.antwoord;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;
import static nl.weegwijzer.internal.vraag.Logica.niet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Doorgang;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Team;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.internal.beeld.Gemeentestatus;
import nl.weegwijzer.internal.beeld.Ontvangerbeeld;
import nl.weegwijzer.internal.beeld.Overdrachtbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.jspecify.annotations.Nullable;

/** The transfer: first the case as a whole, then youth team and youth health care each as recipient. */
public final class Overdrachtvraag {
    private static final Map<Partij, Rol> ONTVANGERS =
            new EnumMap<>(Map.of(Partij.JEUGDTEAM, Rol.JEUGDTEAM, Partij.JGZ, Rol.JGZ));

    private Overdrachtvraag() {}

    /** Asks the rules. */
    public static Overdrachtbesluit besluit(Motor motor, Overdrachtzaak zaak) {
        Afleiding<Overdrachtbeeld> afleiding = motor.leidAf(overdrachtbeeld(motor.kennis(), zaak));
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        onderbouwer.voeg(afleiding, Deel.geheel(dagen(zaak, Optional.empty())));
        List<Partij> eigenaren = new ArrayList<>();
        if (afleiding.beeld().eigenaarBlijft() == Antwoord.JA) {
            eigenaren.add(Partij.VEILIG_THUIS);
        }
        ONTVANGERS.forEach((partij, rol) -> {
            Optional<Ontvanger> ontvanger = ontvanger(zaak, partij);
            Afleiding<Ontvangerbeeld> deel = motor.leidAf(
                    ontvangerbeeld(zaak, ontvanger, afleiding.beeld().doorgang()));
            onderbouwer.voeg(deel, Deel.van(rol, dagen(zaak, ontvanger)));
            if (deel.beeld().houder() == Antwoord.JA) {
                eigenaren.add(partij);
            }
        });
        Optional<Team> team = gemeente(motor.kennis(), zaak)
                .filter(g -> ontvanger(zaak, Partij.JEUGDTEAM).isPresent())
                .map(g -> new Team(g.soortTeam(), g.gemeente()));
        return besluit(afleiding.beeld(), List.copyOf(eigenaren), team, onderbouwer);
    }

    private static Overdrachtbesluit besluit(
            Overdrachtbeeld beeld, List<Partij> eigenaren, Optional<Team> team, Onderbouwer onderbouwer) {
        @Nullable Doorgang doorgang = beeld.doorgang();
        if (doorgang == null) {
            return new Overdrachtbesluit.GeenGrondslag(eigenaren, team, onderbouwer.klaar());
        }
        if (doorgang == Doorgang.MOGELIJK) {
            return new Overdrachtbesluit.KanDoorgaan(eigenaren, team, onderbouwer.klaar());
        }
        List<String> beletselen = onderbouwer.opmerkingen().stream()
                .filter(o -> o.soort() == Opmerking.Soort.BELETSEL)
                .map(Opmerking::tekst)
                .toList();
        return new Overdrachtbesluit.Geblokkeerd(eigenaren, team, beletselen, onderbouwer.klaar());
    }

    private static Optional<Ontvanger> ontvanger(Overdrachtzaak zaak, Partij partij) {
        return zaak.ontvangers().stream().filter(o -> o.partij() == partij).findFirst();
    }

    private static Map<Anker, LocalDate> dagen(Overdrachtzaak zaak, Optional<Ontvanger> ontvanger) {
        Map<Anker, LocalDate> dagen = new EnumMap<>(Anker.class);
        dagen.put(Anker.PEILDATUM, zaak.peildatum());
        zaak.afgeslotenOp().ifPresent(d -> dagen.put(Anker.AFSLUITING, d));
        zaak.ouderbericht().briefOp().ifPresent(d -> dagen.put(Anker.OUDERBRIEF, d));
        ontvanger.flatMap(Ontvanger::ontvangenOp).ifPresent(d -> dagen.put(Anker.ONTVANGST, d));
        return dagen;
    }

    private static Optional<Gemeenteregel> gemeente(Kennis kennis, Overdrachtzaak zaak) {
        return zaak.gemeente()
                .flatMap(naam -> kennis.gemeenten().stream()
                        .filter(g -> gelijk(g.gemeente(), naam) && g.geldtOp(zaak.peildatum()))
                        .findFirst());
    }

    private static Gemeentestatus status(Kennis kennis, Overdrachtzaak zaak) {
        if (zaak.gemeente().isEmpty()) {
            return Gemeentestatus.ONBEKEND;
        }
        if (gemeente(kennis, zaak).isPresent()) {
            return Gemeentestatus.IN_REGIO;
        }
        String naam = zaak.gemeente().get();
        return kennis.gemeenten().stream().anyMatch(g -> gelijk(g.gemeente(), naam))
                ? Gemeentestatus.NIET_GELDIG
                : Gemeentestatus.BUITEN_REGIO;
    }

    /** Whether two names differ in nothing but case, spaces and hyphens. */
    private static boolean gelijk(String een, String ander) {
        return kaal(een).equals(kaal(ander));
    }

    private static String kaal(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }

    private static Antwoord bevestigd(Ontvanger ontvanger) {
        return ontvanger.ontvangenOp().isPresent() ? Antwoord.JA : ontvanger.bevestigd();
    }

    private static Overdrachtbeeld overdrachtbeeld(Kennis kennis, Overdrachtzaak zaak) {
        Antwoord eenNietBevestigd = minstensEen(zaak.ontvangers().stream().map(o -> niet(bevestigd(o))));
        return new Overdrachtbeeld(
                1,
                zaak.meldvorm(),
                zaak.fase(),
                zaak.triageDefinitief(),
                Logica.minderjarigen(zaak.gezin()),
                status(kennis, zaak),
                antwoord(ontvanger(zaak, Partij.JEUGDTEAM).isPresent()),
                antwoord(ontvanger(zaak, Partij.JGZ).isPresent()),
                zaak.ouderbericht().geinformeerd(),
                zaak.ouderbericht().briefOp().isPresent()
                        ? Antwoord.JA
                        : zaak.ouderbericht().schriftelijk(),
                briefOpTijd(zaak),
                zaak.veiligheidsplan().risicotaxatie(),
                zaak.veiligheidsplan().planGemaakt(),
                zaak.afspraken().verantwoordelijkheden(),
                zaak.afspraken().terugkoppelmoment(),
                zaak.afspraken().terugkoppelinhoud(),
                zaak.afspraken().monitorafsprakenGewenst(),
                zaak.bijeenkomst().bezwaar(),
                zaak.bijeenkomst().redenVastgelegd(),
                zaak.hulpvraag(),
                zaak.ontvangers().isEmpty() ? Antwoord.NEE : niet(eenNietBevestigd),
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether the letter to the parents went out no later than any recipient received the case. */
    private static Antwoord briefOpTijd(Overdrachtzaak zaak) {
        List<Ontvanger> ontvangen = zaak.ontvangers().stream()
                .filter(o -> bevestigd(o) == Antwoord.JA)
                .toList();
        return zaak.ouderbericht()
                .briefOp()
                .filter(brief -> !ontvangen.isEmpty())
                .map(brief -> niet(minstensEen(ontvangen.stream()
                        .map(o -> o.ontvangenOp()
                                .map(dag -> antwoord(brief.isAfter(dag)))
                                .orElse(Antwoord.ONBEKEND)))))
                .orElse(Antwoord.ONBEKEND);
    }

    private static Ontvangerbeeld ontvangerbeeld(
            Overdrachtzaak zaak, Optional<Ontvanger> ontvanger, @Nullable Doorgang doorgang) {
        return new Ontvangerbeeld(
                1,
                zaak.meldvorm(),
                zaak.fase(),
                antwoord(ontvanger.isPresent()),
                ontvanger.map(Overdrachtvraag::bevestigd).orElse(Antwoord.NEE),
                antwoord(ontvanger.flatMap(Ontvanger::ontvangenOp).isPresent()),
                Logica.minderjarigen(zaak.gezin()),
                doorgang,
                null,
                null);
    }
}
