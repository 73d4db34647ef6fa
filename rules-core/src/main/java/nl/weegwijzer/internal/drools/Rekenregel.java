package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;

/** One rule as the evaluator needs it, once its own conditions are met. Immutable; thread-safe. */
final class Rekenregel {
    private final Uitspraak uitspraak;
    private final int[][] plaatsen;
    private final long[][] waarden;

    Rekenregel(Thema thema, Regel regel, Map<String, Grond> gronden) {
        this.uitspraak = new Uitspraak(thema, regel, gronden);
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
            waarden[nummer][i] = Situatie.nummers(voorwaarde);
        }
    }

    Regel regel() {
        return uitspraak.regel();
    }

    /** Whether an earlier row of its table is met. */
    boolean eerderGepast(Situatie situatie) {
        for (int i = 0; i < plaatsen.length; i++) {
            if (klopt(plaatsen[i], waarden[i], situatie)) {
                return true;
            }
        }
        return false;
    }

    private static boolean klopt(int[] plaatsen, long[] waarden, Situatie situatie) {
        for (int i = 0; i < plaatsen.length; i++) {
            if ((waarden[i] >>> situatie.nummer(plaatsen[i]) & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    Uitspraak uitspraak() {
        return uitspraak;
    }
}
