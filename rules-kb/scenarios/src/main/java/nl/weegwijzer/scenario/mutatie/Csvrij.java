package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/**
 * A line of a table as cells, each just as it stands there, so that another cell changes nothing else.
 *
 * @param lijn the line
 * @param cellen its cells, with the white space and quotation marks that they have
 */
record Csvrij(Lijn lijn, List<String> cellen) {
    private static final char SCHEIDING = ';';
    private static final char AANHALING = '"';

    static Csvrij van(Lijn lijn) {
        List<String> cellen = new ArrayList<>();
        StringBuilder cel = new StringBuilder();
        boolean binnen = false;
        for (char teken : lijn.tekst().toCharArray()) {
            binnen ^= teken == AANHALING;
            if (teken == SCHEIDING && !binnen) {
                cellen.add(cel.toString());
                cel.setLength(0);
            } else {
                cel.append(teken);
            }
        }
        cellen.add(cel.toString());
        return new Csvrij(lijn, List.copyOf(cellen));
    }

    /** What a cell says. */
    String tekst(int kolom) {
        String kaal = cellen.get(kolom).strip();
        boolean aangehaald = kaal.length() > 1 && kaal.charAt(0) == AANHALING;
        return aangehaald
                ? kaal.substring(1, kaal.length() - 1).replace("\"\"", "\"").strip()
                : kaal;
    }

    /** The line with another cell; what comes has no semicolon or quotation mark in it. */
    Tekstwijziging met(int kolom, String wordt) {
        List<String> nieuw = new ArrayList<>(cellen);
        nieuw.set(kolom, wordt);
        return Tekstwijziging.van(lijn, String.join(String.valueOf(SCHEIDING), nieuw));
    }
}
