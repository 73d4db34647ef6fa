package nl.weegwijzer.zhz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.weegwijzer.internal.tekst.Bronnen;

// Knowledge bases on disk, for tests that change them.
final class Mappen {
    private Mappen() {}

    static Path schrijf(Bronnen bronnen, Path map) {
        for (String pad : bronnen.paden()) {
            schrijf(map.resolve(pad), bronnen.inhoud(pad));
        }
        return map;
    }

    static void schrijf(Path pad, byte[] inhoud) {
        try {
            Files.createDirectories(pad.getParent());
            Files.write(pad, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void wijzig(Path pad, UnaryOperator<String> wijziging) {
        try {
            String was = Files.readString(pad);
            String wordt = wijziging.apply(was);
            if (wordt.equals(was)) {
                throw new IllegalArgumentException("er verandert niets in " + pad);
            }
            Files.writeString(pad, wordt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Bronnen bronnen, String voor, Path zip) {
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8)) {
            for (String pad : bronnen.paden()) {
                uit.putNextEntry(new ZipEntry(voor + pad));
                uit.write(bronnen.inhoud(pad));
                uit.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }
}
