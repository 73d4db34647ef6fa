package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Zaak;

/**
 * A question: the facts that it takes, the subjects of rules that it rests on, and the decision that it gives. All that
 * asks, reads, writes or compares cases and decisions works from this. Immutable and thread-safe.
 *
 * @param soort which one
 * @param zaak the record of its facts
 * @param begin a case of which only the reference date is known
 * @param besluit the decision that it gives
 * @param beelden the flat records that rules see, in the order in which they are asked
 * @param antwoord asks the rules
 * @param stellingen what a decision says apart from its reasons
 * @param los what a decision can say that is no conclusion of a rule
 * @param verkend the subjects that are also asked for every way in which unknown facts could be answered
 * @param tabellen the tables of data that are looked up, by their names
 * @param <Z> the type of its cases
 * @param <B> the type of its decisions
 */
public record Vraag<Z extends Zaak, B extends Besluit>(
        Vraagsoort soort,
        Class<Z> zaak,
        Function<LocalDate, Z> begin,
        Class<B> besluit,
        List<Class<? extends Record>> beelden,
        BiFunction<Motor, Z, B> antwoord,
        Function<B, List<Stelling>> stellingen,
        List<LosseZin> los,
        Set<Class<? extends Record>> verkend,
        Set<String> tabellen) {
    /**
     * Something that a decision can say and that is no conclusion of a rule.
     *
     * @param zin the sentence without its value
     * @param waarden what can stand at its end, or one example
     * @param vast whether only those can
     */
    public record LosseZin(String zin, List<String> waarden, boolean vast) {
        /** Copies the list. */
        public LosseZin {
            waarden = List.copyOf(waarden);
        }
    }

    /**
     * A question that explores nothing, looks nothing up, and says only what rules concluded.
     *
     * @throws IllegalStateException where a flat record is no subject, or there is no such list in the case
     */
    static <Z extends Zaak, B extends Besluit> Vraag<Z, B> van(
            Vraagsoort soort,
            Class<Z> zaak,
            Function<LocalDate, Z> begin,
            Class<B> besluit,
            List<Class<? extends Record>> beelden,
            BiFunction<Motor, Z, B> antwoord,
            Function<B, List<Stelling>> stellingen) {
        beelden.forEach(b -> keur(zaak, b));
        return new Vraag<>(soort, zaak, begin, besluit, beelden, antwoord, stellingen, List.of(), Set.of(), Set.of());
    }

    /** A flat record is the subject of rules, and what there can be many of stands in a list of the case. */
    private static void keur(Class<?> zaak, Class<? extends Record> beeld) {
        Onderwerp onderwerp = beeld.getAnnotation(Onderwerp.class);
        if (onderwerp == null) {
            throw new IllegalStateException(beeld.getSimpleName() + " is geen @Onderwerp van regels");
        }
        if (!onderwerp.per().isEmpty()) {
            Feitpad.van(beeld.getSimpleName(), zaak.asSubclass(Record.class), onderwerp.per(), List.class);
        }
    }

    /** The same, exploring a subject. */
    Vraag<Z, B> verkent(Class<? extends Record> beeld) {
        return new Vraag<>(soort, zaak, begin, besluit, beelden, antwoord, stellingen, los, Set.of(beeld), tabellen);
    }

    /** The same, looking up in a table. */
    Vraag<Z, B> zoektOp(String tabel) {
        Set<String> alle = new TreeSet<>(tabellen);
        alle.add(tabel);
        return new Vraag<>(soort, zaak, begin, besluit, beelden, antwoord, stellingen, los, verkend, alle);
    }

    /** The same, saying this too. */
    Vraag<Z, B> zegtOok(LosseZin zin) {
        List<LosseZin> zinnen = new ArrayList<>(los);
        zinnen.add(zin);
        return new Vraag<>(soort, zaak, begin, besluit, beelden, antwoord, stellingen, zinnen, verkend, tabellen);
    }

    /** Asks the rules. */
    public B besluit(Motor motor, Zaak feiten) {
        return antwoord.apply(motor, zaak.cast(feiten));
    }

    /** What this decision says apart from its reasons. */
    public List<Stelling> zegt(Besluit gegeven) {
        return stellingen.apply(besluit.cast(gegeven));
    }
}
