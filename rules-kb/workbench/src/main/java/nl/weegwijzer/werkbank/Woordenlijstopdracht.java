package nl.weegwijzer.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.werkbank.bestand.Gelijkenis;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.vscode.Extensie;
import nl.weegwijzer.werkbank.woorden.Overzicht;
import nl.weegwijzer.werkbank.woorden.Voorbeelden;
import nl.weegwijzer.werkbank.woorden.Woordenlijstjson;
import nl.weegwijzer.werkbank.woorden.Woordenlijsttekst;
import nl.weegwijzer.werkbank.woorden.Woordenzoeker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what can be said in rule files. Filled by picocli; not thread-safe. */
@Command(
        name = "woordenlijst",
        header = "Toon welke zinnen u in regels en tabellen kunt schrijven.",
        description = "%nZonder onderwerp ziet u hoe een regel en een tabel eruitzien, en welke onderwerpen er zijn."
                + " Met een onderwerp ziet u elke zin daarover, met de waarden die erbij kunnen. Een zin die vier"
                + " spaties inspringt, kunt u zo in een regel zetten.",
        synopsisHeading = "%nGebruik: ",
        customSynopsis = {
            Programma.AANROEP + " woordenlijst [--zoek WOORD] [--json] [ONDERWERP]",
            "         " + Programma.AANROEP + " woordenlijst --vscode UIT"
        },
        parameterListHeading = "%nOnderwerp:%n",
        optionListHeading = "%nOpties:%n")
final class Woordenlijstopdracht implements Callable<Integer> {
    private static final String PLICHTEN = "plichten";
    private static final String ALLES = "alles";
    private static final String VOORBEELD = "weging";

    private final Stromen stromen;

    @Option(
            names = "--zoek",
            paramLabel = "WOORD",
            description = "Toon alleen zinnen waarin dit woord voorkomt, ook als het een deel van een woord is.")
    private @Nullable String zoek;

    @Option(names = "--json", description = "Schrijf de lijst als JSON, voor een ander programma.")
    private boolean json;

    @Option(
            names = "--vscode",
            paramLabel = "UIT",
            description =
                    "Maak in de nieuwe map UIT een uitbreiding voor Visual Studio Code, die regelbestanden kleurt,"
                            + " zinnen aanvult en onbekende zinnen aanwijst.")
    private @Nullable String vscode;

    @Parameters(
            arity = "0..1",
            paramLabel = "ONDERWERP",
            description = "Een onderwerp van regels, zoals triage; of plichten; of alles.")
    private @Nullable String onderwerp;

    Woordenlijstopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        Woordenlijst lijst = Woordenlijst.lees();
        if (vscode != null) {
            return schrijfExtensie(lijst, vscode);
        }
        String gevraagd = onderwerp == null ? ALLES : onderwerp;
        if (!bekend(lijst).contains(gevraagd)) {
            return onbekend(lijst, gevraagd);
        }
        Woordenlijst gekozen =
                lijst.onderwerpen().stream().anyMatch(o -> o.naam().equals(gevraagd))
                        ? Woordenzoeker.alleen(lijst, gevraagd)
                        : lijst;
        if (zoek != null) {
            gekozen = Woordenzoeker.zoek(gekozen, zoek);
        }
        stromen.uit()
                .print(tekst(gekozen, gevraagd, Voorbeelden.uit(Programma.KENNISBANK))
                        .stripLeading());
        return Afloop.GOED;
    }

    private int schrijfExtensie(Woordenlijst lijst, String uit) {
        if (json || zoek != null || onderwerp != null) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-10",
                    "naast --vscode kan geen onderwerp, --zoek of --json",
                    "de uitbreiding kent altijd alle zinnen");
        }
        if (!new Mapschrijver(stromen, uit).schrijf(Extensie.bestanden(lijst, Programma.versie()))) {
            return Afloop.ONBRUIKBAAR;
        }
        stromen.uit()
                .print("De uitbreiding staat in " + Zichtbaar.regel(uit)
                        + ". Lees README.md in die map: zo zet u haar in Visual Studio Code.\n");
        return Afloop.GOED;
    }

    private static List<String> bekend(Woordenlijst lijst) {
        List<String> namen = new ArrayList<>(
                lijst.onderwerpen().stream().map(Woordenlijst.Onderwerp::naam).toList());
        namen.add(PLICHTEN);
        namen.add(ALLES);
        return namen;
    }

    private int onbekend(Woordenlijst lijst, String gevraagd) {
        List<String> bekend = bekend(lijst);
        String hulp = Gelijkenis.naaste(gevraagd, bekend)
                .map(b -> "bedoelt u `" + b + "`? ")
                .orElse("");
        return Gebruiksfouten.weiger(
                stromen,
                "GEBRUIK-09",
                "er is geen onderwerp «" + Zichtbaar.regel(gevraagd) + "»",
                hulp + "er zijn: " + String.join(", ", bekend) + "; zoeken gaat met --zoek");
    }

    private String tekst(Woordenlijst lijst, String gevraagd, Voorbeelden voorbeelden) {
        if (json) {
            return Jsonschrijver.schrijf(new Woordenlijstjson(voorbeelden).van(lijst));
        }
        if (zoek != null && Woordenzoeker.leeg(lijst)) {
            return nietGevonden(zoek);
        }
        if (onderwerp == null && zoek == null) {
            return Overzicht.van(lijst, voorbeelden, Programma.AANROEP + " woordenlijst", VOORBEELD);
        }
        String plichten = Woordenlijsttekst.plichten(lijst, voorbeelden);
        return switch (gevraagd) {
            case PLICHTEN -> plichten;
            case ALLES -> Woordenlijsttekst.onderwerpen(lijst, voorbeelden) + plichten;
            default -> Woordenlijsttekst.onderwerpen(lijst, voorbeelden) + verder();
        };
    }

    private static String nietGevonden(String gezocht) {
        return "In geen enkele zin staat «" + Zichtbaar.regel(gezocht) + "»."
                + Woordenzoeker.bedoeld(Woordenlijst.lees(), gezocht)
                        .map(b -> " Bedoelt u «" + b + "»?")
                        .orElse("")
                + "\n";
    }

    private static String verder() {
        return "\nPlichten zijn bij elk onderwerp gelijk: " + Programma.AANROEP + " woordenlijst " + PLICHTEN + "\n";
    }
}
