package nl.weegwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;

/** What a loaded knowledge base keeps in memory: the difference that more of them make, after garbage collection. */
public final class Geheugengebruik {
    private static final int AANTAL = 8;
    private static final double MEGABYTE = 1024.0 * 1024.0;

    private Geheugengebruik() {}

    /** Measures. */
    public static void main(String[] args) {
        List<Kennisbank> geladen = new ArrayList<>();
        double leeg = heap();
        geladen.add(Kennisbank.load("zhz"));
        vraagAlles(geladen.get(0));
        double een = heap();
        System.out.printf("de eerste kennisbank, met wat Java en Drools eenmalig laden: heap %.2f MB%n", een - leeg);
        double klassenEen = klassen();
        while (geladen.size() <= AANTAL) {
            geladen.add(Kennisbank.load("zhz"));
        }
        toon("geladen", een, klassenEen);
        geladen.subList(1, geladen.size()).forEach(Geheugengebruik::vraagAlles);
        toon("geladen, en elk onderwerp gebruikt", een, klassenEen);
        vul(geladen.get(1));
        System.out.println(geladen.size() + " kennisbanken");
    }

    private static void toon(String wat, double heapVoor, double klassenVoor) {
        System.out.printf(
                "een kennisbank, %s: heap %.2f MB, klassen %.2f MB%n",
                wat, (heap() - heapVoor) / AANTAL, (klassen() - klassenVoor) / AANTAL);
    }

    /** Every question once, with a child, a recipient and a deviation: every subject of rules is used. */
    private static void vraagAlles(Kennisbank kennisbank) {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        Gezin gezin = Gezin.onbekend().kinderen(List.of(Kind.met("kind-1")));
        List<Ontvanger> ontvangers = List.of(Ontvanger.van(Partij.JGZ));
        Weegwijzer weegwijzer = Weegwijzer.met(kennisbank);
        weegwijzer.meldadvies(Meldzaak.op(dag).gezin(gezin));
        weegwijzer.triage(Triagezaak.op(dag).gezin(gezin));
        weegwijzer.overdracht(Overdrachtzaak.op(dag).gezin(gezin).ontvangers(ontvangers));
        weegwijzer.monitoring(Monitoringzaak.op(dag)
                .ontvangers(ontvangers)
                .afwijkingen(List.of(Afwijking.naar("afwijking-1", Partij.VEILIG_THUIS))));
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
