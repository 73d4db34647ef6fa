package nl.weegwijzer.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.vraag.Meldvraag;
import nl.weegwijzer.internal.vraag.Triagevraag;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Triagezaak;

/** How the cost of a decision grows when nothing is remembered: processor time, each series in turn in one process. */
public final class Groei {
    private static final int RONDEN = 15;
    private static final int BESLUITEN = 300;
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private final Map<String, Runnable> reeks = new LinkedHashMap<>();

    private Groei() {}

    /** Measures. */
    public static void main(String[] args) {
        Motor motor = Motor.zonderGeheugen(kennis(1));
        Groei onbekend = new Groei();
        for (int aantal = 0; aantal <= 5; aantal++) {
            Triagezaak zaak = onbekend(aantal);
            onbekend.reeks.put(aantal + " onbekende criteria", () -> Triagevraag.VRAAG.besluit(motor, zaak));
        }
        onbekend.meet("triage, naar onbekende criteria");
        Groei kinderen = new Groei();
        for (int aantal : List.of(0, 1, 2, 5, 10, 20)) {
            Meldzaak zaak = Meldzaak.op(DAG).gezin(gezin(aantal));
            kinderen.reeks.put(aantal + " kinderen", () -> Meldvraag.VRAAG.besluit(motor, zaak));
        }
        kinderen.meet("meldadvies, naar kinderen");
        Groei regels = new Groei();
        for (int aantal : List.of(1, 2, 4)) {
            Motor groter = Motor.start(kennis(aantal));
            Triagezaak[] zaken = Triagezaken.verschillend(1 << 14);
            int[] plek = {0};
            regels.reeks.put(
                    aantal + " keer zoveel regels over triage",
                    () -> Triagevraag.VRAAG.besluit(groter, zaken[plek[0]++ & (zaken.length - 1)]));
        }
        regels.meet("triage, naar regels die gelden");
    }

    private void meet(String kop) {
        Map<String, List<Double>> tijden = new LinkedHashMap<>();
        reeks.keySet().forEach(naam -> tijden.put(naam, new ArrayList<>()));
        for (int ronde = -RONDEN; ronde < RONDEN; ronde++) {
            for (Map.Entry<String, Runnable> deel : reeks.entrySet()) {
                double tijd = tijd(deel.getValue());
                if (ronde >= 0) {
                    tijden.getOrDefault(deel.getKey(), new ArrayList<>()).add(tijd);
                }
            }
        }
        System.out.println(kop);
        List<Double> eerste = tijden.values().iterator().next();
        tijden.forEach((naam, gemeten) ->
                System.out.printf("  %-34s %6.1f%n", naam, Maat.mediaan(Maat.verhoudingen(gemeten, eerste))));
    }

    private static double tijd(Runnable besluit) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < BESLUITEN; i++) {
            besluit.run();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    private static Triagezaak onbekend(int aantal) {
        Criteria criteria = new Criteria(
                aantal > 0 ? Antwoord.ONBEKEND : Antwoord.NEE,
                aantal > 1 ? Antwoord.ONBEKEND : Antwoord.NEE,
                aantal > 2 ? Antwoord.ONBEKEND : Antwoord.NEE,
                aantal > 3 ? Antwoord.ONBEKEND : Antwoord.NEE,
                Antwoord.ONBEKEND);
        Triagezaak zaak = Triagezaak.op(DAG).criteria(criteria);
        return zaak.melding(zaak.melding().vorm(aantal > 4 ? Meldvorm.ONBEKEND : Meldvorm.OPEN));
    }

    private static Gezin gezin(int aantal) {
        List<Kind> kinderen = new ArrayList<>();
        for (int i = 1; i <= aantal; i++) {
            kinderen.add(Kind.met("kind-" + i).zorgen(Antwoord.JA));
        }
        return Gezin.onbekend().kinderen(kinderen);
    }

    /** The knowledge base with every rule on triage so many times, under ids of their own. */
    private static Kennis kennis(int keer) {
        Bronnen bronnen =
                new Bronnenmap(Groei.class.getClassLoader(), "zhz").bronnen().orElseThrow();
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        for (String pad : bronnen.paden()) {
            String tekst = bronnen.tekst(pad).orElseThrow();
            if (pad.equals("regels/triage.dslr")) {
                StringBuilder meer = new StringBuilder(tekst);
                for (int i = 1; i < keer; i++) {
                    meer.append(tekst.replaceFirst("onderwerp triage", "")
                            .replaceAll("(?m)^regel (\\S+)", "regel $1" + (char) ('a' + i)));
                }
                tekst = meer.toString();
            }
            bestanden.put(pad, tekst.getBytes(StandardCharsets.UTF_8));
        }
        return Kennislezer.lees(new Bronnen(bestanden));
    }
}
