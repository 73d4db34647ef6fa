package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.alsBekend;
import static nl.weegwijzer.internal.vraag.Logica.antwoord;
import static nl.weegwijzer.internal.vraag.Logica.en;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;
import static nl.weegwijzer.internal.vraag.Logica.niet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Kindmelding;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldadvies.PerKind;
import nl.weegwijzer.besluit.Meldadvies.Vormkeuze;
import nl.weegwijzer.besluit.Meldruimte;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Kindbeeld;
import nl.weegwijzer.internal.beeld.Kindtoezicht;
import nl.weegwijzer.internal.beeld.Meldbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Toestemming;
import org.jspecify.annotations.Nullable;

/** Whether and how to report: one record for the case and one for each child. */
public final class Meldvraag {
    /** The question. */
    public static final Vraag<Meldzaak, Meldadvies> VRAAG = Vraag.van(
            Vraagsoort.MELDADVIES,
            Meldzaak.class,
            Meldzaak::op,
            Meldadvies.class,
            List.of(Kindbeeld.class, Meldbeeld.class),
            Meldvraag::besluit,
            Meldvraag::zegt);

    private static final Opmaak<Onderdeel, Kindbeeld> KIND = Opmaak.<Onderdeel, Kindbeeld>van(
                    Kind.class, Kindbeeld.class)
            .afgeleid("toezicht", d -> d.toezicht().getOrDefault(d.kind().kenmerk(), Kindtoezicht.ONBEKEND))
            .afgeleid("elders", Meldvraag::elders)
            .afgeleid("acuutGevaar", d -> d.zaak().veiligheid().acuutGevaar())
            .klaar();

    private static final Opmaak<Geheel, Meldbeeld> GEHEEL = Opmaak.<Geheel, Meldbeeld>van(
                    Meldzaak.class, Meldbeeld.class)
            .afgeleid("weigering", g -> metGezagEn(g.ouders(), Toestemming.GEWEIGERD))
            .afgeleid("alleToestemming", g -> en(metGezag(g.ouders()), niet(zonderToestemming(g.ouders()))))
            .afgeleid("nietGevraagd", g -> metGezagEn(g.ouders(), Toestemming.NIET_GEVRAAGD))
            .afgeleid("gezinsvoogd", g -> betrokken(g.toezicht(), Kindtoezicht.GEZINSVOOGD))
            .afgeleid("casemanager", g -> betrokken(g.toezicht(), Kindtoezicht.CASEMANAGER))
            .afgeleid("eigenZorgmelding", Geheel::eigenZorgmelding)
            .klaar();

    private static final Standzin RUIMTE = Standzin.van(Meldbeeld.class, "ruimte");
    private static final Standzin OPEN = Standzin.van(Meldbeeld.class, "open");
    private static final Standzin GESLOTEN = Standzin.van(Meldbeeld.class, "gesloten");
    private static final Standzin ADVIES = Standzin.van(Meldbeeld.class, "advies");
    private static final Standzin CONTRA_INDICATIE = Standzin.van(Meldbeeld.class, "contraIndicatie");
    private static final Standzin EERST_CONTACT = Standzin.van(Meldbeeld.class, "eerstContact");
    private static final Standzin ZORGMELDING = Standzin.van(Kindbeeld.class, "zorgmelding");

    private Meldvraag() {}

    /** What the facts about one child are worked out from. */
    private record Onderdeel(Meldzaak zaak, Kind kind, Map<String, Kindtoezicht> toezicht) {}

    /** What the facts about the whole case are worked out from. */
    private record Geheel(List<Ouder> ouders, Map<String, Kindtoezicht> toezicht, Antwoord eigenZorgmelding) {}

    private static Meldadvies besluit(Motor motor, Meldzaak zaak) {
        Map<Anker, java.time.LocalDate> dagen = Map.of(Anker.PEILDATUM, zaak.peildatum());
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        List<PerKind> kinderen = new ArrayList<>();
        List<Antwoord> eigen = new ArrayList<>();
        Map<String, Kindtoezicht> toezicht = Toezicht.perKind(zaak.gezin());
        for (Kind kind : zaak.gezin().kinderen()) {
            Afleiding<Kindbeeld> afleiding = motor.leidAf(KIND.maak(kind, new Onderdeel(zaak, kind, toezicht)));
            onderbouwer.voeg(afleiding, Deel.over(kind.kenmerk(), dagen));
            Optional.ofNullable(afleiding.beeld().zorgmelding()).ifPresent(z -> {
                kinderen.add(new PerKind(kind.kenmerk(), z));
                eigen.add(alsBekend(z != Kindmelding.NOG_ONBEKEND, () -> z == Kindmelding.EIGEN));
            });
        }
        Geheel geheel = new Geheel(zaak.gezin().ouders(), toezicht, minstensEen(eigen.stream()));
        Afleiding<Meldbeeld> afleiding = motor.leidAf(GEHEEL.maak(zaak, geheel));
        onderbouwer.voeg(afleiding, Deel.geheel(dagen));
        return besluit(afleiding.beeld(), List.copyOf(kinderen), onderbouwer.klaar());
    }

