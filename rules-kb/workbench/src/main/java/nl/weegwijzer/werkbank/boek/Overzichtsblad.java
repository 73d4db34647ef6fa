package nl.weegwijzer.werkbank.boek;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.scenario.gherkin.Leestekst;
import nl.weegwijzer.scenario.gherkin.Leestekst.Proza;

/**
 * A list of pages, laid out for the template {@code boek/overzicht}.
 *
 * @param inleiding what is in the list
 * @param regels the pages
 */
public record Overzichtsblad(String inleiding, List<Regel> regels) {
    /** One page, with what is on it. */
    public record Regel(Stukje naam, String inhoud) {}

    static Overzichtsblad onderwerpen(Boek boek) {
        return new Overzichtsblad(
                "Elk onderwerp heeft zijn eigen regels. Rijen van een beslistabel zijn ook regels; zij staan in hun"
                        + " tabel.",
                boek.kennis().themas().stream()
                        .map(t -> new Regel(
                                new Stukje(
                                        t.thema().naam(),
                                        boek.adressen().onderwerp(t.thema().naam())),
                                inhoud(t)))
                        .toList());
    }

    private static String inhoud(Themaregels thema) {
        long rijen = thema.regels().stream().filter(Verband::isRij).count();
        long regels = thema.regels().size() - rijen;
        String tekst = regels == 1 ? "1 regel" : regels + " regels";
        return rijen == 0 ? tekst : tekst + ", en " + Boek.rijen((int) rijen) + " in een beslistabel";
    }

    static Overzichtsblad tabellen(Boek boek) {
        return new Overzichtsblad(
                "In een beslistabel is elke rij een regel, en de eerste rij die past beslist. De andere tabellen geven"
                        + " gegevens waarmee regels rekenen.",
                boek.kennis().naslag().tabellen().stream()
                        .map(t -> new Regel(new Stukje(t.naam(), boek.adressen().tabel(t.naam())), inhoud(t)))
                        .toList());
    }

    private static String inhoud(Tabelblad tabel) {
        return Onderwerpblad.soort(tabel) + ", " + Boek.rijen(tabel.rijen().size());
    }

    static Overzichtsblad woorden(Boek boek) {
        List<Regel> onderwerpen = boek.kennis().themas().stream()
                .map(t -> new Regel(
                        new Stukje(
                                t.thema().naam(),
                                boek.adressen().woorden(t.thema().naam())),
                        woorden(t)))
                .toList();
        Regel plichten = new Regel(
                new Stukje("plichten", Adressen.PLICHTEN), "bij elk onderwerp gelijk: wie wat moet of mag, en wanneer");
        return new Overzichtsblad(
                "De zinnen van regels liggen vast. Hier staat per onderwerp wat zij betekenen, welke waarden kunnen,"
                        + " en welke regels ze gebruiken.",
                Stream.concat(onderwerpen.stream(), Stream.of(plichten)).toList());
    }

    private static String woorden(Themaregels thema) {
        long conclusies =
                thema.thema().begrippen().stream().filter(Begrip::stand).count();
        long feiten = thema.thema().begrippen().size() - conclusies;
        return feiten
                + (feiten == 1 ? " feit, " : " feiten, ")
                + conclusies
                + (conclusies == 1 ? " conclusie" : " conclusies");
    }

    static Overzichtsblad scenarios(Boek boek) {
        return new Overzichtsblad(
                boek.verband().bestanden().isEmpty()
                        ? "Bij deze kennisbank staan geen scenario's."
                        : "Een scenario is een verzonnen zaak, met wat eruit moet komen. De scenario's van een regel"
                                + " staan bij elkaar.",
                boek.verband().bestanden().stream()
                        .map(b -> new Regel(
                                new Stukje(b.bestand(), boek.adressen().scenariobestand(b.bestand())),
                                b.titel() + ": " + aantal(b)))
                        .toList());
    }

    static String aantal(Leestekst bestand) {
        List<Proza> alle =
                bestand.groepen().stream().flatMap(g -> g.scenarios().stream()).toList();
        return aantal(alle);
    }

    static String aantal(List<Proza> scenarios) {
        int gevallen = scenarios.stream().mapToInt(Proza::aantal).sum();
        String tekst = Boek.scenarios(scenarios.size());
        return gevallen == scenarios.size() ? tekst : tekst + ", met voorbeelden " + gevallen + " gevallen";
    }
}
