package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A knowledge base with every rule of its rule files so many times, under ids of their own, and its suite as many
 * times, each time about other copies of the rules. Tables stay as they are.
 */
final class Meervoud {
    private static final Pattern REGEL = Pattern.compile("(?m)^regel (\\S+)");
    private static final Pattern ID = Pattern.compile("\\b([A-Z]{2,6})(-[0-9]{2,3}[a-z]?)\\b");

    private final Path bron;
    private final Path doel;
    private final int keer;
    private final Set<String> ids = new TreeSet<>();

    private Meervoud(Path bron, Path doel, int keer) {
        this.bron = bron;
        this.doel = doel;
        this.keer = keer;
    }

    /** Writes it in a temporary folder. */
    static Path van(Path bron, int keer) throws IOException {
        Meervoud meervoud = new Meervoud(bron, Files.createTempDirectory("meervoud"), keer);
        meervoud.schrijf();
        return meervoud.doel;
    }

    private void schrijf() throws IOException {
        List<Path> bestanden;
        try (Stream<Path> paden = Files.walk(bron)) {
            bestanden = paden.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path bestand : bestanden) {
            if (bestand.toString().endsWith(".dslr")) {
                Matcher regels = REGEL.matcher(Files.readString(bestand));
                while (regels.find()) {
                    ids.add(regels.group(1));
                }
            }
        }
        for (Path bestand : bestanden) {
            String tekst = Files.readString(bestand);
            String naam = bron.relativize(bestand).toString();
            int punt = naam.lastIndexOf('.');
            boolean dslr = naam.endsWith(".dslr");
            bewaar(naam, naam.endsWith(".feature") ? kopie(tekst, 0) : tekst);
            for (int nummer = 1; nummer < keer && (dslr || naam.endsWith(".feature")); nummer++) {
                bewaar(naam.substring(0, punt) + "-" + (nummer + 1) + naam.substring(punt), kopie(tekst, nummer));
            }
        }
    }

    private void bewaar(String naam, String tekst) throws IOException {
        Path bestand = doel.resolve(naam);
        Files.createDirectories(bestand.resolveSibling("."));
        Files.writeString(bestand, tekst);
    }

    private String kopie(String tekst, int nummer) {
        return tekst.lines().flatMap(l -> lijn(l, nummer)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What a decision says with the id of a rule, it says for every copy. */
    private Stream<String> lijn(String lijn, int nummer) {
        return lijn.matches("\\s*(\\||En) .*: " + ID.pattern() + "\\s*\\|?")
                ? IntStream.range(0, keer).mapToObj(i -> metIds(lijn, i)).distinct()
                : Stream.of(metIds(lijn, nummer));
    }

    private String metIds(String lijn, int nummer) {
        return ID.matcher(lijn)
                .replaceAll(m -> ids.contains(m.group()) && nummer > 0
                        ? m.group(1) + "Z" + (char) ('A' + nummer) + m.group(2)
                        : m.group());
    }
}
