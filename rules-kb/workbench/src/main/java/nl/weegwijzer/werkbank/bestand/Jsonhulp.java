package nl.weegwijzer.werkbank.bestand;

/** Guesses what somebody meant who wrote something that is not JSON. Stateless and thread-safe. */
final class Jsonhulp {
    private Jsonhulp() {}

    /** The way out for a text that stops being JSON at this character. */
    static String bij(String tekst, int plek) {
        if (plek >= tekst.length()) {
            return "het bestand houdt te vroeg op; sluit elke {, [ en \" die open staat";
        }
        return switch (tekst.charAt(plek)) {
            case '\'' -> "gebruik dubbele aanhalingstekens \" in plaats van '";
            case '“', '”', '„', '‘', '’' -> "gebruik rechte aanhalingstekens \" in plaats van gekrulde";
            case '/', '#' -> "JSON kent geen opmerkingen; haal deze weg";
            case '}', ']' ->
                naKomma(tekst, plek)
                        ? "haal de komma weg die hier vlak voor staat"
                        : "controleer of elke { met } sluit, elke [ met ], en of na elke dubbele punt een waarde staat";
            case '"' -> "zet een komma tussen twee sleutels, en een dubbele punt tussen sleutel en waarde";
            case '\n', '\r' -> "sluit de tekst op deze regel met \"";
            default -> "zet sleutels en woorden tussen aanhalingstekens die openen en sluiten, met komma's ertussen";
        };
    }

    private static boolean naKomma(String tekst, int plek) {
        return tekst.substring(0, plek).stripTrailing().endsWith(",");
    }
}
