package nl.weegwijzer.werkbank.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeuringTest {
    private static final Diagnose ZIN = new Diagnose(
            "TAAL-03", "regels/a.dslr", 14, 5, "100% fout:\nja, echt", "    de zin", 6, "bedoelt u `de zon`?");
    private static final Diagnose HEEL = new Diagnose("BEST-08", ".", 0, 0, "te veel", "", 0, "");

    @Test
    void github_probleem_isEenOpdrachtMetBeschermdeTekens(@TempDir Path map) throws IOException {
        Path bank = Files.createDirectory(map.resolve("a,b 50%"));
        Keuring keuring = keuring(bank + "/./", ZIN, HEEL);

        assertThat(Githubtekst.van(keuring).lines())
                .containsExactly(
                        "::error file=" + map
                                + "/a%2Cb 50%25/regels/a.dslr,line=14,col=5,endColumn=11,title=TAAL-03::100%25"
                                + " fout:?ja, echt%0Ahulp: bedoelt u `de zon`?",
                        "::error file=" + map + "/a%2Cb 50%25,title=BEST-08::te veel",
                        "Weegwijzer: " + bank + "/./: 2 problemen in 2 bestanden; zo niet te gebruiken");
    }

    @Test
    void github_mapWaarinMenStaat_noemtHetBestandZonderMap() {
        assertThat(Githubtekst.van(keuring(".", ZIN))).startsWith("::error file=regels/a.dslr,line=14,");
    }

    @Test
    void github_zip_noemtDeZipEnHetBestandInDeTekst() {
        assertThat(Githubtekst.van(keuring("bank.zip", ZIN)))
                .startsWith("::error file=bank.zip,line=14,col=5,")
                .contains("::regels/a.dslr: 100%25 fout");
    }

    @Test
    void github_regelUitEenBestand_kanGeenOpdrachtZijn() {
        Diagnose kwaad = new Diagnose("X-01", "a\n::stop-commands::x", 0, 0, "##[error]\r\n::debug::", "", 0, "");

        assertThat(Githubtekst.van(keuring("##[x]", kwaad)).lines())
                .hasSize(2)
                .noneMatch(r -> r.startsWith("::") && !r.startsWith("::error file="))
                .anyMatch(r -> r.startsWith("Weegwijzer: ## [x]"));
    }

    @Test
    void json_probleem_laatNietsWeg() {
        assertThat(Jsonschrijver.schrijf(Keuringsjson.van(keuring("bank", ZIN, HEEL))))
                .isEqualTo("""
                {
                  "inOrde": false,
                  "kennisbank": null,
                  "diagnosen": [
                    {
                      "code": "TAAL-03",
                      "bestand": "regels/a.dslr",
                      "regel": 14,
                      "kolom": 5,
                      "lengte": 6,
                      "boodschap": "100% fout:?ja, echt",
                      "regeltekst": "    de zin",
                      "hulp": "bedoelt u `de zon`?"
                    },
                    {
                      "code": "BEST-08",
                      "bestand": ".",
                      "regel": null,
                      "kolom": null,
                      "lengte": null,
                      "boodschap": "te veel",
                      "regeltekst": "",
                      "hulp": ""
                    }
                  ]
                }
                """);
    }

    @Test
    void tekst_problemen_zijnDeBerichtenEnEenTelling() {
        Diagnose gewoon = new Diagnose("BANK-01", "normen.yaml", 0, 0, "dit ontbreekt", "", 0, "zet het erbij");

        assertThat(Keuringstekst.van(keuring("mijn map", gewoon)))
                .isEqualTo(gewoon.bericht() + "\n\nmijn map: 1 probleem in 1 bestand; zo niet te gebruiken\n");
    }

    @Test
    void tekst_heelVeelProblemen_toontDeEersteTweehonderd() {
        Diagnose[] veel = IntStream.rangeClosed(1, 250)
                .mapToObj(i -> new Diagnose("X-01", "a.csv", i, 0, "fout", "", 0, ""))
                .toArray(Diagnose[]::new);

        assertThat(Keuringstekst.van(keuring("m", veel)).lines())
                .filteredOn(r -> r.startsWith("X-01"))
                .hasSize(200);
        assertThat(Keuringstekst.van(keuring("m", veel))).contains("en nog 50 meer;", "m: 250 problemen in 1 bestand;");
    }

    @Test
    void tekst_onzichtbareTekens_staanErNietIn() {
        Diagnose kwaad = new Diagnose("X-01", "a\u001b[2J", 1, 1, "b\u202ec", "d\u0007\te", 1, "f\u2028g");

        assertThat(Keuringstekst.van(keuring("m\u0000", kwaad)).replace("\n", ""))
                .doesNotContainPattern("[\\p{C}\\p{Zl}\\p{Zp}]");
        assertThat(Jsonschrijver.schrijf(Keuringsjson.van(keuring("m", kwaad))))
                .doesNotContain("\\u", "\u202e", "\u2028", "\\t");
    }

    @Test
    void van_padDatGeenPadIs_ontbreekt() {
        Keuring keuring = Keuring.van("a\u0000b");

        assertThat(keuring.ontbreekt()).isTrue();
    }

    private static Keuring keuring(String pad, Diagnose... diagnosen) {
        return new Keuring(pad, Optional.empty(), List.of(diagnosen));
    }
}
