package nl.weegwijzer.diagnose;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file of a knowledge base. Sorted by place. Immutable, thread-safe and serializable.
 *
 * @param code a stable code, for example {@code TAAL-03}
 * @param bestand the file, relative to the folder of the knowledge base
 * @param regel the line, from 1; 0 where it concerns the whole file
 * @param kolom the column, from 1; 0 where it concerns the whole line
 * @param boodschap what is wrong, in Dutch
 * @param regeltekst the line itself; empty where there is none
 * @param lengte how many characters from the column on are meant; 0 where it concerns the whole line
 * @param hulp the way out, in Dutch; empty where there is none
 */
public record Diagnose(
        String code, String bestand, int regel, int kolom, String boodschap, String regeltekst, int lengte, String hulp)
        implements Comparable<Diagnose>, Serializable {
    /**
     * Checks that all is there.
     *
     * @throws IllegalArgumentException where a part is null
     */
    public Diagnose {
        verplicht("code", code);
        verplicht("bestand", bestand);
        verplicht("boodschap", boodschap);
        verplicht("regeltekst", regeltekst);
        verplicht("hulp", hulp);
    }

    private static void verplicht(String deel, @Nullable String tekst) {
        if (tekst == null) {
            throw new IllegalArgumentException(
                    deel + " ontbreekt; geef een tekst, die leeg is waar er niets te zeggen is, nooit null");
        }
    }

    /**
     * Something that concerns a file as a whole.
     *
     * <pre>{@code
     * Diagnose.over("EIGEN-01", "kennisbank.yaml", "dit is een andere kennisbank", "schrijf `id: zhz`");
     * }</pre>
     *
     * @throws IllegalArgumentException where an argument is null
     */
    public static Diagnose over(String code, String bestand, String boodschap, String hulp) {
        return new Diagnose(code, bestand, 0, 0, boodschap, "", 0, hulp);
    }

    @Override
    public int compareTo(Diagnose ander) {
        int volgorde = bestand.compareTo(ander.bestand);
        if (volgorde == 0) {
            volgorde = Integer.compare(regel, ander.regel);
        }
        if (volgorde == 0) {
            volgorde = Integer.compare(kolom, ander.kolom);
        }
        return volgorde == 0 ? (code + boodschap).compareTo(ander.code + ander.boodschap) : volgorde;
    }

    /** The message as a reader sees it: place, what is wrong, the line or its part with a caret, and the way out. */
    public String bericht() {
        StringBuilder tekst = new StringBuilder(code).append(" fout  ").append(bestand);
        if (regel > 0) {
            tekst.append(':').append(regel);
        }
        if (kolom > 0) {
            tekst.append(':').append(kolom);
        }
        tekst.append(": ").append(boodschap);
        if (!regeltekst.isBlank()) {
            tekst.append('\n').append(Citaat.van(regeltekst, kolom, lengte, "    "));
        }
        if (!hulp.isEmpty()) {
            tekst.append("\n    hulp: ").append(hulp);
        }
        return tekst.toString();
    }
}
