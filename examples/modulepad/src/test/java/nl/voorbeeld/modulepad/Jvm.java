package nl.voorbeeld.modulepad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program in a JVM of its own, with nothing of the settings of this one. */
final class Jvm {
    private Jvm() {}

    /** What the program writes; fails where it fails. */
    static String start(Path jdk, Path map, String... argumenten) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(jdk.resolve("bin").resolve("java").toString());
        opdracht.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        opdracht.addAll(List.of(argumenten));
        Path uit = map.resolve("uit.txt");
        Path fout = map.resolve("fout.txt");
        ProcessBuilder bouwer =
                new ProcessBuilder(opdracht).redirectOutput(uit.toFile()).redirectError(fout.toFile());
        bouwer.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        int code = bouwer.start().waitFor();
        assertThat(code).as(Files.readString(fout)).isZero();
        return Files.readString(uit);
    }
}
