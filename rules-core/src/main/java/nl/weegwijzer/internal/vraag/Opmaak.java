package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.internal.model.Beeldfeit;
import nl.weegwijzer.internal.model.Beeldvorm;
import org.jspecify.annotations.Nullable;

/**
 * Lays out flat records of one type: each fact from its place in the case, or as the question works it out, and every
 * conclusion empty. Looked up when first used. Thread-safe.
 *
 * @param <C> what facts are worked out from
 * @param <B> the type of the flat record
 */
final class Opmaak<C, B extends Record> {
    private static final Object EERSTE_RONDE = 1;

    private final Class<? extends Record> bron;
    private final Class<B> beeld;
    private final Beeldvorm<B> vorm;
    private final Map<String, Function<C, ? extends @Nullable Object>> afgeleid = new HashMap<>();
    private volatile @Nullable List<Lezer<C>> lezers;

    private Opmaak(Class<? extends Record> bron, Class<B> beeld) {
        this.bron = bron;
        this.beeld = beeld;
        this.vorm = new Beeldvorm<>(beeld);
    }

    /** Gives one component its value. */
    @FunctionalInterface
    private interface Lezer<C> {
        @Nullable
        Object lees(Record bron, C context);
    }

    /** Lays out from records of this type. */
    static <C, B extends Record> Opmaak<C, B> van(Class<? extends Record> bron, Class<B> beeld) {
        return new Opmaak<>(bron, beeld);
    }

    /** A fact that is worked out. To be said before the first record is made. */
    Opmaak<C, B> afgeleid(String veld, Function<C, ? extends @Nullable Object> waarde) {
        if (afgeleid.put(veld, waarde) != null) {
            throw new IllegalArgumentException(veld + " is al afgeleid");
        }
        return this;
    }

    /** The flat record of a case or of a part of one. */
    B maak(Record feiten, C context) {
        List<Lezer<C>> bekend = lezers;
        if (bekend == null) {
            bekend = lezers();
            lezers = bekend;
        }
        @Nullable Object[] waarden = new @Nullable Object[bekend.size()];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = bekend.get(i).lees(feiten, context);
        }
        return vorm.maak(waarden);
    }

    private List<Lezer<C>> lezers() {
        RecordComponent[] delen = beeld.getRecordComponents();
        List<Lezer<C>> nieuw = new ArrayList<>();
        nieuw.add((feiten, context) -> EERSTE_RONDE);
        for (int i = 1; i < delen.length; i++) {
            nieuw.add(lezer(delen[i]));
        }
        return List.copyOf(nieuw);
    }

    private Lezer<C> lezer(RecordComponent deel) {
        if (deel.isAnnotationPresent(Stand.class)) {
            return (feiten, context) -> null;
        }
        Function<C, ? extends @Nullable Object> waarde = afgeleid.get(deel.getName());
        if (waarde != null) {
            return (feiten, context) -> waarde.apply(context);
        }
        Beeldfeit feit = Beeldfeit.van(deel).orElseThrow(() -> new IllegalStateException(deel.getName()));
        Feitpad pad = Feitpad.van(bron, feit.pad(), deel.getType());
        return (feiten, context) -> pad.lees(feiten);
    }
}
