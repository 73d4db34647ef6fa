package nl.weegwijzer.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.jspecify.annotations.Nullable;

/** The files that a command is asked to read or to write. Stateless and thread-safe. */
final class Verslagbestand {
    private Verslagbestand() {}

    /** Whether there is such a file or folder. */
    static boolean bestaat(String pad) {
        try {
            return Files.exists(Path.of(pad));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether this is a folder with a knowledge base. */
    static boolean isKennisbank(String pad) {
        return Files.isRegularFile(Path.of(pad).resolve("kennisbank.yaml"));
    }

    /** Says that there is no such file or folder. */
    static int ontbreekt(Stromen stromen, String pad) {
        return Gebruiksfouten.weiger(
                stromen,
                "GEBRUIK-14",
                "de map of het bestand «" + Zichtbaar.regel(pad) + "» is er niet",
                "controleer de naam en de map");
    }

    /** Writes a report where one was asked for, or says that it cannot be written; whether all is well. */
    static boolean bewaar(Stromen stromen, @Nullable String naam, Supplier<String> inhoud) {
        if (naam == null) {
            return true;
        }
        try {
            Path bestand = Path.of(naam).toAbsolutePath();
            Path boven = bestand.getParent();
            if (boven != null) {
                Files.createDirectories(boven);
            }
            Files.writeString(bestand, inhoud.get());
            return true;
        } catch (IOException | InvalidPathException e) {
            Gebruiksfouten.meld(
                    stromen.fout(),
                    "GEBRUIK-15",
                    "het bestand «" + Zichtbaar.regel(naam) + "» is niet te schrijven",
                    "noem een bestand in een map waarin u mag schrijven");
            return false;
        }
    }
}
