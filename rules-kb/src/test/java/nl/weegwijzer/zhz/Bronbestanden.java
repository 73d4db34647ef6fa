package nl.weegwijzer.zhz;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Vertaling;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;

// The shipped files of the knowledge base, as they stand on the class path.
final class Bronbestanden {
    static final String MAP = "META-INF/weegwijzer/zhz/";
    static final Bronnenmap GELEVERD = new Bronnenmap(Bronbestanden.class.getClassLoader(), "zhz");
    static final Bronnen BRONNEN = GELEVERD.bronnen().orElseThrow();
    static final Kennis KENNIS = Kennislezer.lees(BRONNEN);

    private Bronbestanden() {}

    static Motor motor() {
        return Motor.start(GELEVERD.vertaald().flatMap(Vertaling::uitBytes).orElseThrow());
    }

    // The files with one of them changed.
    static Bronnen met(String pad, UnaryOperator<String> wijziging) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        for (String naam : BRONNEN.paden()) {
            String tekst = BRONNEN.tekst(naam).orElseThrow();
            bestanden.put(naam, (naam.equals(pad) ? wijziging.apply(tekst) : tekst).getBytes(StandardCharsets.UTF_8));
        }
        return new Bronnen(bestanden);
    }
}
