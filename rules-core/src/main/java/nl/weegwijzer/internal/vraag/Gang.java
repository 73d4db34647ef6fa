package nl.weegwijzer.internal.vraag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.zaak.Zaak;

/**
 * One question while it is asked: the case, and what the rules concluded about its parts so far. Not thread-safe.
 *
 * @param <Z> the type of the case
 */
final class Gang<Z extends Zaak> {
    private final Kennis kennis;
    private final Z zaak;
    private final Map<Class<?>, List<Afgeleid<?>>> delen = new LinkedHashMap<>();

    Gang(Kennis kennis, Z zaak) {
        this.kennis = kennis;
        this.zaak = zaak;
    }

    /**
     * What was concluded about one part.
     *
     * @param kenmerk its pseudonym
     * @param afleiding the conclusions
     * @param plichten the duties and possibilities among them, with their dates
     */
    record Afgeleid<D extends Record>(String kenmerk, Afleiding<D> afleiding, List<Plicht> plichten) {}

    /**
     * One part of a case while it is asked about.
     *
     * @param gang the question as far as it came
     * @param kenmerk its pseudonym
     * @param feiten the facts of the part
     */
    record Onderdeel<Z extends Zaak, E extends Record>(Gang<Z> gang, String kenmerk, E feiten) {
        /** What another subject concluded about this same part before. */
        <D extends Record> Optional<Afgeleid<D>> eerder(Class<D> beeld) {
            return gang.over(beeld, kenmerk);
        }
    }

    /** The knowledge base, to look up tables of data. */
    Kennis kennis() {
        return kennis;
    }

    Z zaak() {
        return zaak;
    }

    <D extends Record> void voeg(Class<D> beeld, Afgeleid<D> deel) {
        delen.computeIfAbsent(beeld, b -> new ArrayList<>()).add(deel);
    }

    /** What a subject concluded about the part with this pseudonym. */
    <D extends Record> Optional<Afgeleid<D>> over(Class<D> beeld, String kenmerk) {
        return afgeleid(beeld).stream().filter(a -> a.kenmerk().equals(kenmerk)).findFirst();
    }

    /** The flat records of a subject that were asked before, each with its conclusions, in the order of the case. */
    <D extends Record> List<D> beelden(Class<D> beeld) {
        return afgeleid(beeld).stream().map(a -> a.afleiding().beeld()).toList();
    }

    /** The same with their pseudonyms and the rules that applied. */
    @SuppressWarnings("unchecked") // put there under the class of its record
    <D extends Record> List<Afgeleid<D>> afgeleid(Class<D> beeld) {
        return delen.getOrDefault(beeld, List.of()).stream()
                .map(a -> (Afgeleid<D>) a)
                .toList();
    }
}
