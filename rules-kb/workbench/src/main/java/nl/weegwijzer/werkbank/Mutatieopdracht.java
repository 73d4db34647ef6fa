package nl.weegwijzer.werkbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.mutatie.Mutatieblad;
import nl.weegwijzer.werkbank.mutatie.Mutatiebron;
import nl.weegwijzer.werkbank.mutatie.Mutatiejson;
import nl.weegwijzer.werkbank.mutatie.Mutatierapport;
import nl.weegwijzer.werkbank.mutatie.Mutatietekst;
import nl.weegwijzer.werkbank.mutatie.Tussenstand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which changes of rules no scenario notices. Filled by picocli; not thread-safe. */
@Command(
        name = "mutatie",
        header = "Beproef de scenario's: merken zij elke wijziging van een regel?",
        description = {
            "%nHet programma verandert steeds één ding in een regel of tabel, in een kopie, en voert de scenario's"
                    + " uit. Slaagt er dan een niet, dan is de wijziging gemerkt (gedood). Slagen zij alle, dan"
                    + " overleeft zij: niemand zou merken dat de regel zo verandert. U ziet die wijziging tussen de"
                    + " regels eromheen, met een scenario dat haar zou merken: kijk of de uitkomst erin klopt, en neem"
                    + " het over. Wat bewezen geen enkel besluit verandert, is gelijkwaardig en telt niet. Aan uw"
                    + " bestanden verandert niets.",
            "",
            "Dit duurt een of meer minuten. Stoppen kan met Ctrl-C; dezelfde opdracht gaat later verder waar zij"
                    + " was, zolang regels en scenario's gelijk blijven."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " mutatie [OPTIES] MAP",
        parameterListHeading = "%nKennisbank:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als geen wijziging overleeft, 1 als er een overleeft, de kennisbank niet",
            "in orde is of een scenario al zonder wijziging niet slaagt, en 2 bij verkeerd gebruik of een map die",
            "er niet is."
        })
final class Mutatieopdracht implements Callable<Integer> {
    private static final String TUSSENSTAND = ".mutatie";

    private final Stromen stromen;
    private final Beproeving.Maker maker;

    @Option(
            names = "--scenarios",
            paramLabel = "MAP",
            description = "Gebruik de scenario's uit deze map, in plaats van die in de kennisbank.")
    private @Nullable String elders;

    @Option(
            names = "--html",
            paramLabel = "BESTAND",
            description = "Schrijf ook een verslag om te lezen en af te drukken.")
    private @Nullable String html;

    @Option(names = "--json", description = "Schrijf de uitkomst als JSON, voor een ander programma.")
    private boolean json;

    @Option(
            names = "--tussenstand",
            paramLabel = "BESTAND",
            description = "Bewaar hier hoever het is, in plaats van in " + TUSSENSTAND + " in de kennisbank.")
    private @Nullable String tussenstand;

    @Option(names = "--opnieuw", description = "Begin opnieuw, ook als een eerdere keer is gestopt.")
    private boolean opnieuw;

    @Parameters(
            arity = "0..1",
            paramLabel = "MAP",
            description = "De map met de kennisbank, met daarin een map scenarios.")
    private @Nullable String map;

    Mutatieopdracht(Stromen stromen) {
        this(stromen, Beproeving::van);
    }

    Mutatieopdracht(Stromen stromen, Beproeving.Maker maker) {
        this.stromen = stromen;
        this.maker = maker;
    }

