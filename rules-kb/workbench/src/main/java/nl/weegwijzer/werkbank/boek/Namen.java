package nl.weegwijzer.werkbank.boek;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out names of files or anchors, each once: letters a to z, digits and hyphens. Not thread-safe. */
final class Namen {
    private static final int LANGSTE = 70;

    private final Set<String> gegeven = new HashSet<>();

    /** A name made of a text, with a number behind it where it was given before. */
    String geef(String tekst) {
        String naam = van(tekst);
        String vrij = naam;
        for (int keer = 2; !gegeven.add(vrij); keer++) {
            vrij = naam + "-" + keer;
        }
        return vrij;
    }

    private static String van(String tekst) {
        String kaal = Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String kort = kaal.length() > LANGSTE ? kaal.substring(0, LANGSTE) : kaal;
        String naam = kort.replaceAll("^-+|-+$", "");
        return naam.isEmpty() ? "zonder-naam" : naam;
    }
}
