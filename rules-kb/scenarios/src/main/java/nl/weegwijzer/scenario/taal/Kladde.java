package nl.weegwijzer.scenario.taal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Zaak;

/** A case while facts are put in it, in any order. Not thread-safe. */
final class Kladde {
    private final Map<String, Kind> kinderen = new LinkedHashMap<>();
    private final Map<String, Ouder> ouders = new LinkedHashMap<>();
    private final List<Jeugdbescherming> jeugdbescherming = new ArrayList<>();
    private final Map<Partij, Ontvanger> ontvangers = new EnumMap<>(Partij.class);
    private final Map<String, Afwijking> afwijkingen = new LinkedHashMap<>();
    private Antwoord kinderenVolledig = Antwoord.ONBEKEND;
    private Optional<Partij> aangewezen = Optional.empty();
    private Zaak zaak;

    Kladde(Zaak begin) {
        zaak = begin;
    }

    void zet(Recordpad pad, Object waarde) {
        zaak = (Zaak) pad.zet((Record) zaak, waarde);
    }

    void kind(String kenmerk, UnaryOperator<Kind> verandering) {
        kinderen.put(kenmerk, verandering.apply(kinderen.getOrDefault(kenmerk, Kind.met(kenmerk))));
    }

    void ouder(String kenmerk, UnaryOperator<Ouder> verandering) {
        ouders.put(kenmerk, verandering.apply(ouders.getOrDefault(kenmerk, Ouder.met(kenmerk))));
    }

    void functie(Jeugdbescherming functie) {
        jeugdbescherming.add(functie);
    }

    void kinderenVolledig(Antwoord antwoord) {
        kinderenVolledig = antwoord;
    }

    void ontvanger(Partij partij, UnaryOperator<Ontvanger> verandering) {
        ontvangers.put(partij, verandering.apply(ontvangers.getOrDefault(partij, Ontvanger.van(partij))));
    }

    void aangewezen(Partij partij) {
        aangewezen = Optional.of(partij);
    }

    /** A deviation; the party that it goes to is part of what it is, and Veilig Thuis as long as none was named. */
    void afwijking(String kenmerk, UnaryOperator<Afwijking> verandering) {
        afwijkingen.put(
                kenmerk,
                verandering.apply(afwijkingen.getOrDefault(kenmerk, Afwijking.naar(kenmerk, Partij.VEILIG_THUIS))));
    }

    /** The case with all that was put in it. */
    Zaak klaar() {
        Map<String, Object> delen = Map.of(
                "gezin",
                new Gezin(
                        List.copyOf(kinderen.values()),
                        kinderenVolledig,
                        List.copyOf(ouders.values()),
                        jeugdbescherming),
                "ontvangers",
                List.copyOf(ontvangers.values()),
                "afwijkingen",
                List.copyOf(afwijkingen.values()));
        Zaak klaar = zaak;
        for (RecordComponent deel : zaak.getClass().getRecordComponents()) {
            Object waarde = delen.get(deel.getName());
            if (waarde != null) {
                klaar = (Zaak) Recordpad.van(zaak.getClass().asSubclass(Record.class), deel.getName())
                        .zet((Record) klaar, waarde);
            }
        }
        // who is appointed is checked against the recipients, so it comes last
        return aangewezen.isPresent()
                ? (Zaak) Recordpad.van(zaak.getClass().asSubclass(Record.class), "aangewezen")
                        .zet((Record) klaar, aangewezen)
                : klaar;
    }
}
