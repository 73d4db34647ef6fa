package nl.voorbeeld.modulepad;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that a program gets at run time with the one dependency that it names, as Maven resolved them. */
final class Meegekregen {
    private static final Path LIJST = Path.of("target", "meegekregen.txt");

    private Meegekregen() {}

    static List<Path> jars() throws IOException {
        return Stream.of(Files.readString(LIJST).strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .sorted()
                .toList();
    }

    /** These, and what else a program has, as one path. */
    static String pad(Path... eigen) throws IOException {
        return Stream.concat(Stream.of(eigen), jars().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
