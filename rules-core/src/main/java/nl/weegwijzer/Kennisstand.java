package nl.weegwijzer;

import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Argument;

/**
 * Which knowledge bases a {@link Kenniswacht} uses, and whether they are what the files say. Immutable and thread-safe.
 *
 * @param kennisbanken the versions in use, by the day from which they hold; never empty
 * @param diagnosen why the files as they are now were not taken over, sorted; empty where they were
 */
public record Kennisstand(List<Kennisbank> kennisbanken, List<Diagnose> diagnosen) {
    /**
     * Makes lists that do not change.
     *
     * @throws IllegalArgumentException where a list or something in it is null
     */
    public Kennisstand {
        kennisbanken = Argument.alle("kennisbanken", kennisbanken, "de kennisbanken die in gebruik zijn");
        diagnosen = Argument.alle("diagnosen", diagnosen, "wat er mis is, of een lege lijst");
    }

    /** Whether the files hold something else than what is in use, because it was refused. */
    public boolean verouderd() {
        return !diagnosen.isEmpty();
    }

    @Override
    public String toString() {
        String versies = String.join(
                ", ",
                kennisbanken.stream()
                        .map(k -> k.id() + " " + k.versie() + " "
                                + k.vingerafdruk().substring(0, 12))
                        .toList());
        int aantal = diagnosen.size();
        return aantal == 0 ? versies : versies + ", verouderd: " + aantal + (aantal == 1 ? " probleem" : " problemen");
    }
}
