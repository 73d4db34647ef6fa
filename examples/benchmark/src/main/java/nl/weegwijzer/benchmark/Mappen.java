package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.tekst.Bronnen;

/** The files of the shipped knowledge base, laid out in a folder that may be changed. */
final class Mappen {
    private Mappen() {}

    static Path tijdelijk() throws IOException {
        Path map = Files.createTempDirectory("kennisbank");
        Bronnen bronnen = bronnen();
        for (String pad : bronnen.paden()) {
            Path bestand = map.resolve(pad);
            Files.createDirectories(bestand.resolveSibling("."));
            Files.write(bestand, bronnen.inhoud(pad));
        }
        return map;
    }

    private static Bronnen bronnen() {
        return new Bronnenmap(Mappen.class.getClassLoader(), "zhz").bronnen().orElseThrow();
    }
}
