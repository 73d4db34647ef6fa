package nl.weegwijzer.werkbank.boek;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.zaak.Woord;

/**
 * The words of one subject, laid out for the template {@code boek/woorden}.
 *
 * @param onderwerp the subject, with where its rules stand
 * @param delen the words in groups
 */
public record Woordenblad(Stukje onderwerp, List<Deel> delen) {
    /** Words of one kind. */
    public record Deel(String anker, String titel, String inleiding, List<Kaart> kaarten) {}

    /** One word. */
    public record Kaart(String anker, String zin, String waarden, String vraag, List<Stukje> als, List<Stukje> dan) {}

    static Woordenblad van(Themaregels regels, Boek boek) {
        String naam = regels.thema().naam();
        return new Woordenblad(
                new Stukje(naam, boek.adressen().onderwerp(naam)),
                List.of(
                        deel(
                                "_feiten",
                                "Wat er in een zaak staat",
                                "Feiten: onder «als» kan een regel ernaar kijken.",
                                b -> !b.stand(),
                                regels,
                                boek),
                        deel(
                                "_conclusies",
                                "Wat regels besluiten",
                                "Conclusies: onder «dan» trekt een regel ze, en onder «als» kan een andere regel erop"
                                        + " verder gaan.",
                                Begrip::stand,
                                regels,
                                boek)));
    }

    private static Deel deel(
            String anker, String titel, String inleiding, Predicate<Begrip> soort, Themaregels regels, Boek boek) {
        return new Deel(
                anker,
                titel,
                inleiding,
                regels.thema().begrippen().stream()
                        .filter(soort)
                        .map(b -> kaart(b, regels, boek))
                        .toList());
    }

    private static Kaart kaart(Begrip begrip, Themaregels regels, Boek boek) {
        return new Kaart(
                Adressen.anker(boek.adressen().begrip(regels.thema().naam(), begrip)),
                begrip.zin(),
                begrip.getal()
                        ? "een heel getal"
                        : begrip.waarden().stream().map(Woord::woord).collect(Collectors.joining(", ")),
                begrip.vraag(),
                ids(
                        regels,
                        r -> r.voorwaarden().stream().anyMatch(v -> v.begrip().equals(begrip)),
                        boek),
                ids(regels, r -> r.gevolgen().stream().anyMatch(g -> over(g, begrip)), boek));
    }

    private static boolean over(Gevolg gevolg, Begrip begrip) {
        return gevolg instanceof Standgevolg stand
                ? stand.veld().equals(begrip.veld())
                : gevolg instanceof Vraaggevolg vraag && vraag.veld().equals(begrip.veld());
    }

    private static List<Stukje> ids(Themaregels regels, Predicate<Regel> keuze, Boek boek) {
        return Verband.regelsVan(regels).stream()
                .filter(keuze)
                .map(r -> boek.id(r.id(), ""))
                .toList();
    }
}
