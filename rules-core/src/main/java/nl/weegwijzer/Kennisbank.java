package nl.weegwijzer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Vertaling;
import nl.weegwijzer.internal.taal.Kennislezer;

/**
 * A knowledge base, compiled and ready: costly to load, cheap to use.
 *
 * <p>Immutable and thread-safe. Load it once and share it.
 *
 * <pre>{@code
 * Kennisbank kennisbank = Kennisbank.load("zhz");
 * }</pre>
 */
public final class Kennisbank {
    private final Motor motor;

    private Kennisbank(Motor motor) {
        this.motor = motor;
    }

    /**
     * Loads a knowledge base that stands compiled in a jar on the class path, seen from the class loader of this
     * library.
     *
     * @param id its id, for example {@code zhz}
     * @throws OnbruikbareKennisbankException where there is none with this id, or its files are not in order
     */
    public static Kennisbank load(String id) {
        return load(id, Kennisbank.class.getClassLoader());
    }

    /**
     * Loads a knowledge base that stands compiled in a jar on the class path.
     *
     * @param id its id, for example {@code zhz}
     * @param lader the class loader that sees the jar
     * @throws OnbruikbareKennisbankException where there is none with this id, or its files are not in order
     */
    public static Kennisbank load(String id, ClassLoader lader) {
        Bronnenmap map = new Bronnenmap(lader, id);
        Vertaling vertaling = map.vertaald()
                .flatMap(Vertaling::uitBytes)
                .orElseGet(
                        () -> Vertaling.van(map.bronnen().map(Kennislezer::lees).orElseThrow(() -> onbekend(id))));
        return new Kennisbank(Motor.start(vertaling));
    }

    private static OnbruikbareKennisbankException onbekend(String id) {
        return new OnbruikbareKennisbankException(List.of(new Diagnose(
                "BANK-00",
                id,
                0,
                0,
                "er is geen kennisbank met deze id",
                "",
                0,
                "voeg de jar met de kennisbank toe aan het class path")));
    }

    /** Its id, for example {@code zhz}. */
    public String id() {
        return motor.kennis().id();
    }

    /** Its title, in Dutch. */
    public String titel() {
        return motor.kennis().titel();
    }

    /** Its version, as its owner numbers it. */
    public String versie() {
        return motor.kennis().versie();
    }

    /** The first day on which it holds. */
    public LocalDate geldigVanaf() {
        return motor.kennis().vanaf();
    }

    /** The last day on which it holds; empty while it holds. */
    public Optional<LocalDate> geldigTot() {
        return motor.kennis().tot();
    }

    /** SHA-256 over all its source files, in hexadecimal; the same files give the same value. */
    public String vingerafdruk() {
        return motor.kennis().vingerafdruk();
    }

    Motor motor() {
        return motor;
    }
}
