package nl.weegwijzer.internal.drools;

import java.util.Map;

/**
 * Defines compiled rules from bytes; everything else comes from the parent. One per knowledge base, collected with it.
 */
final class Klassenlader extends ClassLoader {
    static {
        ClassLoader.registerAsParallelCapable();
    }

    private final Map<String, byte[]> klassen;

    Klassenlader(Map<String, byte[]> klassen, ClassLoader ouder) {
        super(ouder);
        this.klassen = klassen;
    }

    @Override
    protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
        byte[] bytes = klassen.get(naam);
        if (bytes == null) {
            return super.loadClass(naam, koppel);
        }
        synchronized (getClassLoadingLock(naam)) {
            Class<?> geladen = findLoadedClass(naam);
            return geladen == null ? defineClass(naam, bytes, 0, bytes.length) : geladen;
        }
    }
}
