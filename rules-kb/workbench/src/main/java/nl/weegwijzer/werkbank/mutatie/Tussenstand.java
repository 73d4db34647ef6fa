package nl.weegwijzer.werkbank.mutatie;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a run found so far, in a text file: a first line with the fingerprint of all that was read, then a line for each
 * outcome, written at once. A run that is stopped leaves all but perhaps its last line. Where the file cannot be
 * written, nothing is kept and all else goes on. Not thread-safe.
 */
public final class Tussenstand implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tussenstand.class);
    private static final String KOP = "weegwijzer mutatie 1 ";

    private final Path bestand;
    private final Map<String, Lot> eerder;
    private @Nullable FileChannel kanaal;
    private boolean lukt;

    private Tussenstand(Path bestand, Map<String, Lot> eerder, @Nullable FileChannel kanaal) {
        this.bestand = bestand;
        this.eerder = eerder;
        this.kanaal = kanaal;
        this.lukt = kanaal != null;
    }

    /** Whether there is something here that no run left behind, and that must stay as it is. */
    public static boolean vreemd(Path bestand) {
        if (!Files.exists(bestand, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isRegularFile(bestand, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        try {
            byte[] inhoud = Files.readAllBytes(bestand);
            return inhoud.length > 0 && !tekst(inhoud).startsWith(KOP);
        } catch (IOException e) {
            LOG.debug("cannot read {}", bestand, e);
            return false;
        }
    }

    /**
     * Opens one, to go on where an earlier run stopped.
     *
     * @param bestand where it is kept; not to be something else
     * @param vingerafdruk names all that the outcomes depend on: with another one nothing is taken over
     * @param opnieuw whether nothing is taken over anyhow
     */
    public static Tussenstand open(Path bestand, String vingerafdruk, boolean opnieuw) {
        String kop = KOP + vingerafdruk + "\n";
        FileChannel kanaal = null;
        try {
            byte[] inhoud = Files.exists(bestand) ? Files.readAllBytes(bestand) : new byte[0];
            String gaaf = gaaf(inhoud);
            boolean verder = !opnieuw && gaaf.startsWith(kop);
            kanaal = FileChannel.open(
                    bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            kanaal.truncate(verder ? gaaf.getBytes(StandardCharsets.UTF_8).length : 0);
            kanaal.position(kanaal.size());
            if (!verder) {
                schrijf(kanaal, kop);
            }
            return new Tussenstand(bestand, verder ? lees(gaaf) : Map.of(), kanaal);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.debug("cannot keep outcomes in {}", bestand, e);
            sluit(kanaal);
            return new Tussenstand(bestand, Map.of(), null);
        }
    }

    /** All lines that have an end. */
    private static String gaaf(byte[] inhoud) {
        int einde = inhoud.length;
        while (einde > 0 && inhoud[einde - 1] != '\n') {
            einde--;
        }
        return tekst(Arrays.copyOf(inhoud, einde));
    }

    private static String tekst(byte[] inhoud) {
        return new String(inhoud, StandardCharsets.UTF_8);
    }

    private static Map<String, Lot> lees(String tekst) {
        Map<String, Lot> eerder = new HashMap<>();
        tekst.lines().skip(1).forEach(regel -> {
            String[] delen = regel.split("\t", -1);
            if (delen.length == 4) {
                lot(delen).ifPresent(lot -> eerder.put(vrij(delen[0]), lot));
            }
        });
        return Map.copyOf(eerder);
    }

    private static Optional<Lot> lot(String[] delen) {
        Optional<String> voorstel = Optional.of(vrij(delen[3])).filter(v -> !v.isEmpty());
        return afloop(delen[1]).map(a -> new Lot(a, vrij(delen[2]), voorstel));
    }

    private static Optional<Afloop> afloop(String woord) {
        return Arrays.stream(Afloop.values())
                .filter(a -> a.woord().equals(woord))
                .findFirst();
    }

    /** What an earlier run found, by the id of the change. */
    public Map<String, Lot> eerder() {
        return eerder;
    }

    /** Whether all was kept so far. */
    public boolean lukt() {
        return lukt;
    }

    /** Keeps one outcome more. */
    public void voeg(String id, Lot lot) {
        FileChannel open = kanaal;
        if (open == null) {
            return;
        }
        try {
            schrijf(
                    open,
                    String.join(
                                    "\t",
                                    vast(id),
                                    lot.afloop().woord(),
                                    vast(lot.waardoor()),
                                    vast(lot.voorstel().orElse("")))
                            + "\n");
        } catch (ClosedByInterruptException e) {
            LOG.debug("stopped", e);
            kanaal = null;
        } catch (IOException e) {
            LOG.debug("cannot write {}", bestand, e);
            close();
            lukt = false;
        }
    }

    private static void schrijf(FileChannel kanaal, String regel) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(regel.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            kanaal.write(bytes);
        }
    }

    /** A text as part of a line. */
    private static String vast(String tekst) {
        return tekst.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static String vrij(String deel) {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < deel.length(); i++) {
            char teken = deel.charAt(i);
            boolean merk = teken == '\\' && i + 1 < deel.length();
            tekst.append(merk ? teken(deel.charAt(++i)) : teken);
        }
        return tekst.toString();
    }

    private static char teken(char merk) {
        return switch (merk) {
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'n' -> '\n';
            default -> merk;
        };
    }

    /** Removes it: the run came to its end. */
    public void ruimOp() {
        boolean eigen = kanaal != null;
        close();
        if (eigen) {
            try {
                Files.deleteIfExists(bestand);
            } catch (IOException e) {
                LOG.debug("cannot remove {}", bestand, e);
            }
        }
    }

    @Override
    public void close() {
        sluit(kanaal);
        kanaal = null;
    }

    private static void sluit(@Nullable FileChannel kanaal) {
        if (kanaal != null) {
            try {
                kanaal.close();
            } catch (IOException e) {
                LOG.debug("cannot close", e);
            }
        }
    }
}
