package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.tekst.Bronnen;

// A small but complete knowledge base in a folder; each test spoils one of its files.
final class Proefbank {
    static final Path MAP = Path.of("src", "test", "resources", "fouten");

    private static final Path BASIS = MAP.resolve("basis");

    private final SortedMap<String, byte[]> bestanden = new TreeMap<>();

    Proefbank() {
        try (Stream<Path> paden = Files.walk(BASIS)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                bestanden.put(BASIS.relativize(pad).toString().replace('\\', '/'), Files.readAllBytes(pad));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String tekst(String bestand) {
        return new String(bestanden.getOrDefault(bestand, new byte[0]), StandardCharsets.UTF_8);
    }

    Proefbank met(String bestand, byte[] inhoud) {
        bestanden.put(bestand, inhoud);
        return this;
    }

    Proefbank met(String bestand, String inhoud) {
        return met(bestand, inhoud.getBytes(StandardCharsets.UTF_8));
    }

    Proefbank zonder(String bestand) {
        assertThat(bestanden.remove(bestand)).as(bestand).isNotNull();
        return this;
    }

    List<String> bestanden() {
        return List.copyOf(bestanden.keySet());
    }

    Bronnen bronnen() {
        return new Bronnen(bestanden);
    }

    // What is wrong with it.
    List<Diagnose> diagnosen() {
        OnbruikbareKennisbankException fout =
                catchThrowableOfType(OnbruikbareKennisbankException.class, () -> Kennislezer.lees(bronnen()));
        assertThat(fout).as("geweigerd").isNotNull();
        assertThat(fout.diagnosen()).isNotEmpty().isSorted();
        return fout.diagnosen();
    }
}
