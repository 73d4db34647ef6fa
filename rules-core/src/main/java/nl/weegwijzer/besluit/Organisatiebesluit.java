package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;

/**
 * Whether one organisation is ready for the agreements (norms 7.3.a to 7.3.d and 9.2.r).
 *
 * @param gereedheid whether it is
 * @param wijzigingen what became of each change in the overview of contacts, in the order of the case
 * @param onderbouwing what is missing, duties, questions and reasons
 */
public record Organisatiebesluit(Gereedheid gereedheid, List<PerWijziging> wijzigingen, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Organisatiebesluit {
        wijzigingen = List.copyOf(wijzigingen);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.ORGANISATIE;
    }

    /**
     * What became of one change.
     *
     * @param kenmerk its pseudonym
     * @param stand whether the partners were told in time; empty where the agreements do not bind the organisation
     */
    public record PerWijziging(String kenmerk, Optional<Wijzigingstand> stand) {}
}
