package nl.weegwijzer.internal.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once. Where that fails, the next who asks tries again.
 * Thread-safe.
 */
final class Uitgesteld<T> {
    private final Object slot = new Object();
    private @Nullable Supplier<? extends T> maker;
    private volatile @Nullable T gemaakt;

    private Uitgesteld(@Nullable Supplier<? extends T> maker, @Nullable T gemaakt) {
        this.maker = maker;
        this.gemaakt = gemaakt;
    }

    /** Made already. */
    static <T> Uitgesteld<T> nu(T waarde) {
        return new Uitgesteld<>(null, waarde);
    }

    /** Made later. */
    static <T> Uitgesteld<T> later(Supplier<? extends T> maker) {
        return new Uitgesteld<>(maker, null);
    }

    T geef() {
        T bekend = gemaakt;
        return bekend == null ? maak() : bekend;
    }

    private T maak() {
        synchronized (slot) {
            T nu = gemaakt;
            if (nu == null && maker != null) {
                nu = maker.get();
                gemaakt = nu;
                maker = null; // with all that it was made from
            }
            if (nu == null) {
                throw new IllegalStateException("er is niets te maken");
            }
            return nu;
        }
    }
}
