package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
            return Lijst.van(Feitpad.element(deel).asSubclass(Record.class), delen);
        }
        return new Conclusie(geheel, deel);
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
        private final Beeldvorm<? extends Record> vorm;
        private final Standzin zin;
        private final boolean facultatief;

        /** The one that a component of a decision holds. */
        Conclusie(Class<? extends Record> beeld, RecordComponent deel) {
            this.vorm = new Beeldvorm<>(beeld);
            this.zin = Standzin.van(beeld, deel.getName());
            this.facultatief = deel.getType() == Optional.class;
        }

        @Override
        public @Nullable Object waarde(Record geheel, Gang<?> gang, Onderbouwing onderbouwing) {
            return waarde(geheel);
        }

        @Nullable
        Object waarde(Record record) {
            Object waarde = vorm.waarde(record, zin.plaats());
            return facultatief ? Optional.ofNullable(waarde) : waarde;
        }

        @Override
        public Stream<Stelling> zegt(@Nullable Object waarde) {
            return zegt("", waarde);
        }

        Stream<Stelling> zegt(String over, @Nullable Object waarde) {
            Object gegeven = waarde instanceof Optional<?> misschien ? misschien.orElse(null) : waarde;
            return gegeven instanceof Woord woord ? Stream.of(zin.over(over, woord)) : Stream.of();
        }
    }

    /** The conclusions about each part of the case. */
    private record Lijst(Class<? extends Record> beeld, Beeldvorm<? extends Record> element, List<Conclusie> conclusies)
            implements Veld {
        static Lijst van(Class<? extends Record> element, List<Class<? extends Record>> beelden) {
            List<RecordComponent> delen =
                    Stream.of(element.getRecordComponents()).skip(1).toList();
            Class<? extends Record> beeld = beelden.stream()
                    .filter(b -> delen.stream()
                            .allMatch(d -> Standzin.zoek(b, d.getName()).isPresent()))
                    .findFirst()
                    .orElseThrow(() -> geen(element, delen, beelden));
            return new Lijst(
                    beeld,
                    new Beeldvorm<>(element),
                    delen.stream().map(d -> new Conclusie(beeld, d)).toList());
        }

        private static IllegalStateException geen(
                Class<?> element, List<RecordComponent> delen, List<Class<? extends Record>> beelden) {
            String bekend = beelden.stream()
                    .map(b -> b.getSimpleName() + ": "
                            + String.join(", ", Naamfout.namen(b, d -> d.isAnnotationPresent(Stand.class))))
                    .collect(Collectors.joining("; "));
            return new IllegalStateException(element.getSimpleName() + " zegt "
                    + delen.stream().map(RecordComponent::getName).collect(Collectors.joining(", "))
                    + ", en dat concludeert geen onderwerp over een deel van de zaak; wel " + bekend);
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
