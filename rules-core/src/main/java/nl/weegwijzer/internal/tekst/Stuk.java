package nl.weegwijzer.internal.tekst;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line: a sentence, a word, a cell.
 *
 * @param lijn the line
 * @param begin where it begins in the line, from 0
 * @param tekst the piece
 */
public record Stuk(Lijn lijn, int begin, String tekst) {
    /** Its place. */
    public Plek plek() {
        return new Plek(lijn.bestand(), lijn.nummer(), begin + 1, Math.max(1, tekst.length()), lijn.tekst());
    }

    /** From one of its characters up to another. */
    public Stuk deel(int van, int tot) {
        return new Stuk(lijn, begin + van, tekst.substring(van, tot));
    }

    /** From one of its characters on. */
    public Stuk vanaf(int van) {
        return deel(van, tekst.length());
    }

    /** Without the white space around it. */
    public Stuk kaal() {
        String eind = tekst.stripTrailing();
        return deel(eind.length() - eind.stripLeading().length(), eind.length());
    }

    /** The pieces between a separator, with the white space that they have. */
    public List<Stuk> delen(String scheiding) {
        List<Stuk> delen = new ArrayList<>();
        int van = 0;
        for (int tot = tekst.indexOf(scheiding); tot >= 0; tot = tekst.indexOf(scheiding, van)) {
            delen.add(deel(van, tot));
            van = tot + scheiding.length();
        }
        delen.add(vanaf(van));
        return delen;
    }

    /** The words that make it differ from another sentence; at least one word. */
    public Stuk verschil(String ander) {
        int[] grenzen = Gelijkenis.verschil(tekst, ander);
        return deel(grenzen[0], grenzen[1]);
    }
}
