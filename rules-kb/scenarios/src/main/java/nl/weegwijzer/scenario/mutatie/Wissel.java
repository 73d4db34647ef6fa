package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of text that becomes another.
 *
 * @param soort what that changes
 * @param keuzes what it may become: the first that can be read counts; an empty text where it goes
 */
record Wissel(Soort soort, List<String> keuzes) {
    /** What stands for a piece of text that goes. */
    static final String WEG = "";

    static Wissel van(Soort soort, String wordt) {
        return new Wissel(soort, List.of(wordt));
    }

    static Wissel weg(Soort soort) {
        return van(soort, WEG);
    }

    /** The next in a list, after the last again the first; the one itself where there is no other. */
    static <T> T volgende(List<T> lijst, T deze) {
        return lijst.get((lijst.indexOf(deze) + 1) % lijst.size());
    }

    /** The others of a list, beginning with the next. */
    static <T> Stream<T> anderen(List<T> lijst, T deze) {
        int plek = lijst.indexOf(deze) + 1;
        return Stream.concat(lijst.stream().skip(plek), lijst.stream().limit(plek))
                .filter(t -> !t.equals(deze));
    }
}
