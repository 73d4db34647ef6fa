package nl.weegwijzer.internal.drools;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the rules made of a flat record. Exact, because a record holds all that its rules can see, and no
 * personal data. Bounded: when the young half is full it becomes the old half, and the old half is forgotten.
 * Thread-safe.
 */
final class Geheugen {
    private final int helft;
    private volatile ConcurrentMap<Record, Afleiding<?>> jong = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<Record, Afleiding<?>> oud = new ConcurrentHashMap<>();

    Geheugen(int omvang) {
        this.helft = omvang / 2;
    }

    @Nullable
    Afleiding<?> zoek(Record beeld) {
        Afleiding<?> gevonden = jong.get(beeld);
        if (gevonden == null) {
            gevonden = oud.get(beeld);
            if (gevonden != null) {
                bewaar(beeld, gevonden);
            }
        }
        return gevonden;
    }

    void bewaar(Record beeld, Afleiding<?> afleiding) {
        if (helft == 0) {
            return;
        }
        ConcurrentMap<Record, Afleiding<?>> huidig = jong;
        huidig.put(beeld, afleiding);
        if (huidig.size() > helft) {
            oud = huidig;
            jong = new ConcurrentHashMap<>();
        }
    }
}
