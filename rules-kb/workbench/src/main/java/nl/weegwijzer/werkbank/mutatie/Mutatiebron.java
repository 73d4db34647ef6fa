package nl.weegwijzer.werkbank.mutatie;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.scenario.Scenarios;

/** The fingerprint of all that the outcomes of a run depend on. Stateless and thread-safe. */
public final class Mutatiebron {
    private Mutatiebron() {}

    /**
     * SHA-256, in hexadecimal.
     *
     * @param bronnen the files of the knowledge base
     * @param pad where the scenarios were read from
     * @param scenarios the scenarios
     * @param versie the version of the program
     * @throws IOException where a scenario file is no longer there
     */
    public static String vingerafdruk(Bronnen bronnen, Path pad, Scenarios scenarios, String versie)
            throws IOException {
        MessageDigest som = sha256();
        voeg(som, versie.getBytes(StandardCharsets.UTF_8));
        voeg(som, bronnen.vingerafdruk().getBytes(StandardCharsets.UTF_8));
        List<Path> bestanden = scenarios.scenarios().stream()
                .map(s -> Scenarios.bestand(pad, s))
                .distinct()
                .sorted()
                .toList();
        for (Path bestand : bestanden) {
            voeg(som, bestand.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            voeg(som, Files.readAllBytes(bestand));
        }
        return HexFormat.of().formatHex(som.digest());
    }

    /** With its length, so that no two lists of parts are the same bytes. */
    private static void voeg(MessageDigest som, byte[] deel) {
        som.update((deel.length + ":").getBytes(StandardCharsets.UTF_8));
        som.update(deel);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
