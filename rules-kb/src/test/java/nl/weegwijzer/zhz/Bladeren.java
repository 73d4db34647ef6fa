package nl.weegwijzer.zhz;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

// The facts of a case that can be unknown, found by walking through its records; and the case with another value there.
final class Bladeren {
    private static final String ONBEKEND = "onbekend";

    private Bladeren() {}

    // From the name of a fact, the same for every element of a list, to the steps to its first occurrence.
    static Map<String, List<String>> van(Zaak zaak) {
        Map<String, List<String>> bladeren = new LinkedHashMap<>();
        loop(zaak, List.of(), bladeren);
        return bladeren;
    }

    private static void loop(Object deel, List<String> pad, Map<String, List<String>> bladeren) {
        if (deel instanceof Record) {
            for (RecordComponent component : deel.getClass().getRecordComponents()) {
                loop(lees(deel, component), plus(pad, component.getName()), bladeren);
            }
        } else if (deel instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                loop(lijst.get(i), plus(pad, String.valueOf(i)), bladeren);
            }
        } else if (deel instanceof Woord woord && !waarden(woord, true).isEmpty()) {
            bladeren.putIfAbsent(String.join(".", pad).replaceAll("\\.[0-9]+", ""), pad);
        }
    }

    // The known values of the fact at the end of these steps, or the unknown one.
    static List<Woord> waarden(Object zaak, List<String> pad, boolean onbekend) {
        Object deel = zaak;
        for (String stap : pad) {
            deel = deel instanceof List<?> lijst
                    ? lijst.get(Integer.parseInt(stap))
                    : lees(deel, component(deel, stap));
        }
        return waarden((Woord) deel, onbekend);
    }

    private static List<Woord> waarden(Woord voorbeeld, boolean onbekend) {
        return Arrays.stream(((Enum<?>) voorbeeld).getDeclaringClass().getEnumConstants())
                .map(Woord.class::cast)
                .filter(w -> w.woord().equals(ONBEKEND) == onbekend)
                .toList();
    }

    static Zaak zet(Zaak zaak, List<String> pad, Woord waarde) {
        return (Zaak) zet((Object) zaak, pad, waarde);
    }

    // The case with another value for one of its components.
    static Zaak met(Zaak zaak, String naam, Object waarde) {
        return (Zaak) zet(zaak, List.of(naam), waarde);
    }

    private static Object zet(Object deel, List<String> pad, Object waarde) {
        if (pad.isEmpty()) {
            return waarde;
        }
        List<String> rest = pad.subList(1, pad.size());
        if (deel instanceof List<?> lijst) {
            List<Object> nieuw = new ArrayList<>(lijst);
            int plek = Integer.parseInt(pad.get(0));
            nieuw.set(plek, zet(lijst.get(plek), rest, waarde));
            return nieuw;
        }
        RecordComponent[] delen = deel.getClass().getRecordComponents();
        Object[] waarden = new Object[delen.length];
        Class<?>[] typen = new Class<?>[delen.length];
        for (int i = 0; i < delen.length; i++) {
            Object was = lees(deel, delen[i]);
            waarden[i] = delen[i].getName().equals(pad.get(0)) ? zet(was, rest, waarde) : was;
            typen[i] = delen[i].getType();
        }
        return maak(deel.getClass(), typen, waarden);
    }

    // The same case with every list in it in another order.
    static Zaak geschud(Zaak zaak, Zaken toeval) {
        return (Zaak) geschud((Object) zaak, toeval);
    }

    private static Object geschud(Object deel, Zaken toeval) {
        if (deel instanceof List<?> lijst) {
            return toeval.geschud(lijst.stream().map(e -> geschud(e, toeval)).toList());
        }
        if (!(deel instanceof Record)) {
            return deel;
        }
        RecordComponent[] delen = deel.getClass().getRecordComponents();
        return maak(
                deel.getClass(),
                Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new),
                Arrays.stream(delen).map(d -> geschud(lees(deel, d), toeval)).toArray());
    }

    static Object maak(Class<?> type, Class<?>[] typen, Object[] waarden) {
        try {
            return type.getDeclaredConstructor(typen).newInstance(waarden);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException reden) {
                throw reden;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> plus(List<String> pad, String stap) {
        List<String> langer = new ArrayList<>(pad);
        langer.add(stap);
        return List.copyOf(langer);
    }

    private static RecordComponent component(Object deel, String naam) {
        return Arrays.stream(deel.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    static Object lees(Object deel, RecordComponent component) {
        try {
            return component.getAccessor().invoke(deel);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
