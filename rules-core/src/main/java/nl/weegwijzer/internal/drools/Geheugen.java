package nl.weegwijzer.internal.drools;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers what was computed from a record. Exact where the outcome hangs on the record alone; holds no personal data,
 * because flat records hold none. Bounded: when the young half is full it becomes the old half, and the old half is
 * forgotten. Thread-safe; what two threads ask for at once may be computed twice.
 */
final class Geheugen<S extends Record, W> {
    private final int helft;
    private volatile ConcurrentMap<S, W> jong = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<S, W> oud = new ConcurrentHashMap<>();

    Geheugen(int omvang) {
        this.helft = omvang / 2;
    }

    W onthoud(S sleutel, Function<S, W> bereken) {
        W bekend = jong.get(sleutel);
        if (bekend != null) {
            return bekend;
        }
        W gevonden = oud.get(sleutel);
        W waarde = gevonden == null ? bereken.apply(sleutel) : gevonden;
        if (helft > 0) {
            bewaar(sleutel, waarde);
        }
        return waarde;
    }

    private void bewaar(S sleutel, W waarde) {
        ConcurrentMap<S, W> huidig = jong;
        huidig.put(sleutel, waarde);
        if (huidig.size() > helft && huidig == jong) {
            oud = huidig;
            jong = new ConcurrentHashMap<>();
        }
    }
}
