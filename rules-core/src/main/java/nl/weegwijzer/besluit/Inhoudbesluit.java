package nl.weegwijzer.besluit;

import java.util.List;

/**
 * Whether the content of a report is in order: each statement, and the report as a whole (norms 9.1.5.o.b to
 * 9.1.5.o.l). Says nothing on whether to report, and never that danger should wait for it.
 *
 * @param inhoud whether the content as a whole is in order
 * @param uitspraken whether each statement can stand in it, in the order of the case
 * @param onderbouwing duties, questions and reasons
 */
public record Inhoudbesluit(Inhoudoordeel inhoud, List<PerUitspraak> uitspraken, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Inhoudbesluit {
        uitspraken = List.copyOf(uitspraken);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.INHOUD;
    }

    /**
     * Whether one statement can stand in the report.
     *
     * @param uitspraak its pseudonym
     * @param oordeel whether it can
     */
    public record PerUitspraak(String uitspraak, Uitspraakoordeel oordeel) {}
}
