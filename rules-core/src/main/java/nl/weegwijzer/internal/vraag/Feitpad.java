package nl.weegwijzer.internal.vraag;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Recordweg;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value at one place in a case, as rules see it. Found at once, so that a place that does not exist is
 * noticed when the question is described; what reads it is made when it is first read. Thread-safe.
 */
final class Feitpad {
    private static final MethodType LEES = MethodType.methodType(Object.class, Record.class);

    private final Class<? extends Record> begin;
    private final List<Recordweg.Stap> weg;
    private final boolean alleenOfHetErIs;
    private volatile @Nullable MethodHandle lezer;

    private Feitpad(Class<? extends Record> begin, List<Recordweg.Stap> weg, boolean alleenOfHetErIs) {
        this.begin = begin;
        this.weg = weg;
        this.alleenOfHetErIs = alleenOfHetErIs;
    }

    /**
     * The place with these component names, separated by dots.
     *
     * @param voor what is read from there, for the message where there is no such place
     * @param type what rules see of it: what stands there, or, where it may be missing, that or whether it is there
     * @throws IllegalStateException where there is no such place, or something of another type stands there
     */
    static Feitpad van(String voor, Class<? extends Record> begin, String pad, Class<?> type) {
        List<Recordweg.Stap> weg = weg(voor, begin, pad);
        Class<?> hier = einde(weg).getType();
        if (hier != Optional.class && !type.isAssignableFrom(hier)) {
            throw new IllegalStateException(voor + ": " + pad + " in " + begin.getSimpleName() + " is een "
                    + hier.getSimpleName() + " en geen " + type.getSimpleName());
        }
        return new Feitpad(begin, weg, hier == Optional.class && type == Antwoord.class);
    }

    /**
     * The components on the way to a place, never none.
     *
     * @throws IllegalStateException where there is no such place
     */
    static List<Recordweg.Stap> weg(String voor, Class<?> begin, String pad) {
        return Recordweg.zoek(begin, pad).orElseThrow(() -> geen(voor, begin, pad));
    }

    private static IllegalStateException geen(String voor, Class<?> begin, String pad) {
        Class<?> hier = begin;
        for (String naam : pad.split("\\.", -1)) {
            Optional<List<Recordweg.Stap>> stap = Recordweg.zoek(hier, naam);
            if (stap.isEmpty()) {
                return Naamfout.van(
                        voor + ": " + hier.getSimpleName(), "deel", naam, Naamfout.namen(hier, deel -> true));
            }
            hier = einde(stap.get()).getType();
        }
        throw new IllegalArgumentException(pad);
    }

    /** The last component on the way. */
    static RecordComponent einde(List<Recordweg.Stap> weg) {
        return weg.get(weg.size() - 1).deel();
    }

    /** Of what a component is a list. */
    static Class<?> element(RecordComponent lijst) {
        return (Class<?>) ((ParameterizedType) lijst.getGenericType()).getActualTypeArguments()[0];
    }

    /** The last component on the way. */
    RecordComponent einde() {
        return einde(weg);
    }

    @Nullable
    Object lees(Record feiten) {
        MethodHandle bekend = lezer;
        if (bekend == null) {
            bekend = lezer();
            lezer = bekend;
        }
        try {
            Object waarde = (Object) bekend.invokeExact(feiten);
            if (!(waarde instanceof Optional<?> misschien)) {
                return waarde;
            }
            return alleenOfHetErIs ? Logica.antwoord(misschien.isPresent()) : misschien.orElse(null);
        } catch (Throwable e) {
            throw new IllegalStateException("feit is niet te lezen", e);
        }
    }

    private MethodHandle lezer() {
        try {
            MethodHandles.Lookup opzoeker = MethodHandles.publicLookup();
            MethodHandle nieuw = MethodHandles.identity(begin);
            for (Recordweg.Stap stap : weg) {
                nieuw = MethodHandles.filterReturnValue(
                        nieuw, opzoeker.unreflect(stap.deel().getAccessor()));
            }
            return nieuw.asType(LEES);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(einde().getName() + " is niet te lezen in " + begin.getName(), e);
        }
    }
}
