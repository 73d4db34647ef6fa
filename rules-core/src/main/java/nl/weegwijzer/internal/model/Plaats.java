package nl.weegwijzer.internal.model;

/**
 * A place in a file.
 *
 * @param bestand the file, relative to the folder of the knowledge base
 * @param regel the line, from 1
 */
public record Plaats(String bestand, int regel) {
    @Override
    public String toString() {
        return bestand + ":" + regel;
    }
}
