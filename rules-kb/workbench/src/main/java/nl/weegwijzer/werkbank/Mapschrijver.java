package nl.weegwijzer.werkbank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a folder with files, in one step: it stands there whole, or nothing has changed. Not thread-safe. */
final class Mapschrijver {
    private static final Logger LOG = LoggerFactory.getLogger(Mapschrijver.class);

    private final Stromen stromen;
    private final String naam;

    Mapschrijver(Stromen stromen, String naam) {
        this.stromen = stromen;
        this.naam = naam;
    }

    /** Makes a new folder, or says why it cannot be and changes nothing; whether it was made. */
    boolean schrijf(Map<String, byte[]> bestanden) {
        return schrijf(bestanden, false);
    }

    /**
     * Makes a folder, new or in the place of one that this made before, or says why it cannot be and changes nothing;
     * whether it was made. A list of what is in it goes along, so that nothing is replaced that came from elsewhere.
     */
    boolean vernieuw(Map<String, byte[]> bestanden) {
        NavigableMap<String, byte[]> metLijst = new TreeMap<>(bestanden);
        metLijst.put(Mapinhoud.BESTAND, Mapinhoud.lijst(bestanden.keySet()).getBytes(StandardCharsets.UTF_8));
        return schrijf(metLijst, true);
    }

    private boolean schrijf(Map<String, byte[]> bestanden, boolean vernieuwt) {
        try {
            Path doel = Path.of(naam).toAbsolutePath().normalize();
            Path ouder = doel.getParent();
            if (ouder == null || !Files.isDirectory(ouder)) {
                return weiger("MAP-02", "de map waarin " + toonbaar() + " moet komen, is er niet", "maak die eerst");
            }
            if (!kan(doel, vernieuwt)) {
                return false;
            }
            schrijf(doel, ouder.resolve(".weegwijzer-" + UUID.randomUUID()), bestanden);
            return true;
        } catch (IOException | InvalidPathException | SecurityException e) {
            LOG.debug("cannot write {}", naam, e);
            return weiger(
                    "MAP-03",
                    toonbaar() + " is niet te maken",
                    "controleer de naam, en of u daar mag schrijven en er ruimte is; er is niets veranderd");
        }
    }

    private boolean kan(Path doel, boolean vernieuwt) throws IOException {
        if (!vrij(doel)) {
            if (vernieuwt && Files.isDirectory(doel, LinkOption.NOFOLLOW_LINKS) && Mapinhoud.isGemaakt(doel)) {
                Optional<String> vreemd = Mapinhoud.vreemd(doel);
                return vreemd.isEmpty()
                        || weiger(
                                "MAP-05",
                                "in " + toonbaar() + " staat iets dat er niet bij hoort: "
                                        + Zichtbaar.regel(vreemd.get()),
                                "haal het uit die map, of noem een nieuwe map; er is niets veranderd");
            }
            return weiger(
                    "MAP-01", toonbaar() + " bestaat al en is niet leeg", "noem een nieuwe map; er is niets veranderd");
        }
        return !doel.equals(Path.of("").toAbsolutePath())
                || weiger("MAP-04", "dit is de map waarin u nu bent", "noem een nieuwe map");
    }

    private boolean weiger(String code, String tekst, String hulp) {
        Gebruiksfouten.meld(stromen.fout(), code, tekst, hulp);
        return false;
    }

    private String toonbaar() {
        return "«" + Zichtbaar.regel(naam) + "»";
    }

    /** Whether nothing is there, or an empty folder. */
    private static boolean vrij(Path doel) throws IOException {
        if (!Files.exists(doel, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(doel, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inhoud = Files.list(doel)) {
            return inhoud.findAny().isEmpty();
        }
    }

    private static void schrijf(Path doel, Path kladmap, Map<String, byte[]> bestanden) throws IOException {
        try {
            for (Map.Entry<String, byte[]> bestand : bestanden.entrySet()) {
                Path pad = kladmap.resolve(bestand.getKey());
                Path map = pad.getParent();
                if (map != null) {
                    Files.createDirectories(map);
                }
                Files.write(pad, bestand.getValue());
            }
            zetNeer(kladmap, doel);
        } finally {
            ruimOp(kladmap);
        }
    }

    /** What stands there makes room, and comes back if nothing takes its place. */
    private static void zetNeer(Path kladmap, Path doel) throws IOException {
        Path opzij = kladmap.resolveSibling(kladmap.getFileName() + "-eerder");
        boolean stond = Files.exists(doel, LinkOption.NOFOLLOW_LINKS);
        if (stond) {
            Files.move(doel, opzij, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(kladmap, doel, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (stond) {
                Files.move(opzij, doel, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        ruimOp(opzij);
    }

    private static void ruimOp(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        try (Stream<Path> inhoud = Files.walk(map)) {
            for (Path pad : inhoud.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(pad);
            }
        }
    }
}
