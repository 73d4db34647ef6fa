package nl.weegwijzer.internal.drools;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * What generated rules see while they are compiled: the classes on the list and nothing else. Drools loads its own
 * services through it as well, so it may load them; what the rules themselves refer to is looked up as a resource.
 */
final class Vertaallader extends ClassLoader {
    private final ClassLoader achter;

    Vertaallader(ClassLoader achter) {
        super(null);
        this.achter = achter;
    }

    @Override
    protected Class<?> findClass(String naam) throws ClassNotFoundException {
        String pad = naam.replace('.', '/');
        if (pad.startsWith("org/drools/") || pad.startsWith("org/kie/") || Toegestaan.bijVertalen(pad)) {
            return achter.loadClass(naam);
        }
        throw new ClassNotFoundException(naam);
    }

    @Override
    public @Nullable URL getResource(String naam) {
        return zichtbaar(naam) ? achter.getResource(naam) : null;
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String naam) {
        return zichtbaar(naam) ? achter.getResourceAsStream(naam) : null;
    }

    @Override
    public Enumeration<URL> getResources(String naam) throws java.io.IOException {
        return zichtbaar(naam) ? achter.getResources(naam) : Collections.emptyEnumeration();
    }

    private static boolean zichtbaar(String naam) {
        return naam.endsWith(".class") && Toegestaan.bijVertalen(naam.substring(0, naam.length() - ".class".length()));
    }
}
