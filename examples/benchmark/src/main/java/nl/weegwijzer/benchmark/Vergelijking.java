package nl.weegwijzer.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark in turn, several rounds, and prints only ratios within a round. */
public final class Vergelijking {
    private static final int RONDEN = 5;
    private static final String EEN = "bibliotheek|zonderGeheugen|drools|droolsVerkennend|handgeschreven";
    private static final String TWEE = "bibliotheek|drools|handgeschreven";
    private static final List<String> AANTALLEN = List.of("512", "32768");

    private final Map<String, List<Double>> wandtijd = new LinkedHashMap<>();
    private final Map<String, List<Double>> processortijd = new LinkedHashMap<>();

    private Vergelijking() {}

    /**
     * Measures.
     *
     * @param args the number of rounds; may be left out
     * @throws RunnerException where a benchmark does not run
     */
    public static void main(String[] args) throws RunnerException {
        Vergelijking vergelijking = new Vergelijking();
        int ronden = args.length == 0 ? RONDEN : Integer.parseInt(args[0]);
        for (int ronde = 1; ronde <= ronden; ronde++) {
            vergelijking.meet(EEN, 1);
            vergelijking.meet(TWEE, 2);
            System.out.println("ronde " + ronde + " van " + ronden);
        }
        vergelijking.toon();
    }

    private void meet(String welke, int draden) throws RunnerException {
        var opties = new OptionsBuilder()
                .include("\\.Triagebenchmark\\.(" + welke + ")$")
                .addProfiler(Processortijd.class)
                .threads(draden)
                .forks(1)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult uitkomst : new Runner(opties).run()) {
            String sleutel = sleutel(
                    uitkomst.getPrimaryResult().getLabel(), uitkomst.getParams().getParam("aantal"), draden);
            double tijd = 1 / uitkomst.getPrimaryResult().getScore();
            double processor = Objects.requireNonNull(
                            uitkomst.getSecondaryResults().get(Processortijd.NAAM))
                    .getScore();
            wandtijd.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(tijd);
            processortijd.computeIfAbsent(sleutel, s -> new ArrayList<>()).add(processor);
        }
    }

    private void toon() {
        for (String aantal : AANTALLEN) {
            System.out.println("tijd per besluit, " + aantal + " verschillende zaken in een kring");
            for (String wie : List.of("bibliotheek", "zonderGeheugen")) {
                for (String ander : List.of("drools", "droolsVerkennend", "handgeschreven")) {
                    toon(wie + " / " + ander, sleutel(wie, aantal, 1), sleutel(ander, aantal, 1));
                }
            }
            for (String wie : List.of("bibliotheek", "drools", "handgeschreven")) {
                toon(wie + ", twee draden / een", sleutel(wie, aantal, 2), sleutel(wie, aantal, 1));
            }
        }
    }

    private void toon(String naam, String een, String ander) {
        System.out.printf(
                "  %-38s wandtijd %s   processortijd %s%n",
                naam, verhouding(wandtijd, een, ander), verhouding(processortijd, een, ander));
    }

    private static String verhouding(Map<String, List<Double>> tijden, String een, String ander) {
        List<Double> verhoudingen =
                Maat.verhoudingen(tijden.getOrDefault(een, List.of()), tijden.getOrDefault(ander, List.of()));
        return String.format(
                "%6.2f (%.2f-%.2f)",
                Maat.mediaan(verhoudingen), Maat.laagste(verhoudingen), Maat.hoogste(verhoudingen));
    }

    private static String sleutel(String naam, String aantal, int draden) {
        return naam + " " + aantal + " " + draden;
    }
}
