package nl.weegwijzer.zaak;

/**
 * A deviation from who monitors by default, agreed in one case (norm 9.2.q, ruling D-7).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kenmerk a pseudonym for the deviation, such as {@code afwijking-1}
 * @param verantwoordelijke the party that would monitor instead
 * @param vastgelegd whether it was recorded in the dossier
 * @param aanvaardVeiligThuis whether Veilig Thuis accepted it
 * @param aanvaardJeugdteam whether the youth team accepted it
 * @param aanvaardJgz whether youth health care accepted it
 */
public record Afwijking(
        String kenmerk,
        Partij verantwoordelijke,
        Antwoord vastgelegd,
        Antwoord aanvaardVeiligThuis,
        Antwoord aanvaardJeugdteam,
        Antwoord aanvaardJgz) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Afwijking {
        Keuring keuring = new Keuring();
        keuring.kenmerk("kenmerk", kenmerk);
        keuring.verplicht("verantwoordelijke", verantwoordelijke);
        keuring.verplicht("vastgelegd", vastgelegd);
        keuring.verplicht("aanvaardVeiligThuis", aanvaardVeiligThuis);
        keuring.verplicht("aanvaardJeugdteam", aanvaardJeugdteam);
        keuring.verplicht("aanvaardJgz", aanvaardJgz);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Afwijking naar(String kenmerk, Partij verantwoordelijke) {
        return new Afwijking(
                kenmerk, verantwoordelijke, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with vastgelegd as given. */
    public Afwijking vastgelegd(Antwoord vastgelegd) {
        return new Afwijking(
                kenmerk, verantwoordelijke, vastgelegd, aanvaardVeiligThuis, aanvaardJeugdteam, aanvaardJgz);
    }

    /** A copy with aanvaardVeiligThuis as given. */
    public Afwijking aanvaardVeiligThuis(Antwoord aanvaardVeiligThuis) {
        return new Afwijking(
                kenmerk, verantwoordelijke, vastgelegd, aanvaardVeiligThuis, aanvaardJeugdteam, aanvaardJgz);
    }

    /** A copy with aanvaardJeugdteam as given. */
    public Afwijking aanvaardJeugdteam(Antwoord aanvaardJeugdteam) {
        return new Afwijking(
                kenmerk, verantwoordelijke, vastgelegd, aanvaardVeiligThuis, aanvaardJeugdteam, aanvaardJgz);
    }

    /** A copy with aanvaardJgz as given. */
    public Afwijking aanvaardJgz(Antwoord aanvaardJgz) {
        return new Afwijking(
                kenmerk, verantwoordelijke, vastgelegd, aanvaardVeiligThuis, aanvaardJeugdteam, aanvaardJgz);
    }
}
