package nl.weegwijzer.werkbank.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a case file as text: never more than its limit, and only valid UTF-8. Stateless and thread-safe. */
final class Bestandlezer {
    /** How many bytes a case file may have: 1 MiB. */
    static final int GRENS = 1 << 20;

    private static final char BOM = '\uFEFF';

    private Bestandlezer() {}

    static String lees(String naam) throws OnleesbaarException {
        try {
            Path pad = Path.of(naam);
            if (Files.isDirectory(pad)) {
                throw fout(Code.MAP, naam, "is een map, geen bestand", "noem het bestand met de zaak in deze map");
            }
            try (InputStream in = Files.newInputStream(pad)) {
                return lees(naam, in);
            }
        } catch (NoSuchFileException | InvalidPathException e) {
            throw fout(Code.NIET_GEVONDEN, naam, "dit bestand is er niet", "controleer de naam en de map");
        } catch (IOException e) {
            throw nietTeLezen(naam);
        }
    }

    static String lees(String naam, InputStream in) throws OnleesbaarException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(GRENS + 1);
        } catch (IOException e) {
            throw nietTeLezen(naam);
        }
        if (bytes.length > GRENS) {
            throw fout(
                    Code.TE_GROOT,
                    naam,
                    "dit bestand is groter dan 1 MiB; zo groot is een zaak nooit",
                    "controleer of dit het goede bestand is; zet één zaak in een bestand");
        }
        return ontcijfer(naam, bytes);
    }

    private static OnleesbaarException nietTeLezen(String naam) {
        return fout(
                Code.NIET_TE_LEZEN,
                naam,
                "dit bestand is niet te openen of te lezen",
                "controleer of u het mag lezen en of de schijf bereikbaar is");
    }

    private static String ontcijfer(String naam, byte[] bytes) throws OnleesbaarException {
        CharsetDecoder ontcijferaar = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer tekst = CharBuffer.allocate(bytes.length + 1);
        CoderResult afloop = ontcijferaar.decode(ByteBuffer.wrap(bytes), tekst, true);
        String gelezen = zonderBom(tekst.flip().toString());
        if (afloop.isError()) {
            throw new OnleesbaarException(new Probleem(
                    Code.GEEN_UTF8,
                    naam,
                    eindeVan(gelezen),
                    "",
                    "hier staat een teken dat geen UTF-8 is",
                    "sla het bestand op als platte tekst met de codering UTF-8"));
        }
        return gelezen;
    }

    private static String zonderBom(String tekst) {
        return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
    }

    private static Plaats eindeVan(String tekst) {
        int regels = (int) tekst.chars().filter(c -> c == '\n').count();
        return new Plaats(regels + 1, tekst.length() - tekst.lastIndexOf('\n'));
    }

    private static OnleesbaarException fout(Code code, String naam, String tekst, String hulp) {
        return new OnleesbaarException(new Probleem(code, naam, Plaats.GEHEEL, "", tekst, hulp));
    }
}
