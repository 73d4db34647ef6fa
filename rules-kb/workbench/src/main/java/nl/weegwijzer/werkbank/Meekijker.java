package nl.weegwijzer.werkbank;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.bron.Mapafdruk;
import nl.weegwijzer.internal.bron.Mapwacht;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a knowledge base at every save, until the process is interrupted. Whatever happens to the files, it goes on.
 * Not thread-safe.
 */
final class Meekijker {
    private static final Logger LOG = LoggerFactory.getLogger(Meekijker.class);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Duration TUSSENPOOS = Duration.ofMillis(100);

    private static final int MEESTE_KEREN = 5;

    private final Stromen stromen;
    private final String pad;
    private final Clock klok;
    private final CountDownLatch einde = new CountDownLatch(1);

    Meekijker(Stromen stromen, String pad, Clock klok) {
        this.stromen = stromen;
        this.pad = pad;
        this.klok = klok;
    }

    /** Answers at once and then at every save; ends when this thread is interrupted, or nobody reads any more. */
    int volg() {
        try {
            return volg(Path.of(pad));
        } catch (InvalidPathException e) {
            return ontbreekt(Keuring.van(pad));
        }
    }

    private int volg(Path map) {
        if (Keuring.ontbreekt(Lezing.van(map).diagnosen())) {
            return ontbreekt(Keuring.van(pad));
        }
        Thread eindeVanProces = new Thread(Meekijker::sluitStil);
        Runtime.getRuntime().addShutdownHook(eindeVanProces);
        stromen.uit()
                .print("Het programma kijkt mee met " + Zichtbaar.regel(pad)
                        + ". Sla een bestand op, en het antwoord komt hier. Stoppen: Ctrl-C.\n");
        try (Mapwacht wacht = Mapwacht.start(List.of(map), TUSSENPOOS, antwoord(map), () -> antwoord(map))) {
            LOG.debug("following {} with {}", pad, wacht);
            wachtOpEinde();
        } finally {
            Runtime.getRuntime().removeShutdownHook(eindeVanProces);
        }
        return Afloop.GOED;
    }

    private int ontbreekt(Keuring keuring) {
        stromen.fout().print(Keuringstekst.problemen(keuring.diagnosen()));
        return Afloop.van(keuring);
    }

    private void wachtOpEinde() {
        try {
            einde.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ctrl-C is the ordinary way to stop: it ends the process with 0. */
    private static void sluitStil() {
        Runtime.getRuntime().halt(Afloop.GOED);
    }

    /** Reads files that stay the same meanwhile, and answers; what it saw of them. */
    private Mapafdruk antwoord(Path map) {
        Mapafdruk gezien = Mapafdruk.van(List.of(map));
        try {
            long start = System.nanoTime();
            Lezing lezing = Lezing.van(map);
            Mapafdruk na = Mapafdruk.van(List.of(map));
            for (int keer = 0; keer < MEESTE_KEREN && !na.equals(gezien); keer++) {
                gezien = na;
                lezing = Lezing.van(map);
                na = Mapafdruk.van(List.of(map));
            }
            String duur = String.format(Locale.forLanguageTag("nl"), " (%.1f s)", (System.nanoTime() - start) / 1e9);
            schrijf(Keuringstekst.kort(lezing) + duur, lezing.diagnosen());
        } catch (RuntimeException | Error e) {
            mislukt(e);
        }
        return gezien;
    }

    private void mislukt(Throwable oorzaak) {
        LOG.debug("failed on one save", oorzaak);
        schrijf("het programma kon dit niet controleren door een fout van zichzelf; het kijkt verder mee", List.of());
    }

    private synchronized void schrijf(String wat, List<Diagnose> diagnosen) {
        boolean weg = Keuring.ontbreekt(diagnosen);
        String streep = "--- " + LocalTime.now(klok).format(TIJD) + "  ";
        stromen.uit()
                .print(streep
                        + (weg
                                ? "dit is er niet meer; het programma wacht tot het terug is\n"
                                : wat + "\n" + Keuringstekst.problemen(diagnosen)));
        if (stromen.uit().checkError()) {
            einde.countDown();
        }
    }
}
