package nl.weegwijzer.internal.taal;

import java.util.Optional;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Tekstlezer;

/** Reads files of a knowledge base as text, and says which are missing or cannot be read. */
final class Lezer {
    private final Bronnen bronnen;
    private final Bevindingen bevindingen;

    Lezer(Bronnen bronnen, Bevindingen bevindingen) {
        this.bronnen = bronnen;
        this.bevindingen = bevindingen;
    }

    /** The text of a file that must be there; empty where it is missing or cannot be read. */
    Optional<Brontekst> tekst(String bestand) {
        if (!bronnen.paden().contains(bestand)) {
            bevindingen.meld(
                    Code.BANK_01,
                    Plek.van(bestand),
                    "dit bestand ontbreekt",
                    "zet het terug in de map van de kennisbank");
            return Optional.empty();
        }
        return Tekstlezer.lees(bestand, bronnen.inhoud(bestand), bevindingen);
    }

    /** The names of a YAML file. */
    Optional<Yamlmap> yaml(String bestand) {
        return tekst(bestand).flatMap(t -> Yaml.lees(t, bevindingen));
    }

    /** A table of at most so many rows. */
    Optional<Tabel> tabel(String bestand, int grens) {
        return tekst(bestand).flatMap(t -> Tabellezer.lees(t, grens, bevindingen));
    }
}
