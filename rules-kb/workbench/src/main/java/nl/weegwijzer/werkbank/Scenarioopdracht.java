package nl.weegwijzer.werkbank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.scenario.Keuze;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Voortgang;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.scenario.Junitschrijver;
import nl.weegwijzer.werkbank.scenario.Scenarioblad;
import nl.weegwijzer.werkbank.scenario.Scenariojson;
import nl.weegwijzer.werkbank.scenario.Scenariotekst;
import nl.weegwijzer.werkbank.scenario.Stappentekst;
import nl.weegwijzer.werkbank.scenario.Suiteverslag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios, and says which are not as expected and why. Filled by picocli; not thread-safe. */
@Command(
        name = "scenario",
        header = "Voer scenario's uit: komt uit elke zaak wat er volgens u uit moet komen?",
        description = {
            "%nEen scenario is een verzonnen zaak in het Nederlands, met wat eruit moet komen. Van elk scenario"
                    + " dat niet slaagt ziet u wat u verwachtte, wat eruit kwam, en welke regel dat zegt.",
            "",
            "MAP is een map met bestanden die op .feature eindigen, zo'n bestand zelf, of een kennisbank met een map"
                    + " scenarios. Van een kennisbank worden ook de regels gebruikt, zodat u uw eigen wijziging"
                    + " beproeft; anders beslist de meegeleverde kennisbank, of die achter --kennisbank."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = {
            Programma.AANROEP + " scenario [OPTIES] MAP",
            "         " + Programma.AANROEP + " scenario --stappen [--zoek WOORD]"
        },
        parameterListHeading = "%nScenario's:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nWie meer keren dezelfde optie noemt, kiest wat bij één ervan past; wie verschillende noemt,",
            "kiest wat bij alle past.",
            "",
            "De opdracht eindigt met 0 als alle scenario's slagen, 1 als er een niet slaagt of als er geen",
            "is, en 2 bij verkeerd gebruik, of een map of kennisbank die niet te gebruiken is."
        })
final class Scenarioopdracht implements Callable<Integer> {
    private static final String STAPPEN = Programma.AANROEP + " scenario --stappen --zoek WOORD";

    private final Stromen stromen;

    @Option(names = "--kennisbank", paramLabel = "MAP", description = "Beslis met deze kennisbank, een map of een zip.")
    private @Nullable String kennisbank;

    @Option(
            names = "--regel",
            paramLabel = "ID",
            description = "Alleen scenario's onder het kopje van deze regel, of die deze regel bij Dan noemen.")
    private List<String> regels = new ArrayList<>();

    @Option(
            names = "--norm",
            paramLabel = "ID",
            description = "Alleen scenario's waarvan het besluit op deze norm rust. Dat blijkt pas bij het uitvoeren.")
    private List<String> normen = new ArrayList<>();

    @Option(names = "--label", paramLabel = "LABEL", description = "Alleen scenario's met dit label, zonder @.")
    private List<String> labels = new ArrayList<>();

    @Option(names = "--naam", paramLabel = "TEKST", description = "Alleen scenario's met deze tekst in hun naam.")
    private List<String> namen = new ArrayList<>();

    @Option(
            names = "--html",
            paramLabel = "BESTAND",
            description = "Schrijf ook een verslag om te lezen en af te drukken.")
    private @Nullable String html;

    @Option(
            names = "--junit",
            paramLabel = "BESTAND",
            description = "Schrijf ook een verslag als JUnit XML, voor een bouwstraat.")
    private @Nullable String junit;

    @Option(names = "--json", description = "Schrijf de uitkomst als JSON, voor een ander programma.")
    private boolean json;

    @Option(names = "--stappen", description = "Toon hoe u een scenario schrijft, met elke zin die erin kan staan.")
    private boolean stappen;

    @Option(
            names = "--zoek",
            paramLabel = "WOORD",
            description = "Toon met --stappen alleen zinnen waarin dit woord voorkomt.")
    private @Nullable String zoek;

