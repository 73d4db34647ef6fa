package nl.weegwijzer.werkbank.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.taal.Bevinding;
import nl.weegwijzer.werkbank.blad.Bladen;
import nl.weegwijzer.werkbank.blad.Bladkop;

/**
 * A suite that was run as a page, laid out for the template {@code scenario}.
 *
 * @param kop what stands above and below
 * @param geslaagd whether all is as expected
 * @param oordeel the outcome in one sentence
 * @param kenmerken what a reader must know of this run
 * @param problemen what is wrong with files as a whole
 * @param bestanden the files, in order
 */
public record Scenarioblad(
        Bladkop kop,
        boolean geslaagd,
        String oordeel,
        List<Kenmerk> kenmerken,
        List<String> problemen,
        List<Bestand> bestanden) {
    private static final String ZONDER_REGEL = "Zonder regel";

    /** Something to know, by its name. */
    public record Kenmerk(String naam, String waarde) {}

    /** One file. */
    public record Bestand(String naam, String anker, int uitgevoerd, int gefaald, List<Groep> groepen) {
        /** How many are as expected. */
        public int geslaagd() {
            return uitgevoerd - gefaald;
        }

        /** The headings below which something is not as expected. */
        public List<Groep> foute() {
            return groepen.stream().filter(g -> !g.gefaald().isEmpty()).toList();
        }

        /** The other headings. */
        public List<Groep> goede() {
            return groepen.stream().filter(g -> g.gefaald().isEmpty()).toList();
        }

        /** How many scenarios stand below those. */
        public String aantalGoede() {
            int aantal = goede().stream().mapToInt(g -> g.geslaagd().size()).sum();
            return (gefaald == 0 ? "Alle " : "De overige ") + aantal + " geslaagd";
        }
    }

    /** The scenarios under one heading. */
    public record Groep(String kop, List<Kaart> gefaald, List<Kaart> geslaagd) {}

    /** One scenario. */
    public record Kaart(
            String naam, String plaats, List<String> labels, List<String> problemen, List<Regel> bevindingen) {
        /** Where it stands on the page. */
        public String anker() {
            return "bij-" + plaats.replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    /** One thing that is not as expected. */
    public record Regel(String kop, String verwacht, String gekregen, List<String> waarom) {}

    /** All scenarios that are not as expected, in order. */
    public List<Kaart> gefaald() {
        return bestanden.stream()
                .flatMap(b -> b.groepen().stream())
                .flatMap(g -> g.gefaald().stream())
                .toList();
    }

    /** The page as HTML. */
    public static String html(Suiteverslag verslag) {
        return Bladen.vul("scenario", Map.of("blad", van(verslag)));
    }

    static Scenarioblad van(Suiteverslag verslag) {
        String voet = "Kennisbank " + verslag.kennisbank().id() + ", versie "
                + verslag.kennisbank().versie() + ", vingerafdruk "
                + verslag.kennisbank().vingerafdruk();
        return new Scenarioblad(
                new Bladkop("Scenario's", verslag.kennisbank().titel(), voet),
                verslag.geslaagd(),
                verslag.slot(),
                kenmerken(verslag),
                verslag.problemen().stream().map(Diagnose::bericht).toList(),
                bestanden(verslag.uitslag().proeven()));
    }

    private static List<Kenmerk> kenmerken(Suiteverslag verslag) {
        List<Kenmerk> kenmerken = new ArrayList<>();
        kenmerken.add(new Kenmerk("Scenario's uit", verslag.pad()));
        kenmerken.add(new Kenmerk("Kennisbank", verslag.kennisbanknaam()));
        if (!verslag.filters().isEmpty()) {
            kenmerken.add(new Kenmerk(
                    "Keuze", String.join(" ", verslag.filters()) + " (van " + verslag.aantal() + " scenario's)"));
        }
        kenmerken.add(new Kenmerk(
                "Duur",
                String.format(
                        Locale.forLanguageTag("nl"),
                        "%.1f seconden",
                        verslag.uitslag().duur().toMillis() / 1000.0)));
        return kenmerken;
    }

    private static List<Bestand> bestanden(List<Proef> proeven) {
        List<Bestand> bestanden = new ArrayList<>();
        verdeeld(proeven, p -> p.scenario().bestand())
                .forEach((naam, deel) -> bestanden.add(new Bestand(
                        naam,
                        "bestand-" + (bestanden.size() + 1),
                        deel.size(),
                        (int) deel.stream().filter(p -> !p.geslaagd()).count(),
                        groepen(deel))));
        return bestanden;
    }

    private static List<Groep> groepen(List<Proef> proeven) {
        List<Groep> groepen = new ArrayList<>();
        verdeeld(proeven, p -> p.scenario().groep().orElse(ZONDER_REGEL))
                .forEach((kop, deel) -> groepen.add(new Groep(kop, kaarten(deel, false), kaarten(deel, true))));
        return groepen;
    }

    private static Map<String, List<Proef>> verdeeld(List<Proef> proeven, Function<Proef, String> naar) {
        return proeven.stream().collect(Collectors.groupingBy(naar, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Kaart> kaarten(List<Proef> proeven, boolean geslaagd) {
        return proeven.stream()
                .filter(p -> p.geslaagd() == geslaagd)
                .map(Scenarioblad::kaart)
                .toList();
    }

    private static Kaart kaart(Proef proef) {
        return new Kaart(
                proef.scenario().volledigeNaam(),
                proef.scenario().plaats(),
                proef.scenario().labels(),
                proef.scenario().diagnosen().stream().map(Diagnose::bericht).toList(),
                proef.bevindingen().stream().map(Scenarioblad::regel).toList());
    }

    private static Regel regel(Bevinding bevinding) {
        return new Regel(
                "Op regel " + bevinding.regel() + ": " + bevinding.soort().zin(),
                bevinding.verwacht(),
                bevinding.gekregen(),
                bevinding.waarom());
    }
}
