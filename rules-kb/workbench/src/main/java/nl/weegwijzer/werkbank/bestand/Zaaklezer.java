package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
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
        Optional<Vraag<?, ?>> vraag = vraag(groep);
        if (vraag.isEmpty()) {
            groep.leden().forEach(l -> Sleutels.weigerPersoonsgegeven(problemen, l, Pad.GEHEEL));
        }
        return vraag.flatMap(v -> new Vormlezer(problemen).lees(Vraagsleutel.vorm(v), groep, Pad.GEHEEL))
                .map(Zaak.class::cast);
    }

    /** The question; one that is misspelt or missing is guessed, so that the rest can be read all the same. */
    private Optional<Vraag<?, ?>> vraag(Waarde.Groep groep) {
        Optional<Waarde.Lid> lid = groep.lid(Vraagsleutel.SLEUTEL);
        if (lid.isEmpty()) {
            Optional<Vraag<?, ?>> vermoedelijk = vermoedelijk(groep);
            String hulp = vermoedelijk
                    .map(v -> "zo te zien is het `" + v.soort().woord() + "`; ")
                    .orElse("zet er \"" + Vraagsleutel.SLEUTEL + "\" bij; ");
            problemen.meld(
                    Code.ONTBREEKT,
                    groep.plaats(),
                    Vraagsleutel.SLEUTEL,
                    "ontbreekt, en zonder kan het niet",
                    hulp + keus());
            return vermoedelijk;
        }
        if (!(lid.get().waarde() instanceof Waarde.Tekst tekst)) {
            Waarde waarde = lid.get().waarde();
            String wat = "hier staat " + waarde.soort() + ", maar hier hoort een woord tussen aanhalingstekens";
            problemen.meld(Code.SOORT, waarde.plaats(), Vraagsleutel.SLEUTEL, wat, keus());
            return vermoedelijk(groep);
        }
        return Vraagsleutel.met(tekst.inhoud()).or(() -> onbekend(tekst, groep));
    }

    private Optional<Vraag<?, ?>> onbekend(Waarde.Tekst tekst, Waarde.Groep groep) {
        Optional<String> bedoeld = Gelijkenis.naaste(tekst.inhoud(), Vraagsleutel.woorden());
        problemen.meld(
                Code.WOORD,
                tekst.plaats(),
                Vraagsleutel.SLEUTEL,
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
