package nl.weegwijzer.werkbank.keuring;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;

/**
 * What came of loading a knowledge base: it, or everything that is wrong with its files. Immutable and thread-safe.
 *
 * @param pad the folder or zip, as it was named to the program
 * @param kennisbank what was loaded; empty exactly if there are problems
 * @param diagnosen what is wrong, sorted by place
 */
public record Keuring(String pad, Optional<Kennisbank> kennisbank, List<Diagnose> diagnosen) {
    /** The code of a folder or zip that is not there. */
    private static final String ER_NIET = "BEST-01";

    /** Loads a folder or a zip. */
    public static Keuring van(String pad) {
        return van(pad, Kennisbank::load);
    }

    /** Loads a folder or a zip in a way of its own. */
    public static Keuring van(String pad, Function<Path, Kennisbank> lader) {
        try {
            return new Keuring(pad, Optional.of(lader.apply(Path.of(pad))), List.of());
        } catch (OnbruikbareKennisbankException e) {
            return new Keuring(pad, Optional.empty(), e.diagnosen());
        } catch (InvalidPathException e) {
            return new Keuring(
                    pad,
                    Optional.empty(),
                    List.of(Diagnose.over(
                            ER_NIET, pad, "deze map of dit zipbestand is er niet", "controleer het pad")));
        }
    }

    /** Whether the files are in order. */
    public boolean inOrde() {
        return kennisbank.isPresent();
    }

    /** Whether there is no such folder or zip at all. */
    public boolean ontbreekt() {
        return ontbreekt(diagnosen);
    }

    /** Whether this is said of a folder or zip that is not there. */
    public static boolean ontbreekt(List<Diagnose> diagnosen) {
        return diagnosen.stream().anyMatch(d -> d.code().equals(ER_NIET));
    }

    /** The folder or zip as a reader sees it. */
    String naam() {
        return Zichtbaar.regel(pad);
    }
}