    @Parameters(arity = "0..1", paramLabel = "MAP", description = "Waar de scenario's staan.")
    private @Nullable String map;

    Scenarioopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        String pad = map;
        if (stappen) {
            return pad == null
                    ? toonStappen()
                    : Gebruiksfouten.weiger(
                            stromen, "GEBRUIK-12", "naast --stappen kan geen map staan", "laat een van beide weg");
        }
        if (zoek != null) {
            return Gebruiksfouten.weiger(stromen, "GEBRUIK-12", "--zoek hoort bij --stappen", "zet er --stappen bij");
        }
        if (pad == null) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-13",
                    "noem de map met de scenario's",
                    "bijvoorbeeld `" + Programma.AANROEP + " scenario mijn-kennisbank`");
        }
        return Verslagbestand.bestaat(pad) ? voer(pad) : Verslagbestand.ontbreekt(stromen, pad);
    }

    private int toonStappen() {
        if (zoek == null) {
            stromen.uit().print(Stappentekst.alles());
            return Afloop.GOED;
        }
        String gezocht = zoek;
        stromen.uit()
                .print(Stappentekst.zoek(gezocht)
                        .orElse("In geen enkele stap staat «" + Zichtbaar.regel(gezocht) + "».\n"));
        return Afloop.GOED;
    }

    private int voer(String pad) {
        Optional<String> eigen = Optional.ofNullable(kennisbank)
                .or(() -> Verslagbestand.isKennisbank(pad) ? Optional.of(pad) : Optional.empty());
        Keuring keuring = eigen.map(Keuring::van)
                .orElseGet(() -> Keuring.van(Programma.KENNISBANK, p -> Kennisbank.load(Programma.KENNISBANK)));
        if (keuring.kennisbank().isEmpty()) {
            weiger(keuring);
            return Afloop.ONBRUIKBAAR;
        }
        Scenarios scenarios = Scenarios.lees(Path.of(pad));
        Kennisbank beslist = keuring.kennisbank().get();
        Suiteverslag verslag = new Suiteverslag(
                pad,
                beslist,
                eigen.map(e -> "uit " + e).orElse("meegeleverd"),
                filters(),
                scenarios.scenarios().size(),
                scenarios.voer(beslist, new Keuze(regels, normen, labels, namen), voortgang()));
        return schrijf(verslag);
    }

    private Voortgang voortgang() {
        return json || !Stromen.opTerminal() ? Voortgang.stil() : new Voortgangsregel(stromen.fout());
    }

    private int schrijf(Suiteverslag verslag) {
        boolean blad = Verslagbestand.bewaar(stromen, html, () -> Scenarioblad.html(verslag));
        boolean gelukt = Verslagbestand.bewaar(stromen, junit, () -> Junitschrijver.schrijf(verslag)) && blad;
        stromen.uit()
                .print(json ? Jsonschrijver.schrijf(Scenariojson.van(verslag)) : Scenariotekst.van(verslag, STAPPEN));
        if (!gelukt) {
            return Afloop.ONBRUIKBAAR;
        }
        return verslag.geslaagd() ? Afloop.GOED : Afloop.GEWEIGERD;
    }

    private void weiger(Keuring keuring) {
        if (json) {
            stromen.uit().print(Jsonschrijver.schrijf(Keuringsjson.geweigerd(List.of(keuring))));
        } else {
            stromen.fout().print(Keuringstekst.van(keuring));
        }
    }

    private List<String> filters() {
        return Stream.of(
                        met("--regel ", regels), met("--norm ", normen), met("--label ", labels), met("--naam ", namen))
                .flatMap(s -> s)
                .toList();
    }

    private static Stream<String> met(String optie, List<String> waarden) {
        return waarden.stream().map(w -> optie + Programma.alsArgument(w));
    }
}
