package nl.weegwijzer.internal.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The way to a place in a record of records, by the names of components. Stateless and thread-safe. */
public final class Recordweg {
    private Recordweg() {}

    /**
     * One component on the way.
     *
     * @param record the record that it is in
     * @param plaats its index there
     * @param deel the component
     */
    public record Stap(Class<? extends Record> record, int plaats, RecordComponent deel) {}

    /** The components with these names, separated by dots, the outermost first; empty where there is no such place. */
    public static Optional<List<Stap>> zoek(Class<?> begin, String pad) {
        List<Stap> stappen = new ArrayList<>();
        Class<?> hier = begin;
        for (String naam : pad.split("\\.", -1)) {
            Optional<Stap> stap = hier.isRecord() ? stap(hier.asSubclass(Record.class), naam) : Optional.empty();
            if (stap.isEmpty()) {
                return Optional.empty();
            }
            stappen.add(stap.get());
            hier = stap.get().deel().getType();
        }
        return Optional.of(List.copyOf(stappen));
    }

    private static Optional<Stap> stap(Class<? extends Record> record, String naam) {
        RecordComponent[] delen = record.getRecordComponents();
        return IntStream.range(0, delen.length)
                .filter(i -> delen[i].getName().equals(naam))
                .mapToObj(i -> new Stap(record, i, delen[i]))
                .findFirst();
    }
}
