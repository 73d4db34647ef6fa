package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.taal.Tabel.Rij;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.internal.tekst.Stuk;

/**
 * What a row of a decision table says besides conditions and conclusions.
 *
 * @param id its id
 * @param titel its title
 * @param normen its norms
 * @param duidingen its rulings
 * @param keuze whether it is a choice
 * @param uitleg its explanation
 */
record Rijkop(Stuk id, String titel, List<Stuk> normen, List<Stuk> duidingen, boolean keuze, String uitleg) {
    static Rijkop lees(Tabel tabel, Rij rij, Bevindingen bevindingen) {
        Stuk id = tabel.cel(rij, "id");
        if (!Schrijfwijze.REGEL.matcher(id.tekst()).matches()) {
            tabel.fout(
                    Code.TABEL_07,
                    id,
                    "id",
                    id.tekst().isEmpty() ? "deze cel is leeg" : "is geen id van een regel",
                    "schrijf hoofdletters, een streepje en twee cijfers, zoals WEG-01");
        }
        Stuk keuze = tabel.cel(rij, "keuze");
        if (!List.of("", "ja").contains(keuze.tekst())) {
            tabel.fout(Code.TABEL_07, keuze, "keuze", "kan hier niet staan", "schrijf `ja`, of laat de cel leeg");
        }
        return new Rijkop(
                id,
                tekst(tabel, rij, "titel"),
                namen(tabel, rij, "norm", bevindingen),
                namen(tabel, rij, "duiding", bevindingen),
                keuze.tekst().equals("ja"),
                tekst(tabel, rij, "uitleg"));
    }

    private static String tekst(Tabel tabel, Rij rij, String kop) {
        Stuk cel = tabel.cel(rij, kop);
        Optional<Integer> teken = Schrijfwijze.fout(cel.tekst());
        if (cel.tekst().isEmpty()) {
            tabel.fout(Code.TABEL_07, cel, kop, "deze cel is leeg", "schrijf hier een zin");
        }
        teken.ifPresent(t -> tabel.fout(
                Code.TABEL_07,
                cel.deel(t, t + 1),
                kop,
                "kan hier niet staan",
                "gebruik letters, cijfers en gewone leestekens"));
        return teken.isPresent() ? "" : cel.tekst();
    }

    private static List<Stuk> namen(Tabel tabel, Rij rij, String kop, Bevindingen bevindingen) {
        Stuk cel = tabel.cel(rij, kop);
        List<Stuk> namen = new ArrayList<>();
        if (!cel.tekst().isEmpty()) {
            new Namenlijst(bevindingen, Code.TABEL_07, Code.TABEL_07, "kolom `" + kop + "`: ").lees(cel, namen);
        } else if (kop.equals("norm")) {
            tabel.fout(Code.TABEL_07, cel, kop, "deze cel is leeg", "noem ten minste één norm");
        }
        return namen;
    }

    /** How firmly the row stands. */
    Zekerheid zekerheid() {
        return Regelkop.zekerheid(keuze, duidingen.isEmpty());
    }
}
