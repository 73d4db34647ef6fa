package nl.weegwijzer.werkbank.bestand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Zaak;

/**
 * Reads a whole case: first the question, then the record that the question asks for. For one file; not thread-safe.
 */
final class Zaaklezer {
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
        Optional<Vraag> vraag = vraag(groep);
        if (vraag.isEmpty()) {
            groep.leden().forEach(l -> Sleutels.weigerPersoonsgegeven(problemen, l, Pad.GEHEEL));
        }
        return vraag.flatMap(v -> new Vormlezer(problemen).lees(Vormen.van(v.zaak()), groep, Pad.GEHEEL))
                .map(Zaak.class::cast);
    }

    /** The question; one that is misspelt or missing is guessed, so that the rest can be read all the same. */
    private Optional<Vraag> vraag(Waarde.Groep groep) {
        Optional<Waarde.Lid> lid = groep.lid(Vraag.SLEUTEL);
        if (lid.isEmpty()) {
            Optional<Vraag> vermoedelijk = vermoedelijk(groep);
            String hulp = vermoedelijk
                    .map(v -> "zo te zien is het `" + v.woord() + "`; ")
                    .orElse("zet er \"" + Vraag.SLEUTEL + "\" bij; ");
            problemen.meld(
                    Code.ONTBREEKT, groep.plaats(), Vraag.SLEUTEL, "ontbreekt, en zonder kan het niet", hulp + keus());
            return vermoedelijk;
        }
        if (!(lid.get().waarde() instanceof Waarde.Tekst tekst)) {
            Waarde waarde = lid.get().waarde();
            String wat = "hier staat " + waarde.soort() + ", maar hier hoort een woord tussen aanhalingstekens";
            problemen.meld(Code.SOORT, waarde.plaats(), Vraag.SLEUTEL, wat, keus());
            return vermoedelijk(groep);
        }
        return Vraag.met(tekst.inhoud()).or(() -> onbekend(tekst, groep));
    }

    private Optional<Vraag> onbekend(Waarde.Tekst tekst, Waarde.Groep groep) {
        Optional<String> bedoeld = Gelijkenis.naaste(tekst.inhoud(), Vraag.woorden());
        problemen.meld(
                Code.WOORD,
                tekst.plaats(),
                Vraag.SLEUTEL,
                Vormlezer.onbekend(tekst.inhoud(), bedoeld.isPresent()),
                bedoeld.map(b -> "bedoelt u `" + b + "`? ").orElse("") + keus());
        return bedoeld.flatMap(Vraag::met).or(() -> vermoedelijk(groep));
    }

    private static String keus() {
        return "mogelijk zijn: " + String.join(", ", Vraag.woorden());
    }

    /** The question that knows most keys of this case; empty if there is none, or more than one. */
    private static Optional<Vraag> vermoedelijk(Waarde.Groep groep) {
        List<Vraag> opVolgorde = Arrays.stream(Vraag.values())
                .sorted(Comparator.comparingLong((Vraag v) -> gekend(v, groep)).reversed())
                .toList();
        boolean duidelijk = gekend(opVolgorde.get(0), groep) > gekend(opVolgorde.get(1), groep);
        return duidelijk ? Optional.of(opVolgorde.get(0)) : Optional.empty();
    }

    private static long gekend(Vraag vraag, Waarde.Groep groep) {
        List<String> sleutels = Vormen.van(vraag.zaak()).sleutels();
        return groep.leden().stream()
                .filter(l -> sleutels.contains(l.sleutel()))
                .count();
    }
}
