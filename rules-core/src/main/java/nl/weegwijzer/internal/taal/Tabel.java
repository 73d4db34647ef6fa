package nl.weegwijzer.internal.taal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** A table file: a row of headings and rows of cells, separated by semicolons. Places are given as row and column. */
final class Tabel {
    private final String bestand;
    private final List<String> koppen;
    private final List<Rij> rijen;

    private Tabel(String bestand, List<String> koppen, List<Rij> rijen) {
        this.bestand = bestand;
        this.koppen = koppen;
        this.rijen = rijen;
    }

    /**
     * One row.
     *
     * @param nummer its line in the file, from 1
     * @param cellen its cells without the white space around them, as many as there are headings
     */
    record Rij(int nummer, List<String> cellen) {}

    static Tabel lees(String bestand, String tekst, Bevindingen bevindingen) {
        List<Rij> rijen = new ArrayList<>();
        try (CsvReader<CsvRecord> lezer = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst)) {
            for (CsvRecord rij : lezer) {
                rijen.add(new Rij(
                        (int) rij.getStartingLineNumber(),
                        rij.getFields().stream().map(String::strip).toList()));
            }
        } catch (CsvParseException | java.io.IOException e) {
            bevindingen.meld(
                    "TABEL-01",
                    bestand,
                    0,
                    "deze tabel is niet te lezen",
                    "controleer de aanhalingstekens in de cellen");
        }
        List<String> koppen = rijen.isEmpty() ? List.of() : rijen.remove(0).cellen();
        Tabel tabel = new Tabel(bestand, koppen, rijen);
        tabel.controleer(bevindingen);
        return tabel;
    }

    private void controleer(Bevindingen bevindingen) {
        if (rijen.isEmpty()) {
            bevindingen.meld(
                    "TABEL-02", bestand, 0, "deze tabel heeft geen rijen", "vul ten minste één rij onder de koppen in");
        }
        for (String kop : new HashSet<>(koppen)) {
            if (!kop.equals("dan") && koppen.indexOf(kop) != koppen.lastIndexOf(kop)) {
                bevindingen.meldCel(
                        "TABEL-03",
                        bestand,
                        1,
                        koppen.lastIndexOf(kop) + 1,
                        "de kolom `" + kop + "` staat er meer dan eens",
                        "laat er één staan");
            }
        }
        rijen.removeIf(rij -> {
            boolean scheef = rij.cellen().size() != koppen.size();
            if (scheef) {
                bevindingen.meld(
                        "TABEL-04",
                        bestand,
                        rij.nummer(),
                        "deze rij heeft " + rij.cellen().size() + " cellen, de koppen zijn er " + koppen.size(),
                        koppen.size() == 1
                                ? "scheid kolommen met een puntkomma"
                                : "zet in elke rij evenveel puntkomma's");
            }
            return scheef;
        });
    }

    String bestand() {
        return bestand;
    }

    List<String> koppen() {
        return koppen;
    }

    List<Rij> rijen() {
        return rijen;
    }

    /** Checks that exactly these headings are there. */
    boolean heeft(Bevindingen bevindingen, String... verwacht) {
        List<String> gewenst = List.of(verwacht);
        boolean goed = true;
        for (String kop : gewenst) {
            if (!koppen.contains(kop)) {
                bevindingen.meld(
                        "TABEL-05",
                        bestand,
                        1,
                        "de kolom `" + kop + "` ontbreekt",
                        "de kolommen zijn: " + String.join(";", gewenst));
                goed = false;
            }
        }
        for (String kop : koppen) {
            if (!gewenst.contains(kop)) {
                bevindingen.meldCel(
                        "TABEL-06",
                        bestand,
                        1,
                        koppen.indexOf(kop) + 1,
                        "de kolom `" + kop + "` is onbekend",
                        Bevindingen.bedoelt(kop, gewenst.stream()));
                goed = false;
            }
        }
        return goed;
    }

    /** The cell of a row under a heading. */
    String cel(Rij rij, String kop) {
        return rij.cellen().get(koppen.indexOf(kop));
    }

    /** Says that a cell is wrong, with the nearest of what it could have been. */
    void fout(Bevindingen bevindingen, Rij rij, String kop, String boodschap, Stream<String> bekend) {
        int kolom = koppen.indexOf(kop);
        String cel = rij.cellen().get(kolom);
        bevindingen.meldCel(
                "TABEL-07",
                bestand,
                rij.nummer(),
                kolom + 1,
                "kolom `" + kop + "`: «" + cel + "» " + boodschap,
                Bevindingen.bedoelt(cel, bekend));
    }
}
