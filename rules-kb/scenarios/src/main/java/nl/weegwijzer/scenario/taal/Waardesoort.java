package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;

/** What can stand at the end of a sentence that states a fact. */
public sealed interface Waardesoort {
    /** The value that a text stands for; empty where it stands for none. */
    Optional<Object> lees(String tekst);

    /** The texts that can stand there, or one example. */
    List<String> voorbeelden();

    /** What can stand there, for a reader. */
    String omschrijving();

    /**
     * One of a closed set of words.
     *
     * @param woorden the words
     */
    record Woorden(List<? extends Woord> woorden) implements Waardesoort {
        @Override
        public Optional<Object> lees(String tekst) {
            return woorden.stream()
                    .filter(w -> w.woord().equals(tekst))
                    .findFirst()
                    .map(w -> w);
        }

        @Override
        public List<String> voorbeelden() {
            return woorden.stream().map(Woord::woord).toList();
        }

        @Override
        public String omschrijving() {
            return voorbeelden().stream().map(v -> "`" + v + "`").collect(Collectors.joining(" of "));
        }
    }

    /** A day, as 2026-07-01. */
    record Dag() implements Waardesoort {
        @Override
        public Optional<Object> lees(String tekst) {
            try {
                return tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                        ? Optional.of(LocalDate.parse(tekst))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public List<String> voorbeelden() {
            return List.of("2026-07-01");
        }

        @Override
        public String omschrijving() {
            return "een dag die bestaat, als jaar-maand-dag: `2026-07-01`";
        }
    }

    /**
     * What another kind says, or that it is not known: so that a scenario can take back what stands above it.
     *
     * @param bekend what can stand there where it is known
     */
    record Misschien(Waardesoort bekend) implements Waardesoort {
        @Override
        public Optional<Object> lees(String tekst) {
            return tekst.equals(Antwoord.ONBEKEND.woord()) ? Optional.of(Antwoord.ONBEKEND) : bekend.lees(tekst);
        }

        @Override
        public List<String> voorbeelden() {
            return bekend.voorbeelden();
        }

        @Override
        public String omschrijving() {
            return bekend.omschrijving() + ", of `onbekend`";
        }

        /** The value for a case: empty where it is not known. */
        static Optional<Object> waarde(Object gelezen) {
            return gelezen == Antwoord.ONBEKEND ? Optional.empty() : Optional.of(gelezen);
        }
    }

    /** The name of a place. */
    record Naam() implements Waardesoort {
        @Override
        public Optional<Object> lees(String tekst) {
            return tekst.matches("[\\p{IsLatin}][\\p{IsLatin}' -]{0,59}") ? Optional.of(tekst) : Optional.empty();
        }

        @Override
        public List<String> voorbeelden() {
            return List.of("Voorbeeldstad");
        }

        @Override
        public String omschrijving() {
            return "een naam, bijvoorbeeld `Voorbeeldstad`";
        }
    }

    /** All words of an enumeration. */
    static Waardesoort woorden(Class<?> type) {
        return new Woorden(Begrip.waarden(type, false));
    }

    /** A value as it is written. */
    static String schrijf(Object waarde) {
        return Begrip.woord(waarde);
    }
}
