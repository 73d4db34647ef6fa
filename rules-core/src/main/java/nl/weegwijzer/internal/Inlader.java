package nl.weegwijzer.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.bron.Bronpad;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Vertaling;
import nl.weegwijzer.internal.drools.Voorraad;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Bronnen;
import nl.weegwijzer.internal.taal.Kennislezer;

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
            return Motor.start(kennis(bronnen), Voorraad.geen());
        });
    }

    /** The knowledge base in a folder or a zip; rules that its jar holds compiled need no compiling. */
    public static Motor vanPad(Path pad) {
        Kennis kennis = kennis(bronnen(pad));
        return Motor.start(kennis, geleverd(kennis.id()));
    }

    /**
     * The knowledge base in a folder or a zip; rules that another motor runs too need no compiling. That motor itself
     * where it runs these very files.
     */
    public static Motor vanPad(Path pad, Motor vorige) {
        Bronnen bronnen = bronnen(pad);
        return bronnen.vingerafdruk().equals(vorige.kennis().vingerafdruk())
                ? vorige
                : Motor.start(kennis(bronnen), vorige.voorraad());
    }

    /** What the files say; refuses them where it is wrong, or leaves a case without a conclusion that must be drawn. */
    static Kennis kennis(Bronnen bronnen) {
        Kennis kennis = Kennislezer.lees(bronnen);
        List<Diagnose> gaten = Sluitendheid.keur(kennis);
        if (!gaten.isEmpty()) {
            throw new OnbruikbareKennisbankException(
                    gaten.stream().map(g -> metRegel(g, bronnen)).toList());
        }
        return kennis;
    }

    /** With the line that it is about: the model knows where a rule stands, not what stands there. */
    private static Diagnose metRegel(Diagnose d, Bronnen bronnen) {
        String tekst = bronnen.tekst(d.bestand())
                .flatMap(t -> t.lines().skip(Math.max(0, d.regel() - 1L)).findFirst())
                .orElse("");
        return new Diagnose(d.code(), d.bestand(), d.regel(), d.kolom(), d.boodschap(), tekst, d.lengte(), d.hulp());
    }

    /** The files of the knowledge base in a folder or a zip; refuses them where one of them is wrong in any way. */
    static Bronnen bronnen(Path pad) {
        Bronpad.Inhoud inhoud = Bronpad.lees(pad);
        if (inhoud.diagnosen().isEmpty()) {
            return inhoud.bronnen();
        }
        List<Diagnose> alle = new ArrayList<>(inhoud.diagnosen());
        if (!inhoud.bronnen().paden().isEmpty()) {
            alle.addAll(ookMis(inhoud.bronnen()));
        }
        throw new OnbruikbareKennisbankException(alle);
    }

    private static List<Diagnose> ookMis(Bronnen bronnen) {
        try {
            Kennislezer.lees(bronnen);
            return List.of();
        } catch (OnbruikbareKennisbankException e) {
            return e.diagnosen();
        }
    }

    private static Voorraad geleverd(String id) {
        return new Bronnenmap(Inlader.class.getClassLoader(), id)
                .vertaald()
                .flatMap(Vertaling::uitBytes)
                .map(Voorraad::van)
                .orElseGet(Voorraad::geen);
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
}
