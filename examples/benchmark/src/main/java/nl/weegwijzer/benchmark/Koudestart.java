package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Whole processes in turn: from the start of the JVM to the first decision and its end. Those with an archive start
 * from one that the same process made before: an AOT cache where the JVM makes one in one go, and else a class-data
 * archive.
 */
public final class Koudestart {
    private static final int RONDEN = 15;
    private static final int AOT = 25;
    private static final String BIBLIOTHEEK = "bibliotheek";
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
        Path map = Files.createTempDirectory("koudestart");
        Map<Variant, List<Duur>> gemeten = new LinkedHashMap<>();
        try {
            Variant drools = new Variant(DROOLS, DROOLS, opties);
            for (Variant variant : List.of(
                    new Variant(BIBLIOTHEEK, BIBLIOTHEEK, opties),
                    metArchief(BIBLIOTHEEK, opties, map),
                    drools,
                    metArchief(DROOLS, opties, map),
                    new Variant("niets", "niets", opties))) {
                gemeten.put(variant, new ArrayList<>());
                start(variant);
            }
            meet(ronden, gemeten);
            toon(ronden, gemeten, gemeten.getOrDefault(drools, List.of()));
        } finally {
            ruimOp(map);
        }
    }

    private static void meet(int ronden, Map<Variant, List<Duur>> gemeten) throws IOException, InterruptedException {
        for (int ronde = 0; ronde < ronden; ronde++) {
            for (Map.Entry<Variant, List<Duur>> variant : gemeten.entrySet()) {
                variant.getValue().add(start(variant.getKey()));
            }
        }
    }

    private static void toon(int ronden, Map<Variant, List<Duur>> gemeten, List<Duur> drools) {
        System.out.println("start van de JVM tot eerste besluit, " + ronden + " keer om en om, gewone Drools = 1");
        gemeten.forEach((variant, duren) -> System.out.printf(
                "  %-24s wandtijd %s   processortijd %s%n",
                variant.naam(), verhouding(duren, drools, Duur::wand), verhouding(duren, drools, Duur::processor)));
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
     * What is started.
     *
     * @param naam as a reader sees it
     * @param wat what {@link EersteBesluit} does
     * @param opties of the JVM
     */
    private record Variant(String naam, String wat, List<String> opties) {
        Variant met(String... extra) {
            List<String> alle = new ArrayList<>(opties);
            alle.addAll(List.of(extra));
            return new Variant(naam + " met archief", wat, List.copyOf(alle));
        }
    }

    /** Makes an archive of what this does, and gives the variant that starts from it. */
    private static Variant metArchief(String wat, List<String> opties, Path map)
            throws IOException, InterruptedException {
        boolean aot = Runtime.version().feature() >= AOT;
        Path archief = map.resolve(wat);
        Variant zonder = new Variant(wat, wat, opties);
        start(zonder.met((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archief));
        // the last option of each: end with an error rather than start without the archive
        return aot
                ? zonder.met("-XX:AOTCache=" + archief, "-XX:AOTMode=on")
                : zonder.met("-XX:SharedArchiveFile=" + archief, "-Xshare:on");
    }

    private static void ruimOp(Path map) throws IOException {
        for (String wat : List.of(BIBLIOTHEEK, DROOLS)) {
            Files.deleteIfExists(map.resolve(wat));
        }
        Files.delete(map);
    }

    /**
     * What one process took.
     *
     * @param wand wall time
     * @param processor processor time
     */
    private record Duur(double wand, double processor) {}

    private static Duur start(Variant variant) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(variant.opties());
        opdracht.addAll(
                List.of("-cp", System.getProperty("java.class.path"), EersteBesluit.class.getName(), variant.wat()));
        long begin = System.nanoTime();
        Process proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String processor = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (proces.waitFor() != 0) {
            throw new IllegalStateException(variant.naam() + " eindigde met een fout");
        }
        return new Duur(
                System.nanoTime() - begin,
                Double.parseDouble(processor.lines().findFirst().orElseThrow()));
    }
}
