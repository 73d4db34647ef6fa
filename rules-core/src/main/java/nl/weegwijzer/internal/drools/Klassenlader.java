package nl.weegwijzer.internal.drools;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Defines compiled rules from bytes; everything else comes from the parent. One per knowledge base, collected with it.
 */
final class Klassenlader extends ClassLoader {
    static {
        ClassLoader.registerAsParallelCapable();
    }

    private final ConcurrentMap<String, byte[]> klassen;

    Klassenlader(Map<String, byte[]> klassen, ClassLoader ouder) {
        super(ouder);
        this.klassen = new ConcurrentHashMap<>(klassen);
    }

    @Override
    protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(naam)) {
            Class<?> geladen = findLoadedClass(naam);
            byte[] bytes = geladen == null ? klassen.remove(naam) : null;
            if (bytes != null) {
                geladen = defineClass(naam, bytes, 0, bytes.length);
            }
            return geladen == null ? super.loadClass(naam, koppel) : geladen;
        }
    }
}
