package nl.weegwijzer.internal.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records of one type are taken apart and made; looked up when first used. Thread-safe. */
public final class Beeldvorm<B extends Record> {
    private final Class<B> type;
    private volatile @Nullable Toegang<B> toegang;

    /** For a public record type. */
    public Beeldvorm(Class<B> type) {
        this.type = type;
    }

    /**
     * What gives access to the components, in order, and the constructor. Handles on the fields make no classes of
     * their own when they are used a lot, as calls of the accessors would.
     */
    private record Toegang<B>(List<VarHandle> lezers, Constructor<B> maker) {}

    /** The record type. */
    public Class<B> type() {
        return type;
    }

    /** The value of one component, null for a conclusion that was not drawn. */
    public @Nullable Object waarde(Record beeld, int plaats) {
        return (Object) toegang().lezers().get(plaats).get((Object) beeld);
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
            return toegang().maker().newInstance(waarden);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("beeld is niet te maken: " + type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("beeld is niet te maken: " + type.getName(), e);
        }
    }

    private Toegang<B> toegang() {
        Toegang<B> bekend = toegang;
        if (bekend == null) {
            bekend = zoek(type);
            toegang = bekend;
        }
        return bekend;
    }

    private static <B> Toegang<B> zoek(Class<B> type) {
        try {
            RecordComponent[] delen = type.getRecordComponents();
            Class<?>[] typen = new Class<?>[delen.length];
            List<VarHandle> lezers = new ArrayList<>(delen.length);
            MethodHandles.Lookup opzoeker = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (int i = 0; i < delen.length; i++) {
                typen[i] = delen[i].getType();
                lezers.add(opzoeker.findVarHandle(type, delen[i].getName(), typen[i]));
            }
            return new Toegang<>(List.copyOf(lezers), type.getConstructor(typen));
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
