package nl.weegwijzer.werkbank.boek;

/**
 * A piece of text on a page.
 *
 * @param tekst what it says
 * @param href where it leads; empty where it leads nowhere
 */
public record Stukje(String tekst, String href) {
    /** Plain text. */
    static Stukje kaal(String tekst) {
        return new Stukje(tekst, "");
    }

    /** Whether it leads somewhere. */
    public boolean leidt() {
        return !href.isEmpty();
    }
}
