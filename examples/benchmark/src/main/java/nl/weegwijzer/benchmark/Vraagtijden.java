package nl.weegwijzer.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.benchmark.Klok.Duur;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.zaak.Zaak;

/** What a decision costs on each question, on the cases of the suite: in relation to the triage, in the same rounds. */
public final class Vraagtijden {
    private static final int INLOOP = 5;
    private static final int RONDEN = 15;
    private static final int BESLUITEN = 10_000;

    private Vraagtijden() {}

    /**
     * Measures.
     *
     * @param args the folder of the knowledge base whose suite gives the cases; may be left out
     * @throws Exception where something cannot be read
     */
    public static void main(String[] args) throws Exception {
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
        Map<Vraagsoort, List<Zaak>> zaken =
                Suitezaken.besliste(Path.of(args.length == 0 ? "rules-kb/zhz" : args[0]), weegwijzer);
        Map<Vraagsoort, List<Double>> tijden = new LinkedHashMap<>();
        for (int ronde = -INLOOP; ronde < RONDEN; ronde++) {
            for (Map.Entry<Vraagsoort, List<Zaak>> vraag : zaken.entrySet()) {
                Duur duur = Klok.van(() -> vraag(weegwijzer, vraag.getValue())).per(BESLUITEN);
                if (ronde >= 0) {
                    tijden.computeIfAbsent(vraag.getKey(), v -> new ArrayList<>())
                            .add(duur.processor() * 1e6);
                }
            }
        }
        List<Double> triage = tijden.getOrDefault(Vraagsoort.TRIAGE, List.of());
        System.out.println("vraag            zaken   mediaan   tegenover triage");
        tijden.forEach((vraag, lijst) -> System.out.printf(
                "%-14s %7d %6.1f us %12.2f%n",
                vraag.woord(),
                zaken.getOrDefault(vraag, List.of()).size(),
                Maat.mediaan(lijst),
                Maat.mediaan(Maat.verhoudingen(lijst, triage))));
    }

    private static void vraag(Weegwijzer weegwijzer, List<Zaak> zaken) {
        for (int i = 0; i < BESLUITEN; i++) {
            weegwijzer.besluit(zaken.get(i % zaken.size()));
        }
    }
}
