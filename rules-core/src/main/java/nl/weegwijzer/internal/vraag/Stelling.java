package nl.weegwijzer.internal.vraag;

/**
 * One thing that a decision says apart from its reasons, as a sentence.
 *
 * @param over the pseudonym of the part of the case that it is about; empty for the whole case
 * @param zin the sentence without its value
 * @param waarde the value in Dutch
 */
public record Stelling(String over, String zin, String waarde) {
    /** The whole sentence. */
    public String tekst() {
        return zin + " " + waarde;
    }
}
