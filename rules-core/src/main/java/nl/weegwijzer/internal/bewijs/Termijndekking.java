package nl.weegwijzer.internal.bewijs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip.Binnen;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Termijnregel;

/** Checks that every term that a rule names holds on every day on which the knowledge base does. */
final class Termijndekking {
    private static final String BESTAND = "tabellen/termijnen.csv";

    private Termijndekking() {}

    /** The first day without a row, for each term that has one. */
    static List<Diagnose> keur(Kennis kennis) {
        List<Diagnose> diagnosen = new ArrayList<>();
        for (String naam : genoemd(kennis)) {
            dagZonder(kennis, naam)
                    .ifPresent(dag -> diagnosen.add(Diagnose.over(
                            "BANK-29",
                            BESTAND,
                            "de termijn `" + naam + "` geldt niet op " + dag + ", en de kennisbank wel",
                            "voeg een rij toe die op die dag geldt, of laat bij de eerdere rij `geldig tot` leeg")));
        }
        return diagnosen;
    }

    private static SortedSet<String> genoemd(Kennis kennis) {
        SortedSet<String> namen = new TreeSet<>();
        kennis.themas().stream()
                .flatMap(t -> t.regels().stream())
                .flatMap(r -> r.gevolgen().stream())
                .forEach(g -> {
                    if (g instanceof Plichtgevolg plicht && plicht.tijdstip() instanceof Binnen binnen) {
                        namen.add(binnen.naam());
                    }
                });
        return namen;
    }

    private static Optional<LocalDate> dagZonder(Kennis kennis, String naam) {
        LocalDate dag = kennis.vanaf();
        List<Termijnregel> rijen = kennis.termijnen().stream()
                .filter(t -> t.naam().equals(naam))
                .sorted(Comparator.comparing(Termijnregel::vanaf))
                .toList();
        for (Termijnregel rij : rijen) {
            if (rij.vanaf().isAfter(dag)) {
                break;
            }
            if (rij.tot().isEmpty()) {
                return Optional.empty();
            }
            LocalDate volgende = rij.tot().get().plusDays(1);
            dag = volgende.isAfter(dag) ? volgende : dag;
        }
        return kennis.geldtOp(dag) ? Optional.of(dag) : Optional.empty();
    }
}
