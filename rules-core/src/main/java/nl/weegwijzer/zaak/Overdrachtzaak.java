package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts for the transfer of a case by Veilig Thuis.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param meldvorm whether the report was open or closed
 * @param fase after which work the case is transferred
 * @param triageDefinitief whether the triage decision is final (ruling D-3)
 * @param gezin the family
 * @param gemeente the municipality where the family lives
 * @param ontvangers the parties that people chose to receive the case
 * @param ouderbericht how the parents were told
 * @param veiligheidsplan the safety work done
 * @param afspraken what was agreed
 * @param bijeenkomst the meeting with the family
 * @param hulpvraag whether the family itself asks for help (norm 9.2.i)
 * @param afgeslotenOp the day on which Veilig Thuis closed triage or investigation
 */
public record Overdrachtzaak(
        LocalDate peildatum,
        Meldvorm meldvorm,
        Overdrachtfase fase,
        Antwoord triageDefinitief,
        Gezin gezin,
        Optional<String> gemeente,
        List<Ontvanger> ontvangers,
        Ouderbericht ouderbericht,
        Veiligheidsplan veiligheidsplan,
        Afspraken afspraken,
        Bijeenkomst bijeenkomst,
        Antwoord hulpvraag,
        Optional<LocalDate> afgeslotenOp)
        implements Gemeentezaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Overdrachtzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("meldvorm", meldvorm);
        keuring.verplicht("fase", fase);
        keuring.verplicht("triageDefinitief", triageDefinitief);
        keuring.verplicht("gezin", gezin);
        keuring.verplicht("gemeente", gemeente);
        ontvangers = keuring.lijst("ontvangers", ontvangers);
        keuring.verplicht("ouderbericht", ouderbericht);
        keuring.verplicht("veiligheidsplan", veiligheidsplan);
        keuring.verplicht("afspraken", afspraken);
        keuring.verplicht("bijeenkomst", bijeenkomst);
        keuring.verplicht("hulpvraag", hulpvraag);
        keuring.verplicht("afgeslotenOp", afgeslotenOp);
        keuring.uniek(
                "ontvangers",
                "de partij",
                ontvangers.stream().map(o -> o.partij().woord()).toList());
        for (Ontvanger ontvanger : ontvangers) {
            keuring.nietNa("ontvangers.ontvangenOp", ontvanger.ontvangenOp(), "peildatum", peildatum);
        }
        if (ouderbericht != null) {
            keuring.nietNa("ouderbericht.briefOp", ouderbericht.briefOp(), "peildatum", peildatum);
        }
        keuring.nietNa("afgeslotenOp", afgeslotenOp, "peildatum", peildatum);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Overdrachtzaak op(LocalDate peildatum) {
        return new Overdrachtzaak(
                peildatum,
                Meldvorm.ONBEKEND,
                Overdrachtfase.ONBEKEND,
                Antwoord.ONBEKEND,
                Gezin.onbekend(),
                Optional.empty(),
                List.of(),
                Ouderbericht.onbekend(),
                Veiligheidsplan.onbekend(),
                Afspraken.onbekend(),
                Bijeenkomst.onbekend(),
                Antwoord.ONBEKEND,
                Optional.empty());
    }

    /** A copy with meldvorm as given. */
    public Overdrachtzaak meldvorm(Meldvorm meldvorm) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with fase as given. */
    public Overdrachtzaak fase(Overdrachtfase fase) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with triageDefinitief as given. */
    public Overdrachtzaak triageDefinitief(Antwoord triageDefinitief) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with gezin as given. */
    public Overdrachtzaak gezin(Gezin gezin) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with gemeente as given. */
    public Overdrachtzaak gemeente(Optional<String> gemeente) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with ontvangers as given. */
    public Overdrachtzaak ontvangers(List<Ontvanger> ontvangers) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with ouderbericht as given. */
    public Overdrachtzaak ouderbericht(Ouderbericht ouderbericht) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with veiligheidsplan as given. */
    public Overdrachtzaak veiligheidsplan(Veiligheidsplan veiligheidsplan) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with afspraken as given. */
    public Overdrachtzaak afspraken(Afspraken afspraken) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with bijeenkomst as given. */
    public Overdrachtzaak bijeenkomst(Bijeenkomst bijeenkomst) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with hulpvraag as given. */
    public Overdrachtzaak hulpvraag(Antwoord hulpvraag) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }

    /** A copy with afgeslotenOp as given. */
    public Overdrachtzaak afgeslotenOp(Optional<LocalDate> afgeslotenOp) {
        return new Overdrachtzaak(
                peildatum,
                meldvorm,
                fase,
                triageDefinitief,
                gezin,
                gemeente,
                ontvangers,
                ouderbericht,
                veiligheidsplan,
                afspraken,
                bijeenkomst,
                hulpvraag,
                afgeslotenOp);
    }
}
