package nl.weegwijzer.werkbank.bestand;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a part of a case file looks like, derived from the records of a case. The reader and the JSON Schema both work
 * from this, so that they cannot disagree. Immutable and thread-safe.
 */
sealed interface Vorm {
    /** How a date is written. */
    String DATUM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** What a name outside the family can look like: no digits, so that no number of a person fits. */
    String NAAM = "[\\p{L}][\\p{L} '.()/-]{0,59}";

    /** How many elements a list may have. */
    int LANGSTE_LIJST = 200;

    /** What belongs here, in Dutch, with an example. */
    String omschrijving();

    /**
     * One word out of a closed set.
     *
     * @param soort the enum
     * @param waarden its words with their constants, in order
     */
    record Woorden(Class<?> soort, Map<String, Object> waarden) implements Vorm {
        @Override
        public String omschrijving() {
            return "een woord tussen aanhalingstekens";
        }

        /** The words, for people. */
        String opsomming() {
            return String.join(", ", waarden.keySet());
        }
    }

    /** A calendar date. */
    record Datum() implements Vorm {
        @Override
        public String omschrijving() {
            return "een datum als \"2026-03-02\"";
        }
    }

    /** A pseudonym; the records themselves check what it looks like. */
    record Kenmerk() implements Vorm {
        @Override
        public String omschrijving() {
            return "een kenmerk als \"kind-1\"";
        }
    }

    /** The name of something that is no person. */
    record Naam() implements Vorm {
        @Override
        public String omschrijving() {
            return "een naam tussen aanhalingstekens";
        }
    }

    /** The facts for one question within an overview of a whole case: a group with a question of its own. */
    record Deelzaak() implements Vorm {
        @Override
        public String omschrijving() {
            return "een groep tussen { en } met een eigen \"" + Vraagsleutel.SLEUTEL + "\"";
        }
    }

    /**
     * A list.
     *
     * @param deel what each element looks like
     */
    record Lijst(Vorm deel) implements Vorm {
        @Override
        public String omschrijving() {
            return "een lijst tussen [ en ]";
        }
    }

    /**
     * A record.
     *
     * @param soort the record
     * @param velden its components
     */
    record Groep(Class<?> soort, List<Veld> velden) implements Vorm {
        @Override
        public String omschrijving() {
            return "een groep tussen { en }";
        }

        /** The names of the components, in order. */
        List<String> sleutels() {
            return velden.stream().map(Veld::naam).toList();
        }

        /** The record with every default, if no component needs a value. */
        Optional<Object> standaard() {
            List<Object> waarden =
                    velden.stream().flatMap(v -> v.standaard().stream()).toList();
            return waarden.size() < velden.size() ? Optional.empty() : Optional.of(Maker.maak(soort, waarden));
        }
    }

    /**
     * One component of a record.
     *
     * @param naam its name, which is its key in the file
     * @param vorm what its value looks like
     * @param facultatief whether the record holds it as an {@link Optional}
     * @param standaard the value when the key is absent; empty where the key is required
     */
    record Veld(String naam, Vorm vorm, boolean facultatief, Optional<Object> standaard) {}
}
