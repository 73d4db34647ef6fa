package nl.weegwijzer.internal.bron;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which files a knowledge base consists of, by their path with forward slashes. */
final class Bestandsnaam {
    private static final Pattern REGELS = Pattern.compile("regels/[\\p{IsLatin}0-9_-]{1,60}\\.dslr");
    private static final Pattern TABEL = Pattern.compile("tabellen/[\\p{IsLatin}0-9_-]{1,60}\\.csv");
    private static final Pattern SCENARIO = Pattern.compile("scenarios(/([^/]+/)*[^/]+\\.feature)?");
    private static final List<String> VAST = List.of("kennisbank.yaml", "normen.yaml", "duidingen.yaml");
    private static final Set<String> VAN_HET_SYSTEEM = Set.of("thumbs.db", "desktop.ini", "__macosx", "license");
    private static final List<String> KLADEINDEN = List.of("~", ".bak", ".tmp", ".swp", ".swo", ".md");

    private Bestandsnaam() {}

    /** Whether a knowledge base reads this file. */
    static boolean hoort(String pad) {
        return VAST.contains(pad)
                || REGELS.matcher(pad).matches()
                || TABEL.matcher(pad).matches();
    }

    /** Whether this is left alone without a word: scenarios, hidden files, drafts of editors, texts to read. */
    static boolean terzijde(String pad) {
        if (SCENARIO.matcher(pad).matches()) {
            return true;
        }
        for (String deel : pad.split("/", -1)) {
            String klein = deel.toLowerCase(Locale.ROOT);
            boolean verborgen = deel.startsWith(".") && !deel.equals("..") && !deel.equals(".");
            if (verborgen
                    || klein.startsWith("~$")
                    || VAN_HET_SYSTEEM.contains(klein)
                    || KLADEINDEN.stream().anyMatch(klein::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Where a file that does not belong should go, or how it should be called. */
    static String hulp(String pad) {
        String klein = pad.toLowerCase(Locale.ROOT).replace(' ', '-');
        String naam = klein.substring(klein.lastIndexOf('/') + 1);
        if (naam.endsWith(".xlsx") || naam.endsWith(".xls") || naam.endsWith(".ods")) {
            return "bewaar het werkblad als CSV met puntkomma's, in de map tabellen";
        }
        if (naam.endsWith(".txt") && klein.startsWith("regels/")) {
            return "geef het de uitgang .dslr: `" + klein.replaceAll("\\.txt$", ".dslr") + "`";
        }
        return List.of(klein, "regels/" + naam, "tabellen/" + naam).stream()
                .filter(Bestandsnaam::hoort)
                .min(Comparator.naturalOrder())
                .map(b -> "bedoelt u `" + toonbaar(b) + "`?")
                .orElse("een kennisbank heeft kennisbank.yaml, normen.yaml, duidingen.yaml, regels/NAAM.dslr en"
                        + " tabellen/NAAM.csv; haal dit bestand weg");
    }

    /** A path without what could disturb a message. */
    static String toonbaar(String pad) {
        String kort = pad.length() > 120 ? pad.substring(0, 120) + "…" : pad;
        return kort.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
    }
}
