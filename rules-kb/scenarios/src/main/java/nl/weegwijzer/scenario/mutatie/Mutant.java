package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Herlezer;
import nl.weegwijzer.internal.taal.Herlezing;
import nl.weegwijzer.internal.taal.Herlezing.Paar;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/**
 * A knowledge base that differs in one place from another, and says something else there. Its files would be in order.
 * Immutable and thread-safe.
 */
public final class Mutant {
    private final String id;
    private final Soort soort;
    private final String regelId;
    private final Tekstwijziging wijziging;
    private final Herlezing herlezing;
    private final Herlezer herlezer;

    Mutant(String id, Soort soort, String regelId, Tekstwijziging wijziging, Herlezing herlezing, Herlezer herlezer) {
        this.id = id;
        this.soort = soort;
        this.regelId = regelId;
        this.wijziging = wijziging;
        this.herlezing = herlezing;
        this.herlezer = herlezer;
    }

    /** Its id, the same as long as the files are: file, line, kind and a number. */
    public String id() {
        return id;
    }

    /** What it changes. */
    public Soort soort() {
        return soort;
    }

    /** The rule or row that it is about; of a table of data the name of the term or municipality. */
    public String regelId() {
        return regelId;
    }

    /** The file. */
    public String bestand() {
        return wijziging.bestand();
    }

    /** The first line that it changes. */
    public int regelnummer() {
        return wijziging.regel();
    }

    /** The lines that it changes; empty where it only adds some. */
    public List<String> was() {
        return wijziging.was();
    }

    /** What becomes of them; empty where they go. */
    public List<String> wordt() {
        return wijziging.wordt();
    }

    /** The same as a change of a file. */
    public Tekstwijziging wijziging() {
        return wijziging;
    }

    /** The subject of the rules that it changes; empty where it changes a table of data. */
    public Optional<Thema> thema() {
        return herlezing.thema();
    }

    /**
     * The rules that it changes, before and after: one, or of a decision table also the rows below whose turn it may
     * be; none where it changes a table of data.
     */
    public List<Paar> regels() {
        return herlezing.regels();
    }

    /**
     * All that it says: made anew each time, with the same objects for what did not change, and with the fingerprint of
     * the files without the change.
     */
    public Kennis kennis() {
        return herlezer.met(herlezing);
    }

    @Override
    public String toString() {
        return id;
    }
}
