package nl.weegwijzer.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.taal.Scenariocode;

/**
 * The files of a suite.
 *
 * @param teksten their texts by name, sorted
 * @param diagnosen what could not be read
 */
record Bestanden(Map<String, String> teksten, List<Diagnose> diagnosen) {
    private static final String EINDE = ".feature";
    private static final long GROOTSTE = 2_000_000;
    private static final int DIEPSTE = 4;
    private static final int MEESTE = 1_000;

    static Bestanden lees(Path pad) {
        Map<String, String> teksten = new TreeMap<>();
        List<Diagnose> diagnosen = new ArrayList<>();
        Path map = map(pad);
        if (Files.isRegularFile(pad)) {
            voeg(pad, pad.getFileName().toString(), teksten, diagnosen);
        } else if (Files.isDirectory(map)) {
            try (Stream<Path> gevonden = Files.walk(map, DIEPSTE)) {
                gevonden.filter(b -> b.getFileName().toString().endsWith(EINDE))
                        .filter(b -> Files.isRegularFile(b, LinkOption.NOFOLLOW_LINKS))
                        .limit(MEESTE)
                        .forEach(b -> voeg(b, map.relativize(b).toString().replace('\\', '/'), teksten, diagnosen));
            } catch (IOException | UncheckedIOException e) {
                diagnosen.add(onleesbaar(map.toString(), "deze map is niet te lezen"));
            }
        }
        return new Bestanden(teksten, diagnosen);
    }

    /** The folder that names of files are relative to. */
    static Path map(Path pad) {
        Path eigen = pad.resolve("scenarios");
        Path ouder = pad.toAbsolutePath().getParent();
        if (Files.isRegularFile(pad)) {
            return ouder == null ? pad : ouder;
        }
        return Files.isDirectory(eigen) ? eigen : pad;
    }

    /** That there is nothing to run. */
    static Diagnose geen(Path pad) {
        return Diagnose.over(
                Scenariocode.SCEN_19.code(),
                pad.toString(),
                "hier is geen scenario gevonden, en dan is er niets bewezen",
                "noem een map met bestanden die op " + EINDE + " eindigen, of verruim het filter");
    }

    private static void voeg(Path bestand, String naam, Map<String, String> teksten, List<Diagnose> diagnosen) {
        try {
            if (Files.size(bestand) > GROOTSTE) {
                diagnosen.add(onleesbaar(naam, "dit bestand is te groot"));
                return;
            }
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(bestand)))
                    .toString();
            teksten.put(naam, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        } catch (CharacterCodingException e) {
            diagnosen.add(onleesbaar(naam, "dit bestand is niet opgeslagen als UTF-8"));
        } catch (IOException e) {
            diagnosen.add(onleesbaar(naam, "dit bestand is niet te lezen"));
        }
    }

    private static Diagnose onleesbaar(String naam, String boodschap) {
        return Diagnose.over(
                Scenariocode.SCEN_20.code(), naam, boodschap, "bewaar het opnieuw als platte tekst, codering UTF-8");
    }
}
