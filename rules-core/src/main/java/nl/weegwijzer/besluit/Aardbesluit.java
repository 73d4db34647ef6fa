package nl.weegwijzer.besluit;

import java.util.List;
import nl.weegwijzer.zaak.Antwoord;

/**
 * Whether it is domestic violence, child abuse, both or neither (norms 7.1.a to 7.1.c).
 *
 * @param aard what is certain by now
 * @param vast whether no fact that is not known can change that
 * @param voorvallen the same of each incident, in the order of the case
 * @param onderbouwing duties, questions and reasons
 */
public record Aardbesluit(Aard aard, Antwoord vast, List<PerVoorval> voorvallen, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Aardbesluit {
        voorvallen = List.copyOf(voorvallen);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.AARD;
    }

    /**
     * What one incident is.
     *
     * @param kenmerk its pseudonym
     * @param huiselijkeKring whether the one who did it belongs to the domestic circle (norm 7.1.b)
     * @param huiselijkGeweld whether it is domestic violence (norm 7.1.a)
     * @param kindermishandeling whether it is child abuse (norm 7.1.c)
     */
    public record PerVoorval(
            String kenmerk, Aardoordeel huiselijkeKring, Aardoordeel huiselijkGeweld, Aardoordeel kindermishandeling) {}
}
