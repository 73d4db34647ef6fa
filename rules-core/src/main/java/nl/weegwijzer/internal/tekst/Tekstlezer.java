package nl.weegwijzer.internal.tekst;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.tekst.Tekens.Bezwaar;

/**
 * Turns the bytes of a file into lines. Line ends of Windows and a byte order mark at the start change nothing; what
 * cannot be seen or is not UTF-8 is refused.
 */
public final class Tekstlezer {
    private static final String OPSLAAN = "sla het bestand opnieuw op en kies daarbij de codering UTF-8";

    private final String bestand;
    private final Bevindingen bevindingen;

    private Tekstlezer(String bestand, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.bevindingen = bevindingen;
    }

    /** The text of a file; empty where it cannot be read at all. */
    public static Optional<Brontekst> lees(String bestand, byte[] inhoud, Bevindingen bevindingen) {
        return new Tekstlezer(bestand, bevindingen).lees(inhoud);
    }

    private Optional<Brontekst> lees(byte[] inhoud) {
        if (inhoud.length > Grenzen.BESTAND) {
            bevindingen.meld(
                    Code.GRENS_01,
                    Plek.van(bestand),
                    "dit bestand is " + inhoud.length + " bytes groot; het mogen er " + Grenzen.BESTAND + " zijn",
                    "verdeel de inhoud over meer bestanden");
            return Optional.empty();
        }
        return utf16(inhoud) ? geenUtf8(1, 1, "") : ontcijfer(inhoud).map(this::lijnen);
    }

    private static boolean utf16(byte[] inhoud) {
        int nullen = 0;
        for (byte b : inhoud) {
            nullen += b == 0 ? 1 : 0;
        }
        int eerste = inhoud.length < 2 ? 0 : (inhoud[0] & 0xFF) << 8 | (inhoud[1] & 0xFF);
        return eerste == 0xFEFF || eerste == 0xFFFE || nullen * 4 > inhoud.length;
    }

    private Optional<String> ontcijfer(byte[] inhoud) {
        CharsetDecoder lezer = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer tekst = CharBuffer.allocate(inhoud.length + 1);
        ByteBuffer bytes = ByteBuffer.wrap(inhoud);
        boolean fout = lezer.decode(bytes, tekst, true).isError();
        String gelezen = tekst.flip().toString();
        if (!fout) {
            return Optional.of(gelezen.startsWith("\uFEFF") ? gelezen.substring(1) : gelezen);
        }
        int begin = gelezen.lastIndexOf('\n') + 1;
        int regel = 1 + (int) gelezen.chars().filter(c -> c == '\n').count();
        String rest =
                new String(inhoud, bytes.position(), inhoud.length - bytes.position(), StandardCharsets.ISO_8859_1);
        String lijn = gelezen.substring(begin)
                + '\uFFFD'
                + rest.substring(1).lines().findFirst().orElse("");
        return geenUtf8(regel, gelezen.length() - begin + 1, lijn.length() > Grenzen.LIJN ? "" : lijn);
    }

    private <T> Optional<T> geenUtf8(int regel, int kolom, String lijn) {
        bevindingen.meld(
                Code.TEKST_01,
                new Plek(bestand, regel, kolom, 1, lijn),
                "dit bestand is niet opgeslagen als UTF-8",
                OPSLAAN);
        return Optional.empty();
    }

    private Brontekst lijnen(String tekst) {
        List<Lijn> lijnen = new ArrayList<>();
        for (String lijn : tekst.split("\r?\n", -1)) {
            lijnen.add(schoon(new Lijn(bestand, lijnen.size() + 1, lijn)));
        }
        return new Brontekst(bestand, lijnen);
    }

    private Lijn schoon(Lijn lijn) {
        if (lijn.tekst().length() > Grenzen.LIJN) {
            String begin = lijn.tekst().substring(0, Grenzen.LIJN);
            bevindingen.meld(
                    Code.GRENS_02,
                    new Plek(bestand, lijn.nummer(), 0, 0, ""),
                    "deze regel telt " + lijn.tekst().length() + " tekens; het mogen er " + Grenzen.LIJN + " zijn",
                    "maak de tekst korter");
            bevindingen.zwijgOver(lijn);
            return schoon(new Lijn(bestand, lijn.nummer(), begin));
        }
        return lijn.tekst().chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7F)) ? lijn : vervang(lijn);
    }

    private Lijn vervang(Lijn lijn) {
        StringBuilder goed = new StringBuilder();
        String tekst = lijn.tekst();
        for (int i = 0; i < tekst.length(); i += Character.charCount(tekst.codePointAt(i))) {
            Optional<Bezwaar> bezwaar = Tekens.bezwaar(tekst.codePointAt(i));
            int plek = i;
            bezwaar.ifPresent(b -> meld(lijn, plek, b));
            goed.append(bezwaar.map(Bezwaar::vervanging).orElse(Character.toString(tekst.codePointAt(i))));
        }
        return new Lijn(bestand, lijn.nummer(), Normalizer.normalize(goed, Normalizer.Form.NFC));
    }

    private void meld(Lijn lijn, int plek, Bezwaar bezwaar) {
        String hulp = switch (bezwaar.code()) {
            case TEKST_03 -> "typ hier een gewone spatie";
            case TEKST_04 -> "haal de letter weg en typ haar opnieuw, met het accent in één teken";
            case TEKST_05 -> "haal de letter weg en typ haar opnieuw; zij lijkt op een gewone letter, maar is het niet";
            default -> "haal dit teken weg en typ de tekst eromheen zo nodig opnieuw";
        };
        int lengte = Character.charCount(lijn.tekst().codePointAt(plek));
        bevindingen.meld(
                bezwaar.code(),
                new Stuk(lijn, plek, lijn.tekst().substring(plek, plek + lengte)),
                "hier staat " + bezwaar.naam(),
                hulp);
        bevindingen.zwijgOver(lijn);
    }
}
