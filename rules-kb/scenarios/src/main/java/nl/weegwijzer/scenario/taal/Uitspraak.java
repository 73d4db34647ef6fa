package nl.weegwijzer.scenario.taal;

import java.util.Optional;

/**
 * One thing that a decision says, as a scenario writes it.
 *
 * @param soort which kind of thing
 * @param over the pseudonym of the part that it is about; empty for the whole case
 * @param tekst the sentence
 */
public record Uitspraak(Soort soort, String over, String tekst) implements Comparable<Uitspraak> {
    /** The kinds of things that a decision says, in the order in which they are shown. */
    public enum Soort {
        /** An outcome. */
        UITKOMST,
        /** What somebody must do. */
        PLICHT,
        /** What somebody may do. */
        MOGELIJKHEID,
        /** What is asked or missing. */
        VRAAG,
        /** A remark of a rule. */
        OPMERKING
    }

    static Uitspraak van(Soort soort, Optional<String> over, String tekst) {
        return new Uitspraak(soort, over.orElse(""), tekst);
    }

    /** The line as it stands in a scenario. */
    public String regel() {
        return over.isEmpty() ? tekst : "over " + over + ": " + tekst;
    }

    @Override
    public int compareTo(Uitspraak ander) {
        int volgorde = soort.compareTo(ander.soort);
        return volgorde == 0 ? regel().compareTo(ander.regel()) : volgorde;
    }
}
