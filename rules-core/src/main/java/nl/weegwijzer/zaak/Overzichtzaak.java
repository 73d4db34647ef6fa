package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole case: all that is known so far, as the facts for one or more questions. What is said for one holds for all: a
 * family, or that there is acute danger, need be given only once.
 *
 * <pre>{@code
 * Overzichtzaak zaak = Overzichtzaak.op(dag)
 *         .met(Meldzaak.op(dag).gezin(gezin))
 *         .met(Triagezaak.op(dag).stukken(stukken));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the overview is asked, and of all facts
 * @param feiten the facts, for each question at most once
 */
public record Overzichtzaak(LocalDate peildatum, List<Zaak> feiten) implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Overzichtzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        feiten = keuring.lijst("feiten", feiten);
        for (Zaak deel : feiten) {
            keuring.weiger(
                    peildatum != null && !peildatum.equals(deel.peildatum()),
                    "feiten.peildatum",
                    "is " + deel.peildatum() + " en niet " + peildatum + "; een overzicht gaat over één dag");
            keuring.weiger(deel instanceof Overzichtzaak, "feiten", "bevat een overzicht; geef de feiten daaruit zelf");
        }
        keuring.weiger(
                feiten.stream().map(Object::getClass).distinct().count() < feiten.size(),
                "feiten",
                "noemt een vraag meer dan eens; zet de feiten voor één vraag bij elkaar");
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Overzichtzaak op(LocalDate peildatum) {
        return new Overzichtzaak(peildatum, List.of());
    }

    /**
     * A copy with these facts too.
     *
     * @throws OngeldigeZaakException where they are null, or not for one overview with the others
     */
    public Overzichtzaak met(Zaak deel) {
        new Keuring().verplicht("deel", deel).oordeel();
        List<Zaak> meer = new ArrayList<>(feiten);
        meer.add(deel);
        return new Overzichtzaak(peildatum, meer);
    }
}
