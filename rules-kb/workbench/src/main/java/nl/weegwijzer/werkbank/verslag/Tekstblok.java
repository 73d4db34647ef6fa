package nl.weegwijzer.werkbank.verslag;

import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text in lines of at most 100 characters, with headings and hanging indents. Not thread-safe. */
public final class Tekstblok {
    /** How long a line may be. */
    static final int BREEDTE = 100;

    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private final StringBuilder tekst = new StringBuilder();

    /** A heading, with an empty line before it. */
    public Tekstblok kop(String kop) {
        return leeg().alinea("", "", kop.toUpperCase(Locale.forLanguageTag("nl")));
    }

    /** An empty line. */
    public Tekstblok leeg() {
        tekst.append('\n');
        return this;
    }

    Tekstblok streep(char teken) {
        tekst.append(String.valueOf(teken).repeat(BREEDTE)).append('\n');
        return this;
    }

    /** One line as it is, however long: something to copy. */
    public Tekstblok regel(String regel) {
        tekst.append(zichtbaar(regel).stripTrailing()).append('\n');
        return this;
    }

    /** A paragraph: the first line after one text, the others after as much white space. */
    public Tekstblok alinea(String begin, String inhoud) {
        return alinea(begin, " ".repeat(begin.length()), inhoud);
    }

    /** A paragraph: the first line after one text, the others after another. */
    public Tekstblok alinea(String begin, String vervolg, String inhoud) {
        StringBuilder regel = new StringBuilder(begin);
        int kaal = begin.length();
        for (String woord : zichtbaar(inhoud).strip().split(" +", -1)) {
            if (regel.length() > kaal && regel.length() + 1 + woord.length() > BREEDTE) {
                tekst.append(regel.toString().stripTrailing()).append('\n');
                regel = new StringBuilder(vervolg);
                kaal = vervolg.length();
            }
            regel.append(regel.length() > kaal ? " " : "").append(woord);
        }
        tekst.append(regel.toString().stripTrailing()).append('\n');
        return this;
    }

    /** The sentence with a capital, and a full stop if it lacks an end. */
    static String zin(String kaal) {
        String zin = kaal.strip();
        if (zin.isEmpty()) {
            return zin;
        }
        int eerste = zin.offsetByCodePoints(0, 1);
        String eind = zin.endsWith(".") || zin.endsWith("?") || zin.endsWith("!") ? "" : ".";
        return zin.substring(0, eerste).toUpperCase(Locale.ROOT) + zin.substring(eerste) + eind;
    }

    /** Control characters could rearrange what the reader sees. */
    private static String zichtbaar(String inhoud) {
        return ONZICHTBAAR.matcher(inhoud).replaceAll(" ");
    }

    @Override
    public String toString() {
        return tekst.toString();
    }
}
