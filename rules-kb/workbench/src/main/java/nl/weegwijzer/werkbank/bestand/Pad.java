package nl.weegwijzer.werkbank.bestand;

/** Writes places in a case, such as {@code gezin.kinderen[1].zorgen}. Stateless and thread-safe. */
final class Pad {
    /** The case itself. */
    static final String GEHEEL = "";

    private Pad() {}

    static String sleutel(String pad, String sleutel) {
        return pad.isEmpty() ? sleutel : pad + "." + sleutel;
    }

    static String deel(String pad, int nummer) {
        return pad + "[" + nummer + "]";
    }
}
