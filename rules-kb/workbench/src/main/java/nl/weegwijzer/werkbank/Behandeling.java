package nl.weegwijzer.werkbank;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.werkbank.bestand.OnleesbaarException;
import nl.weegwijzer.werkbank.bestand.Probleem;
import nl.weegwijzer.werkbank.bestand.Zaakbestand;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files from reading to decision. The knowledge base is loaded for the first case that needs it. Not thread-safe.
 */
final class Behandeling {
    /** The name on the command line that stands for standard input. */
    static final String INVOER = "-";

    private static final Logger LOG = LoggerFactory.getLogger(Behandeling.class);
    private static final String INVOERNAAM = "standaardinvoer";

    private final InputStream in;
    private final Supplier<Beslisser> bron;
    private @Nullable Beslisser beslisser;

    Behandeling(InputStream in, Supplier<Beslisser> bron) {
        this.in = in;
        this.bron = bron;
    }

    /**
     * What became of one file.
     *
     * @param bestand the file, as messages call it
     * @param besluit the decision; empty exactly if there are problems
     * @param problemen what stood in the way
     */
    record Resultaat(String bestand, Optional<Besluit> besluit, List<Probleem> problemen) {}

    /**
     * Handles one file. Whatever happens, the next file can be handled.
     *
     * @throws OnbruikbareKennisbankException where there is no knowledge base to decide by, whatever the file
     */
    Resultaat behandel(String bestand) {
        String naam = bestand.equals(INVOER) ? INVOERNAAM : bestand;
        try {
            Zaakbestand gelezen = bestand.equals(INVOER) ? Zaakbestand.lees(naam, in) : Zaakbestand.lees(naam);
            return beslis(naam, gelezen);
        } catch (OnleesbaarException e) {
            return geweigerd(naam, List.of(e.probleem()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (beslisser == null && e instanceof OnbruikbareKennisbankException geenKennisbank) {
                throw geenKennisbank;
            }
            LOG.debug("failed on one file", e);
            return geweigerd(naam, List.of(Probleem.vanProgramma(naam)));
        }
    }

    private Resultaat beslis(String naam, Zaakbestand gelezen) {
        if (gelezen.zaak().isEmpty()) {
            return geweigerd(naam, gelezen.problemen());
        }
        try {
            return new Resultaat(
                    naam, Optional.of(beslisser().besluit(gelezen.zaak().get())), List.of());
        } catch (OngeldigeZaakException e) {
            return geweigerd(naam, gelezen.problemen(e.bezwaren()));
        }
    }

    private Beslisser beslisser() {
        Beslisser gemaakt = beslisser;
        if (gemaakt == null) {
            gemaakt = bron.get();
            beslisser = gemaakt;
        }
        return gemaakt;
    }

    private static Resultaat geweigerd(String naam, List<Probleem> problemen) {
        return new Resultaat(naam, Optional.empty(), problemen);
    }
}
