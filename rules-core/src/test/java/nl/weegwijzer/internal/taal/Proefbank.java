package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;

// A very small knowledge base in memory; each test spoils one of its files.
final class Proefbank {
    static final String REGELS = "regels/triage.dslr";
    static final String WEGING = "tabellen/weging.csv";
    static final String TERMIJNEN = "tabellen/termijnen.csv";
    static final String GEMEENTEN = "tabellen/gemeenten.csv";

    private static final Map<String, String> BESTANDEN = Map.of(
            "kennisbank.yaml",
            """
                    id: proef
                    titel: "Proef"
                    versie: "1"
                    geldig vanaf: "2017-01-01"
                    geldig tot: ""
                    beslistabellen:
                      - tabel: weging
                        onderwerp: weging
                    """,
            "normen.yaml",
            """
                    normen:
                      - id: "9.1.5.o.t"
                        bron: "par. 9"
                        soort: ["R"]
                        tekst: "Veilig Thuis weegt."
                    """,
            "duidingen.yaml",
            """
                    duidingen:
                      - id: "D-3"
                        titel: "Weging"
                        tekst: "Zo wegen wij."
                    """,
            TERMIJNEN,
            """
                    termijn;aantal;eenheid;vanaf;norm;duiding;geldig vanaf;geldig tot
                    een week;7;dagen;de ontvangst;9.1.5.o.t;D-3;2017-01-01;
                    """,
            GEMEENTEN,
            """
                    gemeente;soort team;geldig vanaf;geldig tot;norm;duiding
                    Dordrecht;jeugdteam;2017-01-01;;9.1.5.o.t;
                    """,
            WEGING,
            """
                    id;titel;als het criterium direct gevaar is;dan de uitkomst is;dan de zwaarte is;norm;duiding;keuze;uitleg
                    WEG-01;Direct gevaar;ja;onderzoek;2;9.1.5.o.t;D-3;ja;Er is gevaar.
                    WEG-02;Anders;;vervolgtraject;1;9.1.5.o.t;D-3;;Er is geen gevaar.
                    """);

    private Proefbank() {}

    static String regel(String id, String voorwaarden, String gevolgen) {
        return """
                regel %s "Een titel"
                    norm 9.1.5.o.t
                    duiding D-3
                    uitleg "Een uitleg."
                als
                    %s
                dan
                    %s
                einde
                """.formatted(id, voorwaarden, gevolgen);
    }

    static String regels(String... regels) {
        return "onderwerp triage\n\n" + String.join("\n", regels);
    }

    static Bronnen met(Map<String, String> anders) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        BESTANDEN.forEach((pad, tekst) -> bestanden.put(pad, tekst.getBytes(StandardCharsets.UTF_8)));
        anders.forEach((pad, tekst) -> bestanden.put(pad, tekst.getBytes(StandardCharsets.UTF_8)));
        return new Bronnen(bestanden);
    }

    static String tekst(String pad) {
        return BESTANDEN.getOrDefault(pad, "");
    }

    // What is wrong with the knowledge base once this file reads like this.
    static List<Diagnose> diagnosen(String pad, String tekst) {
        OnbruikbareKennisbankException fout = catchThrowableOfType(
                OnbruikbareKennisbankException.class, () -> Kennislezer.lees(met(Map.of(pad, tekst))));
        assertThat(fout).as("geweigerd").isNotNull();
        assertThat(fout.diagnosen()).isNotEmpty().isSorted();
        return fout.diagnosen();
    }

    static Diagnose enigeDiagnose(String pad, String tekst) {
        List<Diagnose> diagnosen = diagnosen(pad, tekst);
        assertThat(diagnosen).hasSize(1);
        return diagnosen.get(0);
    }
}
