package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;

// The shipped files of the knowledge base, as they stand on the class path.
final class Bronbestanden {
    static final String MAP = "META-INF/weegwijzer/zhz/";
    static final Bronnenmap GELEVERD = new Bronnenmap(Bronbestanden.class.getClassLoader(), "zhz");
    static final Bronnen BRONNEN = GELEVERD.bronnen().orElseThrow();
    static final Kennis KENNIS = Kennislezer.lees(BRONNEN);

    private static final String NORMEN = "normen.yaml";

    private Bronbestanden() {}

    static Motor motor() {
        return Motor.start(Inlader.kennis("zhz", Bronbestanden.class.getClassLoader()));
    }

    // The files without one of them; the norms that only it applied say why no rule decides them.
    static Bronnen zonder(String pad) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        BRONNEN.paden().stream().filter(n -> !n.equals(pad)).forEach(n -> bestanden.put(n, BRONNEN.inhoud(n)));
        String normen = BRONNEN.tekst(NORMEN).orElseThrow();
        try {
            Kennislezer.lees(new Bronnen(bestanden));
        } catch (OnbruikbareKennisbankException e) {
            for (Diagnose diagnose : e.diagnosen()) {
                assertThat(diagnose.code()).isEqualTo("BANK-35");
                String id = diagnose.boodschap().replaceFirst(".*«(.*)».*", "$1");
                normen = normen.replaceFirst(
                        "(- id: \"" + Pattern.quote(id) + "\"\n(?: {4}.*\n)*? {4}tekst: .*\n)",
                        "$1    reden: \"In deze proef is er geen regel voor.\"\n");
            }
        }
        bestanden.put(NORMEN, normen.getBytes(StandardCharsets.UTF_8));
        return new Bronnen(bestanden);
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
