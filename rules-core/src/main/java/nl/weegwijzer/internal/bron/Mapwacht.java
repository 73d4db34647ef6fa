package nl.weegwijzer.internal.bron;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches folders and zips by looking again and again, which works wherever files can be: on a network, in a container,
 * in a folder that is taken away and put back. Says that something changed once it is quiet: a file that is half
 * written, or one save of a storm, is waited out. Calls back on one thread of its own, never twice at once.
 */
public final class Mapwacht implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mapwacht.class);

    /** Every so many looks the content is read as well. */
    private static final int OOK_INHOUD = 10;

    /** After so many looks without quiet it no longer waits. */
    private static final int LANGSTE_ONRUST = 40;

    private final List<Path> paden;
    private final Supplier<Mapafdruk> gewijzigd;
    private final ScheduledExecutorService draad;
    private Mapafdruk verwerkt;
    private String gezien;
    private int onrust;
    private int keer;

    private Mapwacht(List<Path> paden, Mapafdruk verwerkt, Supplier<Mapafdruk> gewijzigd) {
        this.paden = List.copyOf(paden);
        this.verwerkt = verwerkt;
        this.gezien = verwerkt.kenmerken();
        this.gewijzigd = gewijzigd;
        this.draad = Executors.newSingleThreadScheduledExecutor(taak -> {
            Thread nieuw = new Thread(taak, "weegwijzer-wacht");
            nieuw.setDaemon(true);
            return nieuw;
        });
    }

    /**
     * Starts to watch.
     *
     * @param paden the folders and zips
     * @param tussenpoos how long between two looks; a change is told of after two or three of them
     * @param verwerkt what was seen of them and dealt with before; anything else is a change
     * @param gewijzigd told of a change; says what it dealt with
     */
    public static Mapwacht start(
            List<Path> paden, Duration tussenpoos, Mapafdruk verwerkt, Supplier<Mapafdruk> gewijzigd) {
        Mapwacht wacht = new Mapwacht(paden, verwerkt, gewijzigd);
        long nanos = tussenpoos.toNanos();
        var taak = wacht.draad.scheduleWithFixedDelay(wacht::kijk, nanos, nanos, TimeUnit.NANOSECONDS);
        LOG.debug("watching {}: {}", paden, taak);
        return wacht;
    }

    private void kijk() {
        try {
            String nu = Mapafdruk.kenmerken(paden);
            boolean rustig = nu.equals(gezien);
            gezien = nu;
            boolean anders = !nu.equals(verwerkt.kenmerken()) || (++keer % OOK_INHOUD == 0 && andereInhoud());
            onrust = anders && !rustig ? onrust + 1 : 0;
            if (anders && (rustig || onrust >= LANGSTE_ONRUST)) {
                onrust = 0;
                verwerkt = gewijzigd.get();
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("watching goes on after a failure", e);
        }
    }

    private boolean andereInhoud() {
        return !Mapafdruk.inhoud(paden).equals(verwerkt.inhoud());
    }

    /** Stops watching; does not wait for what is under way. */
    @Override
    public void close() {
        draad.shutdownNow();
    }
}
