package nl.weegwijzer.werkbank;

import java.util.concurrent.Callable;
import nl.weegwijzer.werkbank.bestand.Zaakschema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of case files. Filled by picocli; not thread-safe. */
@Command(
        name = "schema",
        header = "Toon het JSON Schema van zaakbestanden.",
        description = "%nMet dit schema vult een tekstverwerker voor JSON sleutels en woorden aan. Bewaar het met"
                + " `" + Programma.AANROEP + " schema > zaak.schema.json`.",
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " schema",
        optionListHeading = "%nOpties:%n")
final class Schemaopdracht implements Callable<Integer> {
    private final Stromen stromen;

    Schemaopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        stromen.uit().print(Zaakschema.gepubliceerd());
        return Afloop.GOED;
    }
}
