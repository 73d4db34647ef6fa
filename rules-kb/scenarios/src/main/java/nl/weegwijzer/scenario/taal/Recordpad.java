package nl.weegwijzer.scenario.taal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.model.Recordweg;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.jspecify.annotations.Nullable;

/**
 * The place of one component in a record of records, for example {@code melder.rol}. Immutable and thread-safe.
 *
 * @param vormen the records on the way, the outermost first
 * @param plaatsen the index of the component in each
 * @param generiek the type of the component, with what it holds
 */
record Recordpad(List<Beeldvorm<?>> vormen, List<Integer> plaatsen, Type generiek) {
    /**
     * The place with these names, separated by dots.
     *
     * @param bekend the records that were met before: taking one apart is costly to prepare
     */
    static Recordpad van(Class<? extends Record> begin, String pad, Recordvormen bekend) {
        return zoek(begin, pad, bekend)
                .orElseThrow(() -> new IllegalArgumentException("geen onderdeel " + pad + " in " + begin.getName()));
    }

    /** The same; empty where there is no such place. */
    static Optional<Recordpad> zoek(Class<? extends Record> begin, String pad, Recordvormen bekend) {
        return Recordweg.zoek(begin, pad)
                .map(weg -> new Recordpad(
                        weg.stream()
                                .<Beeldvorm<?>>map(s -> bekend.van(s.record()))
                                .toList(),
                        weg.stream().map(Recordweg.Stap::plaats).toList(),
                        weg.get(weg.size() - 1).deel().getGenericType()));
    }

    /** The type of the component. */
    Class<?> type() {
        return generiek instanceof Class<?> type ? type : (Class<?>) ((ParameterizedType) generiek).getRawType();
    }

    /** The type of what a list or an optional holds. */
    Class<?> inhoud() {
        return (Class<?>) ((ParameterizedType) generiek).getActualTypeArguments()[0];
    }

    /**
     * The same record with another value at this place.
     *
     * @throws OngeldigeZaakException where the value contradicts the others
     */
    Record zet(Record record, Object waarde) {
        return zet(record, 0, waarde);
    }

    private Record zet(Record record, int diepte, Object waarde) {
        Beeldvorm<?> vorm = vormen.get(diepte);
        int plaats = plaatsen.get(diepte);
        @Nullable Object[] waarden = vorm.waarden(record);
        Object was = waarden[plaats];
        waarden[plaats] = diepte == plaatsen.size() - 1 || was == null ? waarde : zet((Record) was, diepte + 1, waarde);
        try {
            return vorm.maak(waarden);
        } catch (IllegalStateException e) {
            throw e.getCause() instanceof OngeldigeZaakException geweigerd ? geweigerd : e;
        }
    }
}
