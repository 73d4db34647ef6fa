package nl.weegwijzer.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Kennisinlezer;
import nl.weegwijzer.internal.model.Kennisinlezer.VerouderdException;
import nl.weegwijzer.internal.vraag.Vragen;
import org.slf4j.LoggerFactory;

/**
 * The one way from files to a motor: all files are read and checked together. Those of a jar were read and checked when
 * it was built.
 */
public final class Inlader {
    private Inlader() {}

    /** The knowledge base with this id, as a class loader sees it. */
    public static Motor vanKlassenpad(String id, ClassLoader lader) {
        return Motor.start(() -> {
            maakVragen();
            return kennis(id, lader);
        });
    }

    /** Before anyone asks one: a thread with too little stack would leave them half made, for good. */
    private static void maakVragen() {
        Vragen.alle();
    }

    /** What stands in it, without a motor. */
    public static Kennis kennis(String id, ClassLoader lader) {
        Bronnenmap map = new Bronnenmap(lader, id);
        return map.gelezen().flatMap(b -> gelezen(b, map, id)).orElseGet(() -> uitBronnen(map, id));
    }

    private static Optional<Kennis> gelezen(byte[] bytes, Bronnenmap map, String id) {
        try {
            return Optional.of(Kennisinlezer.lees(bytes, () -> uitBronnen(map, id)));
        } catch (VerouderdException e) {
            LoggerFactory.getLogger(Inlader.class).info(e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static Kennis uitBronnen(Bronnenmap map, String id) {
        return Lezing.van(map.bronnen().orElseThrow(() -> onbekend(id)), List.of())
                .geldig();
    }

    /** The knowledge base in a folder or a zip. */
    public static Motor vanPad(Path pad) {
        maakVragen();
        return Motor.start(Lezing.van(pad).geldig());
    }

    /**
     * The knowledge base in a folder or a zip, sharing with another motor what is the same in both. That motor itself
     * where it runs these very files.
     */
    public static Motor vanPad(Path pad, Motor vorige) {
        Kennis kennis = Lezing.van(pad).geldig();
        return kennis.vingerafdruk().equals(vorige.kennis().vingerafdruk()) ? vorige : Motor.start(kennis, vorige);
    }

    private static OnbruikbareKennisbankException onbekend(String id) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(
                "BANK-00",
                id,
                "er is geen kennisbank met deze id",
                "voeg de jar met de kennisbank toe aan het class path of het modulepad")));
    }
}
