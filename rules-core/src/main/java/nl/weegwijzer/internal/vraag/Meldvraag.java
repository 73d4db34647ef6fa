package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.alsBekend;
import static nl.weegwijzer.internal.vraag.Logica.antwoord;
import static nl.weegwijzer.internal.vraag.Logica.en;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;
import static nl.weegwijzer.internal.vraag.Logica.niet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import nl.weegwijzer.internal.beeld.Kindbeeld;
import nl.weegwijzer.internal.beeld.Kindtoezicht;
import nl.weegwijzer.internal.beeld.Meldbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Toestemming;
import org.jspecify.annotations.Nullable;

/** Whether and how to report: one record for the case and one for each child. */
public final class Meldvraag {
    private Meldvraag() {}

    /** Asks the rules. */
    public static Meldadvies besluit(Motor motor, Meldzaak zaak) {
        Map<Anker, java.time.LocalDate> dagen = Map.of(Anker.PEILDATUM, zaak.peildatum());
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        List<PerKind> kinderen = new ArrayList<>();
        List<Antwoord> eigen = new ArrayList<>();
        Map<String, Kindtoezicht> toezicht = toezicht(zaak.gezin());
        for (Kind kind : zaak.gezin().kinderen()) {
            Afleiding<Kindbeeld> afleiding = motor.leidAf(kindbeeld(zaak, kind, toezicht));
            onderbouwer.voeg(afleiding, Deel.over(kind.kenmerk(), dagen));
            Optional.ofNullable(afleiding.beeld().zorgmelding()).ifPresent(z -> {
                kinderen.add(new PerKind(kind.kenmerk(), z));
                eigen.add(alsBekend(z != Kindmelding.NOG_ONBEKEND, () -> z == Kindmelding.EIGEN));
            });
        }
        Afleiding<Meldbeeld> afleiding = motor.leidAf(meldbeeld(zaak, toezicht, minstensEen(eigen.stream())));
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

    private static Kindbeeld kindbeeld(Meldzaak zaak, Kind kind, Map<String, Kindtoezicht> toezicht) {
        Antwoord elders = minstensEen(toezicht.entrySet().stream()
                .filter(e -> !e.getKey().equals(kind.kenmerk()))
                .map(e -> alsBekend(e.getValue() != Kindtoezicht.ONBEKEND, () -> jeugdbeschermingWest(e.getValue()))));
        return new Kindbeeld(
                1,
                kind.zorgen(),
                toezicht.getOrDefault(kind.kenmerk(), Kindtoezicht.ONBEKEND),
                elders,
                zaak.veiligheid().acuutGevaar(),
                null);
    }

    private static boolean jeugdbeschermingWest(Kindtoezicht toezicht) {
        return toezicht == Kindtoezicht.GEZINSVOOGD || toezicht == Kindtoezicht.CASEMANAGER;
    }

    private static Map<String, Kindtoezicht> toezicht(Gezin gezin) {
        Map<String, Kindtoezicht> perKind = new LinkedHashMap<>();
        for (Kind kind : gezin.kinderen()) {
            List<Jeugdbescherming> functies = gezin.jeugdbescherming().stream()
                    .filter(j -> j.kind().equals(kind.kenmerk()))
                    .toList();
            perKind.put(kind.kenmerk(), toezicht(kind, functies));
        }
        return perKind;
    }

    private static Kindtoezicht toezicht(Kind kind, List<Jeugdbescherming> functies) {
        if (heeft(functies, Functie.GEZINSVOOGD)) {
            return Kindtoezicht.GEZINSVOOGD;
        }
        if (functies.stream()
                .anyMatch(j -> j.organisatie() == Organisatie.ONBEKEND || j.functie() == Functie.ONBEKEND)) {
            return Kindtoezicht.ONBEKEND;
        }
        if (heeft(functies, Functie.CASEMANAGER)) {
            return Kindtoezicht.CASEMANAGER;
        }
        if (!functies.isEmpty()) {
            return Kindtoezicht.ANDERE;
        }
        return kind.onderToezicht() == Antwoord.NEE ? Kindtoezicht.GEEN : Kindtoezicht.ONBEKEND;
    }

    private static boolean heeft(List<Jeugdbescherming> functies, Functie functie) {
        return functies.stream()
                .anyMatch(j -> j.organisatie() == Organisatie.JEUGDBESCHERMING_WEST && j.functie() == functie);
    }

    private static Meldbeeld meldbeeld(Meldzaak zaak, Map<String, Kindtoezicht> toezicht, Antwoord eigenZorgmelding) {
        List<Ouder> ouders = zaak.gezin().ouders();
        Antwoord metGezag = ouders.isEmpty()
                ? Antwoord.ONBEKEND
                : minstensEen(ouders.stream().map(Ouder::gezag));
        return new Meldbeeld(
                1,
                zaak.melder().rol(),
                zaak.vermoeden().kindermishandeling(),
                zaak.vermoeden().huiselijkGeweld(),
                zaak.veiligheid().acuutGevaar(),
                zaak.veiligheid().ernstigeZorg(),
                zaak.veiligheid().gevaarKindBijOpenheid(),
                zaak.veiligheid().gevaarProfessionalBijOpenheid(),
                ouders.isEmpty() ? Antwoord.ONBEKEND : metGezagEn(ouders, Toestemming.GEWEIGERD),
                en(metGezag, niet(zonderToestemming(ouders))),
                ouders.isEmpty() ? Antwoord.ONBEKEND : metGezagEn(ouders, Toestemming.NIET_GEVRAAGD),
                zaak.gezinscontact().medeweten(),
                zaak.gezinscontact().besproken(),
                zaak.gezinscontact().bereikbaar(),
                zaak.meldcode().signalenInKaart(),
                zaak.meldcode().collegaGeraadpleegd(),
                zaak.meldcode().veiligThuisGeraadpleegd(),
                zaak.meldcode().gesprekGevoerd(),
                zaak.meldcode().gewogen(),
                zaak.meldcode().twijfel(),
                zaak.voorbereiding().complex(),
                zaak.voorbereiding().taxatieIngevuld(),
                zaak.voorbereiding().kanaal(),
                betrokken(toezicht, Kindtoezicht.GEZINSVOOGD),
                betrokken(toezicht, Kindtoezicht.CASEMANAGER),
                eigenZorgmelding,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether a parent with authority answered so. */
    private static Antwoord metGezagEn(List<Ouder> ouders, Toestemming toestemming) {
        return minstensEen(ouders.stream()
                .map(o -> en(
                        o.gezag(),
                        alsBekend(o.toestemming() != Toestemming.ONBEKEND, () -> o.toestemming() == toestemming))));
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
