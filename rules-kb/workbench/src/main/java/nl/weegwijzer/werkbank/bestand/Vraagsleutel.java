package nl.weegwijzer.werkbank.bestand;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;

/** The key of a case file that says which question it asks, and the words that can stand there. Stateless. */
public final class Vraagsleutel {
    /** The key. */
    public static final String SLEUTEL = "vraag";

    private Vraagsleutel() {}

    /** The question with this word. */
    static Optional<Vraag<?, ?>> met(String woord) {
        for (Vraag<?, ?> vraag : Vragen.alle()) {
            if (vraag.soort().woord().equals(woord)) {
                return Optional.of(vraag);
            }
        }
        return Optional.empty();
    }

    /** The words of all questions. */
    static List<String> woorden() {
        return Vragen.alle().stream().map(v -> v.soort().woord()).toList();
    }

    /** What the facts of a question look like. */
    static Vorm.Groep vorm(Vraag<?, ?> vraag) {
        return Vormen.van(vraag.zaak());
    }
}
