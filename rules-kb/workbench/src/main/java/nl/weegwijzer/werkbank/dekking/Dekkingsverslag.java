package nl.weegwijzer.werkbank.dekking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.dekking.Dekking;
import nl.weegwijzer.scenario.dekking.Meting;
import nl.weegwijzer.scenario.dekking.Meting.Soort;
import nl.weegwijzer.scenario.dekking.Meting.Stand;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/**
 * What was measured, with all that a reader must know to judge it.
 *
 * @param pad the folder or file of the scenarios, as it was named to the program
 * @param kennis the knowledge base
 * @param herkomst where it came from: a path, or that the program brought it along
 * @param dekking what was measured
 * @param problemen what is wrong with the suite as a whole: files that cannot be read, or no scenario
 * @param minimum the hundredths below which no kind may be; empty where none was asked for
 */
public record Dekkingsverslag(
        String pad, Kennis kennis, String herkomst, Dekking dekking, List<Diagnose> problemen, OptionalInt minimum) {
    private static final Comparator<Meting> VOLGORDE = Comparator.comparingInt(Dekkingsverslag::rang)
            .thenComparing(m -> m.plaats().bestand())
            .thenComparingInt(m -> m.plaats().regel());

    /** Copies the list. */
    public Dekkingsverslag {
        problemen = List.copyOf(problemen);
    }

    /**
     * One kind of things in numbers.
     *
     * @param soort the kind
     * @param aantal how many there are
     * @param gedekt how many were touched
     * @param kanNiet how many were proved impossible
     * @param procent how much was touched of what can be, in hundredths
     */
    public record Telling(Soort soort, int aantal, int gedekt, int kanNiet, int procent) {
        /** How many count. */
        public int telt() {
            return aantal - kanNiet;
        }

        /** How it is named to a reader. */
        public String naam() {
            return soort.omschrijving();
        }
    }

    /**
     * What is said of one rule, row or norm.
     *
     * @param plaats where it stands
     * @param id its id
     * @param metingen what is said
     */
    public record Groep(String plaats, String id, List<Meting> metingen) {
        /** What is said, each case only once. */
        List<Punt> punten() {
            Set<String> gezien = new HashSet<>();
            return metingen.stream()
                    .map(m -> new Punt(
                            m,
                            m.voorstel().filter(v -> gezien.add(zaak(v))),
                            m.voorstel().isPresent()))
                    .toList();
        }

        /** A scenario without its name and without which rule applies in it. */
        private static String zaak(String voorstel) {
            return voorstel.lines()
                    .skip(1)
                    .filter(r -> !r.startsWith("  En geldt regel "))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * One thing that was not touched.
     *
     * @param meting the thing
     * @param voorstel a scenario that would; empty where there is none, or one above does
     * @param bestaat whether there is one, here or above
     */
    record Punt(Meting meting, Optional<String> voorstel, boolean bestaat) {
        /** Whether a scenario above touches it too. */
        boolean hierboven() {
            return bestaat && voorstel.isEmpty();
        }
    }

    /** Every kind in numbers. */
    public List<Telling> tellingen() {
        return Stream.of(Soort.values()).map(s -> telling(s, dekking.van(s))).toList();
    }

    private static Telling telling(Soort soort, List<Meting> metingen) {
        return new Telling(
                soort,
                metingen.size(),
                met(metingen, Stand.GEDEKT).size(),
                met(metingen, Stand.KAN_NIET).size(),
                Dekking.procent(metingen));
    }

    private static List<Meting> met(List<Meting> metingen, Stand stand) {
        return metingen.stream().filter(m -> m.stand() == stand).toList();
    }

    /** What was proved impossible. */
    List<Meting> kanNiet() {
        return met(dekking.metingen(), Stand.KAN_NIET);
    }

    /** The kinds of which too little was touched. */
    List<Telling> onderMinimum() {
        return tellingen().stream().filter(t -> t.procent() < minimum.orElse(0)).toList();
    }

    /** Whether there was anything to measure with. */
    boolean gemeten() {
        return dekking.scenarios() + dekking.terzijde() > 0;
    }

    /** Whether there were scenarios, all files could be read, and no kind is below what was asked. */
    public boolean inOrde() {
        return problemen.isEmpty() && gemeten() && onderMinimum().isEmpty();
    }

    /** These by the rule, row or norm that they are about: rules and rows first, norms last. */
    static List<Groep> groepen(List<Meting> metingen) {
        Map<String, List<Meting>> perPlaats = metingen.stream()
                .sorted(VOLGORDE)
                .collect(
                        Collectors.groupingBy(m -> m.plaats() + " " + m.id(), LinkedHashMap::new, Collectors.toList()));
        List<Groep> groepen = new ArrayList<>();
        perPlaats
                .values()
                .forEach(g -> groepen.add(new Groep(plaats(g.get(0)), g.get(0).id(), g)));
        return groepen;
    }

    private static int rang(Meting meting) {
        return switch (meting.soort()) {
            case NORM -> 2;
            case GEGEVEN -> 1;
            default -> 0;
        };
    }

    private static String plaats(Meting meting) {
        int regel = meting.plaats().regel();
        return meting.plaats().bestand() + (regel > 0 ? ":" + regel : "");
    }

    /** One thing and why it was not touched, in one sentence. */
    static String zin(Meting meting) {
        return Zichtbaar.regel("«" + meting.zin() + "»: " + meting.reden());
    }

    /** The knowledge base in a few words. */
    String kennisbanknaam() {
        return Zichtbaar.regel(kennis.id() + ", versie " + kennis.versie() + ", " + herkomst);
    }

    /** Which scenarios counted, in one sentence. */
    String scenarios() {
        int tellen = dekking.scenarios();
        String mee = tellen + (tellen == 1 ? " telt mee" : " tellen mee");
        int niet = dekking.terzijde();
        return niet == 0
                ? mee
                : mee + "; " + niet + (niet == 1 ? " slaagt niet en telt" : " slagen niet en tellen")
                        + " niet mee (de opdracht scenario zegt waarom)";
    }

    /** The outcome in one sentence. */
    String slot() {
        if (!gemeten()) {
            return "Er is geen scenario, en dus niets gemeten.";
        }
        int open = dekking.ongedekt().size();
        int geheel = dekking.metingen().size() - kanNiet().size();
        String gedekt = open == 0
                ? "Alles wat de scenario's kunnen raken, raken zij: " + geheel + " van " + geheel + "."
                : (geheel - open) + " van " + geheel + " gedekt (" + dekking.procent() + " %), " + open
                        + " niet gedekt.";
        return gedekt + overMinimum();
    }

    private String overMinimum() {
        if (minimum.isEmpty()) {
            return "";
        }
        String grens = minimum.getAsInt() + " %";
        List<Telling> onder = onderMinimum();
        return onder.isEmpty()
                ? " Het minimum van " + grens + " is gehaald."
                : " Het minimum van " + grens + " is niet gehaald: "
                        + onder.stream()
                                .map(t -> t.naam() + " " + t.procent() + " %")
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
