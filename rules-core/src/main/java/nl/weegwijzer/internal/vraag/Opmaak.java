package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.internal.beeld.Zin;
import nl.weegwijzer.internal.model.Beeldfeit;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.model.Recordweg;
import org.jspecify.annotations.Nullable;

/**
 * Lays out flat records of one type: each fact from its place in the case, or as the question works it out, and every
 * conclusion empty. Immutable and thread-safe.
 *
 * @param <C> what facts are worked out from
 * @param <B> the type of the flat record
 */
final class Opmaak<C, B extends Record> {
    private static final Object EERSTE_RONDE = 1;

    private final Beeldvorm<B> vorm;
    private final List<Lezer<C>> lezers;

    private Opmaak(Class<B> beeld, List<Lezer<C>> lezers) {
        this.vorm = new Beeldvorm<>(beeld);
        this.lezers = lezers;
    }

    /** Gives one component its value. */
    @FunctionalInterface
    private interface Lezer<C> {
        @Nullable
        Object lees(Record bron, C context);
    }

    /** Lays out from records of this type. */
    static <C, B extends Record> Bouw<C, B> van(Class<? extends Record> bron, Class<B> beeld) {
        return new Bouw<>(bron, beeld);
    }

    /** The flat record of a case or of a part of one. */
    B maak(Record feiten, C context) {
        @Nullable Object[] waarden = new @Nullable Object[lezers.size()];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = lezers.get(i).lees(feiten, context);
        }
        return vorm.maak(waarden);
    }

    /**
     * Says where facts come from. Not thread-safe.
     *
     * @param <C> what facts are worked out from
     * @param <B> the type of the flat record
     */
    static final class Bouw<C, B extends Record> {
        private final Class<? extends Record> bron;
        private final Class<B> beeld;
        private final List<RecordComponent> delen;
        private final Map<String, Function<C, ? extends @Nullable Object>> afgeleid = new HashMap<>();

        private Bouw(Class<? extends Record> bron, Class<B> beeld) {
            this.bron = bron;
            this.beeld = beeld;
            this.delen = List.of(beeld.getRecordComponents());
        }

        /**
         * A fact that is worked out.
         *
         * @throws IllegalStateException where the flat record has no such fact, or it is worked out already
         */
        Bouw<C, B> afgeleid(String veld, Function<C, ? extends @Nullable Object> waarde) {
            if (delen.stream().noneMatch(d -> d.getName().equals(veld) && d.isAnnotationPresent(Zin.class))) {
                throw Naamfout.van(
                        beeld.getSimpleName(),
                        "feit",
                        veld,
                        Naamfout.namen(beeld, d -> d.isAnnotationPresent(Zin.class)));
            }
            if (afgeleid.put(veld, waarde) != null) {
                throw new IllegalStateException(beeld.getSimpleName() + "." + veld + " is al afgeleid");
            }
            return this;
        }

        /**
         * What lays out.
         *
         * @throws IllegalStateException where a fact is not worked out and stands nowhere, or its path leads nowhere
         */
        Opmaak<C, B> klaar() {
            List<Lezer<C>> lezers = new ArrayList<>();
            lezers.add((feiten, context) -> EERSTE_RONDE);
            delen.stream().skip(1).forEach(d -> lezers.add(lezer(d)));
            return new Opmaak<>(beeld, List.copyOf(lezers));
        }

        private Lezer<C> lezer(RecordComponent deel) {
            if (deel.isAnnotationPresent(Stand.class)) {
                return (feiten, context) -> null;
            }
            String naam = beeld.getSimpleName() + "." + deel.getName();
            Beeldfeit feit = Beeldfeit.van(deel)
                    .orElseThrow(() -> new IllegalStateException(naam + " is een feit noch een conclusie"));
            Function<C, ? extends @Nullable Object> waarde = afgeleid.get(deel.getName());
            if (waarde == null) {
                Feitpad pad = Feitpad.van(naam, bron, feit.pad(), deel.getType());
                return (feiten, context) -> pad.lees(feiten);
            }
            if (!feit.zin().uit().isEmpty()) {
                Feitpad.weg(naam, onderdeel(), feit.pad());
            }
            return (feiten, context) -> waarde.apply(context);
        }

        /** What the flat record is about: the source, or an element of the list in it that the record names. */
        private Class<?> onderdeel() {
            return Optional.ofNullable(beeld.getAnnotation(Onderwerp.class))
                    .flatMap(o -> Recordweg.zoek(bron, o.per()))
                    .<Class<?>>map(weg -> Feitpad.element(Feitpad.einde(weg)))
                    .orElse(bron);
        }
    }
}
