package nl.weegwijzer.werkbank.boek;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Kennis;

/**
 * The first page, laid out for the template {@code boek/begin}.
 *
 * @param titel the title of the knowledge base
 * @param kenmerken what a reader must know of it
 * @param delen the parts of the book
 * @param stand how the norms stand, each with how many there are
 */
public record Beginblad(String titel, List<Kenmerk> kenmerken, List<Onderdeel> delen, List<Kenmerk> stand) {
    /** Something to know, by its name. */
    public record Kenmerk(String naam, String waarde) {}

    /** A part of the book. */
    public record Onderdeel(Stukje naam, String inhoud) {}

    static Beginblad van(Boek boek) {
        Kennis kennis = boek.kennis();
        return new Beginblad(
                kennis.titel(),
                List.of(
                        new Kenmerk("Kennisbank", kennis.id() + ", versie " + kennis.versie()),
                        new Kenmerk(
                                "Geldig",
                                "vanaf " + kennis.vanaf()
                                        + kennis.tot()
                                                .map(t -> " tot en met " + t)
                                                .orElse("")),
                        new Kenmerk("Vingerafdruk", kennis.vingerafdruk())),
                delen(boek),
                stand(boek));
    }

    private static List<Onderdeel> delen(Boek boek) {
        Kennis kennis = boek.kennis();
        return List.of(
                deel("Normen", Adressen.NORMEN, kennis.naslag().normen().size(), "wat de afspraken zeggen"),
                deel(
                        "Duidingen",
                        Adressen.DUIDINGEN,
                        kennis.naslag().duidingen().size(),
                        "hoe de afspraken zijn gelezen waar zij ruimte laten"),
                deel("Regels", Boek.REGELS, boek.verband().regels().size(), "wie wat moet of mag, per onderwerp"),
                deel(
                        "Tabellen",
                        Boek.TABELLEN,
                        kennis.naslag().tabellen().size(),
                        "wat per geval of per dag verschilt"),
                deel(
                        "Woorden",
                        Boek.WOORDEN,
                        kennis.themas().stream()
                                .mapToInt(t -> t.thema().begrippen().size())
                                .sum(),
                        "waar regels over kunnen gaan"),
                deel(
                        "Scenario's",
                        Boek.SCENARIOS,
                        boek.verband().verhalen().size(),
                        "verzonnen zaken die de regels bewaken; met rijen telt een scenario één keer"));
    }

    private static Onderdeel deel(String naam, String href, int aantal, String wat) {
        return new Onderdeel(new Stukje(naam, href), aantal + ": " + wat);
    }

    private static List<Kenmerk> stand(Boek boek) {
        List<Normenblad.Kaart> normen = Normenblad.van(boek).delen().stream()
                .flatMap(d -> d.kaarten().stream())
                .toList();
        return Stream.of(
                        tel(
                                "met een regel of een rij van een beslistabel",
                                normen.stream().filter(n -> !n.regels().isEmpty())),
                        tel(
                                "alleen in een tabel met gegevens",
                                normen.stream()
                                        .filter(n -> n.regels().isEmpty()
                                                && !n.tabellen().isEmpty())),
                        tel(
                                "zonder regel, met de reden waarom",
                                normen.stream()
                                        .filter(n -> n.regels().isEmpty()
                                                && n.tabellen().isEmpty()
                                                && !n.reden().isEmpty())),
                        tel("nog zonder regel, rij of reden", normen.stream().filter(Normenblad.Kaart::verlaten)))
                .filter(k -> !k.waarde().equals("0"))
                .toList();
    }

    private static Kenmerk tel(String naam, Stream<?> normen) {
        return new Kenmerk(naam, String.valueOf(normen.count()));
    }
}
