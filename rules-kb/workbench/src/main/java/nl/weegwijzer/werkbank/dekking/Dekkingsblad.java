package nl.weegwijzer.werkbank.dekking;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.dekking.Meting;
import nl.weegwijzer.werkbank.blad.Bladen;
import nl.weegwijzer.werkbank.blad.Bladkop;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag.Telling;

/**
 * What scenarios touch as a page, laid out for the template {@code dekking}.
 *
 * @param kop what stands above and below
 * @param goed whether all is as asked
 * @param oordeel the outcome in one sentence
 * @param scenarios where the scenarios came from
 * @param tellen which of them counted
 * @param kennisbank the knowledge base
 * @param problemen what is wrong with files as a whole
 * @param tellingen every kind in numbers
 * @param ongedekt what was not touched
 * @param kanNiet what was proved impossible
 * @param open whether the scenarios to take over are shown without asking
 */
public record Dekkingsblad(
        Bladkop kop,
        boolean goed,
        String oordeel,
        String scenarios,
        String tellen,
        String kennisbank,
        List<String> problemen,
        List<Telling> tellingen,
        List<Kaart> ongedekt,
        List<Kaart> kanNiet,
        boolean open) {
    /** Above how many a reader has to ask for each scenario. */
    private static final int WEINIG = 20;

    /** One rule, row or norm. */
    public record Kaart(String id, String plaats, List<Punt> punten) {}

    /** One thing about it; without a scenario where that is empty. */
    public record Punt(String zin, String reden, String voorstel) {}

    /** The page as HTML. */
    public static String html(Dekkingsverslag verslag) {
        return Bladen.vul("dekking", Map.of("blad", van(verslag)));
    }

    private static Dekkingsblad van(Dekkingsverslag verslag) {
        String voet = "Kennisbank " + verslag.kennis().id() + ", versie "
                + verslag.kennis().versie() + ", vingerafdruk "
                + verslag.kennis().vingerafdruk();
        List<Meting> ongedekt = verslag.dekking().ongedekt();
        return new Dekkingsblad(
                new Bladkop("Dekking van de scenario's", verslag.kennis().titel(), voet),
                verslag.inOrde() && (verslag.minimum().isPresent() || ongedekt.isEmpty()),
                verslag.slot().replace(" %", "\u00a0%"),
                verslag.pad(),
                verslag.scenarios(),
                verslag.kennisbanknaam(),
                verslag.problemen().stream().map(Diagnose::bericht).toList(),
                verslag.gemeten() ? verslag.tellingen() : List.of(),
                verslag.gemeten() ? kaarten(ongedekt) : List.of(),
                verslag.gemeten() ? kaarten(verslag.kanNiet()) : List.of(),
                ongedekt.size() <= WEINIG);
    }

    private static List<Kaart> kaarten(List<Meting> metingen) {
        return Dekkingsverslag.groepen(metingen).stream()
                .map(g -> new Kaart(
                        g.id(),
                        g.plaats(),
                        g.punten().stream()
                                .map(p -> new Punt(
                                        p.meting().zin(),
                                        p.meting().reden()
                                                + (p.hierboven() ? "; een scenario hierboven dekt dit ook" : ""),
                                        p.voorstel().orElse("")))
                                .toList()))
                .toList();
    }
}
