package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts for the question who monitors after Veilig Thuis closed its part.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param traject how Veilig Thuis ended its part
 * @param afgeslotenOp the day on which Veilig Thuis closed triage or investigation (ruling D-6)
 * @param ontvangers the parties to which the case was transferred
 * @param aangewezen the party that was named where both received the case (ruling D-7)
 * @param afwijkingen the deviations that were agreed or proposed
 */
public record Monitoringzaak(
        LocalDate peildatum,
        Traject traject,
        Optional<LocalDate> afgeslotenOp,
        List<Ontvanger> ontvangers,
        Optional<Partij> aangewezen,
        List<Afwijking> afwijkingen)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Monitoringzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("traject", traject);
        keuring.verplicht("afgeslotenOp", afgeslotenOp);
        ontvangers = keuring.lijst("ontvangers", ontvangers);
        keuring.verplicht("aangewezen", aangewezen);
        afwijkingen = keuring.lijst("afwijkingen", afwijkingen);
        keuring.uniek(
                "ontvangers",
                "de partij",
                ontvangers.stream().map(o -> o.partij().woord()).toList());
        for (Ontvanger ontvanger : ontvangers) {
            keuring.nietNa("ontvangers.ontvangenOp", ontvanger.ontvangenOp(), "peildatum", peildatum);
        }
        keuring.uniek(
                "afwijkingen",
                "afwijking",
                afwijkingen.stream().map(Afwijking::kenmerk).toList());
        if (aangewezen != null && aangewezen.isPresent()) {
            Partij partij = aangewezen.get();
            keuring.weiger(
                    partij == Partij.VEILIG_THUIS,
                    "aangewezen",
                    "is Veilig Thuis; aanwijzen gaat tussen jeugdteam en JGZ, gebruik voor Veilig Thuis een afwijking");
            keuring.weiger(
                    partij != Partij.VEILIG_THUIS
                            && keuring.compleet("ontvangers")
                            && ontvangers.stream().noneMatch(o -> o.partij() == partij),
                    "aangewezen",
                    "is " + partij.woord() + ", maar die partij staat niet bij de ontvangers");
        }
        keuring.nietNa("afgeslotenOp", afgeslotenOp, "peildatum", peildatum);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Monitoringzaak op(LocalDate peildatum) {
        return new Monitoringzaak(
                peildatum, Traject.ONBEKEND, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** A copy with traject as given. */
    public Monitoringzaak traject(Traject traject) {
        return new Monitoringzaak(peildatum, traject, afgeslotenOp, ontvangers, aangewezen, afwijkingen);
    }

    /** A copy with afgeslotenOp as given. */
    public Monitoringzaak afgeslotenOp(Optional<LocalDate> afgeslotenOp) {
        return new Monitoringzaak(peildatum, traject, afgeslotenOp, ontvangers, aangewezen, afwijkingen);
    }

    /** A copy with ontvangers as given. */
    public Monitoringzaak ontvangers(List<Ontvanger> ontvangers) {
        return new Monitoringzaak(peildatum, traject, afgeslotenOp, ontvangers, aangewezen, afwijkingen);
    }

    /** A copy with aangewezen as given. */
    public Monitoringzaak aangewezen(Optional<Partij> aangewezen) {
        return new Monitoringzaak(peildatum, traject, afgeslotenOp, ontvangers, aangewezen, afwijkingen);
    }

    /** A copy with afwijkingen as given. */
    public Monitoringzaak afwijkingen(List<Afwijking> afwijkingen) {
        return new Monitoringzaak(peildatum, traject, afgeslotenOp, ontvangers, aangewezen, afwijkingen);
    }
}
