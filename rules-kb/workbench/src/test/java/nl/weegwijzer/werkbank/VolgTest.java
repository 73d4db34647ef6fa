package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Following a folder: whatever happens to the files, an answer comes, and the next one too. */
@Timeout(120)
class VolgTest {
    @TempDir
    private Path map;

    private final ByteArrayOutputStream uit = new ByteArrayOutputStream();
    private final ByteArrayOutputStream fout = new ByteArrayOutputStream();
    private int gelezen;

    @Test
    void volg_goedFoutWegEnTerug_antwoordtElkeKeer() throws Exception {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread loop = start(bank.toString(), status);

        antwoord("--- \\d\\d:\\d\\d:\\d\\d  in orde, \\d+ regels, versie \\S+ \\(\\d+,\\d s\\)\n");
        bank.breek();
        antwoord("  1 probleem in 1 bestand \\(.*\\)\nTAAL-03 fout  regels/triage.dslr:(.|\n)*    hulp: .*\n");
        bank.wijzig(Werkmap.TRIAGE, "direct gevar is onbekend", "direct gevaar is onbekend");
        antwoord("  in orde, .*\n");
        Path elders = Files.move(bank.pad(), map.resolve("elders"));
        antwoord("  dit is er niet meer; het programma wacht tot het terug is\n");
        Files.move(elders, bank.pad());
        antwoord("  in orde, .*\n");
        loop.interrupt();

        assertThat(status.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(fout.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void volg_beginMetProblemen_zegtZeEnKijktVerder() throws Exception {
        Werkmap bank = Werkmap.nieuw(map.resolve("bank"));
        bank.breek();
        CompletableFuture<Integer> status = new CompletableFuture<>();
        Thread loop = start(bank.toString(), status);

        antwoord("  1 probleem in 1 bestand .*\nTAAL-03");
        bank.wijzig(Werkmap.TRIAGE, "direct gevar is onbekend", "direct gevaar is onbekend");
        antwoord("  in orde, .*\n");
        loop.interrupt();

        assertThat(status.get(10, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void volg_mapDieErNietIs_eindigtMetTwee() {
        Loop loop = Loop.van("controleer", "--volg", map.resolve("weg").toString());

        assertThat(loop.fout()).startsWith("BEST-01");
        assertThat(loop.status()).isEqualTo(2);
    }

    private Thread start(String bank, CompletableFuture<Integer> status) {
        Stromen stromen = Stromen.van(InputStream.nullInputStream(), uit, fout);
        Thread thread = new Thread(
                () -> status.complete(Werkbank.voerUit(stromen, Beslisser::zhz, "controleer", "--volg", bank)));
        thread.start();
        return thread;
    }

    /** Waits for new output with this in it. */
    private void antwoord(String patroon) throws InterruptedException, TimeoutException {
        for (int i = 0; i < 600; i++) {
            String nieuw = uit.toString(StandardCharsets.UTF_8).substring(gelezen);
            if (nieuw.matches("(?s).*?" + patroon + ".*")) {
                gelezen += nieuw.length();
                return;
            }
            Thread.sleep(50);
        }
        throw new TimeoutException(patroon + " not in: " + uit.toString(StandardCharsets.UTF_8));
    }
}
