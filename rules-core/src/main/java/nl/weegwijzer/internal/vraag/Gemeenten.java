package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.weegwijzer.internal.beeld.Gemeentestatus;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;

/** Looks up municipalities in their table (norm 8.3.a, ruling D-12). Stateless and thread-safe. */
public final class Gemeenten {
    /** The name of the table. */
    public static final String TABEL = "gemeenten";

    private Gemeenten() {}

    /** The row that holds for a municipality on a day. */
    public static Optional<Gemeenteregel> regel(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        return gemeente.flatMap(naam -> kennis.gemeenten().stream()
                .filter(g -> gelijk(g.gemeente(), naam) && g.geldtOp(dag))
                .findFirst());
    }

    /** What the table knows of a municipality on a day. */
    static Gemeentestatus status(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        if (gemeente.isEmpty()) {
            return Gemeentestatus.ONBEKEND;
        }
        if (regel(kennis, gemeente, dag).isPresent()) {
            return Gemeentestatus.IN_REGIO;
        }
        String naam = gemeente.get();
        return kennis.gemeenten().stream().anyMatch(g -> gelijk(g.gemeente(), naam))
                ? Gemeentestatus.NIET_GELDIG
                : Gemeentestatus.BUITEN_REGIO;
    }

    /** Whether two names differ in nothing but case, spaces and hyphens. */
    private static boolean gelijk(String een, String ander) {
        return kaal(een).equals(kaal(ander));
    }

    private static String kaal(String naam) {
        return naam.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
