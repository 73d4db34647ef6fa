package nl.weegwijzer.zaak;

/**
 * What bears on bringing a case in by name or without names (norms 9.1.2.b and 9.1.2.c).
 *
 * <p>Immutable and thread-safe.
 *
 * @param toestemming whether the family consents to bringing the case in
 * @param gevaarKind whether naming the family would put the child in real danger
 * @param gevaarProfessional whether naming the family would put the professional in real danger
 * @param schadeVertrouwensband whether naming the family would damage the bond of trust
 */
public record Inbreng(
        Toestemming toestemming, Antwoord gevaarKind, Antwoord gevaarProfessional, Antwoord schadeVertrouwensband) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Inbreng {
        Keuring keuring = new Keuring();
        keuring.verplicht("toestemming", toestemming);
        keuring.verplicht("gevaarKind", gevaarKind);
        keuring.verplicht("gevaarProfessional", gevaarProfessional);
        keuring.verplicht("schadeVertrouwensband", schadeVertrouwensband);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Inbreng onbekend() {
        return new Inbreng(Toestemming.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with toestemming as given. */
    public Inbreng toestemming(Toestemming toestemming) {
        return new Inbreng(toestemming, gevaarKind, gevaarProfessional, schadeVertrouwensband);
    }

    /** A copy with gevaarKind as given. */
    public Inbreng gevaarKind(Antwoord gevaarKind) {
        return new Inbreng(toestemming, gevaarKind, gevaarProfessional, schadeVertrouwensband);
    }

    /** A copy with gevaarProfessional as given. */
    public Inbreng gevaarProfessional(Antwoord gevaarProfessional) {
        return new Inbreng(toestemming, gevaarKind, gevaarProfessional, schadeVertrouwensband);
    }

    /** A copy with schadeVertrouwensband as given. */
    public Inbreng schadeVertrouwensband(Antwoord schadeVertrouwensband) {
        return new Inbreng(toestemming, gevaarKind, gevaarProfessional, schadeVertrouwensband);
    }
}
