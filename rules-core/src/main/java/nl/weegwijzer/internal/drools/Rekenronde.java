package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.internal.model.Voorwaarde;

/**
 * The rules of one round, with for each value of each component that their conditions name the set of rules that it
 * leaves possible. What a record makes apply is what is left in all of these sets. Immutable; thread-safe.
 */
final class Rekenronde {
    private final List<Rekenregel> regels;
    private final int woorden;
    private final int[] plaatsen;
    private final long[][] mogelijk;
    private final long[] alle;

    Rekenronde(List<Rekenregel> regels, int delen) {
        this.regels = regels;
        this.woorden = (regels.size() + Long.SIZE - 1) / Long.SIZE;
        this.alle = new long[woorden];
        long[][] perPlaats = new long[delen][];
        for (int i = 0; i < regels.size(); i++) {
            // a rule that concludes nothing is not heard
            if (!regels.get(i).regel().gevolgen().isEmpty()) {
                alle[i / Long.SIZE] |= 1L << i;
            }
            for (Voorwaarde voorwaarde : regels.get(i).regel().voorwaarden()) {
                int plaats = voorwaarde.begrip().plaats();
                if (perPlaats[plaats] == null) {
                    perPlaats[plaats] =
                            new long[Situatie.aantalNummers(voorwaarde.begrip().type()) * woorden];
                    Arrays.fill(perPlaats[plaats], -1L);
                }
                beperk(perPlaats[plaats], i, Situatie.nummers(voorwaarde));
            }
        }
        List<Integer> gebruikt = new ArrayList<>();
        for (int plaats = 0; plaats < delen; plaats++) {
            if (perPlaats[plaats] != null) {
                gebruikt.add(plaats);
            }
        }
        this.plaatsen = gebruikt.stream().mapToInt(p -> p).toArray();
        this.mogelijk = gebruikt.stream().map(p -> perPlaats[p]).toArray(long[][]::new);
    }

    private void beperk(long[] sets, int regel, long waarden) {
        for (int nummer = 0; nummer * woorden < sets.length; nummer++) {
            if ((waarden >>> nummer & 1) == 0) {
                sets[nummer * woorden + regel / Long.SIZE] &= ~(1L << regel);
            }
        }
    }

    /** Says which rules apply. */
    void pas(Situatie situatie, Verloop verloop) {
        for (int woord = 0; woord < woorden; woord++) {
            long over = alle[woord];
            for (int i = 0; i < plaatsen.length; i++) {
                over &= mogelijk[i][situatie.nummer(plaatsen[i]) * woorden + woord];
            }
            while (over != 0) {
                Rekenregel regel = regels.get(woord * Long.SIZE + Long.numberOfTrailingZeros(over));
                over &= over - 1;
                if (!regel.eerderGepast(situatie)) {
                    verloop.past(regel.uitspraak());
                }
            }
        }
    }
}
