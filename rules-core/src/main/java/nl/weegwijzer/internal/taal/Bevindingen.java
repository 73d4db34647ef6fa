package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;

/** Collects what is wrong while files are read. Not thread-safe. */
public final class Bevindingen {
    private final List<Diagnose> diagnosen = new ArrayList<>();

    /** Something is wrong with part of a line. */
    public void meld(String code, Regelbron.Lijn lijn, String deel, String boodschap, String hulp) {
        int plek = deel.isEmpty() ? -1 : lijn.tekst().indexOf(deel);
        int lengte = plek < 0 ? 0 : deel.length();
        diagnosen.add(new Diagnose(
                code, lijn.bestand(), lijn.nummer(), plek < 0 ? 0 : plek + 1, boodschap, lijn.tekst(), lengte, hulp));
    }

    /** Something is wrong with a line, or with a file as a whole where the line is 0. */
    public void meld(String code, String bestand, int regel, String boodschap, String hulp) {
        diagnosen.add(new Diagnose(code, bestand, regel, 0, boodschap, "", 0, hulp));
    }

    /** Something is wrong with a cell of a table; the column counts cells from 1. */
    public void meldCel(String code, String bestand, int regel, int kolom, String boodschap, String hulp) {
        diagnosen.add(new Diagnose(code, bestand, regel, kolom, boodschap, "", 0, hulp));
    }

    /** How much was found so far. */
    public int aantal() {
        return diagnosen.size();
    }

    /** Everything found, sorted by place. */
    public List<Diagnose> alle() {
        return diagnosen.stream().sorted().toList();
    }

    /** Help that names the nearest of the known words or sentences. */
    public static String bedoelt(String gelezen, Stream<String> bekend) {
        return bekend.distinct()
                .min(Comparator.comparingInt((String b) -> afstand(gelezen, b)).thenComparing(b -> b))
                .map(b -> "bedoelt u `" + b + "`?")
                .orElse("");
    }

    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] rij = new int[b.length() + 1];
            rij[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int gelijk = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                rij[j] = Math.min(gelijk, Math.min(vorige[j], rij[j - 1]) + 1);
            }
            vorige = rij;
        }
        return vorige[b.length()];
    }
}
