package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.beeld.Zin;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/**
 * Hands what is known for one question on to the others: facts that rules speak of in the same sentence are the same
 * fact, and so are components of the same name that hold records or lists of the same type. Not thread-safe.
 */
final class Feitendeling {
    private final Map<Vraag<?, ?>, Zaak> gegeven = new LinkedHashMap<>();
    private final Map<String, Object> bekend = new LinkedHashMap<>();
    private final List<Bezwaar> bezwaren = new ArrayList<>();

    private Feitendeling() {}

    /**
     * The facts for each question, with all that is known for another.
     *
     * @param vragen all questions to hand facts on to
     * @param feiten the facts that are given, for each question at most once
     * @throws OngeldigeZaakException where the facts for different questions contradict each other
     */
    static Map<Vraag<?, ?>, Zaak> verdeel(List<Vraag<?, ?>> vragen, LocalDate peildatum, List<Zaak> feiten) {
        Feitendeling deling = new Feitendeling();
        feiten.forEach(z -> deling.gegeven.put(Vragen.voor(z), z));
        deling.gegeven.forEach(
                (vraag, zaak) -> deling.plekken(vraag).forEach((pad, naam) -> deling.leer(zaak, pad, naam)));
        deling.oordeel();
        Map<Vraag<?, ?>, Zaak> verdeeld = new LinkedHashMap<>();
        for (Vraag<?, ?> vraag : vragen) {
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

    /** The places in the case of a question, each with the name of the fact that stands there. */
    private Map<String, String> plekken(Vraag<?, ?> vraag) {
        Map<String, String> plekken = new LinkedHashMap<>();
        vraag.beelden().stream()
                .filter(b -> Stream.of(b.getAnnotation(Onderwerp.class))
                        .allMatch(o -> o.per().isEmpty()))
                .flatMap(b -> Stream.of(b.getRecordComponents()))
                .forEach(feit -> zin(vraag, feit).ifPresent(z -> plekken.putIfAbsent(pad(z, feit), naam(z))));
        for (RecordComponent deel : vraag.zaak().getRecordComponents()) {
            delen(deel.getName(), deel, plekken);
        }
        return plekken;
    }

    private static Optional<Zin> zin(Vraag<?, ?> vraag, RecordComponent feit) {
        return Optional.ofNullable(feit.getAnnotation(Zin.class))
                .filter(z -> Recordplek.type(vraag.zaak(), pad(z, feit))
                        .filter(t -> t == feit.getType() || t == Optional.class)
                        .isPresent());
    }

    private static String pad(Zin zin, RecordComponent feit) {
        return zin.uit().isEmpty() ? feit.getName() : zin.uit();
    }

    private static String naam(Zin zin) {
        return (zin.stel().isEmpty() ? zin.value() : zin.stel()).replaceFirst("( is|:)$", "");
    }

    /** Lists stand on their own; records leaf by leaf. */
    private static void delen(String pad, RecordComponent deel, Map<String, String> plekken) {
        Class<?> type = deel.getType();
        if (type == List.class || (type.isRecord() && bevatLijst(type))) {
            plekken.putIfAbsent(pad, pad + " (" + deel.getGenericType().getTypeName() + ")");
        } else if (type.isRecord()) {
            for (RecordComponent onder : type.getRecordComponents()) {
                delen(pad + "." + onder.getName(), onder, plekken);
            }
        } else if (pad.contains(".")) {
            plekken.putIfAbsent(pad, pad + " (" + deel.getGenericType().getTypeName() + ")");
        }
    }

    private static boolean bevatLijst(Class<?> record) {
        return Stream.of(record.getRecordComponents()).anyMatch(d -> d.getType() == List.class);
    }

    private void leer(Zaak zaak, String pad, String naam) {
        Object waarde = Recordplek.lees((Record) zaak, pad);
        if (onbekend(waarde)) {
            return;
        }
        Object eerder = bekend.putIfAbsent(naam, waarde);
        if (eerder != null && !eerder.equals(waarde)) {
            bezwaren.add(new Bezwaar(
                    Vragen.voor(zaak).soort().woord() + "." + pad,
                    "is hier anders dan bij een andere vraag; zeg over één ding één keer wat waar is"
                            + verschil(eerder, waarde)));
        }
    }

    private static String verschil(Object een, Object ander) {
        return een instanceof Enum<?> && ander instanceof Enum<?>
                ? " (" + Begrip.woord(een) + " of " + Begrip.woord(ander) + ")"
                : "";
    }

    private Zaak vulAan(Vraag<?, ?> vraag, Zaak zaak) {
        Map<String, Object> nieuw = new LinkedHashMap<>();
        plekken(vraag).forEach((pad, naam) -> {
            Object waarde = bekend.get(naam);
            boolean past = Recordplek.type(zaak.getClass(), pad)
                    .filter(t -> t.isInstance(waarde))
                    .isPresent();
            if (waarde != null && past && onbekend(Recordplek.lees((Record) zaak, pad))) {
                nieuw.put(pad, waarde);
            }
        });
        if (nieuw.isEmpty()) {
            return zaak;
        }
        try {
            return (Zaak) Recordplek.met((Record) zaak, nieuw);
        } catch (OngeldigeZaakException e) {
            e.bezwaren().forEach(b -> bezwaren.add(new Bezwaar(vraag.soort().woord() + "." + b.veld(), b.tekst())));
            return zaak;
        }
    }

    /** Whether nothing is known: unknown, not there, empty, or all of that in every part. */
    static boolean onbekend(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            return misschien.isEmpty();
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.isEmpty();
        }
        if (waarde instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .allMatch(d -> onbekend(Objects.requireNonNull(Recordplek.lees(record, d.getName()))));
        }
        return waarde instanceof nl.weegwijzer.zaak.Woord woord && woord.woord().equals(Antwoord.ONBEKEND.woord());
    }
}
