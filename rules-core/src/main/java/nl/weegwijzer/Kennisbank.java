package nl.weegwijzer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.drools.Motor;

/**
 * A knowledge base, read, checked and ready: costly to load, cheap to use.
 *
 * <p>Immutable and thread-safe. Load it once and share it.
 *
 * <pre>{@code
 * Kennisbank kennisbank = Kennisbank.load("zhz");
 * }</pre>
 */
public final class Kennisbank {
    private static final String MAP = "de map of de zip van een kennisbank";

    private final Motor motor;

    private Kennisbank(Motor motor) {
        this.motor = motor;
    }

    /**
     * Loads a knowledge base that stands in a jar on the class path or the module path, read and checked when that was
     * built, seen from the class loader of this library.
     *
     * @param id its id, for example {@code zhz}
     * @throws OnbruikbareKennisbankException where there is none with this id, its files are not in order, or Drools
     *     does not work as it should in this program
     * @throws IllegalArgumentException where an argument is null
     */
    public static Kennisbank load(String id) {
        return load(id, Kennisbank.class.getClassLoader());
    }

    /**
     * Loads a knowledge base that stands in a jar on the class path or the module path, read and checked when that was
     * built.
     *
     * <p>May be called in any thread, whatever its context class loader: what Drools looks up, it looks up here, under
     * the class loader of this library, and under settings of its own.
     *
     * @param id its id, for example {@code zhz}
     * @param lader the class loader that sees the jar
     * @throws OnbruikbareKennisbankException where there is none with this id, its files are not in order, or Drools
     *     does not work as it should in this program
     * @throws IllegalArgumentException where an argument is null
     */
    public static Kennisbank load(String id, ClassLoader lader) {
        return new Kennisbank(Inlader.vanKlassenpad(
                Argument.verplicht("id", id, "de id van een kennisbank, bijvoorbeeld zhz"),
                Argument.verplicht("lader", lader, "de class loader die de jar met de kennisbank ziet")));
    }

    /**
     * Loads a knowledge base from its files. They may come from anyone: a mistake or an attack in them is refused, and
     * nothing in them is ever run but rules that draw conclusions.
     *
     * <p>Costs a second or two of processor time in a JVM that just started, and some tens of milliseconds in one that
     * runs.
     *
     * <pre>{@code
     * Kennisbank eigen = Kennisbank.load(Path.of("mijn-kennisbank"));
     * }</pre>
     *
     * @param pad a folder, or a zip of one
     * @throws OnbruikbareKennisbankException where anything in it is wrong, with every problem that was found
     * @throws IllegalArgumentException where an argument is null
     */
    public static Kennisbank load(Path pad) {
        return new Kennisbank(Inlader.vanPad(Argument.verplicht("pad", pad, MAP)));
    }

    /**
     * Loads the files of a folder or zip, sharing what is the same with this knowledge base, which itself stays as it
     * is. Gives this one back where the files are the same.
     *
     * @param pad a folder, or a zip of one; where this knowledge base came from does not matter
     * @throws OnbruikbareKennisbankException where anything in it is wrong, with every problem that was found
     * @throws IllegalArgumentException where an argument is null
     */
    public Kennisbank reload(Path pad) {
        Motor nieuw = Inlader.vanPad(Argument.verplicht("pad", pad, MAP), motor);
        return nieuw == motor ? this : new Kennisbank(nieuw);
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

    /**
     * Whether it holds on this day.
     *
     * @throws IllegalArgumentException where the day is null
     */
    public boolean geldtOp(LocalDate dag) {
        return motor.kennis().geldtOp(Argument.verplicht("dag", dag, "een datum"));
    }

    /** How many rules it has, rows of decision tables included. */
    public int aantalRegels() {
        return motor.kennis().themas().stream().mapToInt(t -> t.regels().size()).sum();
    }

    /** The ids of its rules, rows of decision tables included, each with the subject that it is about. */
    public SortedMap<String, String> regels() {
        SortedMap<String, String> regels = new TreeMap<>();
        motor.kennis()
                .themas()
                .forEach(t ->
                        t.regels().forEach(r -> regels.put(r.id(), t.thema().naam())));
        return regels;
    }

    /** The ids of its norms and rulings. */
    public SortedSet<String> gronden() {
        return new TreeSet<>(motor.kennis().gronden().keySet());
    }

    /** SHA-256 over all its source files, in hexadecimal; the same files give the same value. */
    public String vingerafdruk() {
        return motor.kennis().vingerafdruk();
    }

    Motor motor() {
        return motor;
    }
}
