package nl.weegwijzer.internal.taal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in files: year, month and day, as in 2017-01-31. */
final class Datum {
    private static final Pattern VORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NEDERLANDS = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");

    private Datum() {}

    static Optional<LocalDate> lees(String tekst) {
        if (!VORM.matcher(tekst).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text that is not a date. */
    static String boodschap(String tekst) {
        return VORM.matcher(tekst).matches() ? "is een dag die niet bestaat" : "is geen datum";
    }

    /** How to write it. */
    static String hulp(String tekst) {
        Matcher anders = NEDERLANDS.matcher(tekst);
        if (anders.matches()) {
            String goed = "%s-%2s-%2s"
                    .formatted(anders.group(3), anders.group(2), anders.group(1))
                    .replace(' ', '0');
            if (lees(goed).isPresent()) {
                return "schrijf `" + goed + "`";
            }
        }
        return "schrijf jaar-maand-dag, zoals 2017-01-31";
    }
}
