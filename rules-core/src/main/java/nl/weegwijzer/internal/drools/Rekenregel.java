package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/**
 * One rule as the evaluator needs it, once its own conditions are met. Its wording is made when it first applies.
 * Immutable but for that; thread-safe.
 */
final class Rekenregel {
    private final Thema thema;
    private final Regel regel;
    private final Map<String, Grond> gronden;
    private final int[][] plaatsen;
    private final long[][] waarden;
    private volatile @Nullable Uitspraak uitspraak;

    Rekenregel(Thema thema, Regel regel, Map<String, Grond> gronden) {
        this.thema = thema;
        this.regel = regel;
        this.gronden = gronden;
        int rijen = regel.eerdereRijen().size();
        this.plaatsen = new int[rijen][];
        this.waarden = new long[rijen][];
        for (int i = 0; i < rijen; i++) {
            rij(i, regel.eerdereRijen().get(i));
        }
    }

    private void rij(int nummer, List<Voorwaarde> voorwaarden) {
        plaatsen[nummer] = new int[voorwaarden.size()];
        waarden[nummer] = new long[voorwaarden.size()];
        for (int i = 0; i < voorwaarden.size(); i++) {
            Voorwaarde voorwaarde = voorwaarden.get(i);
            plaatsen[nummer][i] = voorwaarde.begrip().plaats();
            waarden[nummer][i] = waarden(voorwaarde);
        }
    }

    /** The values that meet a condition, each a bit by its number. */
    static long waarden(Voorwaarde voorwaarde) {
        long bits = 0;
        for (Woord waarde : voorwaarde.waarden()) {
            if (voorwaarde.begrip().type().isInstance(waarde)) {
                bits |= 1L << nummer(waarde);
            }
        }
        return bits;
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

    Regel regel() {
        return regel;
    }

    /** Whether an earlier row of its table is met by a record, from the number of each of its values. */
    boolean eerderGepast(int[] beeld) {
        for (int i = 0; i < plaatsen.length; i++) {
            if (klopt(plaatsen[i], waarden[i], beeld)) {
                return true;
            }
        }
        return false;
    }

    private static boolean klopt(int[] plaatsen, long[] waarden, int[] beeld) {
        for (int i = 0; i < plaatsen.length; i++) {
            if ((waarden[i] >>> beeld[plaatsen[i]] & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    Uitspraak uitspraak() {
        Uitspraak bekend = uitspraak;
        if (bekend == null) {
            bekend = new Uitspraak(thema, regel, gronden);
            uitspraak = bekend;
        }
        return bekend;
    }
}
