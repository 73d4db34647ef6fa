package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. Not thread-safe. */
final class Problemenlijst {
    private final String bestand;
    private final List<Probleem> problemen = new ArrayList<>();

    Problemenlijst(String bestand) {
        this.bestand = bestand;
    }

    void meld(Code code, Plaats plaats, String pad, String tekst, String hulp) {
        problemen.add(new Probleem(code, bestand, plaats, pad, tekst, hulp));
    }

    boolean leeg() {
        return problemen.isEmpty();
    }

    /** What was collected, sorted by place, each problem once. */
    List<Probleem> gesorteerd() {
        return problemen.stream().sorted().distinct().toList();
    }
}
