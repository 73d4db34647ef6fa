package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.beeld.Zin;
import nl.weegwijzer.internal.model.Beeldfeit;
import nl.weegwijzer.internal.vraag.Vraag;

/**
 * The sentences of rules by which a scenario can state facts, because they stand in the case in so many words. Not
 * thread-safe.
 */
final class Beeldzinnen {
    private static final String UIT_REGELS = "zeg de feiten waaruit het volgt; dit concluderen de regels zelf";

    private final Feitenlijst eigen;
    private final List<Feitzin> zinnen = new ArrayList<>();

    /**
     * The sentences of a question.
     *
     * @param eigen what it says in a way of its own, which goes before
     */
    Beeldzinnen(Vraag<?, ?> kern, Feitenlijst eigen) {
        this.eigen = eigen;
        kern.beelden().forEach(b -> feiten(b).forEach(f -> voeg(Vragen.onderwerp(b), f)));
    }

    List<Feitzin> zinnen() {
        return zinnen;
    }

    /** What the records of a subject are about. */
    Deelsoort deel(Onderwerp onderwerp) {
        return onderwerp.per().isEmpty() ? Deelsoort.ZAAK : Deelsoort.van(eigen.element(onderwerp.per()));
    }

    /** The sentences of rules that cannot be stated, each with what to say instead. */
    static Map<String, String> gevolgd(Vraag<?, ?> kern, List<Feitzin> gezegd) {
        Map<String, String> gevolgd = new LinkedHashMap<>();
        kern.beelden().stream()
                .flatMap(Beeldzinnen::feiten)
                .map(Beeldfeit::zin)
                .filter(z -> gezegd.stream().noneMatch(g -> g.zin().equals(z.value())))
                .forEach(z -> gevolgd.putIfAbsent(z.value(), z.zeg().isEmpty() ? UIT_REGELS : z.zeg()));
        return gevolgd;
    }

    private static Stream<Beeldfeit> feiten(Class<? extends Record> beeld) {
        return Stream.of(beeld.getRecordComponents()).flatMap(d -> Beeldfeit.van(d).stream());
    }

    private void voeg(Onderwerp onderwerp, Beeldfeit feit) {
        Zin zin = feit.zin();
        String tekst = feit.gesteld();
        Class<?> type = feit.deel().getType();
        boolean bekend = Stream.concat(zinnen.stream(), eigen.klaar().stream())
                .anyMatch(z -> z.zin().equals(tekst));
        if (bekend || (zin.stel().isEmpty() && !zin.zeg().isEmpty())) {
            return;
        }
        Optional<Feitzin> nieuw = onderwerp.per().isEmpty()
                ? eigen.opPlek(tekst, feit.pad(), type)
                : eigen.opPlekInDeel(onderwerp.per(), tekst, feit.pad(), type);
        nieuw.ifPresent(zinnen::add);
    }
}
