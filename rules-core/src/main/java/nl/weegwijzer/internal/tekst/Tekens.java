package nl.weegwijzer.internal.tekst;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;

/** Which characters a file may hold, and what a reader calls those that it may not. */
public final class Tekens {
    private static final Map<Integer, String> NAMEN = Map.ofEntries(
            Map.entry(0x0000, "een nulteken"),
            Map.entry(0x000B, "een verticale tab"),
            Map.entry(0x000C, "een teken voor een nieuwe bladzijde"),
            Map.entry(0x000D, "een los regeleinde (CR)"),
            Map.entry(0x001B, "een stuurteken voor het scherm (ESC)"),
            Map.entry(0x0085, "een afwijkend regeleinde (NEL)"),
            Map.entry(0x00AD, "een onzichtbaar afbreekstreepje"),
            Map.entry(0x2028, "een afwijkend regeleinde"),
            Map.entry(0x2029, "een afwijkend alinea-einde"),
            Map.entry(0xFEFF, "een onzichtbaar beginteken (BOM) midden in de tekst"),
            Map.entry(0xFFFD, "een teken dat al eerder verloren is gegaan"));

    private Tekens() {}

    /**
     * What is wrong with a character.
     *
     * @param code the kind of problem
     * @param naam its name, in Dutch
     * @param vervanging what to read instead
     */
    public record Bezwaar(Code code, String naam, String vervanging) {}

    /** What is wrong with a character; empty where it may stand in a file. */
    public static Optional<Bezwaar> bezwaar(int teken) {
        if (teken == '\t' || (teken >= ' ' && teken < 0x7F)) {
            return Optional.empty();
        }
        int soort = Character.getType(teken);
        return switch (soort) {
            case Character.SPACE_SEPARATOR -> bezwaar(Code.TEKST_03, teken, "een bijzondere spatie", " ");
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> bezwaar(Code.TEKST_02, teken, "", " ");
            case Character.CONTROL -> bezwaar(Code.TEKST_02, teken, "een stuurteken", " ");
            case Character.FORMAT -> bezwaar(Code.TEKST_02, teken, onzichtbaar(teken), "");
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
                bezwaar(Code.TEKST_02, teken, "een teken zonder vaste betekenis", "");
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                bezwaar(Code.TEKST_04, teken, "een los accent", Character.toString(teken));
            default -> teken == 0xFFFD ? bezwaar(Code.TEKST_02, teken, "", "?") : schrift(teken);
        };
    }

    private static Optional<Bezwaar> schrift(int teken) {
        boolean vreemd = Character.isLetter(teken)
                && UnicodeScript.of(teken) != UnicodeScript.LATIN
                && UnicodeScript.of(teken) != UnicodeScript.COMMON;
        return vreemd
                ? bezwaar(Code.TEKST_05, teken, "een letter uit een ander schrift", Character.toString(teken))
                : Optional.empty();
    }

    private static String onzichtbaar(int teken) {
        boolean richting = (teken >= 0x202A && teken <= 0x202E)
                || (teken >= 0x2066 && teken <= 0x2069)
                || teken == 0x200E
                || teken == 0x200F
                || teken == 0x061C;
        return richting ? "een onzichtbaar teken dat de leesrichting omkeert" : "een onzichtbaar teken zonder breedte";
    }

    private static Optional<Bezwaar> bezwaar(Code code, int teken, String naam, String vervanging) {
        return Optional.of(
                new Bezwaar(code, "%s (U+%04X)".formatted(NAMEN.getOrDefault(teken, naam), teken), vervanging));
    }
}
