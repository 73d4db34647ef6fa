package nl.weegwijzer.werkbank.mutatie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.werkbank.blad.Bladen;
import nl.weegwijzer.werkbank.blad.Bladkop;

/**
 * What came of a run as a page, laid out for the template {@code mutatie}.
 *
 * @param kop what stands above and below
 * @param goed whether nothing survives
 * @param oordeel the outcome in one sentence
 * @param scenarios which scenarios took part
 * @param kennisbank the knowledge base
 * @param geweigerd how many changes would not pass the checks
 * @param duur how long it took
 * @param bestanden the files, in order
 * @param open whether the scenarios to take over are shown without asking
 */
public record Mutatieblad(
        Bladkop kop,
        boolean goed,
        String oordeel,
        String scenarios,
        String kennisbank,
        int geweigerd,
        String duur,
        List<Bestand> bestanden,
        boolean open) {
    /** Above how many a reader has to ask for each scenario. */
    private static final int WEINIG = 20;

    private static final int MINUUT = 60;

    /** One file. */
    public record Bestand(String naam, String anker, int gedood, List<Kaart> overleeft, List<Kaart> gelijkwaardig) {
        /** Whether there is more to say of it than how many. */
        public boolean heeftKaarten() {
            return !overleeft.isEmpty() || !gelijkwaardig.isEmpty();
        }
    }

    /** One change. */
    public record Kaart(String soort, String id, List<Lijn> verband, String waardoor, String voorstel) {}

    /** One line of a change, and how it is marked. */
    public record Lijn(String stijl, String tekst) {}

    /** The page as HTML. */
    public static String html(Mutatierapport rapport) {
        return Bladen.vul("mutatie", Map.of("blad", van(rapport)));
    }

    private static Mutatieblad van(Mutatierapport rapport) {
        String voet = "Kennisbank " + rapport.kennis().id() + ", versie "
                + rapport.kennis().versie() + ", vingerafdruk "
                + rapport.kennis().vingerafdruk();
        return new Mutatieblad(
                new Bladkop(
                        "Wijzigingen die de scenario's merken", rapport.kennis().titel(), voet),
                rapport.geslaagd(),
                rapport.slot().replace(" %", "\u00a0%"),
                rapport.scenarionaam(),
                rapport.kennisbanknaam(),
                rapport.verslag().geweigerd(),
                duur(rapport.verslag().duur().toSeconds()),
                bestanden(rapport.verslag().uitkomsten()),
                rapport.aantal(Afloop.OVERLEEFT) <= WEINIG);
    }

    private static String duur(long seconden) {
        return seconden < MINUUT
                ? seconden + (seconden == 1 ? " seconde" : " seconden")
                : seconden / MINUUT + " min " + seconden % MINUUT + " s";
    }

    private static List<Bestand> bestanden(List<Uitkomst> uitkomsten) {
        Map<String, List<Uitkomst>> perBestand = uitkomsten.stream()
                .collect(Collectors.groupingBy(Uitkomst::bestand, LinkedHashMap::new, Collectors.toList()));
        List<Bestand> bestanden = new ArrayList<>();
        perBestand.forEach((naam, deel) -> bestanden.add(new Bestand(
                naam,
                "bestand-" + (bestanden.size() + 1),
                (int) deel.stream()
                        .filter(u -> u.lot().afloop() == Afloop.GEDOOD)
                        .count(),
                kaarten(deel, Afloop.OVERLEEFT),
                kaarten(deel, Afloop.GELIJKWAARDIG))));
        return bestanden;
    }

    private static List<Kaart> kaarten(List<Uitkomst> uitkomsten, Afloop afloop) {
        return uitkomsten.stream()
                .filter(u -> u.lot().afloop() == afloop)
                .map(u -> new Kaart(
                        u.soort().omschrijving(),
                        u.id(),
                        u.verband().lines().map(Mutatieblad::lijn).toList(),
                        u.lot().waardoor(),
                        u.lot().voorstel().orElse("")))
                .toList();
    }

    private static Lijn lijn(String tekst) {
        if (tekst.startsWith("- ")) {
            return new Lijn("fout", tekst);
        }
        return new Lijn(tekst.startsWith("+ ") ? "goed" : "", tekst);
    }
}
