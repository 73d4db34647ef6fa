package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;

/**
 * Reads a whole case: first the question, then the record that the question asks for. For one file; not thread-safe.
 */
final class Zaaklezer {
    private static final String PEILDATUM = "peildatum";
    private static final String FEITEN = "feiten";

    private final Problemenlijst problemen;

    Zaaklezer(Problemenlijst problemen) {
        this.problemen = problemen;
    }

    Optional<Zaak> lees(Waarde waarde) {
        if (!(waarde instanceof Waarde.Groep groep)) {
            problemen.meld(
                    Code.SOORT,
                    waarde.plaats(),
                    Pad.GEHEEL,
                    "hier staat " + waarde.soort() + ", maar een zaak is een groep tussen { en }",
                    "begin met {\"vraag\": \"meldadvies\", \"peildatum\": \"2026-03-02\"}");
            return Optional.empty();
        }
        return leesDeel(metPeildatum(groep), Pad.GEHEEL).map(Zaak.class::cast);
    }

    /** The facts for the question that a group asks: the whole file, or a part of an overview. */
    Optional<Object> leesDeel(Waarde.Groep groep, String pad) {
        Optional<Vraag<?, ?>> vraag = vraag(groep, pad);
        if (vraag.isEmpty()) {
            groep.leden().forEach(l -> Sleutels.weigerPersoonsgegeven(problemen, l, pad));
        }
        return vraag.flatMap(v -> new Vormlezer(problemen).lees(Vraagsleutel.vorm(v), groep, pad));
    }

    /** The same, with the reference date of the whole in every part that has none. */
    private static Waarde.Groep metPeildatum(Waarde.Groep groep) {
        Optional<Waarde.Lid> dag = groep.lid(PEILDATUM);
        return new Waarde.Groep(
                groep.plaats(),
                groep.leden().stream()
                        .map(l -> l.sleutel().equals(FEITEN) && l.waarde() instanceof Waarde.Rij rij
                                ? new Waarde.Lid(l.plaats(), l.sleutel(), metPeildatum(rij, dag))
                                : l)
                        .toList());
    }

    private static Waarde.Rij metPeildatum(Waarde.Rij rij, Optional<Waarde.Lid> dag) {
        return new Waarde.Rij(
                rij.plaats(),
                rij.delen().stream()
                        .map(d -> d instanceof Waarde.Groep deel
                                        && deel.lid(PEILDATUM).isEmpty()
                                ? new Waarde.Groep(
                                        deel.plaats(),
                                        Stream.concat(deel.leden().stream(), dag.stream())
                                                .toList())
                                : d)
                        .toList());
    }

    /** The question; one that is misspelt or missing is guessed, so that the rest can be read all the same. */
    private Optional<Vraag<?, ?>> vraag(Waarde.Groep groep, String pad) {
        String sleutel = Pad.sleutel(pad, Vraagsleutel.SLEUTEL);
        Optional<Waarde.Lid> lid = groep.lid(Vraagsleutel.SLEUTEL);
        if (lid.isEmpty()) {
            Optional<Vraag<?, ?>> vermoedelijk = vermoedelijk(groep);
            String hulp = vermoedelijk
                    .map(v -> "zo te zien is het `" + v.soort().woord() + "`; ")
                    .orElse("zet er \"" + Vraagsleutel.SLEUTEL + "\" bij; ");
            problemen.meld(Code.ONTBREEKT, groep.plaats(), sleutel, "ontbreekt, en zonder kan het niet", hulp + keus());
            return vermoedelijk;
        }
        if (!(lid.get().waarde() instanceof Waarde.Tekst tekst)) {
            Waarde waarde = lid.get().waarde();
            String wat = "hier staat " + waarde.soort() + ", maar hier hoort een woord tussen aanhalingstekens";
            problemen.meld(Code.SOORT, waarde.plaats(), sleutel, wat, keus());
            return vermoedelijk(groep);
        }
        return Vraagsleutel.met(tekst.inhoud()).or(() -> onbekend(tekst, groep, sleutel));
    }

    private Optional<Vraag<?, ?>> onbekend(Waarde.Tekst tekst, Waarde.Groep groep, String sleutel) {
        Optional<String> bedoeld = Gelijkenis.naaste(tekst.inhoud(), Vraagsleutel.woorden());
        problemen.meld(
                Code.WOORD,
                tekst.plaats(),
                sleutel,
                Vormlezer.onbekend(tekst.inhoud(), bedoeld.isPresent()),
                bedoeld.map(b -> "bedoelt u `" + b + "`? ").orElse("") + keus());
        return bedoeld.flatMap(Vraagsleutel::met).or(() -> vermoedelijk(groep));
    }

    private static String keus() {
        return "mogelijk zijn: " + String.join(", ", Vraagsleutel.woorden());
    }

    /** The question that knows most keys of this case; empty if there is none, or more than one. */
    private static Optional<Vraag<?, ?>> vermoedelijk(Waarde.Groep groep) {
        List<Vraag<?, ?>> opVolgorde = new ArrayList<>(Vragen.alle());
        opVolgorde.sort(
                Comparator.comparingLong((Vraag<?, ?> v) -> gekend(v, groep)).reversed());
        boolean duidelijk = gekend(opVolgorde.get(0), groep) > gekend(opVolgorde.get(1), groep);
        return duidelijk ? Optional.of(opVolgorde.get(0)) : Optional.empty();
    }

    private static long gekend(Vraag<?, ?> vraag, Waarde.Groep groep) {
        List<String> sleutels = Vraagsleutel.vorm(vraag).sleutels();
        return groep.leden().stream()
                .filter(l -> sleutels.contains(l.sleutel()))
                .count();
    }
}
