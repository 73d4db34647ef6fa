package nl.weegwijzer.internal.bron;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Bronnen;

/**
 * Reads the files of a knowledge base from a folder or a zip. Only what a knowledge base consists of is read, never
 * through a symbolic link, never more than a limit; what does not belong there is a finding. Not thread-safe.
 */
public final class Bronpad {
    /** The largest file that is read, in bytes. */
    static final int GROOTSTE_BESTAND = 1_000_000;

    /** The largest sum of all files that are read, in bytes. */
    static final int GROOTSTE_GEHEEL = 10_000_000;

    /** The most files that a knowledge base may have. */
    static final int MEESTE_BESTANDEN = 500;

    private final SortedMap<String, byte[]> bestanden = new TreeMap<>();
    private final List<Diagnose> diagnosen = new ArrayList<>();
    private int over = GROOTSTE_GEHEEL;
    private int gezien;

    Bronpad() {}

    /**
     * What was found.
     *
     * @param bronnen the files that could be read
     * @param diagnosen what is wrong with files or their names, sorted; empty where all is well
     */
    public record Inhoud(Bronnen bronnen, List<Diagnose> diagnosen) {}

    /** Reads a folder, or a zip of one. */
    public static Inhoud lees(Path pad) {
        Bronpad bron = new Bronpad();
        if (Files.isDirectory(pad)) {
            new Mapbron(pad, bron).lees();
        } else if (Files.isRegularFile(pad)) {
            new Zipbron(pad, bron).lees();
        } else {
            bron.meld("BEST-01", naam(pad), "deze map of dit zipbestand is er niet", "controleer het pad");
        }
        return new Inhoud(
                new Bronnen(bron.bestanden), bron.diagnosen.stream().sorted().toList());
    }

    /** The last part of a path, to name it in messages without saying where it stands on this machine. */
    static String naam(Path pad) {
        Path naam = pad.toAbsolutePath().normalize().getFileName();
        return naam == null ? pad.toString() : naam.toString();
    }

    /** Where the content of one file comes from. */
    @FunctionalInterface
    interface Invoer {
        /** At most so many bytes of the content. */
        byte[] lees(int hoogstens) throws java.io.IOException;
    }

    /** Takes a file, if it belongs to a knowledge base. False once there are too many to go on. */
    boolean neem(String pad, Invoer invoer) {
        if (Bestandsnaam.terzijde(pad)) {
            return true;
        }
        if (!past()) {
            return false;
        }
        if (Bestandsnaam.hoort(pad)) {
            inhoud(pad, invoer);
        } else {
            meld("BEST-02", pad, "dit bestand hoort niet in een kennisbank", Bestandsnaam.hulp(pad));
        }
        return over >= 0;
    }

    /** Refuses what is no file to read. False once there is too much to go on. */
    boolean weiger(String code, String pad, String boodschap, String hulp) {
        boolean past = past();
        if (past) {
            meld(code, pad, boodschap, hulp);
        }
        return past;
    }

    private boolean past() {
        if (++gezien > MEESTE_BESTANDEN) {
            meld(
                    "BEST-08",
                    "",
                    "er staan meer dan " + MEESTE_BESTANDEN + " bestanden in",
                    "zet in de map van een kennisbank niets anders");
            return false;
        }
        return true;
    }

    private void inhoud(String pad, Invoer invoer) {
        byte[] inhoud;
        try {
            inhoud = invoer.lees(GROOTSTE_BESTAND + 1);
        } catch (java.io.IOException e) {
            meld("BEST-06", pad, "dit bestand is niet te lezen", "controleer of u het mag lezen en of het heel is");
            return;
        }
        if (inhoud.length > GROOTSTE_BESTAND) {
            meld(
                    "BEST-07",
                    pad,
                    "dit bestand is groter dan " + GROOTSTE_BESTAND + " tekens",
                    "verdeel het over meer bestanden");
            return;
        }
        over -= inhoud.length;
        if (over < 0) {
            meld(
                    "BEST-09",
                    pad,
                    "de bestanden zijn samen groter dan " + GROOTSTE_GEHEEL + " tekens",
                    "maak er meer dan één kennisbank van");
            return;
        }
        if (bestanden.putIfAbsent(pad, inhoud) != null) {
            meld("BEST-05", pad, "dit bestand staat er meer dan eens in", "laat er één staan");
        }
    }

    /** Something is wrong with a file as a whole; an empty path means the whole folder. */
    void meld(String code, String pad, String boodschap, String hulp) {
        diagnosen.add(Diagnose.over(code, pad.isEmpty() ? "." : Bestandsnaam.toonbaar(pad), boodschap, hulp));
    }
}
