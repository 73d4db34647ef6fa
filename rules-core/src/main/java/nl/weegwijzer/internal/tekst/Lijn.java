package nl.weegwijzer.internal.tekst;

/**
 * A line of a file.
 *
 * @param bestand the file
 * @param nummer the line number, from 1
 * @param tekst the line as it stands in the file
 */
public record Lijn(String bestand, int nummer, String tekst) {
    /** The line without the white space around it. */
    public String zin() {
        return tekst.strip();
    }

    /** The same, with its place in the line. */
    public Stuk stuk() {
        return new Stuk(this, tekst.length() - tekst.stripLeading().length(), zin());
    }

    /** The line as a whole, without a caret. */
    public Plek plek() {
        return new Plek(bestand, nummer, 0, 0, tekst);
    }
}
