package nl.weegwijzer.internal.bron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A folder on disk. Follows no symbolic links below the folder itself. */
final class Mapbron {
    private static final int DIEPTE = 4;

    private final Path map;
    private final Bronpad bron;

    Mapbron(Path map, Bronpad bron) {
        this.map = map;
        this.bron = bron;
    }

    void lees() {
        try {
            // the folder itself may be reached through a link: that is the choice of who names it
            Path echt = map.toRealPath();
            Files.walkFileTree(echt, Set.of(), DIEPTE, new Bezoek(echt));
        } catch (IOException e) {
            bron.meld("BEST-06", Bronpad.naam(map), "deze map is niet te lezen", "controleer of u haar mag lezen");
        }
    }

    private final class Bezoek extends SimpleFileVisitor<Path> {
        private final Path wortel;

        Bezoek(Path wortel) {
            this.wortel = wortel;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path pad, BasicFileAttributes kenmerken) {
            boolean terzijde = !pad.equals(wortel) && Bestandsnaam.terzijde(naam(pad));
            return terzijde ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path pad, BasicFileAttributes kenmerken) {
            String naam = naam(pad);
            if (Bestandsnaam.terzijde(naam)) {
                return FileVisitResult.CONTINUE;
            }
            boolean verder;
            if (kenmerken.isSymbolicLink()) {
                verder = bron.weiger(
                        "BEST-03", naam, "dit is een verwijzing naar een ander bestand", "zet het bestand zelf hier");
            } else if (kenmerken.isRegularFile()) {
                verder = bron.neem(naam, hoogstens -> inhoud(pad, hoogstens));
            } else {
                verder = bron.weiger("BEST-04", naam, "dit is geen gewoon bestand", "haal het weg");
            }
            return verder ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path pad, IOException fout) {
            return bron.weiger("BEST-06", naam(pad), "dit is niet te lezen", "controleer of u het mag lezen")
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.TERMINATE;
        }

        private String naam(Path pad) {
            return wortel.relativize(pad).toString().replace(pad.getFileSystem().getSeparator(), "/");
        }

        private byte[] inhoud(Path pad, int hoogstens) throws IOException {
            try (InputStream in = Channels.newInputStream(
                    Files.newByteChannel(pad, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
                return in.readNBytes(hoogstens);
            }
        }
    }
}
