package nl.weegwijzer.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.drools.Vertaling;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Bronnen;
import nl.weegwijzer.internal.taal.Kennislezer;

/** Compiles a folder with a knowledge base into resources for a jar. Run by the build of the knowledge base. */
public final class Bouw {
    private Bouw() {}

    /**
     * Compiles.
     *
     * @param args the folder with the knowledge base, and the folder for its resources
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path bron = Path.of(args[0]);
        Path doel = Path.of(args[1]);
        SortedMap<String, byte[]> bestanden = lees(bron);
        Kennis kennis = Kennislezer.lees(new Bronnen(bestanden));
        Path map = doel.resolve(Bronnenmap.MAP + kennis.id());
        for (Map.Entry<String, byte[]> bestand : bestanden.entrySet()) {
            schrijf(map.resolve(bestand.getKey()), bestand.getValue());
        }
        for (Map.Entry<String, String> drl : DrlSchrijver.schrijf(kennis).entrySet()) {
            schrijf(map.resolve("drl").resolve(drl.getKey()), utf8(drl.getValue()));
        }
        schrijf(map.resolve(Bronnenmap.VERTAALD), Vertaling.van(kennis).alsBytes());
        schrijf(map.resolve(Bronnenmap.INHOUD), utf8(String.join("\n", bestanden.keySet()) + "\n"));
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> lees(Path map) throws IOException {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map)) {
            paden.filter(Files::isRegularFile)
                    .forEach(p -> bestanden.put(map.relativize(p).toString().replace('\\', '/'), inhoud(p)));
        }
        return bestanden;
    }

    private static byte[] inhoud(Path pad) {
        try {
            return Files.readAllBytes(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(Path pad, byte[] inhoud) throws IOException {
        Path ouder = pad.getParent();
        if (ouder != null) {
            Files.createDirectories(ouder);
        }
        Files.write(pad, inhoud);
    }
}
