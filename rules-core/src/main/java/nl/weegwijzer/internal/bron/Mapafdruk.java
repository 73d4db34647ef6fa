package nl.weegwijzer.internal.bron;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What folders and zips looked like at one moment: enough to see that something changed since.
 *
 * @param kenmerken the names, sizes and times of the files
 * @param inhoud what stands in them, for the change that leaves size and time as they were
 */
public record Mapafdruk(String kenmerken, String inhoud) {
    private static final int DIEPTE = 4;

    /** What these folders and zips look like now. A folder that is not there looks empty. */
    public static Mapafdruk van(List<Path> paden) {
        return new Mapafdruk(kenmerken(paden), inhoud(paden));
    }

    static String kenmerken(List<Path> paden) {
        return paden.stream().map(Mapafdruk::kenmerken).collect(Collectors.joining("\n\n"));
    }

    static String inhoud(List<Path> paden) {
        return paden.stream()
                .map(Bronpad::lees)
                .map(i -> i.bronnen().vingerafdruk() + i.diagnosen())
                .collect(Collectors.joining("\n"));
    }

    private static String kenmerken(Path pad) {
        SortedSet<String> regels = new TreeSet<>();
        try {
            Path echt = pad.toRealPath();
            Files.walkFileTree(echt, java.util.Set.of(), DIEPTE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                    String naam = echt.relativize(bestand).toString();
                    if (!Bestandsnaam.terzijde(naam)) {
                        regels.add(naam + " " + kenmerken.size() + " " + kenmerken.lastModifiedTime() + " "
                                + kenmerken.fileKey());
                    }
                    return regels.size() > 2 * Bronpad.MEESTE_BESTANDEN
                            ? FileVisitResult.TERMINATE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path bestand, IOException fout) {
                    return FileVisitResult.CONTINUE;
                }
            });
            regels.add(echt + " " + Files.isDirectory(echt, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            regels.add("weg");
        }
        return String.join("\n", regels);
    }
}
