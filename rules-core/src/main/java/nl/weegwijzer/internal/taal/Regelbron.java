package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;

/** A rule file as numbered lines without empty lines and comments. */
final class Regelbron {
    private Regelbron() {}

    /**
     * One line.
     *
     * @param bestand the file
     * @param nummer the line number, from 1
     * @param tekst the line as it stands in the file
     */
    record Lijn(String bestand, int nummer, String tekst) {
        /** The line without the white space around it. */
        String zin() {
            return tekst.strip();
        }
    }

    static List<Lijn> lijnen(String bestand, String tekst) {
        List<Lijn> lijnen = new ArrayList<>();
        String[] delen = tekst.split("\r?\n", -1);
        for (int i = 0; i < delen.length; i++) {
            String zin = delen[i].strip();
            if (!zin.isEmpty() && !zin.startsWith("#")) {
                lijnen.add(new Lijn(bestand, i + 1, delen[i]));
            }
        }
        return lijnen;
    }
}
