package nl.weegwijzer.zaak;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when facts contradict each other or lack what no decision can do without. Carries every problem of the record
 * that was being made, not only the first.
 */
public final class OngeldigeZaakException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Bezwaar> bezwaren;

    /**
     * Makes the exception.
     *
     * @param bezwaren every problem, at least one
     */
    public OngeldigeZaakException(List<Bezwaar> bezwaren) {
        super(bezwaren.stream().map(Bezwaar::toString).collect(Collectors.joining("; ")));
        this.bezwaren = List.copyOf(bezwaren);
    }

    /** Every problem found, in the order of the record's components; never empty. */
    public List<Bezwaar> bezwaren() {
        return bezwaren;
    }
}
