package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.werkbank.mutatie.Tussenstand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatievoortgangTest {
    private static final Lot LOT = new Lot(Afloop.OVERLEEFT, "geen", Optional.empty());

    @TempDir
    private Path map;

    @Test
    void gedaan_nogVeelTeDoen_schatNaarWatInDezeLoopIsGedaan() {
        Path bestand = map.resolve("stand");
        try (Tussenstand eerst = Tussenstand.open(bestand, "a", false)) {
            for (int i = 0; i < 900; i++) {
                eerst.voeg("id-" + i, LOT);
            }
        }
        StringWriter scherm = new StringWriter();
        AtomicLong nu = new AtomicLong();
        try (Tussenstand stand = Tussenstand.open(bestand, "a", false)) {
            Mutatievoortgang voortgang =
                    new Mutatievoortgang(stand, Optional.of(new Schermregel(new PrintWriter(scherm))), nu::get);
            for (int i = 0; i < 1200; i++) {
                nu.addAndGet(i < 900 ? 1 : Duration.ofMillis(1000).toNanos());
                voortgang.gedaan("id-" + i, LOT, i + 1, 1200);
            }
        }

        assertThat(scherm.toString())
                .startsWith("\r901 van 1200 wijzigingen beproefd, 901 overleven\r")
                .contains("\r950 van 1200 wijzigingen beproefd, 950 overleven, nog ongeveer 4 minuten\r")
                .contains("1199 van 1200 wijzigingen beproefd, 1199 overleven, nog ongeveer 1 seconde ")
                .endsWith(" \r");
    }
}
