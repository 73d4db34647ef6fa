package nl.weegwijzer.zhz;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zaakoverzicht;

// What a decision says, without the reasons for it: outcome, duties, possibilities, questions and remarks.
record Inhoud(
        String soort,
        List<Object> uitkomst,
        List<Plicht> plichten,
        List<Plicht> mogelijkheden,
        List<List<Object>> vragen,
        List<List<Object>> opmerkingen) {

    static Inhoud van(Besluit besluit) {
        return new Inhoud(
                besluit.getClass().getName(),
                uitkomst(besluit),
                kaal(besluit.onderbouwing().plichten()),
                kaal(besluit.onderbouwing().mogelijkheden()),
                besluit.onderbouwing().vragen().stream().map(Inhoud::kaal).toList(),
                besluit.onderbouwing().opmerkingen().stream().map(Inhoud::kaal).toList());
    }

    // What can hang on a fact: not the questions, not the missing facts that an outcome names, and no mere remarks.
    Inhoud kern() {
        List<Object> zonder = uitkomst.stream()
                .filter(deel ->
                        !(deel instanceof List<?> lijst && lijst.stream().anyMatch(String.class::isInstance)))
                .map(deel -> deelbesluiten(deel, Inhoud::kern))
                .toList();
        List<List<Object>> ernstig = opmerkingen.stream()
                .filter(o -> !o.contains(Opmerking.Soort.OPMERKING))
                .toList();
        return new Inhoud(soort, zonder, plichten, mogelijkheden, List.of(), ernstig);
    }

    // With every list in an order of its own, so that only what is said counts.
    Inhoud gesorteerd() {
        return new Inhoud(
                soort,
                uitkomst.stream().map(Inhoud::inVolgorde).toList(),
                opTekst(plichten),
                opTekst(mogelijkheden),
                opTekst(vragen),
                opTekst(opmerkingen));
    }

    private static Object inVolgorde(Object deel) {
        if (deel instanceof List<?> lijst) {
            return opTekst(lijst.stream().map(Inhoud::inVolgorde).toList());
        }
        return deel instanceof Deelinhoud een
                ? new Deelinhoud(een.vraag(), een.inhoud().gesorteerd())
                : deel;
    }

    private static <T> List<T> opTekst(List<T> lijst) {
        return lijst.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static List<Object> uitkomst(Besluit besluit) {
        return Arrays.stream(besluit.getClass().getRecordComponents())
                .filter(c -> !c.getName().equals("onderbouwing"))
                .map(c -> zonderRedenen(waarde(c, besluit)))
                .toList();
    }

    // What an overview says on one question.
    private record Deelinhoud(Vraagsoort vraag, Inhoud inhoud) {}

    private static Object zonderRedenen(Object deel) {
        if (deel instanceof List<?> lijst) {
            return lijst.stream().map(Inhoud::zonderRedenen).toList();
        }
        return deel instanceof Zaakoverzicht.Deelbesluit een
                ? new Deelinhoud(een.vraag(), Inhoud.van(een.besluit()))
                : deel;
    }

    private static Object deelbesluiten(Object deel, UnaryOperator<Inhoud> anders) {
        if (deel instanceof List<?> lijst) {
            return lijst.stream().map(d -> deelbesluiten(d, anders)).toList();
        }
        return deel instanceof Deelinhoud een ? new Deelinhoud(een.vraag(), anders.apply(een.inhoud())) : deel;
    }

    private static Object waarde(RecordComponent deel, Besluit besluit) {
        try {
            return deel.getAccessor().invoke(besluit);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Plicht> kaal(List<Plicht> plichten) {
        UnaryOperator<Plicht> zonderGrond = p -> new Plicht(
                p.kracht(),
                p.wie(),
                p.wat(),
                p.jegens(),
                p.vormen(),
                p.termijn(),
                p.bijlagen(),
                p.zoMogelijk(),
                p.afgeschermd(),
                p.betreft(),
                List.of(),
                List.of());
        return plichten.stream().map(zonderGrond).toList();
    }

    private static List<Object> kaal(OpenVraag vraag) {
        return List.of(vraag.feit(), vraag.betreft(), vraag.beslissend());
    }

    private static List<Object> kaal(Opmerking opmerking) {
        return List.of(opmerking.soort(), opmerking.tekst(), opmerking.betreft());
    }
}
