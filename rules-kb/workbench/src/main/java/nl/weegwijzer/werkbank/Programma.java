package nl.weegwijzer.werkbank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import picocli.CommandLine;

/** Says which version of the program this is. Stateless and thread-safe. */
final class Programma implements CommandLine.IVersionProvider {
    /** How the program is called, in every example that it gives. */
    static final String AANROEP = "java -jar weegwijzer.jar";

    /** The id of the knowledge base that the program brings along. */
    static final String KENNISBANK = "zhz";

    /** A path as it is typed on a command line. */
    static String alsArgument(String pad) {
        String zichtbaar = Zichtbaar.regel(pad);
        return zichtbaar.contains(" ") ? "\"" + zichtbaar + "\"" : zichtbaar;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"weegwijzer " + versie()};
    }

    /** The version of this program. */
    static String versie() {
        Properties eigenschappen = new Properties();
        try (InputStream in = Programma.class.getResourceAsStream("programma.properties")) {
            eigenschappen.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return eigenschappen.getProperty("versie");
    }
}
