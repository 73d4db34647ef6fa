package nl.weegwijzer.internal.vraag;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Recordweg;
import nl.weegwijzer.zaak.OngeldigeZaakException;

/** Places in a record of records, named by components with dots between them. Stateless and thread-safe. */
final class Recordplek {
    private Recordplek() {}

    /** The type of what stands there; empty where there is no such place. */
    static Optional<Class<?>> type(Class<?> record, String pad) {
        return Recordweg.zoek(record, pad)
                .map(weg -> weg.get(weg.size() - 1).deel().getType());
    }

    /** What stands there. */
    static Object lees(Record record, String pad) {
        Object hier = record;
        for (Recordweg.Stap stap : Recordweg.zoek(record.getClass(), pad).orElseThrow()) {
            hier = lees((Record) hier, stap.deel());
        }
        return hier;
    }

    /**
     * The same record with other values at these places, made at once.
     *
     * @throws OngeldigeZaakException where the values contradict each other
     */
    static Record met(Record record, Map<String, Object> waarden) {
        RecordComponent[] delen = record.getClass().getRecordComponents();
        Object[] nieuw = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            String naam = delen[i].getName();
            Object was = lees(record, delen[i]);
            Map<String, Object> onder = new TreeMap<>();
            waarden.forEach((pad, waarde) -> {
                if (pad.startsWith(naam + ".")) {
                    onder.put(pad.substring(naam.length() + 1), waarde);
                }
            });
            Object gewijzigd = onder.isEmpty() ? was : met((Record) was, onder);
            nieuw[i] = waarden.getOrDefault(naam, gewijzigd);
        }
        return maak(record.getClass(), delen, nieuw);
    }

    private static Record maak(Class<? extends Record> type, RecordComponent[] delen, Object[] waarden) {
        try {
            Class<?>[] typen = Stream.of(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(typen).newInstance(waarden);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OngeldigeZaakException geweigerd) {
                throw geweigerd;
            }
            throw new IllegalStateException(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
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
