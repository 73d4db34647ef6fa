package nl.weegwijzer.internal.bron;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.tekst.Bronnen;

/** A knowledge base as resources on the class path, as its build lays it out. */
public final class Bronnenmap {
    /** Where knowledge bases stand in a jar. */
    public static final String MAP = "META-INF/weegwijzer/";

    /** What stands in the source files, read and checked when the jar was built. */
    public static final String GELEZEN = "kennis.gelezen";

    /** The list of source files. */
    public static final String INHOUD = "inhoud.txt";

    /** The list of scenarios beside the source files. */
    public static final String SCENARIOS = "scenarios.txt";

    /** An id that names a folder here and nowhere else. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private final ClassLoader lader;
    private final String id;
    private final String map;

    /** The knowledge base with this id, as this class loader sees it. */
    public Bronnenmap(ClassLoader lader, String id) {
        this.lader = lader;
        this.id = id;
        this.map = MAP + id + "/";
    }

    /** The source files; empty where there is no such knowledge base. */
    public Optional<Bronnen> bronnen() {
        return bestand(INHOUD).map(lijst -> new Bronnen(bestanden(lijst)));
    }

    /** The scenarios beside the source files, by path; empty where there are none. */
    public SortedMap<String, byte[]> scenarios() {
        return bestand(SCENARIOS).map(this::bestanden).orElseGet(TreeMap::new);
    }

    private SortedMap<String, byte[]> bestanden(byte[] lijst) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        for (String pad : new String(lijst, StandardCharsets.UTF_8).split("\n", -1)) {
            bestand(pad).filter(b -> !pad.isEmpty()).ifPresent(b -> bestanden.put(pad, b));
        }
        return bestanden;
    }

    /** What stands in the source files, as the build of the jar read it. */
    public Optional<byte[]> gelezen() {
        return bestand(GELEZEN);
    }

    private Optional<byte[]> bestand(String pad) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try (InputStream in = lader.getResourceAsStream(map + pad)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
