package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files that hold what is expected. After a wanted change, run the tests once with
 * {@code -Dweegwijzer.goud.bijwerken=true}, and read the difference before it is committed.
 */
public final class Goud {
    /** Where the files stand. */
    public static final Path MAP = Path.of("src", "test", "resources", "goud");

    private static final boolean BIJWERKEN = Boolean.getBoolean("weegwijzer.goud.bijwerken");

    private Goud() {}

    /** Fails unless the file with this name holds exactly this. */
    public static void vergelijk(String naam, String gekregen) {
        vergelijk(MAP.resolve(naam), gekregen);
    }

    /** Fails unless this file holds exactly this. */
    public static void vergelijk(Path bestand, String gekregen) {
        try {
            if (BIJWERKEN) {
                Files.createDirectories(bestand.getParent());
                Files.writeString(bestand, gekregen);
            }
            assertThat(bestand)
                    .as("make it with -Dweegwijzer.goud.bijwerken=true")
                    .exists();
            assertThat(gekregen)
                    .as("%s; after a wanted change run with -Dweegwijzer.goud.bijwerken=true", bestand)
                    .isEqualTo(Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
