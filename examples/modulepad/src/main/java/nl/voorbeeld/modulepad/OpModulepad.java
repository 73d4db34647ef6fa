package nl.voorbeeld.modulepad;

import java.nio.file.Path;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.zaak.Triagezaak;

/** Beslist met de kennisbank op het modulepad, en met die in een map. */
public final class OpModulepad {
    private OpModulepad() {}

    /**
     * Stelt één vraag per kennisbank en schrijft de plichten die volgen.
     *
     * @param args mappen met een kennisbank
     */
    public static void main(String[] args) {
        schrijf(Kennisbank.load("zhz"));
        for (String map : args) {
            schrijf(Kennisbank.load(Path.of(map)));
        }
    }

    private static void schrijf(Kennisbank kennisbank) {
        System.out.println(kennisbank.titel() + ", versie " + kennisbank.versie());
        Triagezaak zaak = Triagezaak.op(kennisbank.geldigVanaf());
        Weegwijzer.met(kennisbank).triage(zaak).onderbouwing().plichten().stream()
                .map(Plicht::zin)
                .forEach(zin -> System.out.println("- " + zin));
    }
}
