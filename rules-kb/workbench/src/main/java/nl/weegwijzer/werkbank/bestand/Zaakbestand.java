package nl.weegwijzer.werkbank.bestand;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Zaak;

/**
 * A case file that was read: the case, or everything that is wrong with it.
 *
 * <p>The reader allows at most 1 MiB, 20 levels and 200 elements in a list, and holds no value of the file in what it
 * says of problems unless that value is a word, a pseudonym or a date. Immutable and thread-safe.
 */
public final class Zaakbestand {
    private final String bestand;
    private final Waarde inhoud;
    private final Optional<Zaak> zaak;
    private final List<Probleem> problemen;

    private Zaakbestand(String bestand, Waarde inhoud, Optional<Zaak> zaak, List<Probleem> problemen) {
        this.bestand = bestand;
        this.inhoud = inhoud;
        this.zaak = zaak;
        this.problemen = problemen;
    }

    /**
     * Reads a file.
     *
     * @param bestand the path of the file
     * @throws OnleesbaarException if it cannot be read, is no JSON, or is larger or deeper than a case can be
     */
    public static Zaakbestand lees(String bestand) throws OnleesbaarException {
        return van(bestand, Bestandlezer.lees(bestand));
    }

    /**
     * Reads a stream to its end, or to the limit.
     *
     * @param naam what to call it in messages
     * @param in the stream; stays open
     * @throws OnleesbaarException if it cannot be read, is no JSON, or is larger or deeper than a case can be
     */
    public static Zaakbestand lees(String naam, InputStream in) throws OnleesbaarException {
        return van(naam, Bestandlezer.lees(naam, in));
    }

    static Zaakbestand van(String naam, String tekst) throws OnleesbaarException {
        Waarde inhoud = Boomlezer.lees(naam, tekst);
        Problemenlijst problemen = new Problemenlijst(naam);
        Optional<Zaak> zaak = new Zaaklezer(problemen).lees(inhoud);
        return new Zaakbestand(naam, inhoud, problemen.leeg() ? zaak : Optional.empty(), problemen.gesorteerd());
    }

    /** The case; empty exactly if there are problems. */
    public Optional<Zaak> zaak() {
        return zaak;
    }

    /** Everything that is wrong, sorted by place. */
    public List<Probleem> problemen() {
        return problemen;
    }

    /** Objections that came up only when the case was decided, with their places in this file. */
    public List<Probleem> problemen(List<Bezwaar> bezwaren) {
        Problemenlijst lijst = new Problemenlijst(bestand);
        if (inhoud instanceof Waarde.Groep groep) {
            bezwaren.forEach(b -> Bezwaarplaats.meld(lijst, b, groep, Pad.GEHEEL));
        }
        return lijst.gesorteerd();
    }
}
