package nl.voorbeeld.eerste;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process of its own left, under the JDK of the build.
 *
 * @param status with which it ended
 * @param uit all that it wrote
 * @param fout what it wrote as error
 */
record Proces(int status, String uit, String fout) {
    private static final int MINUTEN = 5;

    /** Types this in a folder; the first word is {@code java}. */
    static Proces typ(Path map, String opdracht) throws IOException, InterruptedException {
        List<String> woorden = new ArrayList<>(List.of(opdracht.strip().split(" +")));
        if (!woorden.remove(0).equals("java")) {
            throw new IllegalArgumentException(opdracht);
        }
        woorden.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path uit = Files.createTempFile("uit", ".txt");
        Path fout = Files.createTempFile("fout", ".txt");
        try {
            ProcessBuilder bouwer = new ProcessBuilder(woorden)
                    .directory(map.toFile())
                    .redirectOutput(uit.toFile())
                    .redirectError(fout.toFile());
            bouwer.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            Process proces = bouwer.start();
            if (!proces.waitFor(MINUTEN, TimeUnit.MINUTES)) {
                proces.destroyForcibly().waitFor();
                throw new IllegalStateException("no end of: " + opdracht);
            }
            return new Proces(proces.exitValue(), lees(uit), lees(fout));
        } finally {
            Files.delete(uit);
            Files.delete(fout);
        }
    }

    private static String lees(Path bestand) throws IOException {
        return Files.readString(bestand, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
