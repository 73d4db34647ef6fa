package nl.weegwijzer.internal.tekst;

/**
 * A place in a file, with the line itself.
 *
 * @param bestand the file
 * @param regel the line, from 1; 0 for the file as a whole
 * @param kolom the column, from 1; 0 for the line as a whole
 * @param lengte how many characters are meant
 * @param regeltekst the line; empty for the file as a whole
 */
public record Plek(String bestand, int regel, int kolom, int lengte, String regeltekst) {
    /** A file as a whole. */
    public static Plek van(String bestand) {
        return new Plek(bestand, 0, 0, 0, "");
    }

    @Override
    public String toString() {
        return regel == 0 ? bestand : bestand + ":" + regel;
    }
}
