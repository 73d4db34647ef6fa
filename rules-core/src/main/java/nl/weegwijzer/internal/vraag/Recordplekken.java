package nl.weegwijzer.internal.vraag;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Recordweg;
import nl.weegwijzer.zaak.OngeldigeZaakException;

/**
 * Places in records of records, named by components with dots between them. Each type and each place is looked up when
 * first used, and remembered: there are as many as the records of the library have. Thread-safe.
 */
final class Recordplekken {
    private final Map<Plek, Optional<List<Recordweg.Stap>>> wegen = new ConcurrentHashMap<>();
    private final Map<Class<?>, Vorm> vormen = new ConcurrentHashMap<>();

    private record Plek(Class<?> record, String pad) {}

    private record Vorm(List<RecordComponent> delen, Constructor<?> maker) {}

    /** The type of what stands there; empty where there is no such place. */
    Optional<Class<?>> type(Class<?> record, String pad) {
        return weg(record, pad).map(weg -> weg.get(weg.size() - 1).deel().getType());
    }

    /** What stands there. */
    Object lees(Record record, String pad) {
        Object hier = record;
        for (Recordweg.Stap stap : weg(record.getClass(), pad).orElseThrow()) {
            hier = lees((Record) hier, stap.deel());
        }
        return hier;
    }

    /** What stands in each component, in order. */
    Stream<Object> delen(Record record) {
        return vorm(record.getClass()).delen().stream().map(d -> lees(record, d));
    }

    /**
     * The same record with other values at these places, made at once.
     *
     * @throws OngeldigeZaakException where the values contradict each other
     */
    Record met(Record record, Map<String, Object> waarden) {
        Vorm vorm = vorm(record.getClass());
        Object[] nieuw = new Object[vorm.delen().size()];
        for (int i = 0; i < nieuw.length; i++) {
            RecordComponent deel = vorm.delen().get(i);
            String naam = deel.getName();
            Object was = lees(record, deel);
            Map<String, Object> onder = new TreeMap<>();
            waarden.forEach((pad, waarde) -> {
                if (pad.startsWith(naam + ".")) {
                    onder.put(pad.substring(naam.length() + 1), waarde);
                }
            });
            Object gewijzigd = onder.isEmpty() ? was : met((Record) was, onder);
            nieuw[i] = waarden.getOrDefault(naam, gewijzigd);
        }
        return maak(vorm, nieuw);
    }

    private Optional<List<Recordweg.Stap>> weg(Class<?> record, String pad) {
        return wegen.computeIfAbsent(new Plek(record, pad), p -> Recordweg.zoek(p.record(), p.pad()));
    }

    private Vorm vorm(Class<?> record) {
        return vormen.computeIfAbsent(record, Recordplekken::zoek);
    }

    private static Vorm zoek(Class<?> record) {
        try {
            RecordComponent[] delen = record.getRecordComponents();
            Class<?>[] typen = Stream.of(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new Vorm(List.of(delen), record.getDeclaredConstructor(typen));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record.getName(), e);
        }
    }

    private static Record maak(Vorm vorm, Object[] waarden) {
        try {
            return (Record) vorm.maker().newInstance(waarden);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OngeldigeZaakException geweigerd) {
                throw geweigerd;
            }
            throw new IllegalStateException(vorm.maker().getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(vorm.maker().getName(), e);
        }
    }

    private static Object lees(Record record, RecordComponent deel) {
        try {
            return deel.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + "." + deel.getName(), e);
        }
    }
}
