package nl.weegwijzer.internal.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** How records of one type are taken apart and made. Immutable and thread-safe. */
public final class Beeldvorm<B extends Record> {
    private final Class<B> type;
    private final MethodHandle[] lezers;
    private final MethodHandle maker;

    /** Looks up the accessors and the constructor of a public record type. */
    public Beeldvorm(Class<B> type) {
        this.type = type;
        try {
            MethodHandles.Lookup opzoeker = MethodHandles.publicLookup();
            RecordComponent[] delen = type.getRecordComponents();
            Class<?>[] typen = new Class<?>[delen.length];
            lezers = new MethodHandle[delen.length];
            for (int i = 0; i < delen.length; i++) {
                typen[i] = delen[i].getType();
                lezers[i] = opzoeker.unreflect(delen[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
            }
            maker = opzoeker.findConstructor(type, MethodType.methodType(void.class, typen))
                    .asSpreader(Object[].class, typen.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("geen openbaar record: " + type.getName(), e);
        }
    }

    /** The record type. */
    public Class<B> type() {
        return type;
    }

    /** The value of one component, null for a conclusion that was not drawn. */
    public @Nullable Object waarde(Record beeld, int plaats) {
        try {
            return (Object) lezers[plaats].invokeExact(beeld);
        } catch (Throwable e) {
            throw new IllegalStateException("beeld is niet te lezen: " + type.getName(), e);
        }
    }

    /** The values of all components, in order. */
    public @Nullable Object[] waarden(Record beeld) {
        @Nullable Object[] waarden = new @Nullable Object[lezers.length];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarde(beeld, i);
        }
        return waarden;
    }

    /** A record with these values. */
    public B maak(@Nullable Object[] waarden) {
        try {
            return type.cast((Record) maker.invokeExact(waarden));
        } catch (Throwable e) {
            throw new IllegalStateException("beeld is niet te maken: " + type.getName(), e);
        }
    }
}
