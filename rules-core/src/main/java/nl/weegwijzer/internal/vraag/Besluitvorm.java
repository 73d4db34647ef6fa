package nl.weegwijzer.internal.vraag;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.vraag.Gang.Afgeleid;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/**
 * Makes a decision of what the rules concluded, and says it in their sentences. A component of the decision holds the
 * conclusion of the same name, as an {@link Optional} where no rule need draw it; a list holds one record for each part
 * of the case, first its pseudonym. Thread-safe.
 *
 * @param <B> the type of the decision
 */
final class Besluitvorm<B extends Besluit> {
    private final Class<B> besluit;
    private final Beeldvorm<? extends Record> vorm;
    private final List<Veld> velden;

    Besluitvorm(Class<B> besluit, Class<? extends Record> geheel, List<? extends Vraagbouw.Deelvrager<?, ?, ?>> delen) {
        this.besluit = besluit;
        this.vorm = new Beeldvorm<>(besluit.asSubclass(Record.class));
        List<Class<? extends Record>> beelden = new ArrayList<>();
        delen.forEach(d -> beelden.add(d.beeld()));
        RecordComponent[] componenten = besluit.getRecordComponents();
        List<Veld> gevonden = new ArrayList<>();
        for (RecordComponent component : componenten) {
            gevonden.add(veld(component, geheel, beelden));
        }
        this.velden = List.copyOf(gevonden);
    }

    /** One component of a decision. */
    private interface Veld {
        @Nullable
        Object waarde(Record geheel, Gang<?> gang, Onderbouwing onderbouwing);

        Stream<Stelling> zegt(@Nullable Object waarde);
    }

    B maak(Record geheel, Gang<?> gang, Onderbouwing onderbouwing) {
        return besluit.cast(vorm.maak(
                velden.stream().map(v -> v.waarde(geheel, gang, onderbouwing)).toArray()));
    }

    List<Stelling> zegt(B gegeven) {
        Object[] waarden = vorm.waarden((Record) gegeven);
        List<Stelling> stellingen = new ArrayList<>();
        for (int i = 0; i < waarden.length; i++) {
            velden.get(i).zegt(waarden[i]).forEach(stellingen::add);
        }
        return List.copyOf(stellingen);
    }

    private static Veld veld(
            RecordComponent deel, Class<? extends Record> geheel, List<Class<? extends Record>> delen) {
        if (deel.getType() == Onderbouwing.class) {
            return new Reden();
        }
        if (deel.getType() == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) deel.getGenericType()).getActualTypeArguments()[0];
            return Lijst.van(element.asSubclass(Record.class), delen);
        }
        return new Conclusie(geheel, stand(geheel, deel.getName()), deel.getName(), deel.getType() == Optional.class);
    }

    private static int stand(Class<? extends Record> beeld, String naam) {
        RecordComponent[] delen = beeld.getRecordComponents();
        for (int i = 0; i < delen.length; i++) {
            if (delen[i].getName().equals(naam) && delen[i].isAnnotationPresent(Stand.class)) {
                return i;
            }
        }
        return -1;
    }

    /** The reasons. */
    private record Reden() implements Veld {
        @Override
        public Object waarde(Record geheel, Gang<?> gang, Onderbouwing onderbouwing) {
            return onderbouwing;
        }

        @Override
        public Stream<Stelling> zegt(@Nullable Object waarde) {
            return Stream.of();
        }
    }

    /** A conclusion about the case as a whole. */
    private static final class Conclusie implements Veld {
        private final Class<? extends Record> beeld;
        private final Beeldvorm<? extends Record> vorm;
        private final int plaats;
        private final String naam;
        private final boolean facultatief;

        Conclusie(Class<? extends Record> beeld, int plaats, String naam, boolean facultatief) {
            if (plaats < 0) {
                throw new IllegalStateException("geen conclusie " + naam + " in " + beeld.getName());
            }
            this.beeld = beeld;
            this.vorm = new Beeldvorm<>(beeld);
            this.plaats = plaats;
            this.naam = naam;
            this.facultatief = facultatief;
        }

        @Override
        public @Nullable Object waarde(Record geheel, Gang<?> gang, Onderbouwing onderbouwing) {
            return waarde(geheel);
        }

        @Nullable
        Object waarde(Record record) {
            Object waarde = vorm.waarde(record, plaats);
            return facultatief ? Optional.ofNullable(waarde) : waarde;
        }

        @Override
        public Stream<Stelling> zegt(@Nullable Object waarde) {
            return zegt("", waarde);
        }

        Stream<Stelling> zegt(String over, @Nullable Object waarde) {
            Object gegeven = waarde instanceof Optional<?> misschien ? misschien.orElse(null) : waarde;
            return gegeven instanceof Woord woord ? Stream.of(Stelling.over(over, beeld, naam, woord)) : Stream.of();
        }
    }

    /** The conclusions about each part of the case. */
    private record Lijst(Class<? extends Record> beeld, Beeldvorm<? extends Record> element, List<Conclusie> conclusies)
            implements Veld {
        static Lijst van(Class<? extends Record> element, List<Class<? extends Record>> beelden) {
            List<RecordComponent> delen =
                    Stream.of(element.getRecordComponents()).skip(1).toList();
            Class<? extends Record> beeld = beelden.stream()
                    .filter(b -> delen.stream().allMatch(d -> stand(b, d.getName()) >= 0))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("geen onderwerp voor " + element.getName()));
            return new Lijst(
                    beeld,
                    new Beeldvorm<>(element),
                    delen.stream()
                            .map(d -> new Conclusie(
                                    beeld, stand(beeld, d.getName()), d.getName(), d.getType() == Optional.class))
                            .toList());
        }

        @Override
        public Object waarde(Record geheel, Gang<?> gang, Onderbouwing onderbouwing) {
            return gang.afgeleid(beeld).stream().map(this::deel).toList();
        }

        private Record deel(Afgeleid<?> deel) {
            @Nullable Object[] waarden = new @Nullable Object[conclusies.size() + 1];
            waarden[0] = deel.kenmerk();
            for (int i = 1; i < waarden.length; i++) {
                waarden[i] = conclusies.get(i - 1).waarde(deel.afleiding().beeld());
            }
            return element.maak(waarden);
        }

        @Override
        public Stream<Stelling> zegt(@Nullable Object waarde) {
            return waarde instanceof List<?> delen ? delen.stream().flatMap(this::zegtDeel) : Stream.of();
        }

        private Stream<Stelling> zegtDeel(Object deel) {
            @Nullable Object[] waarden = element.waarden((Record) deel);
            String over = (String) waarden[0];
            return Stream.iterate(0, i -> i < conclusies.size(), i -> i + 1)
                    .flatMap(i -> conclusies.get(i).zegt(over == null ? "" : over, waarden[i + 1]));
        }
    }
}
