package nl.weegwijzer.werkbank.keuring;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without characters that could rearrange what a reader sees. Stateless and thread-safe. */
public final class Zichtbaar {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Zichtbaar() {}

    /** The text as one line, as long as it was: a tab becomes a space, what cannot be seen a question mark. */
    public static String regel(String tekst) {
        return ONZICHTBAAR.matcher(TAB.matcher(tekst).replaceAll(" ")).replaceAll("?");
    }

    /** The same for each line of a text. */
    public static String regels(String tekst) {
        return tekst.lines().map(Zichtbaar::regel).collect(Collectors.joining("\n"));
    }
}
