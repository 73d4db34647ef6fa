package nl.weegwijzer.scenario.taal;

import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Gelijkenis;

/**
 * A piece of a scenario with its place: one sentence of a step or one cell of its table.
 *
 * @param bestand the file
 * @param regel the line, from 1
 * @param kolom the column of the first character, from 1
 * @param tekst the sentence, placeholders filled in
 * @param bron the whole line as it stands in the file
 */
public record Regeltekst(String bestand, int regel, int kolom, String tekst, String bron) {
    /** What is wrong with it as a whole. */
    Diagnose fout(Scenariocode code, String boodschap, String hulp) {
        return fout(code, 0, tekst.length(), boodschap, hulp);
    }

    /** What is wrong with a part of it, with the nearest text that would have been right. */
    Diagnose verschil(Scenariocode code, String bedoeld, String boodschap, String hulp) {
        int[] plek = Gelijkenis.verschil(tekst, bedoeld);
        return fout(code, plek[0], plek[1], boodschap, hulp);
    }

    /** What is wrong with the part between two characters of it. */
    Diagnose fout(Scenariocode code, int van, int tot, String boodschap, String hulp) {
        boolean letterlijk = bron.startsWith(tekst, kolom - 1);
        return new Diagnose(
                code.code(),
                bestand,
                regel,
                letterlijk ? kolom + van : van + 1,
                boodschap,
                letterlijk ? bron : tekst,
                Math.max(1, tot - van),
                hulp);
    }

    /** The part from this character on. */
    Regeltekst vanaf(int plek) {
        return new Regeltekst(bestand, regel, kolom + plek, tekst.substring(plek), bron);
    }

    /** The same with another text before it. */
    Regeltekst met(String nieuweTekst) {
        return new Regeltekst(bestand, regel, kolom, nieuweTekst, bron);
    }
}
