package nl.weegwijzer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Kennisschrijver;
import nl.weegwijzer.internal.tekst.Bronnen;

/**
 * Reads and checks a folder with a knowledge base, and makes resources for a jar of it. Run by the build of the
 * knowledge base.
 */
public final class Bouw {
    private Bouw() {}

    /**
     * Reads, checks and writes.
     *
     * @param args the folder with the knowledge base, and the folder for its resources
     * @throws IOException where a file cannot be written
     * @throws OnbruikbareKennisbankException where the files are not in order
     */
    public static void main(String[] args) throws IOException {
        Lezing lezing = Lezing.van(Path.of(args[0]));
        Kennis kennis = lezing.geldig();
        Bronnen bronnen = lezing.bronnen();
        Path doel = Path.of(args[1]);
        Path map = doel.resolve(Bronnenmap.MAP + kennis.id());
        for (String pad : bronnen.paden()) {
            schrijf(map.resolve(pad), bronnen.inhoud(pad));
        }
        for (Map.Entry<String, String> drl : DrlSchrijver.schrijf(kennis).entrySet()) {
            schrijf(map.resolve("drl").resolve(drl.getKey()), utf8(drl.getValue()));
        }
        schrijf(map.resolve(Bronnenmap.GELEZEN), Kennisschrijver.schrijf(kennis));
        schrijf(map.resolve(Bronnenmap.INHOUD), utf8(String.join("\n", bronnen.paden()) + "\n"));
        scenarios(Path.of(args[0]), map);
    }

    /** The scenarios beside the rules: no part of what decides, but of what is copied to begin with. */
    private static void scenarios(Path bron, Path doel) throws IOException {
        List<String> paden = new ArrayList<>();
        Path map = bron.resolve("scenarios");
        if (Files.isDirectory(map)) {
            try (Stream<Path> gevonden = Files.list(map)) {
                for (Path pad : gevonden.filter(p -> p.toString().endsWith(".feature"))
                        .sorted()
                        .toList()) {
                    paden.add("scenarios/" + pad.getFileName());
                    schrijf(doel.resolve(paden.get(paden.size() - 1)), Files.readAllBytes(pad));
                }
            }
        }
        schrijf(doel.resolve(Bronnenmap.SCENARIOS), utf8(String.join("\n", paden) + "\n"));
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static void schrijf(Path pad, byte[] inhoud) throws IOException {
        Path ouder = pad.getParent();
        if (ouder != null) {
            Files.createDirectories(ouder);
        }
        Files.write(pad, inhoud);
    }
}
