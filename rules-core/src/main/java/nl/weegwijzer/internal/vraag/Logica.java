package nl.weegwijzer.internal.vraag;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Zaakfase;

/** Three-valued logic: what is unknown stays unknown unless the answer does not hang on it. */
final class Logica {
    private Logica() {}

    static Antwoord antwoord(boolean waar) {
        return waar ? Antwoord.JA : Antwoord.NEE;
    }

    /** Yes where one is yes, no where all are no (also where there is none), else unknown. */
    static Antwoord minstensEen(Stream<Antwoord> antwoorden) {
        Antwoord uit = Antwoord.NEE;
        for (Antwoord antwoord : (Iterable<Antwoord>) antwoorden::iterator) {
            if (antwoord == Antwoord.JA) {
                return Antwoord.JA;
            }
            uit = antwoord == Antwoord.ONBEKEND ? Antwoord.ONBEKEND : uit;
        }
        return uit;
    }

    /** Yes where all are yes (also where there is none), no where one is no, else unknown. */
    static Antwoord alle(Stream<Antwoord> antwoorden) {
        return niet(minstensEen(antwoorden.map(Logica::niet)));
    }

    static Antwoord niet(Antwoord antwoord) {
        return switch (antwoord) {
            case JA -> Antwoord.NEE;
            case NEE -> Antwoord.JA;
            case ONBEKEND -> Antwoord.ONBEKEND;
        };
    }

    /** Yes where both are yes, no where one is no, else unknown. */
    static Antwoord en(Antwoord een, Antwoord ander) {
        return niet(minstensEen(Stream.of(niet(een), niet(ander))));
    }

    /** Unknown where it is not known, else whether it is so. */
    static Antwoord alsBekend(boolean bekend, BooleanSupplier waar) {
        return bekend ? antwoord(waar.getAsBoolean()) : Antwoord.ONBEKEND;
    }

    /** Whether there is a minor: never no as long as not all children are known. */
    static Antwoord minderjarigen(Gezin gezin) {
        Antwoord onbekende = gezin.kinderenVolledig() == Antwoord.JA ? Antwoord.NEE : Antwoord.ONBEKEND;
        return minstensEen(Stream.concat(gezin.kinderen().stream().map(Kind::minderjarig), Stream.of(onbekende)));
    }

    /** Whether a report was made: a phase that is known tells it by itself. */
    static Antwoord gemeld(Zaakfase fase, Antwoord gezegd) {
        return switch (fase) {
            case SIGNAAL -> Antwoord.NEE;
            case MELDING, TRIAGE, ONDERZOEK, OVERDRACHT -> Antwoord.JA;
            case ONBEKEND -> gezegd;
        };
    }
}
