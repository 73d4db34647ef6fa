package nl.weegwijzer.scenario.dekking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Einde;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.vraag.Gemeenten;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.dekking.Meting.Stand;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.zoek.Beeldkijker;
import nl.weegwijzer.scenario.zoek.Voorstel;
import nl.weegwijzer.scenario.zoek.Zaden;
import nl.weegwijzer.scenario.zoek.Zoeker;

/** Finds for what a suite does not touch a scenario that would, or proves that there is none. Not thread-safe. */
final class Aanvuller {
    private final Motor motor;
    private final Zoeker zoeker;
    private final List<Feiten> zaden;
    private final Voorstel voorstel = new Voorstel();

    Aanvuller(Kennis kennis, Scenarios suite) {
        this.motor = Motor.rekenend(kennis);
        this.zaden = Zaden.van(kennis, suite);
        this.zoeker = new Zoeker(kennis, zaden);
    }

    /** For a rule that must apply, or must not. */
    Meting regel(
            Meting meting, Thema thema, Regel regel, Optional<Wanneer> een, Optional<Wanneer> ander, String reden) {
        boolean moetGelden = ander.isEmpty();
        Predicate<List<Afleiding<?>>> bewijst = gehoord -> moetGelden
                ? gehoord.stream().anyMatch(a -> geldt(a, regel))
                : gehoord.stream().anyMatch(a -> a.thema().naam().equals(thema.naam()) && !geldt(a, regel));
        String ook = moetGelden
                ? "geldt regel " + regel.id() + " op grond van " + gronden(regel)
                : "geldt regel " + regel.id() + " niet";
        return zoek(meting, thema, een, ander, reden, bewijst, List.of(ook));
    }

    /** For a sentence that must be true, or must not. */
    Meting zin(Meting meting, Thema thema, Optional<Wanneer> een, Optional<Wanneer> ander, String reden) {
        boolean moetWaar = ander.isEmpty();
        Wanneer klopt = moetWaar ? een.orElseThrow() : ander.orElseThrow();
        Predicate<List<Afleiding<?>>> bewijst = gehoord -> gehoord.stream()
                .filter(a -> a.thema().naam().equals(thema.naam()))
                .anyMatch(a -> Beeldkijker.klopt(a, klopt) == moetWaar);
        return zoek(meting, thema, een, ander, reden, bewijst, List.of());
    }

    private static boolean geldt(Afleiding<?> afleiding, Regel regel) {
        return afleiding.treffers().stream().anyMatch(t -> t.regel().id().equals(regel.id()));
    }

    private static String gronden(Regel regel) {
        List<String> ids = new ArrayList<>(regel.normen());
        ids.addAll(regel.duidingen());
        boolean keuze = regel.zekerheid() == Zekerheid.KEUZE;
        return String.join(", ", ids) + (keuze ? ", als keuze" : "");
    }

    private Meting zoek(
            Meting meting,
            Thema thema,
            Optional<Wanneer> een,
            Optional<Wanneer> ander,
            String reden,
            Predicate<List<Afleiding<?>>> bewijst,
            List<String> ook) {
        Zoeker.Vondst vondst = zoeker.zoek(thema.naam(), een, ander, f -> bewijst.test(gehoord(f)));
        if (vondst.einde() == Einde.BEWEZEN_GEEN) {
            return meting.met(
                    Stand.KAN_NIET,
                    reden + ", en dat kan ook niet: in alle gevallen die er zijn nagegaan komt het niet voor",
                    Optional.empty());
        }
        return meting.met(
                Stand.NIET_GEDEKT,
                reden + (vondst.feiten().isEmpty() ? "; er is geen geval gevonden waarin dat anders is" : ""),
                vondst.feiten().map(f -> schrijf(meting, f, ook)));
    }

    private List<Afleiding<?>> gehoord(Feiten feiten) {
        List<Afleiding<?>> gehoord = new ArrayList<>();
        Vragen.besluit(motor.met(gehoord::add), feiten.zaak());
        return gehoord;
    }

    private String schrijf(Meting meting, Feiten feiten, List<String> ook) {
        return voorstel.tekst(naam(meting), feiten, Vragen.besluit(motor, feiten.zaak()), ook);
    }

    /** Its own for each thing: no two scenarios of a suite have the same name. */
    private static String naam(Meting meting) {
        String kort = meting.id() + ": " + meting.zin();
        return switch (meting.soort()) {
            case REGEL_NIET, RIJ_NIET -> kort + " (geldt niet)";
            case ZIN_ONWAAR -> kort + " (niet waar)";
            default -> kort;
        };
    }

    /** For a row of the table of municipalities. */
    Meting gemeente(Meting meting, Gemeenteregel rij) {
        Optional<Feiten> begin = zaden.stream()
                .filter(z -> z.vraag().kern().tabellen().contains(Gemeenten.TABEL))
                .findFirst();
        Optional<Feiten> feiten = begin.flatMap(b -> b.vraag().zinnen().stream()
                .filter(z -> z.zin().equals("het gezin woont in"))
                .findFirst()
                .map(z -> new Feiten(
                        b.vraag(), rij.tot().orElse(rij.vanaf()), List.of(new Feit(z, "", rij.gemeente())))));
        return meting.met(Stand.NIET_GEDEKT, meting.reden(), feiten.map(f -> schrijf(meting, f, List.of())));
    }

    /** For a row of the table of terms, by a rule that names it. */
    Meting termijn(Meting meting, Thema thema, Regel regel, LocalDate dag) {
        Zoeker.Vondst vondst = zoeker.zoek(
                thema.naam(),
                Optional.of(new Wanneer(regel.voorwaarden(), regel.eerdereRijen())),
                Optional.empty(),
                f -> gehoord(f.op(dag)).stream().anyMatch(a -> geldt(a, regel)));
        return meting.met(
                Stand.NIET_GEDEKT, meting.reden(), vondst.feiten().map(f -> schrijf(meting, f.op(dag), List.of())));
    }
}
