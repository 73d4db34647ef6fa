package nl.weegwijzer.werkbank.bestand;

import java.util.List;
import java.util.Optional;

/** A value of a JSON file that knows where it stands. Immutable and thread-safe. */
sealed interface Waarde {
    /** Where the value begins. */
    Plaats plaats();

    /** What it is, in Dutch, without the value itself. */
    String soort();

    /**
     * A string.
     *
     * @param plaats where it begins
     * @param inhoud the string, unescaped
     */
    record Tekst(Plaats plaats, String inhoud) implements Waarde {
        @Override
        public String soort() {
            return "een tekst";
        }

        /** Without the contents, which could be personal data. */
        @Override
        public String toString() {
            return "Tekst[plaats=" + plaats + "]";
        }
    }

    /**
     * An array.
     *
     * @param plaats where it begins
     * @param delen its elements
     */
    record Rij(Plaats plaats, List<Waarde> delen) implements Waarde {
        @Override
        public String soort() {
            return "een lijst";
        }
    }

    /**
     * An object.
     *
     * @param plaats where it begins
     * @param leden its members in the order of the file, doubles included
     */
    record Groep(Plaats plaats, List<Lid> leden) implements Waarde {
        @Override
        public String soort() {
            return "een groep";
        }

        /** The first member with this key. */
        Optional<Lid> lid(String sleutel) {
            return leden.stream().filter(l -> l.sleutel().equals(sleutel)).findFirst();
        }
    }

    /**
     * A null.
     *
     * @param plaats where it stands
     */
    record Niets(Plaats plaats) implements Waarde {
        @Override
        public String soort() {
            return "null";
        }
    }

    /**
     * A number, true or false. No case has them, so the value itself is not kept.
     *
     * @param plaats where it stands
     * @param soort what it is, in Dutch
     */
    record Overig(Plaats plaats, String soort) implements Waarde {}

    /**
     * One key of an object with its value.
     *
     * @param plaats where the key begins
     * @param sleutel the key
     * @param waarde its value
     */
    record Lid(Plaats plaats, String sleutel, Waarde waarde) {}
}
