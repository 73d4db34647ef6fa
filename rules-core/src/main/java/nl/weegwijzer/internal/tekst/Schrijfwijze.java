package nl.weegwijzer.internal.tekst;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How ids, names and texts may be written. The sets are closed: nothing that could end a string or a comment in the
 * generated rules is in them.
 */
public final class Schrijfwijze {
    /** The id of a rule. */
    public static final Pattern REGEL = Pattern.compile("[A-Z]{2,12}-[0-9]{2}[a-z]?");

    /** The id of a norm. */
    public static final Pattern NORM = Pattern.compile("(?!D-)[A-Za-z0-9][A-Za-z0-9.-]{0,29}");

    /** The id of a ruling. */
    public static final Pattern DUIDING = Pattern.compile("D-[0-9]{1,3}");

    /** The id of a knowledge base, which is also the name of a folder. */
    public static final Pattern KENNISBANK = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** The version of a knowledge base. */
    public static final Pattern VERSIE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,29}");

    /** A name in a table: it is quoted in the generated rules. */
    public static final Pattern NAAM = Pattern.compile("[\\p{IsLatin}0-9' -]{1,60}");

    private static final String LEESTEKENS = " .,:;()'’?!%&/§€+=*°–—…-";

    private Schrijfwijze() {}

    /** Where in a title or explanation the first character stands that cannot be there. */
    public static Optional<Integer> fout(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char teken = tekst.charAt(i);
            boolean gewoon =
                    Character.isLetterOrDigit(teken) && Tekens.bezwaar(teken).isEmpty();
            if (!gewoon && LEESTEKENS.indexOf(teken) < 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
