package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Defines compiled rules from bytes, each class checked just before; sees of other classes only what rules may use. One
 * per subject of a knowledge base, collected with it.
 */
final class Klassenlader extends ClassLoader {
    static {
        ClassLoader.registerAsParallelCapable();
    }

    private final ConcurrentMap<String, byte[]> klassen;
    private final ClassLoader achter;

    Klassenlader(Map<String, byte[]> klassen, ClassLoader achter) {
        super(null);
        this.klassen = new ConcurrentHashMap<>(klassen);
        this.achter = achter;
    }

    @Override
    protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(naam)) {
            Class<?> geladen = findLoadedClass(naam);
            byte[] bytes = geladen == null ? klassen.remove(naam) : null;
            if (bytes != null) {
                geladen = definieer(naam, bytes);
            }
            if (geladen == null && Toegestaan.buiten(naam.replace('.', '/'))) {
                geladen = achter.loadClass(naam);
            }
            if (geladen == null) {
                throw new ClassNotFoundException(naam);
            }
            return geladen;
        }
    }

    private Class<?> definieer(String naam, byte[] bytes) {
        List<String> verboden = Klassenkeuring.verboden(bytes);
        if (!verboden.isEmpty()) {
            throw new SecurityException("generated rules use what they may not: " + verboden);
        }
        if (!naam.startsWith(DrlSchrijver.PAKKET + ".")) {
            throw new SecurityException("not a class of generated rules: " + naam);
        }
        return defineClass(naam, bytes, 0, bytes.length);
    }
}
