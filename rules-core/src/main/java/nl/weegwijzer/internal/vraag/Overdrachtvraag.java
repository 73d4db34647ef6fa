package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.alle;
import static nl.weegwijzer.internal.vraag.Logica.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Doorgang;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Ontvangerbeeld;
import nl.weegwijzer.internal.beeld.Overdrachtbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
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

    /** The question. */
    public static final Vraag<Overdrachtzaak, Overdrachtbesluit> VRAAG = Vraag.van(
                    Vraagsoort.OVERDRACHT,
                    Overdrachtzaak.class,
                    Overdrachtzaak::op,
                    Overdrachtbesluit.class,
                    List.of(Overdrachtbeeld.class, Ontvangerbeeld.class),
                    Overdrachtvraag::besluit,
                    Overdrachtvraag::zegt)
            .zoektOp(Gemeenten.TABEL)
            .zegtOok(Gemeenten.TEAM);

    private static final Opmaak<Geheel, Overdrachtbeeld> GEHEEL = Opmaak.<Geheel, Overdrachtbeeld>van(
                    Overdrachtzaak.class, Overdrachtbeeld.class)
            .afgeleid("minderjarigen", g -> Logica.minderjarigen(g.zaak().gezin()))
            .afgeleid(
                    "gemeente",
                    g -> Gemeenten.status(
                            g.kennis(), g.zaak().gemeente(), g.zaak().peildatum()))
            .afgeleid(
                    "naarJeugdteam",
                    g -> antwoord(ontvanger(g.zaak(), Partij.JEUGDTEAM).isPresent()))
            .afgeleid("naarJgz", g -> antwoord(ontvanger(g.zaak(), Partij.JGZ).isPresent()))
            .afgeleid("oudersSchriftelijk", g -> schriftelijk(g.zaak()))
            .afgeleid("ouderbriefOpTijd", g -> briefOpTijd(g.zaak()))
            .afgeleid("alleBevestigd", g -> alleBevestigd(g.zaak()))
            .klaar();

    private static final Opmaak<Onderdeel, Ontvangerbeeld> ONTVANGER = Opmaak.<Onderdeel, Ontvangerbeeld>van(
                    Overdrachtzaak.class, Ontvangerbeeld.class)
            .afgeleid("vorm", d -> d.zaak().meldvorm())
            .afgeleid("naWerk", d -> d.zaak().fase())
            .afgeleid("gekozen", d -> antwoord(d.ontvanger().isPresent()))
            .afgeleid("bevestigd", d -> d.ontvanger().map(Ontvangst::bevestigd).orElse(Antwoord.NEE))
            .afgeleid(
                    "datumBekend",
                    d -> antwoord(d.ontvanger().flatMap(Ontvanger::ontvangenOp).isPresent()))
            .afgeleid("minderjarigen", d -> Logica.minderjarigen(d.zaak().gezin()))
            .afgeleid("doorgang", Onderdeel::doorgang)
            .klaar();

    private static final Standzin DOORGANG = Standzin.van(Overdrachtbeeld.class, "doorgang");
    private static final Standzin EIGENAAR_BLIJFT = Standzin.van(Overdrachtbeeld.class, "eigenaarBlijft");
    private static final Standzin HOUDER = Standzin.van(Ontvangerbeeld.class, "houder");

    private Overdrachtvraag() {}

    /** What facts about the whole case are worked out from. */
    private record Geheel(Kennis kennis, Overdrachtzaak zaak) {}

    /** What facts about one recipient are worked out from. */
    private record Onderdeel(
            Overdrachtzaak zaak,
            Optional<Ontvanger> ontvanger,
            @Nullable Doorgang doorgang) {}

    private static Overdrachtbesluit besluit(Motor motor, Overdrachtzaak zaak) {
        Afleiding<Overdrachtbeeld> afleiding = motor.leidAf(GEHEEL.maak(zaak, new Geheel(motor.kennis(), zaak)));
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        onderbouwer.voeg(afleiding, Deel.geheel(dagen(zaak, Optional.empty())));
        List<Partij> eigenaren = new ArrayList<>();
        if (afleiding.beeld().eigenaarBlijft() == Antwoord.JA) {
            eigenaren.add(Partij.VEILIG_THUIS);
        }
        ONTVANGERS.forEach((partij, rol) -> {
            Optional<Ontvanger> ontvanger = ontvanger(zaak, partij);
            Afleiding<Ontvangerbeeld> deel = motor.leidAf(ONTVANGER.maak(
                    zaak, new Onderdeel(zaak, ontvanger, afleiding.beeld().doorgang())));
            onderbouwer.voeg(deel, Deel.van(rol, dagen(zaak, ontvanger)));
            if (deel.beeld().houder() == Antwoord.JA) {
                eigenaren.add(partij);
            }
        });
        Optional<Team> team = Gemeenten.regel(motor.kennis(), zaak.gemeente(), zaak.peildatum())
                .filter(g -> ontvanger(zaak, Partij.JEUGDTEAM).isPresent())
                .map(Gemeenten::team);
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

    private static Antwoord alleBevestigd(Overdrachtzaak zaak) {
        return zaak.ontvangers().isEmpty()
                ? Antwoord.NEE
                : alle(zaak.ontvangers().stream().map(Ontvangst::bevestigd));
    }

    private static Antwoord schriftelijk(Overdrachtzaak zaak) {
        return zaak.ouderbericht().briefOp().isPresent()
                ? Antwoord.JA
                : zaak.ouderbericht().schriftelijk();
    }

    /** Whether the letter to the parents went out no later than any recipient received the case. */
    private static Antwoord briefOpTijd(Overdrachtzaak zaak) {
        List<Ontvanger> ontvangen = zaak.ontvangers().stream()
                .filter(o -> Ontvangst.bevestigd(o) == Antwoord.JA)
                .toList();
        return zaak.ouderbericht()
                .briefOp()
                .filter(brief -> !ontvangen.isEmpty())
                .map(brief -> alle(ontvangen.stream()
                        .map(o -> o.ontvangenOp()
                                .map(dag -> antwoord(!brief.isAfter(dag)))
                                .orElse(Antwoord.ONBEKEND))))
                .orElse(Antwoord.ONBEKEND);
    }

    private static List<Stelling> zegt(Overdrachtbesluit besluit) {
        List<Stelling> zegt = new ArrayList<>();
        if (besluit instanceof Overdrachtbesluit.KanDoorgaan) {
            zegt.add(DOORGANG.is(Doorgang.MOGELIJK));
        } else if (besluit instanceof Overdrachtbesluit.Geblokkeerd) {
            zegt.add(DOORGANG.is(Doorgang.GEBLOKKEERD));
        }
        for (Partij eigenaar : besluit.eigenaren()) {
            Rol ontvanger = ONTVANGERS.get(eigenaar);
            zegt.add(ontvanger == null ? EIGENAAR_BLIJFT.is(Antwoord.JA) : HOUDER.over(ontvanger.woord(), Antwoord.JA));
        }
        besluit.team().map(Gemeenten::zegt).ifPresent(zegt::add);
        return zegt;
    }
}
