package nl.weegwijzer.werkbank.boek;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.werkbank.blad.Bladen;

/** Makes the rule book of a knowledge base. Stateless and thread-safe. */
public final class Regelboek {
    private Regelboek() {}

    /**
     * The files of the book by path: the same bytes for the same files.
     *
     * @param kennis what the knowledge base says
     * @param scenarios the scenarios beside it, all of them readable; empty where there are none
     */
    public static NavigableMap<String, byte[]> bestanden(Kennis kennis, Optional<Scenarios> scenarios) {
        Verband verband = Verband.van(kennis, scenarios);
        Boek boek = new Boek(verband);
        delen(boek);
        bladen(boek);
        scenarios(boek);
        NavigableMap<String, byte[]> bestanden = new TreeMap<>();
        boek.paginas().forEach((pad, html) -> bestanden.put(pad, utf8(html)));
        bestanden.put("stijl.css", utf8(Bladen.stijl() + bron("boek.css")));
        bestanden.put("zoek.js", utf8(bron("zoek.js")));
        bestanden.put("zoekindex.js", utf8(Zoekindex.script(boek)));
        bestanden.put("normen.json", utf8(Normenjson.van(verband)));
        return bestanden;
    }

    private static void delen(Boek boek) {
        boek.voeg(Boek.BEGIN, "begin", "Regelboek", Boek.BEGIN, Beginblad.van(boek));
        boek.voeg(Adressen.NORMEN, "normen", "Normen", Adressen.NORMEN, Normenblad.van(boek));
        boek.voeg(Adressen.DUIDINGEN, "duidingen", "Duidingen", Adressen.DUIDINGEN, Duidingenblad.van(boek));
        boek.voeg(Boek.REGELS, "overzicht", "Regels", Boek.REGELS, Overzichtsblad.onderwerpen(boek));
        boek.voeg(Boek.TABELLEN, "overzicht", "Tabellen", Boek.TABELLEN, Overzichtsblad.tabellen(boek));
        boek.voeg(Boek.WOORDEN, "overzicht", "Woorden", Boek.WOORDEN, Overzichtsblad.woorden(boek));
        boek.voeg(Boek.SCENARIOS, "overzicht", "Scenario's", Boek.SCENARIOS, Overzichtsblad.scenarios(boek));
        boek.voeg(Boek.ZOEKEN, "zoek", "Zoeken", Boek.ZOEKEN, "");
    }

    private static void bladen(Boek boek) {
        Adressen adressen = boek.adressen();
        boek.kennis().themas().forEach(t -> {
            String naam = t.thema().naam();
            boek.voeg(
                    adressen.onderwerp(naam),
                    "onderwerp",
                    "Regels over " + naam,
                    Boek.REGELS,
                    Onderwerpblad.van(t, boek));
            boek.voeg(adressen.woorden(naam), "woorden", "Woorden bij " + naam, Boek.WOORDEN, Woordenblad.van(t, boek));
        });
        boek.voeg(
                Adressen.PLICHTEN,
                "plichten",
                "Woorden bij plichten",
                Boek.WOORDEN,
                Plichtenblad.van(Woordenlijst.lees()));
        boek.kennis()
                .naslag()
                .tabellen()
                .forEach(t -> boek.voeg(
                        adressen.tabel(t.naam()),
                        "tabel",
                        "Tabel " + t.naam(),
                        Boek.TABELLEN,
                        Tabelpagina.van(t, boek)));
    }

    private static void scenarios(Boek boek) {
        boek.verband().bestanden().forEach(b -> {
            String naam = b.bestand();
            boek.voeg(
                    boek.adressen().scenariobestand(naam),
                    "bestand",
                    "Scenario's in " + naam,
                    Boek.SCENARIOS,
                    Bestandblad.van(b, boek));
            if (boek.scenariopaginas().contains(boek.adressen().overig(naam))) {
                boek.voeg(
                        boek.adressen().overig(naam),
                        "scenario",
                        "Scenario's zonder regel in " + naam,
                        Boek.SCENARIOS,
                        Scenarioblad.zonderRegel(naam, boek));
            }
        });
        boek.verband().regels().stream()
                .filter(r -> !boek.verband().verhalenBijRegel(r.id()).isEmpty())
                .forEach(r -> boek.voeg(
                        Adressen.scenariosBij(r.id()),
                        "scenario",
                        "Scenario's bij " + r.id(),
                        Boek.SCENARIOS,
                        Scenarioblad.bijRegel(r, boek)));
    }

    private static String bron(String naam) {
        try (InputStream in = Regelboek.class.getResourceAsStream(naam)) {
            return new String(Objects.requireNonNull(in, naam).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
