package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.internal.beeld.Gemeentelot;
import nl.weegwijzer.internal.beeld.Gemeentestatus;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.vraag.Vraag.LosseZin;

/** Looks up municipalities in their table (norm 8.3.a, ruling D-12). Stateless and thread-safe. */
public final class Gemeenten {
    /** The name of the table. */
    public static final String TABEL = "gemeenten";

    /** How a decision says which team there is. */
    static final LosseZin TEAM = new LosseZin("het team is", List.of("jeugdteam van Voorbeeldstad"), false);

    private static final Pattern TUSSENRUIMTE = Pattern.compile("[\\s-]+");

    private Gemeenten() {}

    /** The team of a row. */
    static Team team(Gemeenteregel regel) {
        return new Team(regel.soortTeam(), regel.gemeente());
    }

    static Stelling zegt(Team team) {
        return new Stelling("", TEAM.zin(), team.soort() + " van " + team.gemeente());
    }

    /** The row that holds for a municipality on a day. */
    public static Optional<Gemeenteregel> regel(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        return gemeente.flatMap(naam -> kennis.gemeenten().stream()
                .filter(g -> gelijk(g.gemeente(), naam) && g.geldtOp(dag))
                .findFirst());
    }

    /** What the table knows of a municipality on a day. */
    static Gemeentestatus status(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        if (gemeente.isEmpty()) {
            return Gemeentestatus.ONBEKEND;
        }
        if (regel(kennis, gemeente, dag).isPresent()) {
            return Gemeentestatus.IN_REGIO;
        }
        String naam = gemeente.get();
        return kennis.gemeenten().stream().anyMatch(g -> gelijk(g.gemeente(), naam))
                ? Gemeentestatus.NIET_GELDIG
                : Gemeentestatus.BUITEN_REGIO;
    }

    /**
     * The row of a municipality that ended before a day and of which the table says into which one it merged. Only the
     * last step: where that one merged too, it is asked for in its turn.
     */
    static Optional<Gemeenteregel> opgegaan(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        if (regel(kennis, gemeente, dag).isPresent()) {
            return Optional.empty();
        }
        return gemeente.flatMap(naam -> kennis.gemeenten().stream()
                .filter(g -> gelijk(g.gemeente(), naam)
                        && g.tot().filter(t -> t.isBefore(dag)).isPresent())
                .max(Comparator.comparing(Gemeenteregel::vanaf)));
    }

    /** The row that holds for a municipality on a day, or for the one into which it merged, however often. */
    static Optional<Gemeenteregel> regelOfOpvolger(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        Set<String> gezien = new HashSet<>();
        Optional<String> naam = gemeente;
        while (naam.isPresent() && gezien.add(kaal(naam.get()))) {
            Optional<Gemeenteregel> regel = regel(kennis, naam, dag);
            if (regel.isPresent()) {
                return regel;
            }
            naam = opgegaan(kennis, naam, dag).flatMap(Gemeenteregel::opvolger);
        }
        return Optional.empty();
    }

    /** What became of a municipality by a day. */
    static Gemeentelot lot(Kennis kennis, Optional<String> gemeente, LocalDate dag) {
        return switch (status(kennis, gemeente, dag)) {
            case ONBEKEND -> Gemeentelot.ONBEKEND;
            case IN_REGIO -> Gemeentelot.IN_REGIO;
            case BUITEN_REGIO -> Gemeentelot.BUITEN;
            case NIET_GELDIG ->
                opgegaan(kennis, gemeente, dag)
                        .map(vorige -> vervolg(kennis, vorige, dag))
                        .orElse(Gemeentelot.NOG_NIET);
        };
    }

    private static Gemeentelot vervolg(Kennis kennis, Gemeenteregel vorige, LocalDate dag) {
        if (vorige.opvolger().isEmpty()) {
            return Gemeentelot.VERVALLEN;
        }
        return regelOfOpvolger(kennis, vorige.opvolger(), dag).isPresent()
                ? Gemeentelot.OPGEGAAN
                : Gemeentelot.VERTROKKEN;
    }

    /** Whether two names differ in nothing but case, spaces and hyphens. */
    private static boolean gelijk(String een, String ander) {
        return kaal(een).equals(kaal(ander));
    }

    private static String kaal(String naam) {
        return TUSSENRUIMTE.matcher(naam.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