    private static Meldadvies besluit(Meldbeeld beeld, List<PerKind> kinderen, Onderbouwing onderbouwing) {
        Vormkeuze vorm = new Vormkeuze(
                Optional.ofNullable(beeld.open()),
                Optional.ofNullable(beeld.gesloten()),
                Optional.ofNullable(beeld.advies()),
                beeld.contraIndicatie() == Antwoord.JA);
        Optional<Rol> eerst = Optional.ofNullable(beeld.eerstContact());
        @Nullable Meldruimte ruimte = beeld.ruimte();
        if (ruimte == null) {
            return new Meldadvies.GeenGrondslag(vorm, kinderen, eerst, onderbouwing);
        }
        return switch (ruimte) {
            case MOET -> new Meldadvies.MoetMelden(vorm, kinderen, eerst, onderbouwing);
            case MAG -> new Meldadvies.MagMelden(vorm, kinderen, eerst, onderbouwing);
            case NOG_NIET -> new Meldadvies.NogNietMelden(vorm, kinderen, eerst, onderbouwing);
        };
    }

    private static Antwoord elders(Onderdeel deel) {
        return minstensEen(deel.toezicht().entrySet().stream()
                .filter(e -> !e.getKey().equals(deel.kind().kenmerk()))
                .map(e -> alsBekend(e.getValue() != Kindtoezicht.ONBEKEND, () -> jeugdbeschermingWest(e.getValue()))));
    }

    private static List<Stelling> zegt(Meldadvies advies) {
        List<Stelling> zegt = new ArrayList<>();
        ruimte(advies).ifPresent(r -> zegt.add(RUIMTE.is(r)));
        advies.vorm().open().ifPresent(o -> zegt.add(OPEN.is(o)));
        advies.vorm().gesloten().ifPresent(g -> zegt.add(GESLOTEN.is(g)));
        advies.vorm().advies().ifPresent(a -> zegt.add(ADVIES.is(a)));
        if (advies.vorm().contraIndicatieOpen()) {
            zegt.add(CONTRA_INDICATIE.is(Antwoord.JA));
        }
        advies.eerstContact().ifPresent(r -> zegt.add(EERST_CONTACT.is(r)));
        advies.kinderen().forEach(k -> zegt.add(ZORGMELDING.over(k.kind(), k.zorgmelding())));
        return zegt;
    }

    private static Optional<Meldruimte> ruimte(Meldadvies advies) {
        if (advies instanceof Meldadvies.MoetMelden) {
            return Optional.of(Meldruimte.MOET);
        }
        if (advies instanceof Meldadvies.MagMelden) {
            return Optional.of(Meldruimte.MAG);
        }
        return advies instanceof Meldadvies.NogNietMelden ? Optional.of(Meldruimte.NOG_NIET) : Optional.empty();
    }

    private static boolean jeugdbeschermingWest(Kindtoezicht toezicht) {
        return toezicht == Kindtoezicht.GEZINSVOOGD || toezicht == Kindtoezicht.CASEMANAGER;
    }

    private static Antwoord metGezag(List<Ouder> ouders) {
        return ouders.isEmpty()
                ? Antwoord.ONBEKEND
                : minstensEen(ouders.stream().map(Ouder::gezag));
    }

    /** Whether a parent with authority answered so. */
    private static Antwoord metGezagEn(List<Ouder> ouders, Toestemming toestemming) {
        return ouders.isEmpty()
                ? Antwoord.ONBEKEND
                : minstensEen(ouders.stream()
                        .map(o -> en(
                                o.gezag(),
                                alsBekend(
                                        o.toestemming() != Toestemming.ONBEKEND,
                                        () -> o.toestemming() == toestemming))));
    }

    /** Whether a parent with authority did not consent. */
    private static Antwoord zonderToestemming(List<Ouder> ouders) {
        return minstensEen(ouders.stream()
                .map(o -> en(
                        o.gezag(),
                        alsBekend(
                                o.toestemming() != Toestemming.ONBEKEND,
                                () -> o.toestemming() != Toestemming.GEGEVEN))));
    }

    private static Antwoord betrokken(Map<String, Kindtoezicht> toezicht, Kindtoezicht functie) {
        return toezicht.containsValue(functie)
                ? Antwoord.JA
                : minstensEen(toezicht.values().stream().map(t -> alsBekend(t != Kindtoezicht.ONBEKEND, () -> false)));
    }

    static Antwoord bekend(Optional<?> waarde) {
        return antwoord(waarde.isPresent());
    }
}
