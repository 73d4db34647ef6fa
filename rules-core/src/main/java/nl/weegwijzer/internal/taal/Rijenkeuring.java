package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Tabel.Rij;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;

/** Compares the rows of a decision table, of which the first that fits decides. Not thread-safe. */
final class Rijenkeuring {
    private final Bevindingen bevindingen;
    private final List<Rij> rijen = new ArrayList<>();
    private final List<List<Voorwaarde>> voorwaarden = new ArrayList<>();

    Rijenkeuring(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    /** The conditions of the earlier rows that can fit where this one does; refuses a row that is never reached. */
    List<List<Voorwaarde>> eerder(Rij rij, List<Voorwaarde> als) {
        boolean gemeld = false;
        for (int i = 0; i < rijen.size() && !gemeld; i++) {
            if (ruimer(voorwaarden.get(i), als)) {
                gemeld = true;
                meld(rij, rijen.get(i), voorwaarden.get(i).equals(als));
            }
        }
        List<List<Voorwaarde>> eerder =
                voorwaarden.stream().filter(e -> !sluitenUit(als, e)).toList();
        rijen.add(rij);
        voorwaarden.add(als);
        return eerder;
    }

    private void meld(Rij rij, Rij eerder, boolean gelijk) {
        bevindingen.meld(
                gelijk ? Code.TABEL_08 : Code.TABEL_15,
                rij.lijn().plek(),
                gelijk
                        ? "deze rij heeft dezelfde voorwaarden als de rij op regel " + eerder.nummer()
                        : "deze rij komt nooit aan de beurt: de rij op regel " + eerder.nummer()
                                + " past altijd eerder",
                gelijk
                        ? "laat één van beide weg; de eerste rij die past beslist"
                        : "zet deze rij hoger, of geef de eerdere rij meer voorwaarden");
    }

    // Both lists are in the order of the columns.
    private static boolean ruimer(List<Voorwaarde> ruim, List<Voorwaarde> als) {
        return ruim.stream()
                .allMatch(r -> als.stream()
                        .anyMatch(a -> a.begrip().plaats() == r.begrip().plaats()
                                && r.waarden().containsAll(a.waarden())));
    }

    private static boolean sluitenUit(List<Voorwaarde> een, List<Voorwaarde> ander) {
        return een.stream()
                .anyMatch(a -> ander.stream()
                        .anyMatch(b -> a.begrip().plaats() == b.begrip().plaats()
                                && a.waarden().stream().noneMatch(b.waarden()::contains)));
    }
}
