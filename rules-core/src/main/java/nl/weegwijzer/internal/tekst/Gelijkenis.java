package nl.weegwijzer.internal.tekst;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the known word or sentence that somebody probably meant. Stateless; long texts are not compared. */
public final class Gelijkenis {
    private static final int LANGSTE = 250;

    private Gelijkenis() {}

    /**
     * The nearest of the known texts, where one is near enough to be what was meant; of equally near ones the first.
     */
    public static Optional<String> naaste(String gelezen, Collection<String> bekend) {
        if (gelezen.length() > LANGSTE) {
            return Optional.empty();
        }
        String zoek = gelezen.toLowerCase(Locale.ROOT);
        Optional<String> beste = Optional.empty();
        int kleinste = Math.max(1, gelezen.length() * 2 / 5) + 1;
        for (String kandidaat : bekend) {
            int afstand = afstand(zoek, kandidaat.toLowerCase(Locale.ROOT), kleinste);
            if (afstand < kleinste) {
                kleinste = afstand;
                beste = Optional.of(kandidaat);
            }
        }
        return beste;
    }

    /** How many characters were added, left out, replaced or swapped; the bound where it is at least that many. */
    public static int afstand(String a, String b, int grens) {
        if (Math.abs(a.length() - b.length()) >= grens) {
            return grens;
        }
        int[] tweeTerug = new int[b.length() + 1];
        int[] vorige = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] rij = new int[b.length() + 1];
            rij[0] = i;
            int kleinste = i;
            for (int j = 1; j <= b.length(); j++) {
                int gelijk = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rij[j] = Math.min(gelijk, Math.min(vorige[j], rij[j - 1]) + 1);
                if (verwisseld(a, b, i, j)) {
                    rij[j] = Math.min(rij[j], tweeTerug[j - 2] + 1);
                }
                kleinste = Math.min(kleinste, rij[j]);
            }
            if (kleinste >= grens + 1) {
                return grens;
            }
            tweeTerug = vorige;
            vorige = rij;
        }
        return Math.min(grens, vorige[b.length()]);
    }

    private static boolean verwisseld(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    /** Where the words of a text begin and end that make it differ from another; never empty in a text with words. */
    public static int[] verschil(String gelezen, String bedoeld) {
        int begin = 0;
        int kortste = Math.min(gelezen.length(), bedoeld.length());
        while (begin < kortste && gelezen.charAt(begin) == bedoeld.charAt(begin)) {
            begin++;
        }
        int staart = 0;
        while (staart < kortste - begin
                && gelezen.charAt(gelezen.length() - 1 - staart) == bedoeld.charAt(bedoeld.length() - 1 - staart)) {
            staart++;
        }
        int van = Math.min(begin, Math.max(0, gelezen.length() - 1));
        int tot = Math.max(van, gelezen.length() - staart);
        while (van > 0 && gelezen.charAt(van - 1) != ' ') {
            van--;
        }
        while (van < tot - 1 && gelezen.charAt(van) == ' ') {
            van++;
        }
        while (tot < gelezen.length() && (tot == van || gelezen.charAt(tot) != ' ')) {
            tot++;
        }
        return new int[] {van, tot};
    }
}
