package nl.weegwijzer.internal.taal;

import java.util.List;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Stuk;

/** Reads names with a comma between them, and says where one is missing or stands twice. */
final class Namenlijst {
    private final Bevindingen bevindingen;
    private final Code leeg;
    private final Code dubbel;
    private final String voor;

    /** Under these codes, with this text before each message. */
    Namenlijst(Bevindingen bevindingen, Code leeg, Code dubbel, String voor) {
        this.voor = voor;
        this.bevindingen = bevindingen;
        this.leeg = leeg;
        this.dubbel = dubbel;
    }

    /** Adds the names to those found before; false where one is missing. */
    boolean lees(Stuk lijst, List<Stuk> gevonden) {
        boolean heel = true;
        for (Stuk deel : lijst.delen(",")) {
            Stuk naam = deel.kaal();
            if (naam.tekst().isEmpty()) {
                heel = false;
                bevindingen.meld(
                        leeg, deel, voor + "hier ontbreekt een naam bij de komma", "zet tussen twee namen één komma");
            } else if (gevonden.stream().anyMatch(g -> g.tekst().equals(naam.tekst()))) {
                bevindingen.meld(
                        dubbel,
                        naam,
                        voor + Bevindingen.citaat(naam.tekst()) + " staat hier al",
                        "laat deze naam één keer staan");
            } else {
                gevonden.add(naam);
            }
        }
        return heel;
    }
}
