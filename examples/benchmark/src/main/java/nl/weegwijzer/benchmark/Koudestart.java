package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Whole processes in turn: from the start of the JVM to the first decision and its end. */
public final class Koudestart {
    private static final int RONDEN = 15;
    private static final String DROOLS = "drools";

    private Koudestart() {}

    /**
     * Measures.
     *
     * @param args the number of rounds, and options for the JVM; both may be left out
     * @throws IOException where a process does not start
     * @throws InterruptedException where the wait is broken off
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int ronden = args.length == 0 ? RONDEN : Integer.parseInt(args[0]);
        List<String> opties = args.length < 2 ? List.of() : List.of(args).subList(1, args.length);
        Map<String, List<Duur>> gemeten = new LinkedHashMap<>();
        for (String variant : List.of("bibliotheek", DROOLS, "niets")) {
            gemeten.put(variant, new ArrayList<>());
            start(variant, opties);
        }
        for (int ronde = 0; ronde < ronden; ronde++) {
            for (Map.Entry<String, List<Duur>> variant : gemeten.entrySet()) {
                variant.getValue().add(start(variant.getKey(), opties));
            }
        }
        System.out.println("start van de JVM tot eerste besluit, " + ronden + " keer om en om, gewone Drools = 1");
        List<Duur> drools = gemeten.getOrDefault(DROOLS, List.of());
        gemeten.forEach((variant, duren) -> System.out.printf(
                "  %-12s wandtijd %s   processortijd %s%n",
                variant, verhouding(duren, drools, Duur::wand), verhouding(duren, drools, Duur::processor)));
    }

    /** The medians compared, and the lowest and highest ratio within a round. */
    private static String verhouding(List<Duur> een, List<Duur> ander, ToDoubleFunction<Duur> maat) {
        List<Double> teller = een.stream().mapToDouble(maat).boxed().toList();
        List<Double> noemer = ander.stream().mapToDouble(maat).boxed().toList();
        List<Double> perRonde = Maat.verhoudingen(teller, noemer);
        return String.format(
                "%.2f (%.2f-%.2f)",
                Maat.mediaan(teller) / Maat.mediaan(noemer), Maat.laagste(perRonde), Maat.hoogste(perRonde));
    }

    /**
     * What one process took.
     *
     * @param wand wall time
     * @param processor processor time
     */
    private record Duur(double wand, double processor) {}

    private static Duur start(String variant, List<String> opties) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(opties);
        opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), EersteBesluit.class.getName(), variant));
        long begin = System.nanoTime();
        Process proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String processor = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(variant + " eindigde met een fout");
        }
        return new Duur(System.nanoTime() - begin, Double.parseDouble(processor.strip()));
    }
}
