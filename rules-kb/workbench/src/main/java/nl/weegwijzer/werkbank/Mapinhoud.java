package nl.weegwijzer.werkbank;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The list that a folder made by this program carries of what is in it, so that it can be made again. Stateless. */
final class Mapinhoud {
    /** The file with the list. */
    static final String BESTAND = "regelboek.txt";

    private static final String KOP =
            "Dit regelboek is gemaakt door weegwijzer. Wijzig het niet: wie het opnieuw maakt,"
                    + " vervangt al deze bestanden.";

    private Mapinhoud() {}

    /** The list. */
    static String lijst(Collection<String> paden) {
        return KOP + "\n\n" + String.join("\n", paden) + "\n" + BESTAND + "\n";
    }

    /** Whether a folder was made by this program. */
    static boolean isGemaakt(Path map) throws IOException {
        return !regels(map).isEmpty();
    }

    /** Something in the folder that is not on its list; empty where there is no such thing. */
    static Optional<String> vreemd(Path map) throws IOException {
        Set<String> bekend = new HashSet<>(regels(map));
        try (Stream<Path> inhoud = Files.walk(map)) {
            return inhoud.filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> map.relativize(p).toString().replace('\\', '/'))
                    .filter(p -> !bekend.contains(p))
                    .sorted()
                    .findFirst();
        }
    }

    private static List<String> regels(Path map) throws IOException {
        Path lijst = map.resolve(BESTAND);
        if (!Files.isRegularFile(lijst, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            List<String> regels = Files.readAllLines(lijst);
            return !regels.isEmpty() && regels.get(0).equals(KOP) ? regels : List.of();
        } catch (MalformedInputException e) {
            return List.of();
        }
    }
}
