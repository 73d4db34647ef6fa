package nl.weegwijzer.werkbank.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TussenstandTest {
    private static final Lot GEDOOD = new Lot(Afloop.GEDOOD, "a.feature:3 een \\naam\\ met\ttab", Optional.empty());
    private static final Lot OVERLEEFT =
            new Lot(Afloop.OVERLEEFT, "geen scenario merkt het", Optional.of("Scenario: één\r\n  Dan \\n\n"));

    @TempDir
    private Path map;

    private Path bestand = Path.of("");

    @BeforeEach
    void kies_bestand() {
        bestand = map.resolve(".mutatie");
    }

    private Map<String, Lot> eerder(String vingerafdruk, boolean opnieuw) {
        try (Tussenstand stand = Tussenstand.open(bestand, vingerafdruk, opnieuw)) {
            assertThat(stand.lukt()).isTrue();
            return stand.eerder();
        }
    }

    private void schrijf() {
        try (Tussenstand stand = Tussenstand.open(bestand, "abc", false)) {
            stand.voeg("r:1:x:1", GEDOOD);
            stand.voeg("r:2:x:1", OVERLEEFT);
        }
    }

    @Test
    void open_zelfdeVingerafdruk_gaatVerder() {
        schrijf();

        assertThat(eerder("abc", false)).isEqualTo(Map.of("r:1:x:1", GEDOOD, "r:2:x:1", OVERLEEFT));
        assertThat(eerder("abc", false)).hasSize(2);
    }

    @Test
    void open_andereVingerafdrukOfOpnieuw_begintOpnieuw() {
        schrijf();
        assertThat(eerder("abd", false)).isEmpty();
        schrijf();
        assertThat(eerder("abc", true)).isEmpty();
        assertThat(eerder("abc", false)).isEmpty();
    }

    @Test
    void open_laatsteRegelAfgebroken_gaatVerderMetDeRest() throws IOException {
        schrijf();
        Files.writeString(bestand, "r:3:x:1\tged", StandardOpenOption.APPEND);
        try (Tussenstand stand = Tussenstand.open(bestand, "abc", false)) {
            assertThat(stand.eerder()).hasSize(2);
            stand.voeg("r:4:x:1", GEDOOD);
        }

        assertThat(eerder("abc", false)).containsOnlyKeys("r:1:x:1", "r:2:x:1", "r:4:x:1");
    }

    @Test
    void open_regelsDieNietKloppen_tellenNiet() throws IOException {
        schrijf();
        Files.writeString(bestand, "\nr:5\nr:6\tvreemd\t\t\nr:7\tgedood\t\\\t\n", StandardOpenOption.APPEND);

        assertThat(eerder("abc", false)).containsOnlyKeys("r:1:x:1", "r:2:x:1", "r:7");
    }

    @Test
    void open_nietTeSchrijven_gaatVerderZonder() {
        bestand = map.resolve("er-niet").resolve("stand");
        try (Tussenstand stand = Tussenstand.open(bestand, "abc", false)) {
            stand.voeg("r:1:x:1", GEDOOD);
            assertThat(stand.lukt()).isFalse();
            stand.ruimOp();
        }
        assertThat(bestand).doesNotExist();
    }

    @Test
    void ruimOp_naAfloop_isHetBestandWeg() {
        try (Tussenstand stand = Tussenstand.open(bestand, "abc", false)) {
            stand.voeg("r:1:x:1", GEDOOD);
            stand.ruimOp();
            stand.voeg("r:2:x:1", GEDOOD);
        }

        assertThat(bestand).doesNotExist();
    }

    @Test
    void vreemd_alleenWatGeenTussenstandIs() throws IOException {
        assertThat(Tussenstand.vreemd(bestand)).isFalse();
        schrijf();
        assertThat(Tussenstand.vreemd(bestand)).isFalse();
        assertThat(Tussenstand.vreemd(map)).isTrue();
        assertThat(Tussenstand.vreemd(Files.writeString(map.resolve("regel"), "regel \"TRI-01\"")))
                .isTrue();
        assertThat(Tussenstand.vreemd(Files.writeString(map.resolve("leeg"), "")))
                .isFalse();
        assertThat(Tussenstand.vreemd(Files.createSymbolicLink(map.resolve("link"), map.resolve("er-niet"))))
                .isTrue();
    }
}
