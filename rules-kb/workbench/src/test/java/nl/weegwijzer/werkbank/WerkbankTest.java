package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.werkbank.bestand.Zaakschema;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.junit.jupiter.api.Test;

class WerkbankTest {
    private static final String ZAKEN = "src/test/resources/zaken/";
    private static final String FOUT = "src/test/resources/foute-zaken/";
    private static final String ADVIES = "geen besluit op zichzelf: de professional weegt en beslist.\n";
    private static final String ZAAK = "{\"vraag\": \"triage\",\n \"peildatum\": \"2026-03-02\"}";

    @Test
    void voerUit_goedeZaak_schrijftHetVerslagEnEindigtMetNul() {
        Loop loop = Loop.van("besluit", ZAKEN + "triage-kaal.json");

        assertThat(loop.fout()).isEmpty();
        assertThat(loop.uit()).startsWith("Wat volgt op deze melding?\nZaak: " + ZAKEN + "triage-kaal.json");
        assertThat(loop.status()).isZero();
    }

    @Test
    void voerUit_geweigerdeZaak_eindigtMetEen() {
        Loop loop = Loop.van("besluit", FOUT + "nullen.json");

        assertThat(loop.uit()).isEmpty();
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void voerUit_ontbrekendBestand_eindigtMetTwee() {
        Loop loop = Loop.van("besluit", "weg.json");

        assertThat(loop.fout()).isEqualTo("""
                BESTAND-01 fout  weg.json: dit bestand is er niet
                    hulp: controleer de naam en de map
                weg.json: 1 fout; over deze zaak is niet besloten
                """);
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_meerBestanden_handeltAllesAfEnGeeftDeHoogsteStatus() {
        Loop loop = Loop.van(
                "besluit",
                FOUT + "nullen.json",
                "weg.json",
                ZAKEN + "triage-kaal.json",
                ZAKEN + "monitoring-kaal.json");

        assertThat(loop.uit()).contains("Wat volgt op deze melding?", "Wie monitort, en wanneer?");
        assertThat(loop.fout()).contains("ZAAK-08", "BESTAND-01");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_eenBestand_zegtWaaromEnSluitAf() {
        Loop loop = Loop.van("besluit", ZAKEN + "triage-kaal.json");

        assertThat(loop.uit()).contains("WAAROM", "BEWIJSSTUK").doesNotContain("--waarom");
        assertThat(loop.uit()).containsOnlyOnce(ADVIES).endsWith(ADVIES);
    }

    @Test
    void voerUit_meerBestanden_houdtElkeZaakKort() {
        Loop loop = Loop.van("besluit", ZAKEN + "triage-kaal.json", "weg.json", ZAKEN + "meldadvies-kaal.json");

        assertThat(loop.uit()).doesNotContain("WAAROM", "BEWIJSSTUK");
        assertThat(loop.uit().lines().filter(r -> r.startsWith("Waarom? "))).hasSize(2);
        assertThat(loop.uit()).containsOnlyOnce(ADVIES).endsWith(ADVIES);
    }

    @Test
    void voerUit_meerBestandenMetWaarom_zegtVanElkeZaakWaarom() {
        Loop loop = Loop.van("besluit", ZAKEN + "triage-kaal.json", ZAKEN + "meldadvies-kaal.json", "--waarom");

        assertThat(loop.uit().lines().filter("WAAROM"::equals)).hasSize(2);
        assertThat(loop.uit()).containsOnlyOnce(ADVIES).endsWith(ADVIES).doesNotContain("Waarom? ");
    }

    @Test
    void voerUit_jsonVanMeerBestanden_zegtAltijdWaarom() {
        String[] bestanden = {"besluit", "--json", ZAKEN + "triage-kaal.json", ZAKEN + "meldadvies-kaal.json"};
        Loop zonder = Loop.van(bestanden);
        Loop met = Loop.van(
                Stream.concat(Stream.of(bestanden), Stream.of("--waarom")).toArray(String[]::new));

        assertThat(zonder.uit()).contains("\"motivering\": [").doesNotContain(ADVIES);
        assertThat(met).isEqualTo(zonder);
    }

    @Test
    void voerUit_streepje_leestDeStandaardinvoer() {
        Loop loop = Loop.metInvoer(ZAAK, "besluit", "-");

        assertThat(loop.uit()).contains("Zaak: standaardinvoer");
        assertThat(loop.status()).isZero();
    }

    @Test
    void voerUit_bestandMetApenstaart_isEenBestand() {
        assertThat(Loop.van("besluit", "@weg.json").fout()).startsWith("BESTAND-01 fout  @weg.json");
    }

    @Test
    void voerUit_jsonVanEenZaak_isHetBesluitZelf() {
        Loop loop = Loop.metInvoer(ZAAK, "besluit", "--json", "-");

        assertThat(loop.uit()).startsWith("""
                {
                  "bestand": "standaardinvoer",
                  "vraag": "triage",
                  "soort": "voorlopig",
                """);
        assertThat(loop.status()).isZero();
    }

    @Test
    void voerUit_jsonVanEenGeweigerdeZaak_staatOpDeUitvoer() {
        Loop loop = Loop.metInvoer("{\"vraag\": \"triage\"}", "besluit", "-", "--json");

        assertThat(loop.fout()).isEmpty();
        assertThat(loop.status()).isEqualTo(1);
        assertThat(loop.uit()).isEqualTo("""
                {
                  "geweigerd": true,
                  "problemen": [
                    {
                      "code": "ZAAK-05",
                      "bestand": "standaardinvoer",
                      "regel": 1,
                      "kolom": 1,
                      "pad": "peildatum",
                      "tekst": "ontbreekt, en zonder kan het niet",
                      "hulp": "zet er \\"peildatum\\" bij, met een datum als \\"2026-03-02\\""
                    }
                  ]
                }
                """);
    }

    @Test
    void voerUit_jsonVanMeerBestanden_isEenLijstInVolgorde() {
        Loop loop = Loop.van("besluit", "--json", "weg.json", ZAKEN + "triage-kaal.json");

        assertThat(loop.uit().indexOf("\"geweigerd\""))
                .isPositive()
                .isLessThan(loop.uit().indexOf("\"triage\""));
        assertThat(loop.uit()).startsWith("{\n  \"resultaten\": [\n");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_zaakDieDeBeslisserWeigert_wijstDePlaatsAan() {
        Beslisser streng = zaak -> {
            throw new OngeldigeZaakException(List.of(new Bezwaar("peildatum", "ligt vóór de kennisbank")));
        };

        Loop loop = Loop.met(() -> streng, invoer(ZAAK), "besluit", "-");

        assertThat(loop.fout()).startsWith("ZAAK-09 fout  standaardinvoer:2:15: peildatum: ligt vóór de kennisbank\n");
        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void voerUit_beslisserDieBreekt_zwijgtOverHoeEnGaatDoor() {
        Beslisser kapot = zaak -> {
            throw new IllegalStateException("geheim");
        };

        Loop loop = Loop.met(() -> kapot, invoer(ZAAK), "besluit", "-", "weg.json");

        assertThat(loop.fout()).startsWith("WERK-01 fout  standaardinvoer: ").contains("BESTAND-01");
        assertThat(loop.fout()).doesNotContain("geheim", "Exception", "\tat ");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_kennisbankDieGeweigerdIs_zegtWaaromEnBeslistNiets() {
        Loop loop = Loop.met(
                () -> {
                    throw new OnbruikbareKennisbankException(
                            List.of(Diagnose.over("BANK-36", "regels", "Drools werkt niet", "haal instellingen weg")));
                },
                invoer(ZAAK),
                "besluit",
                "weg.json",
                "-");

        assertThat(loop.fout())
                .contains("BANK-36 fout  regels: Drools werkt niet", "Over geen enkele zaak is besloten.")
                .doesNotContain("WERK-01");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_kennisbankDieNietLaadt_isEenFoutVanHetProgramma() {
        Loop loop = Loop.met(
                () -> {
                    throw new IllegalStateException("geheim");
                },
                invoer(ZAAK),
                "besluit",
                "-");

        assertThat(loop.fout()).startsWith("WERK-01").doesNotContain("geheim");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void voerUit_geweigerdeZaak_laadtDeKennisbankNiet() {
        Loop loop = Loop.met(
                () -> {
                    throw new AssertionError("loaded");
                },
                InputStream.nullInputStream(),
                "besluit",
                FOUT + "nullen.json");

        assertThat(loop.status()).isEqualTo(1);
    }

    @Test
    void voerUit_heelVeelFouten_toontDeEersteHonderd() {
        String zaak = "{\"vraag\": \"triage\", \"peildatum\": \"2026-03-02\"" + ", \"spoed\": 1".repeat(150) + "}";

        Loop loop = Loop.metInvoer(zaak, "besluit", "-");

        assertThat(loop.fout().lines().filter(r -> r.startsWith("ZAAK-01"))).hasSize(100);
        assertThat(loop.fout()).contains("de eerste 100 fouten", "standaardinvoer: 150 fouten");
    }

    @Test
    void voerUit_schema_schrijftHetGepubliceerdeSchema() {
        Loop loop = Loop.van("schema");

        assertThat(loop.uit()).isEqualTo(Zaakschema.gepubliceerd());
        assertThat(loop.status()).isZero();
    }

    @Test
    void voerUit_versie_noemtProgrammaEnVersie() {
        assertThat(Loop.van("--version").uit()).matches("weegwijzer \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void voerUit_zonderOpdracht_toontDeUitlegEnEindigtMetTwee() {
        Loop loop = Loop.van();

        assertThat(loop.fout()).startsWith("GEBRUIK-02").contains("Opdrachten:");
        assertThat(loop.status()).isEqualTo(2);
    }

    private static InputStream invoer(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
