package nl.weegwijzer.werkbank.bestand;

import java.util.Comparator;

/**
 * A place in a file. Immutable and thread-safe.
 *
 * @param regel the line, from 1; 0 where the problem is the file itself
 * @param kolom the column, from 1, in characters; 0 where the problem is the file itself
 */
public record Plaats(int regel, int kolom) implements Comparable<Plaats> {
    /** No place in particular: the file as a whole. */
    public static final Plaats GEHEEL = new Plaats(0, 0);

    private static final Comparator<Plaats> VOLGORDE =
            Comparator.comparingInt(Plaats::regel).thenComparingInt(Plaats::kolom);

    @Override
    public int compareTo(Plaats ander) {
        return VOLGORDE.compare(this, ander);
    }
}
