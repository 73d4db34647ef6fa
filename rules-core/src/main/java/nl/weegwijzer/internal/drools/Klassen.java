package nl.weegwijzer.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The compiled rules of a knowledge base, per subject.
 *
 * @param themas the compiled rules by name of the subject
 */
record Klassen(SortedMap<String, Themaklassen> themas) {
    /**
     * The compiled rules of one subject. Generated classes are much alike and most subjects are never asked about, so
     * that they are kept deflated: an eighth of the bytes, and nothing to do for a subject that is not used.
     */
    static final class Themaklassen {
        private final String vingerafdruk;
        private final String modelklasse;
        private final byte[] ingepakt;

        private Themaklassen(String vingerafdruk, String modelklasse, byte[] ingepakt) {
            this.vingerafdruk = vingerafdruk;
            this.modelklasse = modelklasse;
            this.ingepakt = ingepakt;
        }

        /** With the class files by class name. */
        static Themaklassen van(String vingerafdruk, String modelklasse, SortedMap<String, byte[]> klassen) {
            ByteArrayOutputStream ingepakt = new ByteArrayOutputStream();
            try (DataOutputStream uit = new DataOutputStream(new DeflaterOutputStream(ingepakt))) {
                uit.writeInt(klassen.size());
                for (var klasse : klassen.entrySet()) {
                    uit.writeUTF(klasse.getKey());
                    uit.writeInt(klasse.getValue().length);
                    uit.write(klasse.getValue());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Themaklassen(vingerafdruk, modelklasse, ingepakt.toByteArray());
        }

        static Themaklassen lees(DataInputStream in) throws IOException {
            return new Themaklassen(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()));
        }

        void schrijf(DataOutputStream uit) throws IOException {
            uit.writeUTF(vingerafdruk);
            uit.writeUTF(modelklasse);
            uit.writeInt(ingepakt.length);
            uit.write(ingepakt);
        }

        /** What {@link DrlSchrijver#vingerafdruk} gives for the rules that were compiled. */
        String vingerafdruk() {
            return vingerafdruk;
        }

        /** The class that describes the rules to Drools. */
        String modelklasse() {
            return modelklasse;
        }

        /** The class files by class name, unpacked anew at each call. */
        SortedMap<String, byte[]> klassen() {
            SortedMap<String, byte[]> klassen = new TreeMap<>();
            try (DataInputStream in =
                    new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(ingepakt)))) {
                for (int over = in.readInt(); over > 0; over--) {
                    klassen.put(in.readUTF(), in.readNBytes(in.readInt()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return klassen;
        }
    }

    void schrijf(DataOutputStream uit) throws IOException {
        uit.writeInt(themas.size());
        for (var thema : themas.entrySet()) {
            uit.writeUTF(thema.getKey());
            thema.getValue().schrijf(uit);
        }
    }

    static Klassen lees(DataInputStream in) throws IOException {
        SortedMap<String, Themaklassen> themas = new TreeMap<>();
        for (int over = in.readInt(); over > 0; over--) {
            themas.put(in.readUTF(), Themaklassen.lees(in));
        }
        return new Klassen(themas);
    }
}
