package nl.weegwijzer.scenario.taal;

/**
 * A sentence by which a scenario states a fact.
 *
 * @param deel what it is about
 * @param zin the sentence without its value, for example {@code de melder is}
 * @param waarde what can stand at its end
 * @param meerdere whether it can be said more than once about the same part
 * @param toelichting what else a reader must know; may be empty
 * @param zetter puts the fact in a case
 */
public record Feitzin(
        Deelsoort deel, String zin, Waardesoort waarde, boolean meerdere, String toelichting, Zetter zetter) {
    /** Puts a fact in a case that is being made. */
    @FunctionalInterface
    interface Zetter {
        /**
         * Puts it there.
         *
         * @param kladde the case
         * @param over the pseudonym of the part; empty for the whole case
         * @param waarde the value
         */
        void zet(Kladde kladde, String over, Object waarde);
    }

    /** The whole sentence with a value. */
    public String met(Object waarde) {
        return zin + " " + Waardesoort.schrijf(waarde);
    }
}
