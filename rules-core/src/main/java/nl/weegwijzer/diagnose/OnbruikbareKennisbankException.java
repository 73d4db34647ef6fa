package nl.weegwijzer.diagnose;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a knowledge base cannot be used. Carries every problem found, sorted by place, also after it was written
 * and read back.
 *
 * <p>Immutable but for what every {@link Throwable} lets change; {@link #diagnosen()} may be asked by any thread.
 */
public final class OnbruikbareKennisbankException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always what List.copyOf gives, which can be written and never changes
    private final List<Diagnose> diagnosen;

    /**
     * Makes the exception.
     *
     * @param diagnosen every problem, at least one
     */
    public OnbruikbareKennisbankException(List<Diagnose> diagnosen) {
        super(diagnosen.stream().sorted().map(Diagnose::bericht).collect(Collectors.joining("\n")));
        this.diagnosen = List.copyOf(diagnosen.stream().sorted().toList());
    }

    /** Every problem, sorted by file, line and column; never empty, never changes. */
    public List<Diagnose> diagnosen() {
        return diagnosen;
    }
}
