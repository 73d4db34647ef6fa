package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/**
 * Hands what is known for one question on to the others: facts that rules speak of in the same sentence are the same
 * fact, and so are components of the same name that hold records or lists of the same type. Not thread-safe.
 */
final class Feitendeling {
    private final Feitenkaart kaart;
    private final Map<Vraag<?, ?>, Zaak> gegeven = new LinkedHashMap<>();
    private final Map<String, Object> bekend = new LinkedHashMap<>();
    private final List<Bezwaar> bezwaren = new ArrayList<>();

    private Feitendeling(Feitenkaart kaart) {
        this.kaart = kaart;
    }

    /**
     * The facts for each question, with all that is known for another.
     *
     * @param kaart the questions to hand facts on to, with their facts
     * @param feiten the facts that are given, for each question at most once
     * @throws OngeldigeZaakException where the facts for different questions contradict each other
     */
    static Map<Vraag<?, ?>, Zaak> verdeel(Feitenkaart kaart, LocalDate peildatum, List<Zaak> feiten) {
        Feitendeling deling = new Feitendeling(kaart);
        feiten.forEach(z -> deling.gegeven.put(Vragen.voor(z), z));
        deling.gegeven.forEach(
                (vraag, zaak) -> kaart.plekken(vraag).forEach((pad, naam) -> deling.leer(zaak, pad, naam)));
        deling.oordeel();
        Map<Vraag<?, ?>, Zaak> verdeeld = new LinkedHashMap<>();
        for (Vraag<?, ?> vraag : kaart.vragen()) {
            Zaak begin = deling.gegeven.getOrDefault(vraag, vraag.begin().apply(peildatum));
            verdeeld.put(vraag, deling.vulAan(vraag, begin));
        }
        deling.oordeel();
        return verdeeld;
    }

    private void oordeel() {
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeZaakException(bezwaren.stream().distinct().toList());
        }
    }

    private void leer(Zaak zaak, String pad, String naam) {
        Object waarde = kaart.records().lees((Record) zaak, pad);
        if (kaart.onbekend(waarde)) {
            return;
        }
        Object eerder = bekend.putIfAbsent(naam, waarde);
        if (eerder != null && !eerder.equals(waarde)) {
            bezwaren.add(new Bezwaar(
                    Vragen.voor(zaak).soort().woord() + "." + pad,
                    "is hier anders dan bij een andere vraag; zeg over één ding één keer wat waar is"));
        }
    }

    private boolean past(Zaak zaak, String pad, Object waarde) {
        return kaart.records()
                .type(zaak.getClass(), pad)
                .filter(t -> t.isInstance(waarde))
                .isPresent();
    }

    private Zaak vulAan(Vraag<?, ?> vraag, Zaak zaak) {
        Map<String, Object> nieuw = new LinkedHashMap<>();
        kaart.plekken(vraag).forEach((pad, naam) -> {
            Object waarde = bekend.get(naam);
            if (waarde != null
                    && past(zaak, pad, waarde)
                    && kaart.onbekend(kaart.records().lees((Record) zaak, pad))) {
                nieuw.put(pad, waarde);
            }
        });
        if (nieuw.isEmpty()) {
            return zaak;
        }
        try {
            return (Zaak) kaart.records().met((Record) zaak, nieuw);
        } catch (OngeldigeZaakException e) {
            e.bezwaren().forEach(b -> bezwaren.add(new Bezwaar(vraag.soort().woord() + "." + b.veld(), b.tekst())));
            return zaak;
        }
    }
}
