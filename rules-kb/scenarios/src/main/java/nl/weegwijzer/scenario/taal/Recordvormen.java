package nl.weegwijzer.scenario.taal;

import java.util.HashMap;
import java.util.Map;
import nl.weegwijzer.internal.model.Beeldvorm;

/** How records of each type are taken apart and made, prepared once for each type. Not thread-safe. */
final class Recordvormen {
    private final Map<Class<?>, Beeldvorm<?>> perType = new HashMap<>();

    Beeldvorm<?> van(Class<? extends Record> type) {
        return perType.computeIfAbsent(type, t -> new Beeldvorm<>(type));
    }
}
