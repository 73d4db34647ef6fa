package nl.weegwijzer.zaak;

import java.util.List;

/**
 * The family and household that a case is about. Any number of children, none included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinderen the children that are known of; pseudonyms are unique
 * @param kinderenVolledig whether these are all the children; as long as it is not {@code JA}, an unnamed minor is
 *     possible
 * @param ouders the parents that are known of; pseudonyms are unique
 * @param jeugdbescherming the functions of child protection organisations, each for a child of this family
 */
public record Gezin(
        List<Kind> kinderen, Antwoord kinderenVolledig, List<Ouder> ouders, List<Jeugdbescherming> jeugdbescherming) {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Gezin {
        Keuring keuring = new Keuring();
        kinderen = keuring.lijst("kinderen", kinderen);
        keuring.verplicht("kinderenVolledig", kinderenVolledig);
        ouders = keuring.lijst("ouders", ouders);
        jeugdbescherming = keuring.lijst("jeugdbescherming", jeugdbescherming);
        keuring.uniek("kinderen", "kind", kinderen.stream().map(Kind::kenmerk).toList());
        keuring.uniek("ouders", "ouder", ouders.stream().map(Ouder::kenmerk).toList());
        keurJeugdbescherming(keuring, kinderen, jeugdbescherming);
        keuring.oordeel();
    }

    /** Nothing is known. */
    public static Gezin onbekend() {
        return new Gezin(List.of(), Antwoord.ONBEKEND, List.of(), List.of());
    }

    /** A copy with kinderen as given. */
    public Gezin kinderen(List<Kind> kinderen) {
        return new Gezin(kinderen, kinderenVolledig, ouders, jeugdbescherming);
    }

    /** A copy with kinderenVolledig as given. */
    public Gezin kinderenVolledig(Antwoord kinderenVolledig) {
        return new Gezin(kinderen, kinderenVolledig, ouders, jeugdbescherming);
    }

    /** A copy with ouders as given. */
    public Gezin ouders(List<Ouder> ouders) {
        return new Gezin(kinderen, kinderenVolledig, ouders, jeugdbescherming);
    }

    /** A copy with jeugdbescherming as given. */
    public Gezin jeugdbescherming(List<Jeugdbescherming> jeugdbescherming) {
        return new Gezin(kinderen, kinderenVolledig, ouders, jeugdbescherming);
    }

    private static void keurJeugdbescherming(Keuring keuring, List<Kind> kinderen, List<Jeugdbescherming> functies) {
        for (Jeugdbescherming functie : functies) {
            List<Kind> kind = kinderen.stream()
                    .filter(k -> k.kenmerk().equals(functie.kind()))
                    .toList();
            keuring.weiger(
                    kind.isEmpty() && keuring.compleet("kinderen"),
                    "jeugdbescherming",
                    "noemt " + functie.kind() + ", maar dat kind staat niet bij de kinderen van dit gezin");
            keuring.weiger(
                    kind.stream().anyMatch(k -> k.onderToezicht() == Antwoord.NEE),
                    "jeugdbescherming",
                    "noemt een functie voor " + functie.kind() + ", terwijl onderToezicht voor dat kind nee is");
        }
        keuring.weiger(
                functies.stream().distinct().count() < functies.size(),
                "jeugdbescherming",
                "noemt dezelfde functie voor hetzelfde kind meer dan eens");
    }
}
