package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding by edited files. */
class EigenKennisbankTest {
    private static final String ZAAK = "{\"vraag\": \"triage\", \"peildatum\": \"2026-03-02\"}";
    private static final String TERMIJN = "direct gevaar uitzoeken;0;dagen";

    @TempDir
    private Path map;

    private Werkmap bank = new Werkmap(Path.of(""));

    @BeforeEach
    void leg_neer() {
        bank = Werkmap.nieuw(map.resolve("bank"));
    }

    @Test
    void besluit_gewijzigdeTermijn_geldtInHetBesluit() throws IOException {
        bank.wijzig(Werkmap.TERMIJNEN, TERMIJN, "direct gevaar uitzoeken;2;dagen");

        assertThat(besluit("--kennisbank", bank.toString(), "-").uit())
                .contains("uiterlijk 2026-03-04")
                .doesNotContain("uiterlijk 2026-03-02");
    }

    @Test
    void besluit_gewijzigdeRegel_geldtInHetBesluitOokUitEenZip() throws IOException {
        bank.wijzig(Werkmap.TRIAGE, "    vraag: het criterium direct gevaar\n", "");
        Path zip = bank.alsZip(map.resolve("bank.zip"));

        Loop loop = besluit("--kennisbank", zip.toString(), "-");

        assertThat(loop.uit()).contains("UITKOMST");
        assertThat(loop.status()).isZero();
    }

    @Test
    void besluit_kennisbankMetProblemen_beslistNietsEnEindigtMetTwee() throws IOException {
        bank.breek();

        Loop tekst = besluit("--kennisbank", bank.toString(), "-");
        Loop json = besluit("--json", "--kennisbank", bank.toString(), "-");

        assertThat(tekst.uit()).isEmpty();
        assertThat(tekst.fout())
                .startsWith("TAAL-03 fout  regels/triage.dslr:")
                .endsWith(": 1 probleem in 1 bestand; zo niet te gebruiken\nOver geen enkele zaak is besloten.\n");
        assertThat(tekst.status()).isEqualTo(2);
        assertThat(json.fout()).isEmpty();
        assertThat(json.uit())
                .startsWith("{\n  \"geweigerd\": true,\n  \"kennisbanken\": [\n")
                .contains("\"TAAL-03\"");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void besluit_kennisbankDieErNietIs_eindigtMetTwee() {
        Loop loop = besluit("--kennisbank", bank + "-weg", "-");

        assertThat(loop.fout()).startsWith("BEST-01");
        assertThat(loop.status()).isEqualTo(2);
    }

    @Test
    void besluit_tweeVersies_beslistDieVanDePeildatum() throws IOException {
        Werkmap nieuw = Werkmap.nieuw(map.resolve("nieuw"));
        bank.wijzig("kennisbank.yaml", "geldig tot: \"\"", "geldig tot: \"2026-02-28\"");
        nieuw.wijzig("kennisbank.yaml", "geldig vanaf: \"2017-01-01\"", "geldig vanaf: \"2026-03-01\"");
        nieuw.wijzig("kennisbank.yaml", "versie: \"", "versie: \"9.");

        Loop loop = besluit("--kennisbank", bank.toString(), "--kennisbank", nieuw.toString(), "-");

        assertThat(loop.uit()).contains("Kennisbank    zhz, versie 9.");
        assertThat(loop.status()).isZero();
    }

    @Test
    void besluit_tweeVersiesOpDezelfdeDag_zegtDatZijNietSamengaan() {
        Loop loop = besluit("--kennisbank", bank.toString(), "--kennisbank", bank.toString(), "-");

        assertThat(loop.fout()).contains("BANK-30", bank + " en " + bank + ": 1 probleem");
        assertThat(loop.status()).isEqualTo(2);
    }

    private static Loop besluit(String... args) {
        String[] alles = new String[args.length + 1];
        alles[0] = "besluit";
        System.arraycopy(args, 0, alles, 1, args.length);
        return Loop.met(Beslisser::zhz, new ByteArrayInputStream(ZAAK.getBytes(StandardCharsets.UTF_8)), alles);
    }
}
