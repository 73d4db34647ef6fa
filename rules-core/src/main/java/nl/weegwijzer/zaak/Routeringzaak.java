package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts for the question which team there is for a family, and what for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param gemeente the municipality where the family or the person lives
 * @param aanleiding why the question is asked
 * @param gezin the family
 * @param vraagsteller whose question or worry it is
 * @param vraaggebied what it is about
 * @param ondersteuning what more than the team is needed
 * @param omgeving who else has to be involved
 */
public record Routeringzaak(
        LocalDate peildatum,
        Optional<String> gemeente,
        Aanleiding aanleiding,
        Gezin gezin,
        Vraagsteller vraagsteller,
        Vraaggebied vraaggebied,
        Ondersteuning ondersteuning,
        Omgeving omgeving)
        implements Gemeentezaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Routeringzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("gemeente", gemeente);
        keuring.verplicht("aanleiding", aanleiding);
        keuring.verplicht("gezin", gezin);
        keuring.verplicht("vraagsteller", vraagsteller);
        keuring.verplicht("vraaggebied", vraaggebied);
        keuring.verplicht("ondersteuning", ondersteuning);
        keuring.verplicht("omgeving", omgeving);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Routeringzaak op(LocalDate peildatum) {
        return new Routeringzaak(
                peildatum,
                Optional.empty(),
                Aanleiding.ONBEKEND,
                Gezin.onbekend(),
                Vraagsteller.ONBEKEND,
                Vraaggebied.ONBEKEND,
                Ondersteuning.onbekend(),
                Omgeving.onbekend());
    }

    /** A copy with gemeente as given. */
    public Routeringzaak gemeente(Optional<String> gemeente) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with aanleiding as given. */
    public Routeringzaak aanleiding(Aanleiding aanleiding) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with gezin as given. */
    public Routeringzaak gezin(Gezin gezin) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with vraagsteller as given. */
    public Routeringzaak vraagsteller(Vraagsteller vraagsteller) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with vraaggebied as given. */
    public Routeringzaak vraaggebied(Vraaggebied vraaggebied) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with ondersteuning as given. */
    public Routeringzaak ondersteuning(Ondersteuning ondersteuning) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }

    /** A copy with omgeving as given. */
    public Routeringzaak omgeving(Omgeving omgeving) {
        return new Routeringzaak(
                peildatum, gemeente, aanleiding, gezin, vraagsteller, vraaggebied, ondersteuning, omgeving);
    }
}
