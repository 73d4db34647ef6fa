package nl.weegwijzer.diagnose;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a knowledge base cannot be used. Carries every problem found, sorted by place. */
public final class OnbruikbareKennisbankException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnose> diagnosen;

    /**
     * Makes the exception.
     *
     * @param diagnosen every problem, at least one
     */
    public OnbruikbareKennisbankException(List<Diagnose> diagnosen) {
        super(diagnosen.stream().sorted().map(Diagnose::bericht).collect(Collectors.joining("\n")));
        this.diagnosen = diagnosen.stream().sorted().toList();
    }

    /** Every problem, sorted by file, line and column; never empty. */
    public List<Diagnose> diagnosen() {
        return diagnosen;
    }
}
