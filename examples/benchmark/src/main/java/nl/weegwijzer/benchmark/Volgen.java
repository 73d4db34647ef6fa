package nl.weegwijzer.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workbench that follows a folder, as a process of its own: from a saved file to the answer in its window. */
public final class Volgen {
    private static final int INLOOP = 6;
    private static final int KEREN = 31;
    private static final String STREEP = "--- ";
    private static final String[][] WIJZIGINGEN = {
        {"tabellen/weging.csv", "onderzoek;acuut;5", "onderzoek;hoog;5"},
        {"regels/triage.dslr", "huisverbod coördineren\n", "huisverbod coördineren, meteen\n"},
        {"regels/melden.dslr", "bij de melding, zo mogelijk\n", "bij de meldin, zo mogelijk\n"},
    };

    private Volgen() {}

    /**
     * Measures.
     *
     * @param args the jar of the workbench
     * @throws IOException where a file cannot be written or the process does not start
     * @throws InterruptedException where the wait is broken off
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path map = Mappen.tijdelijk();
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        args.length == 0 ? "rules-kb/workbench/target/weegwijzer.jar" : args[0],
                        "controleer",
                        "--volg",
                        map.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader venster = proces.inputReader()) {
            antwoord(venster);
            List<Double> seconden = new ArrayList<>();
            for (int keer = -INLOOP; keer < KEREN; keer++) {
                bewaar(map, Math.floorMod(keer, 2 * WIJZIGINGEN.length));
                long begin = System.nanoTime();
                antwoord(venster);
                if (keer >= 0) {
                    seconden.add((System.nanoTime() - begin) / 1e9);
                }
                Thread.sleep(1000);
            }
            System.out.printf(
                    "van opslaan tot antwoord, %d keer: mediaan %.2f s, kortste %.2f s, langste %.2f s%n",
                    KEREN, Maat.mediaan(seconden), Maat.laagste(seconden), Maat.hoogste(seconden));
        } finally {
            proces.destroy();
        }
    }

    private static void antwoord(BufferedReader venster) throws IOException {
        String regel = venster.readLine();
        while (regel != null && !regel.startsWith(STREEP)) {
            regel = venster.readLine();
        }
        if (regel == null) {
            throw new IllegalStateException("het programma is gestopt");
        }
    }

    /** Each change in turn, and then each back again; one of them is a mistake. */
    private static void bewaar(Path map, int keer) throws IOException {
        String[] wijziging = WIJZIGINGEN[keer % WIJZIGINGEN.length];
        boolean heen = keer < WIJZIGINGEN.length;
        Path pad = map.resolve(wijziging[0]);
        String tekst = Files.readString(pad);
        String anders = tekst.replace(wijziging[heen ? 1 : 2], wijziging[heen ? 2 : 1]);
        if (anders.equals(tekst)) {
            throw new IllegalStateException("er verandert niets in " + wijziging[0]);
        }
        Files.writeString(pad, anders);
    }
}
