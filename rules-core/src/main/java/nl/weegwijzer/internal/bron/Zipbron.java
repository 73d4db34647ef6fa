package nl.weegwijzer.internal.bron;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip of a folder; what is in it may stand in one folder of its own. Nothing is unpacked on disk. */
final class Zipbron {
    private static final String KENNISBANK = "kennisbank.yaml";

    private final Path zip;
    private final Bronpad bron;

    Zipbron(Path zip, Bronpad bron) {
        this.zip = zip;
        this.bron = bron;
    }

    void lees() {
        // the list of what is in a zip is read whole, however little of it is wanted
        if (zip.toFile().length() > Bronpad.GROOTSTE_GEHEEL) {
            bron.meld(
                    "BEST-12",
                    Bronpad.naam(zip),
                    "dit zipbestand is groter dan " + Bronpad.GROOTSTE_GEHEEL + " tekens",
                    "zet alleen de bestanden van de kennisbank in de zip");
            return;
        }
        try (ZipFile bestand = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> delen = delen(bestand);
            String voor = voorvoegsel(delen);
            for (ZipEntry deel : delen) {
                if (!neem(bestand, deel, voor)) {
                    return;
                }
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            bron.meld(
                    "BEST-06",
                    Bronpad.naam(zip),
                    "dit is geen zipbestand, of het is beschadigd",
                    "noem een map of een zip");
        }
    }

    private static List<ZipEntry> delen(ZipFile bestand) {
        List<ZipEntry> delen = new ArrayList<>();
        var namen = bestand.entries();
        while (namen.hasMoreElements() && delen.size() <= 4 * Bronpad.MEESTE_BESTANDEN) {
            ZipEntry deel = namen.nextElement();
            if (!deel.isDirectory()) {
                delen.add(deel);
            }
        }
        return delen;
    }

    /** The one folder in the zip in which everything stands, or nothing. */
    private static String voorvoegsel(List<ZipEntry> delen) {
        return delen.stream()
                .map(ZipEntry::getName)
                .filter(n -> n.endsWith("/" + KENNISBANK) && n.indexOf('/') == n.lastIndexOf('/'))
                .map(n -> n.substring(0, n.indexOf('/') + 1))
                .filter(v -> !v.startsWith("."))
                .filter(v -> delen.stream().noneMatch(d -> d.getName().equals(KENNISBANK)))
                .findFirst()
                .orElse("");
    }

    private boolean neem(ZipFile bestand, ZipEntry deel, String voor) {
        String naam = deel.getName();
        if (buiten(naam)) {
            return bron.weiger("BEST-10", naam, "dit pad wijst buiten de zip", "maak de zip opnieuw, van de map zelf");
        }
        String pad = naam.startsWith(voor) ? naam.substring(voor.length()) : naam;
        return bron.neem(pad, hoogstens -> {
            try (InputStream in = bestand.getInputStream(deel)) {
                return in.readNBytes(hoogstens);
            }
        });
    }

    private static boolean buiten(String naam) {
        return naam.startsWith("/")
                || naam.contains("\\")
                || naam.contains(":")
                || List.of(naam.split("/", -1)).contains("..");
    }
}
