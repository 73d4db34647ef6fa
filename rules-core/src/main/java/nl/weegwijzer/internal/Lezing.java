package nl.weegwijzer.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.bron.Bronpad;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;

/**
 * What came of reading the files of a knowledge base, before it is run: all that a reader can mend. Immutable and
 * thread-safe.
 *
 * @param bronnen the files that could be read
 * @param kennis what stands in them; empty exactly if there are problems
 * @param diagnosen what is wrong, sorted by place
 */
public record Lezing(Bronnen bronnen, Optional<Kennis> kennis, List<Diagnose> diagnosen) {
    /** Reads a folder or a zip. */
    public static Lezing van(Path pad) {
        Bronpad.Inhoud inhoud = Bronpad.lees(pad);
        return van(inhoud.bronnen(), inhoud.diagnosen());
    }

    /**
     * Reads files.
     *
     * @param bronnen the files
     * @param eerder what is known to be wrong with them
     */
    static Lezing van(Bronnen bronnen, List<Diagnose> eerder) {
        List<Diagnose> diagnosen = new ArrayList<>(eerder);
        Optional<Kennis> kennis = Optional.empty();
        if (bronnen.paden().isEmpty() && diagnosen.isEmpty()) {
            diagnosen.add(leeg());
        } else if (!bronnen.paden().isEmpty()) {
            try {
                kennis = Optional.of(Kennislezer.lees(bronnen));
            } catch (OnbruikbareKennisbankException e) {
                diagnosen.addAll(e.diagnosen());
            }
        }
        if (diagnosen.isEmpty()) {
            kennis.map(Sluitendheid::keur).orElse(List.of()).forEach(d -> diagnosen.add(metRegel(d, bronnen)));
        }
        return new Lezing(
                bronnen,
                diagnosen.isEmpty() ? kennis : Optional.empty(),
                diagnosen.stream().sorted().toList());
    }

    private static Diagnose leeg() {
        return Diagnose.over(
                "BEST-13",
                ".",
                "hier staat geen kennisbank",
                "noem de map waarin kennisbank.yaml staat, of maak er een met de opdracht `nieuw`");
    }

    /** With the line that it is about: the model knows where a rule stands, not what stands there. */
    private static Diagnose metRegel(Diagnose d, Bronnen bronnen) {
        String tekst = bronnen.tekst(d.bestand())
                .flatMap(t -> t.lines().skip(Math.max(0, d.regel() - 1L)).findFirst())
                .orElse("");
        return new Diagnose(d.code(), d.bestand(), d.regel(), d.kolom(), d.boodschap(), tekst, d.lengte(), d.hulp());
    }

    /**
     * What stands in the files.
     *
     * @throws OnbruikbareKennisbankException where there are problems
     */
    Kennis geldig() {
        return kennis.orElseThrow(() -> new OnbruikbareKennisbankException(diagnosen));
    }
}
