package nl.weegwijzer.werkbank.keuring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.bron.Bronpad;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Bronnen;
import nl.weegwijzer.internal.taal.Kennislezer;

/**
 * What came of reading the files of a knowledge base, without compiling its rules: quick, and all that a reader can
 * mend. Immutable and thread-safe.
 *
 * @param bronnen the files that could be read
 * @param kennis what stands in them; empty exactly if there are problems
 * @param diagnosen what is wrong, sorted by place
 */
public record Lezing(Bronnen bronnen, Optional<Kennis> kennis, List<Diagnose> diagnosen) {
    /** Reads a folder or a zip. */
    public static Lezing van(Path pad) {
        Bronpad.Inhoud inhoud = Bronpad.lees(pad);
        List<Diagnose> diagnosen = new ArrayList<>(inhoud.diagnosen());
        Optional<Kennis> kennis = Optional.empty();
        if (!inhoud.bronnen().paden().isEmpty() || diagnosen.isEmpty()) {
            try {
                kennis = Optional.of(Kennislezer.lees(inhoud.bronnen()));
            } catch (OnbruikbareKennisbankException e) {
                diagnosen.addAll(e.diagnosen());
            }
        }
        if (diagnosen.isEmpty()) {
            kennis.ifPresent(k -> diagnosen.addAll(Sluitendheid.keur(k)));
        }
        return new Lezing(
                inhoud.bronnen(),
                diagnosen.isEmpty() ? kennis : Optional.empty(),
                diagnosen.stream().sorted().toList());
    }
}
