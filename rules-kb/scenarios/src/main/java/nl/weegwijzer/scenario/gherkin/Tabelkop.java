package nl.weegwijzer.scenario.gherkin;

import java.util.List;

/** What can stand above a table with one sentence in each row. */
final class Tabelkop {
    private static final List<String> VAST = List.of("deze feiten:", "is dit het hele besluit:", "is het besluit:");
    private static final String OVER = "over ";
    private static final String ONDER_MEER = "onder meer:";
    private static final String NIET = "niet:";

    private Tabelkop() {}

    static boolean past(String stap) {
        return VAST.contains(stap)
                || stap.equals(ONDER_MEER)
                || stap.equals(NIET)
                || (stap.startsWith(OVER) && stap.endsWith(":"));
    }

    /** What stands before each row because of the step above it. */
    static String voorvoegsel(String stap) {
        return VAST.contains(stap) || !past(stap) ? "" : stap + " ";
    }

    static String hulp() {
        return "schrijf boven de tabel `Gegeven deze feiten:`, `Dan is dit het hele besluit:`, `Dan onder meer:`,"
                + " `Dan niet:` of bijvoorbeeld `over kind-1:`";
    }
}
