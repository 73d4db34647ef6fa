package nl.weegwijzer.scenario.zoek;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.scenario.taal.Deelsoort;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Waardesoort;

/**
 * Draws cases of a question by stating facts by lot, from a fixed beginning: the last resort where facts that rules see
 * hang on several others at once, as days that are compared. Not thread-safe.
 */
final class Loting {
    /** How many days before or after the reference date, beside those on which a term ends. */
    private static final int[] RONDOM = {0, -1, -3, -10, -45, -200, -400, 1, 20};

    private final Vraag vraag;
    private final List<LocalDate> dagen;
    private final List<Period> termijnen;
    private final List<String> plaatsen;
    private final SplittableRandom toeval;

    Loting(Vraag vraag, LocalDate peildatum, Kennis kennis, long zaad) {
        this.vraag = vraag;
        this.dagen = Stream.concat(
                        Stream.of(peildatum, peildatum, peildatum),
                        kennis.gemeenten().stream().map(Gemeenteregel::vanaf))
                .toList();
        this.termijnen = kennis.termijnen().stream().map(Termijnregel::duur).toList();
        this.plaatsen = new ArrayList<>(kennis.gemeenten().stream()
                .map(Gemeenteregel::gemeente)
                .distinct()
                .toList());
        this.plaatsen.add(Groepen.ERGENS_ANDERS);
        this.toeval = new SplittableRandom(zaad);
    }

    /** The next case; it may turn out to contradict itself. */
    Feiten trek() {
        double dichtheid = 0.15 + 0.8 * toeval.nextDouble();
        int delen = 1 + toeval.nextInt(2);
        LocalDate peildatum = dagen.get(toeval.nextInt(dagen.size()));
        String stemming = toeval.nextBoolean() ? "ja" : "nee";
        List<Feit> feiten = new ArrayList<>();
        for (Feitzin zin : vraag.zinnen()) {
            for (int deel = 1; deel <= (zin.deel().equals(Deelsoort.ZAAK) ? 1 : delen); deel++) {
                if (toeval.nextDouble() < dichtheid) {
                    feiten.add(new Feit(zin, over(zin.deel(), deel), waarde(zin.waarde(), peildatum, stemming)));
                }
            }
        }
        return new Feiten(vraag, peildatum, feiten);
    }

    /** A value by lot; most answers of one case are the same, so that what asks for many at once comes up too. */
    private Object waarde(Waardesoort soort, LocalDate peildatum, String stemming) {
        List<String> woorden = soort.voorbeelden();
        String gekozen = woorden.get(toeval.nextInt(woorden.size()));
        if (new Waardesoort.Dag().lees(woorden.get(0)).isPresent()) {
            return dag(peildatum);
        }
        if (woorden.contains(stemming) && toeval.nextInt(10) < 7) {
            return soort.lees(stemming).orElseThrow();
        }
        boolean plaats = !(soort instanceof Waardesoort.Woorden) && woorden.size() == 1;
        String tekst = plaats ? plaatsen.get(toeval.nextInt(plaatsen.size())) : gekozen;
        return soort.lees(tekst).orElseThrow();
    }

    /** A day around the reference date, or one from which a term ends about then. */
    private LocalDate dag(LocalDate peildatum) {
        if (termijnen.isEmpty() || toeval.nextBoolean()) {
            return peildatum.plusDays(RONDOM[toeval.nextInt(RONDOM.length)]);
        }
        return peildatum.minus(termijnen.get(toeval.nextInt(termijnen.size()))).plusDays(toeval.nextInt(3) - 1);
    }

    private static String over(Deelsoort deel, int nummer) {
        if (deel.equals(Deelsoort.ZAAK)) {
            return "";
        }
        if (deel.equals(Deelsoort.ONTVANGER)) {
            return nummer % 2 == 0 ? "de JGZ" : "het jeugdteam";
        }
        return deel.naam() + "-" + nummer;
    }
}
