package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.zaak.Triagezaak;

/**
 * Many reloads while eight threads go on asking: whether each decision is what the version that it names decides, and
 * what stays behind in memory.
 */
public final class Duurproef {
    private static final int HERLADEN = 500;
    private static final int DRADEN = 8;
    private static final double MEGABYTE = 1024.0 * 1024.0;
    private static final String[] URGENTIES = {"onderzoek;acuut;5", "onderzoek;hoog;5", "onderzoek;regulier;5"};

    private final Kenniswacht wacht;
    private final Weegwijzer levend;
    private final Triagezaak[] zaken = Triagezaken.verschillend(512);
    private final Map<String, Triagebesluit[]> goed = new ConcurrentHashMap<>();
    private final AtomicBoolean klaar = new AtomicBoolean();
    private final AtomicLong gevraagd = new AtomicLong();
    private final AtomicLong verkeerd = new AtomicLong();

    private Duurproef(Path map) {
        wacht = Kenniswacht.van(map).open();
        levend = Weegwijzer.met(wacht);
    }

    /**
     * Measures.
     *
     * @param args the number of reloads; may be left out
     * @throws IOException where a temporary folder cannot be written
     * @throws InterruptedException where the wait is broken off
     * @throws ExecutionException where a question fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path map = Mappen.tijdelijk();
        new Duurproef(map).proef(map, args.length == 0 ? HERLADEN : Integer.parseInt(args[0]));
    }

    private void proef(Path map, int keren) throws IOException, InterruptedException, ExecutionException {
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        try {
            onthoud();
            List<Future<?>> lopend = new ArrayList<>();
            for (int draad = 0; draad < DRADEN; draad++) {
                int begin = draad * zaken.length / DRADEN;
                lopend.add(draden.submit(() -> vraag(begin)));
            }
            System.out.println("herladen  besluiten  verkeerd  heap MB  metaspace MB  klassen");
            for (int keer = 1; keer <= keren; keer++) {
                wijzig(map, keer);
                onthoud();
                if (keer == 5 || keer == 20 || keer % 50 == 0) {
                    toon(keer);
                }
            }
            klaar.set(true);
            for (Future<?> draad : lopend) {
                draad.get();
            }
        } finally {
            draden.shutdownNow();
        }
        System.out.printf("%d besluiten, %d verkeerd%n", gevraagd.get(), verkeerd.get());
    }

    /** A weight changes, and the term of a duty. */
    private static void wijzig(Path map, int keer) throws IOException {
        vervang(map.resolve("tabellen/weging.csv"), URGENTIES[(keer - 1) % 3], URGENTIES[keer % 3]);
        String zin = "    Veilig Thuis moet het tijdelijk huisverbod coördineren";
        String was = keer % 2 == 1 ? "" : ", meteen";
        String wordt = keer % 2 == 1 ? ", meteen" : "";
        vervang(map.resolve("regels/triage.dslr"), zin + was + "\n", zin + wordt + "\n");
    }

    private static void vervang(Path pad, String was, String wordt) throws IOException {
        String tekst = Files.readString(pad);
        String anders = tekst.replace(was, wordt);
        if (anders.equals(tekst)) {
            throw new IllegalStateException("er verandert niets in " + pad.getFileName());
        }
        Files.writeString(pad, anders);
    }

    /** Loads, and decides every case with the new version by itself. */
    private void onthoud() {
        var stand = wacht.reload();
        if (stand.verouderd()) {
            throw new IllegalStateException(stand.diagnosen().toString());
        }
        Kennisbank kennisbank = stand.kennisbanken().get(0);
        goed.computeIfAbsent(kennisbank.vingerafdruk(), v -> {
            Weegwijzer alleen = Weegwijzer.met(kennisbank);
            Triagebesluit[] besluiten = new Triagebesluit[zaken.length];
            for (int i = 0; i < zaken.length; i++) {
                besluiten[i] = alleen.triage(zaken[i]);
            }
            return besluiten;
        });
    }

    private void vraag(int begin) {
        for (int i = begin; !klaar.get(); i++) {
            int plek = i % zaken.length;
            Triagebesluit besluit = levend.triage(zaken[plek]);
            Triagebesluit[] verwacht =
                    goed.get(besluit.onderbouwing().bewijsstuk().vingerafdruk());
            // a version may be asked a moment before its decisions are known
            if (verwacht != null) {
                gevraagd.incrementAndGet();
                if (!besluit.equals(verwacht[plek])) {
                    verkeerd.incrementAndGet();
                }
            }
        }
    }

    private void toon(int keer) {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        double klassen = 0;
        for (MemoryPoolMXBean deel : ManagementFactory.getMemoryPoolMXBeans()) {
            klassen += deel.getName().equals("Metaspace") ? deel.getUsage().getUsed() / MEGABYTE : 0;
        }
        System.out.printf(
                "%8d %10d %9d %8.1f %13.1f %8d%n",
                keer,
                gevraagd.get(),
                verkeerd.get(),
                heap,
                klassen,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }
}
