package nl.weegwijzer.internal.drools;

import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/** A record as the conditions of rules look at it: of each component the number of its value. Immutable. */
final class Situatie {
    /** Where the number of the round stands, as it does in every record. */
    static final int RONDE = 0;

    private final int[] nummers;

    Situatie(int ronde, @Nullable Object[] waarden) {
        nummers = new int[waarden.length];
        nummers[RONDE] = ronde;
        for (int i = 1; i < nummers.length; i++) {
            nummers[i] = nummer(waarden[i]);
        }
    }

    /** The number of the value of a component. */
    int nummer(int plaats) {
        return nummers[plaats];
    }

    /** The number of a value among those of its type, from 1; 0 for nothing at all, and for what no condition names. */
    @SuppressWarnings("EnumOrdinal") // only within one run, to tell the values of one type apart
    static int nummer(@Nullable Object waarde) {
        if (waarde instanceof Enum<?> constante) {
            if (constante.ordinal() + 1 >= Long.SIZE) {
                throw new IllegalArgumentException("te veel waarden: " + constante.getDeclaringClass());
            }
            return constante.ordinal() + 1;
        }
        return 0;
    }

    /** How many numbers there are for the values of a type, with that of nothing at all. */
    static int aantalNummers(Class<?> type) {
        Object[] constanten = type.getEnumConstants();
        return constanten == null ? 1 : constanten.length + 1;
    }

    /** The values that meet a condition, each a bit by its number. */
    static long nummers(Voorwaarde voorwaarde) {
        long bits = 0;
        for (Woord waarde : voorwaarde.waarden()) {
            if (voorwaarde.begrip().type().isInstance(waarde)) {
                bits |= 1L << nummer(waarde);
            }
        }
        return bits;
    }
}
