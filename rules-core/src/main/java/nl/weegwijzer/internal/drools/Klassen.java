package nl.weegwijzer.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The compiled rules of a knowledge base, per subject, and what they were made from.
 *
 * @param herkomst the files, vocabulary and generator that they were made from
 * @param themas the compiled rules by name of the subject
 */
record Klassen(String herkomst, SortedMap<String, Themaklassen> themas) {
    /**
     * The compiled rules of one subject.
     *
     * @param modelklasse the class that describes the rules to Drools
     * @param klassen the class files by class name; never changed after construction
     */
    record Themaklassen(String modelklasse, SortedMap<String, byte[]> klassen) {}

    byte[] alsBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeUTF(herkomst);
            uit.writeInt(themas.size());
            for (var thema : themas.entrySet()) {
                uit.writeUTF(thema.getKey());
                uit.writeUTF(thema.getValue().modelklasse());
                uit.writeInt(thema.getValue().klassen().size());
                for (var klasse : thema.getValue().klassen().entrySet()) {
                    uit.writeUTF(klasse.getKey());
                    uit.writeInt(klasse.getValue().length);
                    uit.write(klasse.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Klassen uitBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String herkomst = in.readUTF();
            SortedMap<String, Themaklassen> themas = new TreeMap<>();
            for (int over = in.readInt(); over > 0; over--) {
                themas.put(in.readUTF(), thema(in));
            }
            return new Klassen(herkomst, themas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Themaklassen thema(DataInputStream in) throws IOException {
        String modelklasse = in.readUTF();
        SortedMap<String, byte[]> klassen = new TreeMap<>();
        for (int over = in.readInt(); over > 0; over--) {
            klassen.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        return new Themaklassen(modelklasse, klassen);
    }
}