    @Override
    public Integer call() throws IOException {
        String pad = map;
        if (pad == null) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-04",
                    "noem de map met de kennisbank",
                    "bijvoorbeeld `" + Programma.AANROEP + " mutatie mijn-kennisbank`");
        }
        String scenarios = elders == null ? pad : elders;
        if (!Verslagbestand.bestaat(pad) || !Verslagbestand.bestaat(scenarios)) {
            return Verslagbestand.ontbreekt(stromen, Verslagbestand.bestaat(pad) ? scenarios : pad);
        }
        if (elders == null && Files.isRegularFile(Path.of(pad))) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-17",
                    "«" + Zichtbaar.regel(pad) + "» is een bestand, en daarin worden geen scenario's gezocht",
                    "zeg met --scenarios in welke map zij staan");
        }
        Lezing lezing = Lezing.van(Path.of(pad));
        return lezing.kennis().isPresent()
                ? beproef(pad, lezing, lezing.kennis().get(), scenarios)
                : weiger(new Keuring(pad, Optional.empty(), lezing.diagnosen()));
    }

    private int beproef(String pad, Lezing lezing, Kennis kennis, String map) throws IOException {
        Optional<Path> bestand = tussenstand(pad);
        if (bestand.isEmpty()) {
            return Afloop.ONBRUIKBAAR;
        }
        Scenarios scenarios = Scenarios.lees(Path.of(map));
        List<Diagnose> problemen = Scenarioproblemen.van(map, scenarios);
        if (!problemen.isEmpty()) {
            return nietBeproefd(pad, List.of(), problemen);
        }
        Optional<Schermregel> scherm = scherm();
        scherm.ifPresent(s -> s.toon("de scenario's worden uitgevoerd"));
        Beproeving beproeving = maker.maak(lezing.bronnen(), scenarios);
        scherm.ifPresent(Schermregel::wis);
        if (!beproeving.gefaald().isEmpty()) {
            return nietBeproefd(pad, beproeving.gefaald(), List.of());
        }
        String afdruk = Mutatiebron.vingerafdruk(lezing.bronnen(), Path.of(map), scenarios, Programma.versie());
        try (Tussenstand stand = Tussenstand.open(bestand.get(), afdruk, opnieuw)) {
            return voer(new Bezig(pad, kennis, map, stand, scherm), beproeving);
        }
    }

    /** Where outcomes are kept meanwhile; empty, and said, where that cannot be. */
    private Optional<Path> tussenstand(String pad) {
        Path bestand;
        try {
            bestand = tussenstand == null ? Path.of(pad).resolve(TUSSENSTAND) : Path.of(tussenstand);
        } catch (InvalidPathException e) {
            Gebruiksfouten.weiger(
                    stromen, "GEBRUIK-15", "het bestand achter --tussenstand is niet te schrijven", "noem een ander");
            return Optional.empty();
        }
        if (Tussenstand.vreemd(bestand)) {
            Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-18",
                    "«" + Zichtbaar.regel(bestand.toString()) + "» is geen tussenstand van deze opdracht",
                    "noem achter --tussenstand een bestand dat er nog niet is; dit bestand blijft zoals het is");
            return Optional.empty();
        }
        return Optional.of(bestand);
    }

    private record Bezig(
            String pad, Kennis kennis, String scenarios, Tussenstand stand, Optional<Schermregel> scherm) {}

    private int voer(Bezig bezig, Beproeving beproeving) {
        Tussenstand stand = bezig.stand();
        meldBegin(stand);
        boolean kon = stand.lukt();
        bezig.scherm().ifPresent(s -> s.toon("de wijzigingen worden gemaakt"));
        try {
            Mutatieverslag verslag =
                    beproeving.voer(stand.eerder(), new Mutatievoortgang(stand, bezig.scherm(), System::nanoTime));
            if (kon && !stand.lukt()) {
                meldNietBewaard();
            }
            int afloop = schrijf(new Mutatierapport(bezig.pad(), bezig.kennis(), bezig.scenarios(), verslag));
            stand.ruimOp();
            return afloop;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            meld("Gestopt. Dezelfde opdracht gaat verder waar deze was.");
            return Afloop.GEWEIGERD;
        }
    }

    private void meldBegin(Tussenstand stand) {
        if (!stand.lukt()) {
            meldNietBewaard();
        } else if (!stand.eerder().isEmpty()) {
            meld("Een eerdere keer beproefde er al " + stand.eerder().size()
                    + "; dit gaat daar verder. Met --opnieuw begint het opnieuw.");
        }
    }

    private void meldNietBewaard() {
        meld("De tussenstand is niet te bewaren. Wordt deze opdracht gestopt, dan begint de volgende opnieuw.");
    }

    private void meld(String tekst) {
        stromen.fout().print(tekst + "\n");
        stromen.fout().flush();
    }

    private Optional<Schermregel> scherm() {
        return json || !Stromen.opTerminal() ? Optional.empty() : Optional.of(new Schermregel(stromen.fout()));
    }

    private int schrijf(Mutatierapport rapport) {
        boolean bewaard = Verslagbestand.bewaar(stromen, html, () -> Mutatieblad.html(rapport));
        stromen.uit().print(json ? Jsonschrijver.schrijf(Mutatiejson.van(rapport)) : Mutatietekst.van(rapport));
        if (!bewaard) {
            return Afloop.ONBRUIKBAAR;
        }
        return rapport.geslaagd() ? Afloop.GOED : Afloop.GEWEIGERD;
    }

    private int nietBeproefd(String pad, List<Scenario> gefaald, List<Diagnose> problemen) {
        if (json) {
            stromen.uit().print(Jsonschrijver.schrijf(Mutatiejson.nietBeproefd(gefaald, problemen)));
            return Afloop.GEWEIGERD;
        }
        if (!problemen.isEmpty()) {
            stromen.uit().print(Keuringstekst.problemen(problemen));
        }
        if (!gefaald.isEmpty()) {
            stromen.uit().print(Mutatietekst.gefaald(gefaald, opdracht(pad)));
        }
        return Afloop.GEWEIGERD;
    }

    private String opdracht(String pad) {
        String bank = Programma.alsArgument(pad);
        return Programma.AANROEP + " scenario "
                + (elders == null ? bank : "--kennisbank " + bank + " " + Programma.alsArgument(elders));
    }

    private int weiger(Keuring keuring) {
        if (json) {
            Map<String, Object> antwoord = Keuringsjson.van(keuring);
            stromen.uit().print(Jsonschrijver.schrijf(antwoord));
        } else {
            stromen.uit().print(Keuringstekst.van(keuring));
        }
        return Afloop.van(keuring);
    }
}
