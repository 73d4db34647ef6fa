package nl.weegwijzer.werkbank.boek;

import java.util.List;
import nl.weegwijzer.scenario.gherkin.Leestekst;

/**
 * What is in a file of scenarios, laid out for the template {@code boek/bestand}.
 *
 * @param titel what the file is about
 * @param aantal how many scenarios it has
 * @param achtergrond the steps that come before those of every scenario
 * @param koppen its headings
 */
public record Bestandblad(String titel, String aantal, List<Scenarioblad.Zin> achtergrond, List<Kop> koppen) {
    /** A heading, with where its scenarios stand. */
    public record Kop(Stukje titel, String aantal) {}

    static Bestandblad van(Leestekst bestand, Boek boek) {
        return new Bestandblad(
                bestand.titel(),
                Overzichtsblad.aantal(bestand),
                Scenarioblad.zinnen(bestand.achtergrond(), "", boek),
                bestand.groepen().stream()
                        .filter(g -> !g.scenarios().isEmpty())
                        .map(g -> new Kop(
                                new Stukje(
                                        g.kop().isEmpty() ? "Zonder kopje" : g.kop(),
                                        boek.adressen()
                                                .verhaal(
                                                        bestand.bestand(),
                                                        g.scenarios().get(0))),
                                Overzichtsblad.aantal(g.scenarios())))
                        .toList());
    }
}
