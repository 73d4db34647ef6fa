package nl.weegwijzer.internal.model;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import nl.weegwijzer.internal.beeld.Zin;

/**
 * A component of a flat record that is a fact of the case. Immutable and thread-safe.
 *
 * @param deel the component
 * @param zin how it is spoken of
 */
public record Beeldfeit(RecordComponent deel, Zin zin) {
    /** The fact that a component is; empty for a conclusion and for the round. */
    public static Optional<Beeldfeit> van(RecordComponent deel) {
        return Optional.ofNullable(deel.getAnnotation(Zin.class)).map(z -> new Beeldfeit(deel, z));
    }

    /** Where it stands in the case, or in the part of the case that the record is about. */
    public String pad() {
        return zin.uit().isEmpty() ? deel.getName() : zin.uit();
    }

    /** The sentence by which a scenario states it. */
    public String gesteld() {
        return zin.stel().isEmpty() ? zin.value() : zin.stel();
    }
}
