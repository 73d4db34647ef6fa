package nl.weegwijzer.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what a caller left out, by the name that it has for the caller. */
public final class Argument {
    private Argument() {}

    /**
     * What was given.
     *
     * @param naam the name of the parameter
     * @param hulp what should be given, in Dutch
     * @throws IllegalArgumentException where it is null
     */
    public static <T> T verplicht(String naam, @Nullable T waarde, String hulp) {
        if (waarde == null) {
            throw new IllegalArgumentException(naam + " ontbreekt; geef " + hulp + ", nooit null");
        }
        return waarde;
    }

    /**
     * All that was given, in a list that never changes. What is missing in it is named by its place, counted from 0.
     *
     * @param naam the name of the parameter
     * @param hulp what each should be, in Dutch
     * @throws IllegalArgumentException where the list or something in it is null
     */
    public static <T> List<T> alle(String naam, @Nullable List<T> waarden, String hulp) {
        int plaats = 0;
        for (T waarde : verplicht(naam, waarden, hulp)) {
            verplicht(naam + "[" + plaats + "]", waarde, hulp);
            plaats++;
        }
        return List.copyOf(waarden);
    }

    /** The same for arguments of which there may be more than one. */
    public static <T> List<T> alle(String naam, T @Nullable [] waarden, String hulp) {
        return alle(naam, Arrays.asList(verplicht(naam, waarden, hulp)), hulp);
    }
}
