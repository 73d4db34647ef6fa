package nl.weegwijzer.internal.vraag;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Recordweg;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** Reads the value at one place in a case, as rules see it. Immutable and thread-safe. */
final class Feitpad {
    private static final MethodType LEES = MethodType.methodType(Object.class, Record.class);

    private final MethodHandle lezer;
    private final boolean alleenOfHetErIs;

    private Feitpad(MethodHandle lezer, boolean alleenOfHetErIs) {
        this.lezer = lezer;
        this.alleenOfHetErIs = alleenOfHetErIs;
    }

    /**
     * The place with these component names, separated by dots.
     *
     * @param type what rules see of it: what stands there, or, where it may be missing, that or whether it is there
     */
    static Feitpad van(Class<? extends Record> begin, String pad, Class<?> type) {
        try {
            MethodHandles.Lookup opzoeker = MethodHandles.publicLookup();
            MethodHandle lezer = MethodHandles.identity(begin);
            Class<?> hier = begin;
            for (Recordweg.Stap stap : weg(begin, pad)) {
                RecordComponent deel = stap.deel();
                lezer = MethodHandles.filterReturnValue(lezer, opzoeker.unreflect(deel.getAccessor()));
                hier = deel.getType();
            }
            if (hier != Optional.class && !type.isAssignableFrom(hier)) {
                throw new IllegalStateException(pad + " is " + hier.getName() + " en geen " + type.getName());
            }
            return new Feitpad(lezer.asType(LEES), hier == Optional.class && type == Antwoord.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(pad + " is niet te lezen in " + begin.getName(), e);
        }
    }

    private static List<Recordweg.Stap> weg(Class<? extends Record> begin, String pad) {
        return Recordweg.zoek(begin, pad)
                .orElseThrow(() -> new IllegalStateException("geen " + pad + " in " + begin.getName()));
    }

    @Nullable
    Object lees(Record feiten) {
        try {
            Object waarde = (Object) lezer.invokeExact(feiten);
            if (!(waarde instanceof Optional<?> misschien)) {
                return waarde;
            }
            return alleenOfHetErIs ? Logica.antwoord(misschien.isPresent()) : misschien.orElse(null);
        } catch (Throwable e) {
            throw new IllegalStateException("feit is niet te lezen", e);
        }
    }
}
