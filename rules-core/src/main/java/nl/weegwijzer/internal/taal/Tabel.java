package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Stuk;

/** A table file: a row of headings and rows of cells, separated by semicolons, each cell with its place. */
final class Tabel {
    /** The folder of the tables. */
    static final String MAP = "tabellen/";

    private final String bestand;
    private final List<Stuk> koppen;
    private final List<String> namen = new ArrayList<>();
    private final List<Rij> rijen;
    private final Bevindingen bevindingen;

    Tabel(String bestand, List<Stuk> koppen, List<Rij> rijen, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.koppen = koppen;
        this.rijen = rijen;
        this.bevindingen = bevindingen;
        koppen.forEach(k -> namen.add(k.tekst()));
    }

    /**
     * One row.
     *
     * @param lijn its line
     * @param cellen its cells without the white space around them, as many as there are headings
     */
    record Rij(Lijn lijn, List<Stuk> cellen) {
        int nummer() {
            return lijn.nummer();
        }
    }

    String bestand() {
        return bestand;
    }

    /** The headings, with their places. */
    List<Stuk> koppen() {
        return koppen;
    }

    /** The names of the headings; one that was misspelt has the name that was meant. */
    List<String> namen() {
        return namen;
    }

    List<Rij> rijen() {
        return rijen;
    }

    /** Checks that these headings are there, and says which others are unknown; false where one is missing. */
    boolean heeft(List<String> verwacht, List<String> ookMogelijk) {
        if (namen.stream().noneMatch(n -> verwacht.contains(n) || ookMogelijk.contains(n))) {
            bevindingen.meld(
                    Code.TABEL_05,
                    koppen.get(0).lijn().plek(),
                    "boven deze tabel staan geen koppen",
                    "zet in de eerste regel de namen van de kolommen: " + Bevindingen.en(verwacht, "en"));
            return false;
        }
        for (int i = 0; i < namen.size(); i++) {
            if (!verwacht.contains(namen.get(i)) && !ookMogelijk.contains(namen.get(i))) {
                onbekend(i, verwacht, ookMogelijk);
            }
        }
        List<String> ontbreken =
                verwacht.stream().filter(v -> !namen.contains(v)).toList();
        if (!ontbreken.isEmpty()) {
            bevindingen.meld(
                    Code.TABEL_05,
                    koppen.get(0).lijn().plek(),
                    (ontbreken.size() == 1 ? "deze kolom ontbreekt: " : "deze kolommen ontbreken: ")
                            + Bevindingen.en(ontbreken, "en"),
                    "zet de naam in de eerste regel, met een puntkomma ertussen, en vul in elke rij een cel in");
        }
        return ontbreken.isEmpty();
    }

    private void onbekend(int kolom, List<String> verwacht, List<String> ookMogelijk) {
        Stuk kop = koppen.get(kolom);
        if (kop.tekst().isEmpty()) {
            bevindingen.meld(
                    Code.TABEL_06, kop, "deze kolom heeft geen naam", "geef haar een naam, of haal de puntkomma weg");
            return;
        }
        List<String> vrij = Stream.concat(verwacht.stream(), ookMogelijk.stream())
                .filter(v -> !namen.contains(v))
                .toList();
        var naaste = bevindingen.vol() ? Optional.<String>empty() : Gelijkenis.naaste(kop.tekst(), vrij);
        bevindingen.meld(
                Code.TABEL_06,
                naaste.map(kop::verschil).orElse(kop),
                "de kolom `" + kop.tekst() + "` is onbekend",
                naaste.map(n -> "bedoelt u `" + n + "`?")
                        .orElse("haal deze kolom weg, of geef haar een naam die hier kan staan"));
        naaste.ifPresent(n -> namen.set(kolom, n));
    }

    /** As it stands in its file; with the subject of a decision table. */
    Tabelblad blad(Optional<String> onderwerp) {
        return new Tabelblad(
                bestand,
                onderwerp,
                namen,
                rijen.stream()
                        .map(r -> new Tabelblad.Rij(
                                r.nummer(), r.cellen().stream().map(Stuk::tekst).toList()))
                        .toList());
    }

    /** The cell of a row under a heading. */
    Stuk cel(Rij rij, String kop) {
        return rij.cellen().get(namen.indexOf(kop));
    }

    /** Says that a cell is wrong. */
    void fout(Code code, Stuk cel, String kop, String boodschap, String hulp) {
        String wat = cel.tekst().isEmpty() ? "" : Bevindingen.citaat(cel.tekst()) + " ";
        bevindingen.meld(code, cel, "kolom `" + kop + "`: " + wat + boodschap, hulp);
    }
}
