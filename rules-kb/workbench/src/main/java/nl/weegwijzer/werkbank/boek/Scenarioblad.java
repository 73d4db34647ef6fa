package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.scenario.gherkin.Leestekst.Groep;
import nl.weegwijzer.scenario.gherkin.Leestekst.Proza;
import nl.weegwijzer.scenario.gherkin.Leestekst.Stap;
import nl.weegwijzer.scenario.gherkin.Leestekst.Voorbeelden;

/**
 * Scenarios as text, laid out for the template {@code boek/scenario}.
 *
 * @param regel the rule that they are about; empty for those of a file that stand under no rule
 * @param groepen the scenarios by heading
 * @param elders where else the rule is named
 */
public record Scenarioblad(Optional<Regelregel> regel, List<Kop> groepen, List<Stukje> elders) {
    /** What stands under one heading of one file. */
    public record Kop(String anker, List<Stukje> titel, Stukje bestand, List<Zin> achtergrond, List<Kaart> kaarten) {}

    /** One scenario. */
    public record Kaart(
            String anker,
            List<Stukje> naam,
            String plaats,
            List<String> labels,
            List<Zin> stappen,
            List<Voorbeeld> voorbeelden) {}

    /** One step. */
    public record Zin(String woord, List<Stukje> tekst, List<List<Stukje>> zinnen) {}

    /** One table of examples. */
    public record Voorbeeld(List<String> koppen, List<Rij> rijen) {}

    /** One row of examples. */
    public record Rij(String anker, int nummer, List<List<Stukje>> cellen) {}

    static Scenarioblad bijRegel(Regel regel, Boek boek) {
        String pagina = Adressen.scenariosBij(regel.id());
        List<Kop> groepen = op(pagina, boek);
        String wortel = Boek.wortel(pagina);
        List<Stukje> elders = boek.verband().verhalenBijRegel(regel.id()).stream()
                .filter(v -> !Adressen.pagina(boek.adressen().verhaal(v)).equals(pagina))
                .map(v -> new Stukje(
                        v.proza().naam() + " (" + v.plaats() + ")",
                        wortel + boek.adressen().verhaal(v)))
                .toList();
        return new Scenarioblad(boek.regels(List.of(regel), wortel).stream().findFirst(), groepen, elders);
    }

    static Scenarioblad zonderRegel(String bestand, Boek boek) {
        return new Scenarioblad(Optional.empty(), op(boek.adressen().overig(bestand), boek), List.of());
    }

    /** Everything that stands on one page, by file and heading. */
    private static List<Kop> op(String pagina, Boek boek) {
        List<Kop> koppen = new ArrayList<>();
        boek.groepenOp(pagina).forEach(p -> koppen.add(kop("_kop-" + (koppen.size() + 1), p, boek)));
        return koppen;
    }

    private static Kop kop(String anker, Boek.Plek plek, Boek boek) {
        String wortel = Boek.wortel(Adressen.SCENARIOS);
        Groep groep = plek.groep();
        return new Kop(
                anker,
                boek.tekst(groep.kop().isEmpty() ? "Zonder kopje" : groep.kop(), wortel),
                new Stukje(plek.bestand(), wortel + boek.adressen().scenariobestand(plek.bestand())),
                zinnen(groep.achtergrond(), wortel, boek),
                groep.scenarios().stream()
                        .map(p -> kaart(
                                Adressen.anker(boek.adressen().verhaal(plek.bestand(), p)),
                                plek.bestand(),
                                p,
                                wortel,
                                boek))
                        .toList());
    }

    private static Kaart kaart(String anker, String bestand, Proza proza, String wortel, Boek boek) {
        return new Kaart(
                anker,
                boek.tekst(proza.naam(), wortel),
                bestand + ":" + proza.regel(),
                proza.labels(),
                zinnen(proza.stappen(), wortel, boek),
                voorbeelden(anker, proza, wortel, boek));
    }

    static List<Zin> zinnen(List<Stap> stappen, String wortel, Boek boek) {
        return stappen.stream()
                .map(s -> new Zin(
                        s.woord(),
                        boek.tekst(s.tekst(), wortel),
                        s.zinnen().stream().map(z -> boek.tekst(z, wortel)).toList()))
                .toList();
    }

    private static List<Voorbeeld> voorbeelden(String anker, Proza proza, String wortel, Boek boek) {
        List<Voorbeeld> voorbeelden = new ArrayList<>();
        int nummer = 0;
        for (Voorbeelden deel : proza.voorbeelden()) {
            List<Rij> rijen = new ArrayList<>();
            for (List<String> cellen : deel.rijen()) {
                nummer++;
                rijen.add(new Rij(
                        anker + ".rij-" + nummer,
                        nummer,
                        cellen.stream().map(c -> boek.tekst(c, wortel)).toList()));
            }
            voorbeelden.add(new Voorbeeld(deel.koppen(), rijen));
        }
        return voorbeelden;
    }
}
