package nl.weegwijzer.werkbank;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Githubtekst;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether the files of a knowledge base are in order. Filled by picocli; not thread-safe. */
@Command(
        name = "controleer",
        header = "Controleer de regels en tabellen van een kennisbank.",
        description = {
            "%nDe opdracht leest alle bestanden en meldt alle problemen in één keer: in welk bestand, op"
                    + " welke regel, wat er staat en wat u kunt doen. Er verandert niets aan uw bestanden.",
            "",
            "Een kennisbank is een map met kennisbank.yaml, normen.yaml, duidingen.yaml en de mappen regels en"
                    + " tabellen, of een zip daarvan. Met `" + Programma.AANROEP + " nieuw MAP` krijgt u er een om te"
                    + " bewerken."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = {
            Programma.AANROEP + " controleer [--json | --github] MAP",
            "         " + Programma.AANROEP + " controleer --volg MAP"
        },
        parameterListHeading = "%nKennisbank:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als alles in orde is, 1 als er problemen zijn, en 2 bij verkeerd",
            "gebruik of een map of zip die er niet is."
        })
final class Controleeropdracht implements Callable<Integer> {
    private static final String VOORBEELD = "bijvoorbeeld `" + Programma.AANROEP + " controleer mijn-kennisbank`";

    private final Stromen stromen;

    @Option(
            names = "--volg",
            description = "Blijf kijken, en antwoord elke keer dat u een bestand opslaat. Stoppen gaat met Ctrl-C.")
    private boolean volg;

    @Option(names = "--json", description = "Schrijf de uitkomst als JSON, voor een ander programma.")
    private boolean json;

    @Option(
            names = "--github",
            description = "Schrijf de problemen zo dat GitHub ze in een wijzigingsvoorstel naast de regel toont.")
    private boolean github;

    @Parameters(arity = "0..1", paramLabel = "MAP", description = "De map met de kennisbank, of een zip daarvan.")
    private @Nullable String map;

    Controleeropdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        String pad = map;
        if (pad == null) {
            return Gebruiksfouten.weiger(stromen, "GEBRUIK-04", "noem de map of de zip met de kennisbank", VOORBEELD);
        }
        if (pad.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-11",
                    "een bestand dat op .json eindigt, is een zaak en geen kennisbank",
                    "bedoelt u `" + Programma.AANROEP + " besluit " + Programma.alsArgument(pad) + "`?");
        }
        if ((volg ? 1 : 0) + (json ? 1 : 0) + (github ? 1 : 0) > 1) {
            return Gebruiksfouten.weiger(
                    stromen, "GEBRUIK-05", "--volg, --json en --github gaan niet samen", "kies er één");
        }
        return controleer(pad);
    }

    private int controleer(String pad) {
        if (volg) {
            return new Meekijker(stromen, pad, Clock.system(ZoneId.systemDefault())).volg();
        }
        Keuring keuring = Keuring.van(pad);
        if (keuring.ontbreekt() && !json) {
            stromen.fout().print(Keuringstekst.problemen(keuring.diagnosen()));
        } else {
            stromen.uit().print(antwoord(keuring));
        }
        return Afloop.van(keuring);
    }

    private String antwoord(Keuring keuring) {
        if (json) {
            return Jsonschrijver.schrijf(Keuringsjson.van(keuring));
        }
        return github ? Githubtekst.van(keuring) : Keuringstekst.van(keuring) + vervolg(keuring);
    }

    private static String vervolg(Keuring keuring) {
        String naam = Programma.alsArgument(keuring.pad());
        return keuring.inOrde()
                ? "\nZie wat een wijziging doet: " + Programma.AANROEP + " besluit --kennisbank " + naam
                        + " ZAAK.json\n"
                : "Verbeter ze en controleer opnieuw. Of laat het programma bij elke keer opslaan antwoorden:\n  "
                        + Programma.AANROEP + " controleer --volg " + naam + "\n";
    }
}
