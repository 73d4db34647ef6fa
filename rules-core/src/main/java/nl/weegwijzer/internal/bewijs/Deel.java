package nl.weegwijzer.internal.bewijs;

import nl.weegwijzer.internal.bewijs.Regelwerk.Geldt;
import org.jspecify.annotations.Nullable;

/**
 * A part of all cases: what each component can be in them, and what was found out about them. What holds in all cases
 * of a part, or in none, does so in every part of it, and a conclusion with one value keeps that: a smaller part knows
 * these from the start. Not thread-safe.
 */
final class Deel {
    private final long[] over;
    private final long[] standen;
    private final @Nullable Geldt[] vormen;

    private Deel(long[] over, long[] standen, @Nullable Geldt[] vormen) {
        this.over = over;
        this.standen = standen;
        this.vormen = vormen;
    }

    /**
     * A part of which nothing was found out.
     *
     * @param over what each fact can be, as a mask
     * @param vormen how many things can hold in some of them: rules, and rows of conditions
     */
    static Deel van(long[] over, int vormen) {
        return new Deel(over.clone(), new long[over.length], new Geldt[vormen]);
    }

    /**
     * The cases of this part in which a fact has a value of a mask, of which some are left.
     *
     * @param plek the fact
     * @param waarden the mask
     * @param geraakteStanden the conclusions that hang on the fact
     * @param geraakteVormen the rules and rows that hang on the fact
     */
    Deel met(int plek, long waarden, int[] geraakteStanden, int[] geraakteVormen) {
        Deel kleiner = new Deel(over.clone(), standen.clone(), vormen.clone());
        kleiner.over[plek] = waarden;
        for (int stand : geraakteStanden) {
            if (Long.bitCount(standen[stand]) > 1) {
                kleiner.standen[stand] = 0;
            }
        }
        for (int vorm : geraakteVormen) {
            if (vormen[vorm] == Geldt.SOMS) {
                kleiner.vormen[vorm] = null;
            }
        }
        return kleiner;
    }

    /** What a fact can be. */
    long feit(int plek) {
        return over[plek];
    }

    /** What each fact can be. */
    long[] feiten() {
        return over.clone();
    }

    /** What a conclusion can be; 0 as long as nobody looked. */
    long stand(int plek) {
        return standen[plek];
    }

    void stand(int plek, long masker) {
        standen[plek] = masker;
    }

    /** Whether a rule applies or a row is met; null as long as nobody looked. */
    @Nullable
    Geldt geldt(int vorm) {
        return vormen[vorm];
    }

    void geldt(int vorm, Geldt geldt) {
        vormen[vorm] = geldt;
    }
}
