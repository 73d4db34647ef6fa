package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says that a name in the description of a question does not exist. Thrown while the class of the question is loaded:
 * such a name would otherwise go unnoticed until somebody asks. Stateless and thread-safe.
 */
final class Naamfout {
    private Naamfout() {}

    /**
     * That a record has nothing of this name.
     *
     * @param waarin the record, or the place in the description
     * @param wat what is looked for
     * @param naam its name
     * @param bekend the names that exist
     */
    static IllegalStateException van(String waarin, String wat, String naam, List<String> bekend) {
        return new IllegalStateException(waarin + " heeft geen " + wat + " '" + naam + "'; wel "
                + (bekend.isEmpty() ? "niets" : String.join(", ", bekend)));
    }

    /** The names of those components. */
    static List<String> namen(Class<?> record, Predicate<RecordComponent> welke) {
        return record.isRecord()
                ? Stream.of(record.getRecordComponents())
                        .filter(welke)
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }
}
