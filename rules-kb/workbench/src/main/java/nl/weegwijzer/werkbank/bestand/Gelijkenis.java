package nl.weegwijzer.werkbank.bestand;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. Stateless and thread-safe. */
public final class Gelijkenis {
    private static final int LANGSTE = 60;

    private Gelijkenis() {}

    /**
     * The nearest of the known words, if one is near enough to be what was meant: one slip of the pen in a short word,
     * one in three letters in a longer one. Of equally near words the first.
     */
    public static Optional<String> naaste(String woord, Collection<String> bekend) {
        if (woord.isBlank() || woord.length() > LANGSTE) {
            return Optional.empty();
        }
        return bekend.stream()
                .filter(b -> afstand(woord, b) <= Math.max(1, Math.min(woord.length(), b.length()) / 3))
                .min(Comparator.comparingInt(b -> afstand(woord, b)));
    }

    /** How many letters were added, left out, replaced or swapped with their neighbour; case does not count. */
    static int afstand(String een, String ander) {
        String a = een.toLowerCase(Locale.ROOT);
        String b = ander.toLowerCase(Locale.ROOT);
        int[][] stappen = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                stappen[i][j] = i == 0 || j == 0 ? i + j : stap(stappen, a, b, i, j);
            }
        }
        return stappen[a.length()][b.length()];
    }

    private static int stap(int[][] stappen, String a, String b, int i, int j) {
        int vervangen = stappen[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int kortste = Math.min(vervangen, 1 + Math.min(stappen[i - 1][j], stappen[i][j - 1]));
        boolean verwisseld = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return verwisseld ? Math.min(kortste, stappen[i - 2][j - 2] + 1) : kortste;
    }
}
