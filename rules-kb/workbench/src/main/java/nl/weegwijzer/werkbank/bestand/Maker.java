package nl.weegwijzer.werkbank.bestand;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.jspecify.annotations.Nullable;

/** Makes records by their canonical constructor. Stateless and thread-safe. */
final class Maker {
    private Maker() {}

    /**
     * Makes the record. A null stands for what the file lacks: the record refuses it, besides all else that it refuses.
     *
     * @throws OngeldigeZaakException if the record refuses these values
     */
    static Object maak(Class<?> soort, List<? extends @Nullable Object> waarden) {
        try {
            return maker(soort).newInstance(waarden.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OngeldigeZaakException geweigerd) {
                throw geweigerd;
            }
            throw new IllegalStateException("the constructor of " + soort.getSimpleName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to make a " + soort.getSimpleName(), e);
        }
    }

    private static Constructor<?> maker(Class<?> soort) throws NoSuchMethodException {
        return soort.getDeclaredConstructor(Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }
}
