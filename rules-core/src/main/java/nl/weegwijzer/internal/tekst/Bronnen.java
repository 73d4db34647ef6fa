package nl.weegwijzer.internal.tekst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The source files of a knowledge base, by path with forward slashes. Immutable. */
public final class Bronnen {
    private final SortedMap<String, byte[]> bestanden;

    /** Takes over the files; the arrays are not changed afterwards. */
    public Bronnen(SortedMap<String, byte[]> bestanden) {
        this.bestanden = new TreeMap<>(bestanden);
    }

    /** The paths that begin and end so, sorted. */
    public List<String> paden(String begin, String einde) {
        return bestanden.keySet().stream()
                .filter(p -> p.startsWith(begin) && p.endsWith(einde))
                .toList();
    }

    /** All paths, sorted. */
    public List<String> paden() {
        return List.copyOf(bestanden.keySet());
    }

    /** The content of a file that is there. */
    public byte[] inhoud(String pad) {
        byte[] inhoud = bestanden.get(pad);
        if (inhoud == null) {
            throw new IllegalArgumentException("geen bestand " + pad);
        }
        return inhoud.clone();
    }

    /** The text of a file; empty where there is no such file. */
    public Optional<String> tekst(String pad) {
        return Optional.ofNullable(bestanden.get(pad)).map(b -> new String(b, StandardCharsets.UTF_8));
    }

    /** SHA-256 over all paths and contents, in hexadecimal. */
    public String vingerafdruk() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            bestanden.forEach((pad, inhoud) -> {
                sha.update((pad + "\n" + inhoud.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(inhoud);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
