package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

// Programs in a JVM of their own, for what goes well or wrong once in a JVM. As many side by side as there are cores.
final class Eigenjvm {
    static final String PAD = System.getProperty("java.class.path");

    // What only these tests bring along: a program that uses the library does not have it.
    private static final Set<String> ALLEEN_IN_TESTS = Set.of(
            "antlr-runtime", // with what reads DRL
            "antlr4-runtime",
            "drools-compiler",
            "drools-drl",
            "drools-ecj",
            "drools-mvel",
            "ecj",
            "mvel2",
            "assertj-core",
            "byte-buddy",
            "junit-jupiter",
            "junit-platform",
            "opentest4j",
            "spring-boot-loader",
            "surefire");

    private static final List<String> SNEL_GESTART =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private Eigenjvm() {}

    // How a program ended, with all that it wrote.
    record Afloop(int code, String uitvoer) {
        List<String> regels() {
            return uitvoer.lines().toList();
        }
    }

    // The class path of a program that has this knowledge base, without what only tests have.
    static List<Path> padVanEenProgramma() {
        return Stream.of(PAD.split(File.pathSeparator))
                .map(Path::of)
                .filter(p -> ALLEEN_IN_TESTS.stream().noneMatch(p.getFileName().toString()::startsWith))
                .toList();
    }

    static String pad(List<Path> delen) {
        return delen.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    // Starts a program on a class path.
    static Callable<Afloop> programma(List<String> opties, String pad, Class<?> programma, String... woorden) {
        List<String> rest = new ArrayList<>(SNEL_GESTART);
        rest.addAll(opties);
        rest.addAll(List.of("-cp", pad, programma.getName()));
        rest.addAll(List.of(woorden));
        return java(rest);
    }

    // Starts `java` with these words.
    static Callable<Afloop> java(List<String> woorden) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(woorden);
        return () -> {
            Path uitvoer = Files.createTempFile("eigenjvm", ".txt");
            try {
                Process proces = new ProcessBuilder(opdracht)
                        .redirectErrorStream(true)
                        .redirectOutput(uitvoer.toFile())
                        .start();
                boolean klaar = proces.waitFor(120, TimeUnit.SECONDS);
                if (!klaar) {
                    proces.destroyForcibly();
                }
                assertThat(klaar).as("ended: %s", opdracht).isTrue();
                return new Afloop(proces.exitValue(), Files.readString(uitvoer, StandardCharsets.UTF_8));
            } finally {
                Files.delete(uitvoer);
            }
        };
    }

    // All of them, in the same order.
    static List<Afloop> samen(List<Callable<Afloop>> programmas) {
        ExecutorService baan = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Afloop> aflopen = new ArrayList<>();
            for (Future<Afloop> afloop : baan.invokeAll(programmas)) {
                aflopen.add(afloop.get());
            }
            return aflopen;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? new UncheckedIOException(io) : new IllegalStateException(e);
        } finally {
            baan.shutdownNow();
        }
    }
}
