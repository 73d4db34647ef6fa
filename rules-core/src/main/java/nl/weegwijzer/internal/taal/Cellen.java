package nl.weegwijzer.internal.taal;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Stuk;

/** Divides a line of a table in cells with their places, and refuses what only a spreadsheet understands. */
final class Cellen {
    private static final Pattern FORMULE = Pattern.compile("[=+@].*|-[^0-9].*");
    private static final Pattern REKENFOUT = Pattern.compile("#[\\p{Lu}/0-9]+[!?]?");
    private static final Pattern APOSTROF = Pattern.compile("'(?!s[- ]|t ).*");

    private Cellen() {}

    /** Collects cells; the offset of the last one is not given where it is empty. */
    private static final class Verzamelaar extends AbstractBaseCsvCallbackHandler<List<Stuk>> {
        private final Lijn lijn;
        private final List<Stuk> cellen = new ArrayList<>();

        Verzamelaar(Lijn lijn) {
            this.lijn = lijn;
        }

        @Override
        protected void handleField(int nummer, char[] tekens, int begin, int lengte, boolean aangehaald) {
            boolean leegAchteraan = lengte == 0 && begin == 0 && nummer > 0;
            int plek = leegAchteraan ? lijn.tekst().length() : begin;
            cellen.add(new Stuk(lijn, plek, new String(tekens, begin, lengte)).kaal());
        }

        @Override
        protected List<Stuk> buildRecord() {
            return List.copyOf(cellen);
        }
    }

    /** The cells of a line; empty where its quotation marks do not fit. */
    static Optional<List<Stuk>> van(Lijn lijn) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(';')
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(new Verzamelaar(lijn), lijn.tekst()));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** Refuses formulas, error values and loose apostrophes. */
    static void keur(Stuk cel, String kop, Bevindingen bevindingen) {
        String tekst = cel.tekst();
        if (FORMULE.matcher(tekst).matches()) {
            bevindingen.meld(
                    Code.TABEL_12,
                    cel,
                    "kolom `" + kop + "`: deze cel begint als een formule",
                    "zet er de uitkomst in als gewone tekst, zonder teken ervoor");
        } else if (REKENFOUT.matcher(tekst).matches()) {
            bevindingen.meld(
                    Code.TABEL_13,
                    cel,
                    "kolom `" + kop + "`: hier staat een foutmelding van het rekenblad",
                    "zet er de waarde in die bedoeld was");
        } else if (APOSTROF.matcher(tekst).matches()) {
            bevindingen.meld(
                    Code.TABEL_14,
                    cel.deel(0, 1),
                    "kolom `" + kop + "`: deze cel begint met een losse apostrof",
                    "haal de apostrof weg");
        }
    }
}
