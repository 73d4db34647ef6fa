package nl.weegwijzer.internal.tekst;

import java.util.Optional;

/** Reads a text between quotation marks at the end of a line, and says which mark or character is wrong. */
public final class Aanhaling {
    private static final String ANDERE = "“”„‟«»″";

    private final Bevindingen bevindingen;

    public Aanhaling(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    /** The text between the marks; what is wrong is said of this part of the rule. */
    public String lees(Stuk stuk, String wat) {
        String tekst = stuk.tekst();
        for (int i = 0; i < tekst.length(); i++) {
            if (ANDERE.indexOf(tekst.charAt(i)) >= 0) {
                return fout(
                        stuk.deel(i, i + 1),
                        "dit is een ander aanhalingsteken dan hoort",
                        "typ een recht aanhalingsteken: \"");
            }
        }
        if (!tekst.startsWith("\"")) {
            return fout(
                    stuk.deel(0, 1),
                    "vóór " + wat + " ontbreekt een aanhalingsteken",
                    "zet " + wat + " tussen \" en \"");
        }
        int einde = tekst.indexOf('"', 1);
        if (einde < 0) {
            return fout(stuk, "achter " + wat + " ontbreekt een aanhalingsteken", "zet " + wat + " tussen \" en \"");
        }
        if (einde < tekst.length() - 1) {
            boolean teken = tekst.endsWith("\"");
            return fout(
                    stuk.vanaf(teken ? einde : einde + 1),
                    teken ? "binnen " + wat + " staan aanhalingstekens" : "achter " + wat + " staat nog iets",
                    teken
                            ? "haal ze weg; alleen aan het begin en het eind hoort er een"
                            : "haal weg wat na het aanhalingsteken staat");
        }
        return inhoud(stuk.deel(1, einde), wat);
    }

    private String inhoud(Stuk stuk, String wat) {
        if (stuk.tekst().isBlank()) {
            return fout(stuk, wat + " is leeg", "schrijf " + wat + " tussen de aanhalingstekens");
        }
        Optional<Integer> teken = Schrijfwijze.fout(stuk.tekst());
        teken.ifPresent(t -> bevindingen.meld(
                Code.TAAL_18,
                stuk.deel(t, t + 1),
                "dit teken kan niet in " + wat + " staan",
                "gebruik letters, cijfers en gewone leestekens"));
        return teken.isPresent() ? "" : stuk.tekst();
    }

    private String fout(Stuk stuk, String boodschap, String hulp) {
        bevindingen.meld(Code.TAAL_17, stuk, boodschap, hulp);
        return "";
    }
}
