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
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.internal.bron.Mapafdruk;
import nl.weegwijzer.internal.bron.Mapwacht;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a knowledge base at every save, until the process is interrupted. Compiles only what differs from the last
 * files that were in order. Whatever happens to the files, it goes on. Not thread-safe.
 */
final class Meekijker {
    private static final Logger LOG = LoggerFactory.getLogger(Meekijker.class);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Duration TUSSENPOOS = Duration.ofMillis(100);

    private final Stromen stromen;
    private final String pad;
    private final Clock klok;
    private final CountDownLatch einde = new CountDownLatch(1);
    private @Nullable Kennisbank laatsteGoede;

    Meekijker(Stromen stromen, String pad, Clock klok) {
        this.stromen = stromen;
        this.pad = pad;
        this.klok = klok;
    }

    /** Answers at once and then at every save; ends when this thread is interrupted, or nobody reads any more. */
    int volg() {
        try {
            return volg(List.of(Path.of(pad)));
        } catch (InvalidPathException e) {
            return ontbreekt(keur());
        }
    }

    private int volg(List<Path> paden) {
        Mapafdruk begin = Mapafdruk.van(paden);
        long start = System.nanoTime();
        Keuring eerste = keur();
        if (eerste.ontbreekt()) {
            return ontbreekt(eerste);
        }
        Thread eindeVanProces = new Thread(Meekijker::sluitStil);
        Runtime.getRuntime().addShutdownHook(eindeVanProces);
        try (Mapwacht wacht = Mapwacht.start(paden, TUSSENPOOS, begin, () -> opnieuw(paden))) {
            LOG.debug("following {} with {}", pad, wacht);
            stromen.uit()
                    .print("Het programma kijkt mee met " + Zichtbaar.regel(pad)
                            + ". Sla een bestand op, en het antwoord komt hier. Stoppen: Ctrl-C.\n");
            schrijf(eerste, start);
            wachtOpEinde();
        } finally {
            Runtime.getRuntime().removeShutdownHook(eindeVanProces);
        }
        return Afloop.GOED;
    }

    private int ontbreekt(Keuring eerste) {
        stromen.fout().print(Keuringstekst.problemen(eerste.diagnosen()));
        return Afloop.van(eerste);
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

    private Mapafdruk opnieuw(List<Path> paden) {
        Mapafdruk gezien = Mapafdruk.van(paden);
        long start = System.nanoTime();
        try {
            schrijf(keur(), start);
        } catch (RuntimeException | Error e) {
            LOG.debug("failed on one save", e);
            stromen.uit()
                    .print(streep() + "het programma kon dit niet controleren door een fout van zichzelf; het"
                            + " kijkt verder mee\n");
            stromen.uit().flush();
        }
        return gezien;
    }

    private Keuring keur() {
        Kennisbank vorige = laatsteGoede;
        Keuring keuring = vorige == null ? Keuring.van(pad, Programma.KENNISBANK) : Keuring.van(pad, vorige::reload);
        keuring.kennisbank().ifPresent(k -> laatsteGoede = k);
        return keuring;
    }

    private void schrijf(Keuring keuring, long start) {
        String duur = String.format(Locale.forLanguageTag("nl"), " (%.1f s)", (System.nanoTime() - start) / 1e9);
        stromen.uit()
                .print(
                        keuring.ontbreekt()
                                ? streep() + "de map is er niet meer; het programma wacht tot zij terug is\n"
                                : streep() + Keuringstekst.kort(keuring) + duur + "\n"
                                        + Keuringstekst.problemen(keuring.diagnosen()));
        if (stromen.uit().checkError()) {
            einde.countDown();
        }
    }

    private String streep() {
        return "--- " + LocalTime.now(klok).format(TIJD) + "  ";
    }
}
