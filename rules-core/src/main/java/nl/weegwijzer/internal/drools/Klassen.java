package nl.weegwijzer.internal.drools;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The compiled rules of a knowledge base, per subject.
 *
 * @param themas the compiled rules by name of the subject
 */
record Klassen(SortedMap<String, Themaklassen> themas) {
    /**
     * The compiled rules of one subject.
     *
     * @param vingerafdruk what {@link DrlSchrijver#vingerafdruk} gives for the rules that were compiled
     * @param modelklasse the class that describes the rules to Drools
     * @param klassen the class files by class name; never changed after construction
     */
    record Themaklassen(String vingerafdruk, String modelklasse, SortedMap<String, byte[]> klassen) {}

    void schrijf(DataOutputStream uit) throws IOException {
        uit.writeInt(themas.size());
        for (var thema : themas.entrySet()) {
            uit.writeUTF(thema.getKey());
            uit.writeUTF(thema.getValue().vingerafdruk());
            uit.writeUTF(thema.getValue().modelklasse());
            uit.writeInt(thema.getValue().klassen().size());
            for (var klasse : thema.getValue().klassen().entrySet()) {
                uit.writeUTF(klasse.getKey());
                uit.writeInt(klasse.getValue().length);
                uit.write(klasse.getValue());
            }
        }
    }

    static Klassen lees(DataInputStream in) throws IOException {
        SortedMap<String, Themaklassen> themas = new TreeMap<>();
        for (int over = in.readInt(); over > 0; over--) {
            themas.put(in.readUTF(), thema(in));
        }
        return new Klassen(themas);
    }

    private static Themaklassen thema(DataInputStream in) throws IOException {
        String vingerafdruk = in.readUTF();
        String modelklasse = in.readUTF();
        SortedMap<String, byte[]> klassen = new TreeMap<>();
        for (int over = in.readInt(); over > 0; over--) {
            klassen.put(in.readUTF(), in.readNBytes(in.readInt()));
        }
        return new Themaklassen(vingerafdruk, modelklasse, klassen);
    }
}
