package nl.weegwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;

/** What a loaded knowledge base keeps in memory: the difference that more of them make, after garbage collection. */
public final class Geheugengebruik {
    private static final int AANTAL = 8;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private Geheugengebruik() {}

    /**
     * Measures.
     *
     * @param args the folder of the knowledge base whose suite gives the cases; may be left out
     */
    public static void main(String[] args) {
        List<Zaak> zaken = ruimste(Path.of(args.length == 0 ? "rules-kb/zhz" : args[0]));
        List<Kennisbank> geladen = new ArrayList<>();
        geladen.add(Kennisbank.load("zhz"));
        vraagAlles(geladen.get(0), zaken);
        double een = heap();
        double klassenEen = klassen();
        while (geladen.size() <= AANTAL) {
            geladen.add(Kennisbank.load("zhz"));
        }
        toon("geladen", een, klassenEen);
        geladen.subList(1, geladen.size()).forEach(k -> vraagAlles(k, zaken));
        toon("geladen, en elk onderwerp gebruikt", een, klassenEen);
        vul(geladen.get(1));
        System.out.println(geladen.size() + " kennisbanken");
    }

    private static void toon(String wat, double heapVoor, double klassenVoor) {
        System.out.printf(
                "een kennisbank, %s: heap %.2f MB, klassen %.2f MB%n",
                wat, (heap() - heapVoor) / AANTAL, (klassen() - klassenVoor) / AANTAL);
    }

    /** Every question once, with the case of the suite of which most is said, so that its parts are asked about too. */
    private static void vraagAlles(Kennisbank kennisbank, List<Zaak> zaken) {
        Weegwijzer weegwijzer = Weegwijzer.met(kennisbank);
        zaken.forEach(weegwijzer::besluit);
    }

    private static List<Zaak> ruimste(Path map) {
        return Suitezaken.besliste(map, Weegwijzer.met(Kennisbank.load("zhz"))).values().stream()
                .map(z -> Collections.max(
                        z, Comparator.comparingInt(zaak -> zaak.toString().length())))
                .toList();
    }

    /** More different cases than the library remembers. */
    private static void vul(Kennisbank kennisbank) {
        Triagezaak[] zaken = Triagezaken.verschillend(1 << 14);
        double voor = heap();
        Weegwijzer weegwijzer = Weegwijzer.met(kennisbank);
        for (Triagezaak zaak : zaken) {
            weegwijzer.triage(zaak);
        }
        System.out.printf(
                "wat een kennisbank na %d verschillende triagezaken onthoudt: heap %.2f MB%n",
                zaken.length, heap() - voor);
    }

    private static double heap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static double klassen() {
        double som = 0;
        for (MemoryPoolMXBean deel : ManagementFactory.getMemoryPoolMXBeans()) {
            if (deel.getName().equals("Metaspace")) {
                som += deel.getUsage().getUsed() / MEGABYTE;
            }
        }
        return som;
    }
}
