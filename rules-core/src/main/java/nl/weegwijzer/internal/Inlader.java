package nl.weegwijzer.internal;

import java.nio.file.Path;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Vertaling;
import nl.weegwijzer.internal.drools.Voorraad;
import nl.weegwijzer.internal.tekst.Bronnen;

/**
 * The one way from files to a motor: all files are read and checked together, and rules that were not compiled before
 * are compiled. Those of a jar were compiled when it was built.
 */
public final class Inlader {
    private Inlader() {}

    /** The knowledge base with this id, as a class loader sees it. */
    public static Motor vanKlassenpad(String id, ClassLoader lader) {
        Bronnenmap map = new Bronnenmap(lader, id);
        return map.vertaald().flatMap(Vertaling::uitBytes).map(Motor::start).orElseGet(() -> {
            Bronnen bronnen = map.bronnen().orElseThrow(() -> onbekend(id));
            return Motor.start(Lezing.van(bronnen, List.of()).geldig(), Voorraad.geen());
        });
    }

    /** The knowledge base in a folder or a zip; rules that a jar on the class path holds compiled need no compiling. */
    public static Motor vanPad(Path pad) {
        return Motor.start(Lezing.van(pad).geldig(), geleverd());
    }

    /**
     * The knowledge base in a folder or a zip; rules that another motor runs too need no compiling. That motor itself
     * where it runs these very files.
     */
    public static Motor vanPad(Path pad, Motor vorige) {
        Lezing lezing = Lezing.van(pad);
        return lezing.geldig().vingerafdruk().equals(vorige.kennis().vingerafdruk())
                ? vorige
                : Motor.start(lezing.geldig(), vorige.voorraad());
    }

    /** The compiled rules of every knowledge base on the class path: the same rules are the same, whatever the id. */
    private static Voorraad geleverd() {
        ClassLoader lader = Inlader.class.getClassLoader();
        return Bronnenmap.ids(lader).stream()
                .map(id -> new Bronnenmap(lader, id))
                .flatMap(m -> m.vertaald().flatMap(Vertaling::uitBytes).stream())
                .map(Voorraad::van)
                .reduce(Voorraad.geen(), Voorraad::met);
    }

    private static OnbruikbareKennisbankException onbekend(String id) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(
                "BANK-00",
                id,
                "er is geen kennisbank met deze id",
                "voeg de jar met de kennisbank toe aan het class path")));
    }
}
