package nl.weegwijzer.internal.taal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.tekst.Gelijkenis;

/** The fixed words of rule files. */
enum Sleutelwoord {
    ONDERWERP(false),
    REGEL(false),
    NORM(false),
    DUIDING(false),
    UITLEG(false),
    KEUZE(true),
    ALS(true),
    ALTIJD(true),
    DAN(true),
    EINDE(true);

    private final boolean alleen;

    Sleutelwoord(boolean alleen) {
        this.alleen = alleen;
    }

    /** The word. */
    String woord() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can stand above {@code als}. */
    boolean inKop() {
        return this == NORM || this == DUIDING || this == UITLEG || this == KEUZE;
    }

    /** The fixed word that a line is, or begins with. */
    static Optional<Sleutelwoord> van(String zin) {
        return Stream.of(values())
                .filter(s -> zin.equals(s.woord()) || (!s.alleen && zin.startsWith(s.woord() + " ")))
                .findFirst();
    }

    /** The fixed word that somebody probably meant with the first word of a line. */
    static Optional<Sleutelwoord> bijna(String zin) {
        String eerste = eerste(zin);
        boolean enig = eerste.length() == zin.length();
        String kaal = eerste.replaceAll("[:.;,]+$", "").toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(s -> s.alleen == enig && s.lijkt(kaal, zin))
                .findFirst();
    }

    /** The first word of a line. */
    static String eerste(String zin) {
        int spatie = zin.indexOf(' ');
        return spatie < 0 ? zin : zin.substring(0, spatie);
    }

    private boolean lijkt(String eerste, String zin) {
        int speling = woord().length() < 5 ? 2 : 3;
        if (this == REGEL && !zin.contains("\"")) {
            return eerste.equals(woord());
        }
        return eerste.length() > 1 && Gelijkenis.afstand(eerste, woord(), speling) < speling;
    }
}
