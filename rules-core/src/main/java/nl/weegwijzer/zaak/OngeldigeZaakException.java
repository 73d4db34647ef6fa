package nl.weegwijzer.zaak;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when facts contradict each other or lack what no decision can do without. Carries every problem of the record
 * that was being made, not only the first, also after it was written and read back.
 *
 * <p>Immutable but for what every {@link Throwable} lets change; {@link #bezwaren()} may be asked by any thread.
 */
public final class OngeldigeZaakException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always what List.copyOf gives, which can be written and never changes
    private final List<Bezwaar> bezwaren;

    /**
     * Makes the exception.
     *
     * @param bezwaren every problem, at least one
     */
    public OngeldigeZaakException(List<Bezwaar> bezwaren) {
        super(bezwaren.stream().map(Bezwaar::toString).collect(Collectors.joining("; ")));
        this.bezwaren = List.copyOf(bezwaren);
    }

    /** Every problem found, in the order in which the record checks; never empty, never changes. */
    public List<Bezwaar> bezwaren() {
        return bezwaren;
    }
}
