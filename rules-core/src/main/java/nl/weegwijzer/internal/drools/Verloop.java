package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way through the rounds, whoever applies the rules. What they conclude in one round is filled in
 * before the next. Not thread-safe.
 */
final class Verloop {
    private final Thema thema;
    private final int ronden;
    private final Record begin;
    private final @Nullable Object[] waarden;
    private final List<Uitspraak> uitspraken = new ArrayList<>();
    private final List<List<Gevolg>> gevolgen = new ArrayList<>();
    private int ronde;
    private int ingevuld;

    Verloop(Themaregels regels, Record begin) {
        this.thema = regels.thema();
        this.ronden = regels.ronden().size();
        this.begin = begin;
        this.waarden = thema.vorm().waarden(begin);
    }

    /** Goes to the next round, the first one at first; whether there is one. */
    boolean naarVolgendeRonde() {
        ronde++;
        if (ronde > 1) {
            vulIn();
            waarden[0] = ronde;
        }
        return ronde <= ronden;
    }

    /** The round, from 1. */
    int ronde() {
        return ronde;
    }

    /** The record as it is in this round. */
    Record beeld() {
        return ronde == 1 ? begin : thema.vorm().maak(waarden);
    }

    /** The record as conditions look at it in this round. */
    Situatie situatie() {
        return new Situatie(ronde, waarden);
    }

    /** In this round the rule with this wording applies, and concludes what it says. */
    void past(Uitspraak uitspraak) {
        past(uitspraak, uitspraak.regel().gevolgen());
    }

    /** In this round the rule with this wording applies, and concludes this. */
    void past(Uitspraak uitspraak, List<Gevolg> concludeert) {
        uitspraken.add(uitspraak);
        gevolgen.add(concludeert);
    }

    private void vulIn() {
        boolean[] nu = new boolean[waarden.length];
        int begin = ingevuld;
        for (; ingevuld < uitspraken.size(); ingevuld++) {
            for (Gevolg gevolg : gevolgen.get(ingevuld)) {
                if (gevolg instanceof Standgevolg stand) {
                    Begrip begrip = uitspraken.get(ingevuld).stand(stand.veld());
                    Object was = waarden[begrip.plaats()];
                    if (was != null && !was.equals(stand.waarde())) {
                        throw tegenstrijdig(begrip, nu[begrip.plaats()] ? begin : ingevuld);
                    }
                    waarden[begrip.plaats()] = stand.waarde();
                    nu[begrip.plaats()] = true;
                }
            }
        }
    }

    /** Names the same rules in whatever order they were heard: the first by id, and the first that says otherwise. */
    private OnbruikbareKennisbankException tegenstrijdig(Begrip begrip, int vanaf) {
        SortedMap<String, Object> gezegd = new TreeMap<>();
        for (int i = vanaf; i < uitspraken.size(); i++) {
            for (Gevolg gevolg : gevolgen.get(i)) {
                if (gevolg instanceof Standgevolg stand && stand.veld().equals(begrip.veld())) {
                    gezegd.put(uitspraken.get(i).regel().id(), stand.waarde());
                }
            }
        }
        String een = gezegd.firstKey();
        String ander = gezegd.entrySet().stream()
                .filter(g -> !g.getValue().equals(gezegd.get(een)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("een eerdere");
        return onbruikbaar(
                "BANK-20",
                "de regels " + een + " en " + ander + " spreken elkaar tegen over `" + begrip.naam() + "`",
                "zorg dat hun voorwaarden elkaar uitsluiten");
    }

    /** What was made of the record, after the last round. */
    Afleiding<?> klaar() {
        verplichtGevuld();
        List<Treffer> treffers = new ArrayList<>(uitspraken.size());
        for (int i = 0; i < uitspraken.size(); i++) {
            treffers.add(uitspraken.get(i).treffer(waarden, gevolgen.get(i)));
        }
        treffers.sort(Comparator.comparing(t -> t.regel().id()));
        return new Afleiding<>(thema, thema.vorm().maak(waarden), List.copyOf(treffers));
    }

    private void verplichtGevuld() {
        for (Begrip begrip : thema.begrippen()) {
            if (begrip.verplicht() && waarden[begrip.plaats()] == null) {
                throw onbruikbaar(
                        "BANK-21",
                        "geen regel over " + thema.naam() + " zegt hier iets over `" + begrip.naam()
                                + "`, en zonder dat is er geen besluit",
                        "voeg een regel toe voor dit geval: " + feiten());
            }
        }
    }

    private String feiten() {
        List<String> feiten = new ArrayList<>();
        for (Begrip begrip : thema.begrippen()) {
            Object waarde = waarden[begrip.plaats()];
            if (waarde != null) {
                feiten.add(begrip.met(waarde));
            }
        }
        return String.join("; ", feiten);
    }

    private static OnbruikbareKennisbankException onbruikbaar(String code, String boodschap, String hulp) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(code, "regels", boodschap, hulp)));
    }
}
