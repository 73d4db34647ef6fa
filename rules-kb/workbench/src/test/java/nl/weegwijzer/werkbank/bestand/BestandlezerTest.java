package nl.weegwijzer.werkbank.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestandlezerTest {
    private static final String ZAAK = "{\"vraag\": \"triage\", \"peildatum\": \"2026-03-02\"}";

    @TempDir
    private Path map;

    @Test
    void lees_bestandMetBom_leestDeZaak() throws Exception {
        assertThat(Zaakbestand.lees(schrijf("\uFEFF" + ZAAK)).zaak()).isPresent();
    }

    @Test
    void lees_plaatsNaBom_teltDeBomNiet() throws Exception {
        assertThat(Zaakbestand.lees(schrijf("\uFEFF{\"vraag\": 1}")).problemen())
                .extracting(Probleem::plaats)
                .contains(new Plaats(1, 11));
    }

    @Test
    void lees_plaatsNaTekensBuitenAscii_teltTekens() throws Exception {
        assertThat(Zaakbestand.lees(schrijf("{\"ééé\": 1, \"vraag\": 1}")).problemen())
                .extracting(Probleem::plaats)
                .contains(new Plaats(1, 21));
    }

    @Test
    void lees_windowsRegels_teltRegelsGoed() throws Exception {
        assertThat(Zaakbestand.lees(schrijf("{\r\n\"vraag\": 1\r\n}")).problemen())
                .extracting(Probleem::plaats)
                .contains(new Plaats(2, 10));
    }

    @Test
    void lees_ongeldigeUtf8_wijstHetTekenAan() throws Exception {
        Path bestand = map.resolve("latin1.json");
        Files.write(bestand, "{\n  \"gemeente\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        Probleem probleem = onleesbaar(bestand.toString());

        assertThat(probleem.code()).isEqualTo(Code.GEEN_UTF8);
        assertThat(probleem.plaats()).isEqualTo(new Plaats(2, 16));
    }

    @Test
    void lees_utf8DieHalverwegeEenTekenStopt_isOnleesbaar() throws Exception {
        Path bestand = map.resolve("half.json");
        Files.write(bestand, new byte[] {'{', (byte) 0xC3});

        assertThat(onleesbaar(bestand.toString()).code()).isEqualTo(Code.GEEN_UTF8);
    }

    @Test
    void lees_utf16_isOnleesbaar() throws Exception {
        Path bestand = map.resolve("utf16.json");
        Files.write(bestand, ZAAK.getBytes(StandardCharsets.UTF_16));

        assertThat(onleesbaar(bestand.toString()).code()).isEqualTo(Code.GEEN_UTF8);
    }

    @Test
    void lees_leegBestand_isOnleesbaar() throws Exception {
        assertThat(onleesbaar(schrijf("")).code()).isEqualTo(Code.LEEG);
    }

    @Test
    void lees_alleenBom_isLeeg() throws Exception {
        assertThat(onleesbaar(schrijf("\uFEFF")).code()).isEqualTo(Code.LEEG);
    }

    @Test
    void lees_map_isOnleesbaar() {
        assertThat(onleesbaar(map.toString()).code()).isEqualTo(Code.MAP);
    }

    @Test
    void lees_ontbrekendBestand_isOnleesbaar() {
        assertThat(onleesbaar(map.resolve("weg.json").toString()).code()).isEqualTo(Code.NIET_GEVONDEN);
    }

    @Test
    void lees_naamDieGeenNaamIs_isNietGevonden() {
        assertThat(onleesbaar("a\0b").code()).isEqualTo(Code.NIET_GEVONDEN);
    }

    @Test
    void lees_precieesDeGrens_leestDeZaak() throws Exception {
        String gevuld = ZAAK + " ".repeat(Bestandlezer.GRENS - ZAAK.length());

        assertThat(Zaakbestand.lees(schrijf(gevuld)).zaak()).isPresent();
    }

    @Test
    void lees_eenByteOverDeGrens_isTeGroot() throws Exception {
        String gevuld = ZAAK + " ".repeat(Bestandlezer.GRENS - ZAAK.length() + 1);

        assertThat(onleesbaar(schrijf(gevuld)).code()).isEqualTo(Code.TE_GROOT);
    }

    @Test
    void lees_stroomZonderEinde_houdtOpNaDeGrens() {
        InputStream eindeloos = new InputStream() {
            private int gelezen;

            @Override
            public int read() {
                assertThat(gelezen++).isLessThanOrEqualTo(Bestandlezer.GRENS + 8192);
                return '[';
            }
        };

        OnleesbaarException fout =
                catchThrowableOfType(OnleesbaarException.class, () -> Zaakbestand.lees("invoer", eindeloos));

        assertThat(fout.probleem().code()).isEqualTo(Code.TE_GROOT);
    }

    @Test
    void lees_stroomDieBreekt_isNietTeLezen() {
        InputStream kapot = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        OnleesbaarException fout =
                catchThrowableOfType(OnleesbaarException.class, () -> Zaakbestand.lees("invoer", kapot));

        assertThat(fout.probleem().code()).isEqualTo(Code.NIET_TE_LEZEN);
    }

    @Test
    void lees_heelLangGetalEnHeelLangeTekst_wordenGewoonGeweigerd() throws Exception {
        String lang = "{\"vraag\": \"triage\", \"peildatum\": \"" + "9".repeat(100_000) + "\", \"huisverbod\": "
                + "9".repeat(100_000) + "}";

        assertThat(Zaakbestand.lees("invoer", new ByteArrayInputStream(lang.getBytes(StandardCharsets.UTF_8)))
                        .problemen())
                .extracting(Probleem::code)
                .containsExactly(Code.DATUM, Code.SOORT);
    }

    @Test
    void lees_twintigDiep_isNietTeDiep() throws Exception {
        String diep = "{\"vraag\": \"triage\", \"x\": " + "[".repeat(19) + "]".repeat(19) + "}";

        assertThat(Zaakbestand.lees("invoer", new ByteArrayInputStream(diep.getBytes(StandardCharsets.UTF_8)))
                        .problemen())
                .extracting(Probleem::code)
                .containsOnly(Code.SLEUTEL, Code.ONTBREEKT);
    }

    /** Whatever stands in a file, the answer is a case, a list of problems or one problem: never another failure. */
    @Test
    void lees_afgebrokenOfVerminkteZaak_struikeltNooit() throws Exception {
        byte[] goed = Files.readAllBytes(Path.of("src/test/resources/zaken/monitoring-volledig.json"));
        Random toeval = new Random(20260302);
        for (int lengte = 0; lengte < goed.length; lengte++) {
            assertThat(uitkomsten(Arrays.copyOf(goed, lengte))).isEqualTo(1);
        }
        for (int beurt = 0; beurt < 2_000; beurt++) {
            byte[] vermink = goed.clone();
            vermink[toeval.nextInt(vermink.length)] = (byte) toeval.nextInt(256);
            vermink[toeval.nextInt(vermink.length)] = (byte) "{}[]\",: 0nt\\".charAt(toeval.nextInt(12));
            assertThat(uitkomsten(vermink)).isEqualTo(1);
        }
    }

    private static int uitkomsten(byte[] inhoud) {
        try {
            Zaakbestand gelezen = Zaakbestand.lees("invoer", new ByteArrayInputStream(inhoud));
            return (gelezen.zaak().isPresent() ? 1 : 0) + (gelezen.problemen().isEmpty() ? 0 : 1);
        } catch (OnleesbaarException e) {
            return e.probleem().code().onleesbaar() ? 1 : 0;
        }
    }

    private String schrijf(String inhoud) throws IOException {
        return Files.writeString(map.resolve("zaak.json"), inhoud).toString();
    }

    private static Probleem onleesbaar(String bestand) {
        OnleesbaarException fout = catchThrowableOfType(OnleesbaarException.class, () -> Zaakbestand.lees(bestand));
        assertThat(fout).isNotNull();
        return fout.probleem();
    }
}
