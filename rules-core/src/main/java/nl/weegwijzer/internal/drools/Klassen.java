package nl.weegwijzer.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The compiled rules: class files by name, the class that describes them all, and the hash of the rules they were made
 * from.
 *
 * @param drlHash SHA-256 over the generated rules, in hexadecimal
 * @param modelklasse the class that describes the rules to Drools
 * @param klassen the class files by class name; never changed after construction
 */
record Klassen(String drlHash, String modelklasse, SortedMap<String, byte[]> klassen) {
    static String hash(SortedMap<String, String> drl) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            drl.forEach((naam, tekst) -> sha.update((naam + "\n" + tekst).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] alsBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeUTF(drlHash);
            uit.writeUTF(modelklasse);
            uit.writeInt(klassen.size());
            for (var klasse : klassen.entrySet()) {
                uit.writeUTF(klasse.getKey());
                uit.writeInt(klasse.getValue().length);
                uit.write(klasse.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Klassen uitBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String hash = in.readUTF();
            String modelklasse = in.readUTF();
            SortedMap<String, byte[]> klassen = new TreeMap<>();
            for (int over = in.readInt(); over > 0; over--) {
                klassen.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new Klassen(hash, modelklasse, klassen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
