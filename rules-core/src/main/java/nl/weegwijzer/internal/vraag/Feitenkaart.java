package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.internal.model.Beeldfeit;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

/**
 * Which facts stand where in the cases of several questions, and which are the same fact: those that rules speak of in
 * the same sentence, and components of the same name that hold records or lists of the same type. Looked up when first
 * used. Thread-safe.
 */
final class Feitenkaart {
    private final Supplier<List<Vraag<?, ?>>> vragen;
    private final Map<Vraagsoort, Map<String, String>> bekend = new ConcurrentHashMap<>();
    private final Map<Vraagsoort, List<String>> eigen = new ConcurrentHashMap<>();
    private final Recordplekken records = new Recordplekken();

    /** Of these questions. */
    Feitenkaart(Supplier<List<Vraag<?, ?>>> vragen) {
        this.vragen = vragen;
    }

    List<Vraag<?, ?>> vragen() {
        return vragen.get();
    }

    /** Reads and fills the places. */
    Recordplekken records() {
        return records;
    }

    /** The places in the case of a question, each with the name of the fact that stands there. */
    Map<String, String> plekken(Vraag<?, ?> vraag) {
        return bekend.computeIfAbsent(vraag.soort(), s -> zoek(vraag));
    }

    /** Whether something is known that no other question speaks of. */
    Antwoord eigenFeiten(Vraag<?, ?> vraag, Zaak zaak) {
        return Logica.antwoord(eigen.computeIfAbsent(vraag.soort(), s -> eigen(vraag)).stream()
                .anyMatch(pad -> !onbekend(records.lees((Record) zaak, pad))));
    }

    private List<String> eigen(Vraag<?, ?> vraag) {
        Set<String> elders = vragen().stream()
                .filter(v -> v.soort() != vraag.soort())
                .flatMap(v -> plekken(v).values().stream())
                .collect(Collectors.toSet());
        return plekken(vraag).entrySet().stream()
                .filter(p -> !elders.contains(p.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> zoek(Vraag<?, ?> vraag) {
        Map<String, String> plekken = new LinkedHashMap<>();
        vraag.beelden().stream()
                .filter(b -> Stream.of(b.getAnnotation(Onderwerp.class))
                        .allMatch(o -> o.per().isEmpty()))
                .flatMap(b -> Stream.of(b.getRecordComponents()))
                .flatMap(d -> Beeldfeit.van(d).stream())
                .filter(f -> staatIn(vraag.zaak(), f))
                .forEach(f -> plekken.putIfAbsent(f.pad(), f.gesteld().replaceFirst("( is|:)$", "")));
        for (RecordComponent deel : vraag.zaak().getRecordComponents()) {
            delen(deel.getName(), deel, plekken);
        }
        return Collections.unmodifiableMap(plekken);
    }

    private boolean staatIn(Class<?> zaak, Beeldfeit feit) {
        return records.type(zaak, feit.pad())
                .filter(t -> t == feit.deel().getType() || t == Optional.class)
                .isPresent();
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

    /** Whether nothing is known: unknown, not there, empty, or all of that in every part. */
    boolean onbekend(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            return misschien.isEmpty();
        }
        if (waarde instanceof List<?> lijst) {
            return lijst.isEmpty();
        }
        if (waarde instanceof Record record) {
            return records.delen(record).allMatch(this::onbekend);
        }
        return waarde instanceof Woord woord && woord.woord().equals(Antwoord.ONBEKEND.woord());
    }
}
