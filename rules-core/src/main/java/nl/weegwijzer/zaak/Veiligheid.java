package nl.weegwijzer.zaak;

/**
 * What is known of danger. The three are different facts (ruling D-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param acuutGevaar whether somebody is in acute danger now
 * @param ernstigeZorg whether the concern is serious
 * @param gevaarKindBijOpenheid whether an open report would put the child in real danger (norm 9.1.5.g.a)
 * @param gevaarProfessionalBijOpenheid whether an open report would put the professional in real danger (norm
 *     9.1.5.g.a)
 */
public record Veiligheid(
        Antwoord acuutGevaar,
        Antwoord ernstigeZorg,
        Antwoord gevaarKindBijOpenheid,
        Antwoord gevaarProfessionalBijOpenheid) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Veiligheid {
        Keuring keuring = new Keuring();
        keuring.verplicht("acuutGevaar", acuutGevaar);
        keuring.verplicht("ernstigeZorg", ernstigeZorg);
        keuring.verplicht("gevaarKindBijOpenheid", gevaarKindBijOpenheid);
        keuring.verplicht("gevaarProfessionalBijOpenheid", gevaarProfessionalBijOpenheid);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Veiligheid onbekend() {
        return new Veiligheid(Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with acuutGevaar as given. */
    public Veiligheid acuutGevaar(Antwoord acuutGevaar) {
        return new Veiligheid(acuutGevaar, ernstigeZorg, gevaarKindBijOpenheid, gevaarProfessionalBijOpenheid);
    }

    /** A copy with ernstigeZorg as given. */
    public Veiligheid ernstigeZorg(Antwoord ernstigeZorg) {
        return new Veiligheid(acuutGevaar, ernstigeZorg, gevaarKindBijOpenheid, gevaarProfessionalBijOpenheid);
    }

    /** A copy with gevaarKindBijOpenheid as given. */
    public Veiligheid gevaarKindBijOpenheid(Antwoord gevaarKindBijOpenheid) {
        return new Veiligheid(acuutGevaar, ernstigeZorg, gevaarKindBijOpenheid, gevaarProfessionalBijOpenheid);
    }

    /** A copy with gevaarProfessionalBijOpenheid as given. */
    public Veiligheid gevaarProfessionalBijOpenheid(Antwoord gevaarProfessionalBijOpenheid) {
        return new Veiligheid(acuutGevaar, ernstigeZorg, gevaarKindBijOpenheid, gevaarProfessionalBijOpenheid);
    }
}
