package nl.weegwijzer.internal.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records of one type are taken apart and made; looked up when first used. Thread-safe. */
public final class Beeldvorm<B extends Record> {
    private final Class<B> type;
    private volatile @Nullable Toegang toegang;

    /** For a public record type. */
    public Beeldvorm(Class<B> type) {
        this.type = type;
    }

    /** The accessors of the components in order, and the constructor. */
    private record Toegang(List<MethodHandle> lezers, MethodHandle maker) {}

    /** The record type. */
    public Class<B> type() {
        return type;
    }

    /** The value of one component, null for a conclusion that was not drawn. */
    public @Nullable Object waarde(Record beeld, int plaats) {
        try {
            return (Object) toegang().lezers().get(plaats).invokeExact(beeld);
        } catch (Throwable e) {
            throw new IllegalStateException("beeld is niet te lezen: " + type.getName(), e);
        }
    }

    /** The values of all components, in order. */
    public @Nullable Object[] waarden(Record beeld) {
        @Nullable Object[] waarden = new @Nullable Object[toegang().lezers().size()];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarde(beeld, i);
        }
        return waarden;
    }

    /** A record with these values. */
    public B maak(@Nullable Object[] waarden) {
        try {
            return type.cast((Record) toegang().maker().invokeExact(waarden));
        } catch (Throwable e) {
            throw new IllegalStateException("beeld is niet te maken: " + type.getName(), e);
        }
    }

    private Toegang toegang() {
        Toegang bekend = toegang;
        if (bekend == null) {
            bekend = zoek(type);
            toegang = bekend;
        }
        return bekend;
    }

    private static Toegang zoek(Class<?> type) {
        try {
            MethodHandles.Lookup opzoeker = MethodHandles.lookup();
            RecordComponent[] delen = type.getRecordComponents();
            Class<?>[] typen = new Class<?>[delen.length];
            MethodHandle[] lezers = new MethodHandle[delen.length];
            for (int i = 0; i < delen.length; i++) {
                typen[i] = delen[i].getType();
                lezers[i] = opzoeker.unreflect(delen[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Record.class));
            }
            MethodHandle maker = opzoeker.findConstructor(type, MethodType.methodType(void.class, typen))
                    .asSpreader(Object[].class, typen.length)
                    .asType(MethodType.methodType(Record.class, Object[].class));
            return new Toegang(List.of(lezers), maker);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("geen openbaar record: " + type.getName(), e);
        }
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Beeldvorm<?> vorm && vorm.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
