package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Stuk;
import nl.weegwijzer.zaak.Woord;

/** Says which value of a known sentence cannot be there, and which can. */
final class Waardefout {
    private static final String WAARDE = " of ";

    private final Bevindingen bevindingen;
    private final Code code;
    private final String voor;

    /** Says it under this code, with this text before each message. */
    Waardefout(Bevindingen bevindingen, Code code, String voor) {
        this.bevindingen = bevindingen;
        this.code = code;
        this.voor = voor;
    }

    /** Says what is wrong with the value of a sentence; a condition can name several. */
    void meld(Stuk zin, Begrip begrip, boolean voorwaarde) {
        if (zin.tekst().equals(begrip.zin())) {
            meld(zin, "hier ontbreekt een waarde", kies(begrip));
        } else {
            waarden(zin.vanaf(begrip.zin().length() + 1), begrip, voorwaarde);
        }
    }

    /** Says what is wrong with the values that stand in a cell. */
    void waarden(Stuk rest, Begrip begrip, boolean voorwaarde) {
        if (begrip.getal()) {
            meld(
                    rest,
                    voorwaarde ? "over een getal kan geen voorwaarde gaan" : "hier hoort een heel getal te staan",
                    voorwaarde ? "kies een zin met een antwoord" : "schrijf cijfers, zoals 3");
        } else if (!voorwaarde && rest.delen(WAARDE).size() > 1) {
            meld(rest, "een regel kan maar één waarde vaststellen", kies(begrip));
        } else {
            List<String> gezien = new ArrayList<>();
            rest.delen(WAARDE).forEach(d -> waarde(d, begrip, gezien));
        }
    }

    private void waarde(Stuk deel, Begrip begrip, List<String> gezien) {
        if (begrip.waarde(deel.tekst().strip()).isEmpty()) {
            boolean rij = deel.tekst().contains(",") || deel.tekst().contains(" en ");
            meld(
                    deel.tekst().isBlank() ? deel : deel.kaal(),
                    "deze waarde kan hier niet staan",
                    (rij ? "zet `of` tussen de waarden; " : "") + kies(begrip));
        } else if (gezien.contains(deel.tekst().strip())) {
            meld(deel, "deze waarde staat er al", "laat haar één keer staan");
        }
        gezien.add(deel.tekst().strip());
    }

    private static String kies(Begrip begrip) {
        return begrip.getal()
                ? "schrijf cijfers, zoals 3"
                : Bevindingen.kies(begrip.waarden().stream().map(Woord::woord).toList());
    }

    private void meld(Stuk stuk, String boodschap, String hulp) {
        bevindingen.meld(code, stuk, voor + boodschap, hulp);
    }
}
