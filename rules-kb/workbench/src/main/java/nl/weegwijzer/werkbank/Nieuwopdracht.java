package nl.weegwijzer.werkbank;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.nieuw.Beginkennisbank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out a knowledge base to edit. Filled by picocli; not thread-safe. */
@Command(
        name = "nieuw",
        header = "Maak een map met een eigen kennisbank om te bewerken.",
        description = "%nDe map wordt een kopie van de meegeleverde kennisbank, die van Zuid-Holland Zuid: alle"
                + " normen, duidingen, regels en tabellen, en LEESMIJ.md met uitleg over elk bestand. Zij beslist"
                + " precies hetzelfde, tot u iets wijzigt.",
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " nieuw [--id ID] [--titel \"TITEL\"] MAP",
        parameterListHeading = "%nMap:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als de map er staat, en anders met 2; dan is er niets veranderd.",
            "Een map waarin al iets staat, blijft zoals zij is."
        })
final class Nieuwopdracht implements Callable<Integer> {
    private final Stromen stromen;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "De korte naam van de kennisbank: kleine letters, cijfers en streepjes, zoals mijn-regio."
                    + " Zonder deze optie blijft zij " + Programma.KENNISBANK + ".")
    private @Nullable String id;

    @Option(
            names = "--titel",
            paramLabel = "TITEL",
            description = "De titel van de kennisbank, één regel. Zonder deze optie blijft de titel zoals hij is.")
    private @Nullable String titel;

    @Parameters(
            arity = "0..1",
            paramLabel = "MAP",
            description = "De map die gemaakt wordt, bijvoorbeeld mijn-kennisbank.")
    private @Nullable String map;

    Nieuwopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        String doel = map;
        if (doel == null || doel.isBlank()) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-06",
                    "noem de map die gemaakt moet worden",
                    "bijvoorbeeld `" + Programma.AANROEP + " nieuw mijn-kennisbank`");
        }
        return ingevuld() ? maak(doel) : Afloop.ONBRUIKBAAR;
    }

    private int maak(String doel) {
        Map<String, byte[]> bestanden =
                Beginkennisbank.bestanden(Programma.KENNISBANK, Optional.ofNullable(id), Optional.ofNullable(titel));
        if (!new Mapschrijver(stromen, doel).schrijf(bestanden)) {
            return Afloop.ONBRUIKBAAR;
        }
        stromen.uit().print(vervolg(doel, bestanden.size()));
        return Afloop.GOED;
    }

    /** Whether id and title can be what was given. */
    private boolean ingevuld() {
        if (id != null && !Beginkennisbank.isId(id)) {
            Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-07",
                    "«" + Zichtbaar.regel(id) + "» kan geen id van een kennisbank zijn",
                    "schrijf kleine letters, cijfers en streepjes, zoals mijn-regio");
            return false;
        }
        if (titel != null && !Beginkennisbank.isTitel(titel)) {
            Gebruiksfouten.weiger(
                    stromen, "GEBRUIK-08", "dit kan geen titel zijn", "schrijf één regel van hoogstens 200 tekens");
            return false;
        }
        return true;
    }

    private static String vervolg(String doel, int aantal) {
        String naam = Programma.alsArgument(doel);
        return """
                De map %1$s is klaar, met %2$d bestanden.

                Zo gaat u verder:
                  1. Lees %3$s in die map: wat er in elk bestand staat.
                  2. Open een bestand, wijzig een zin of een getal, en sla op.
                  3. Controleer of alles nog klopt:
                       %4$s controleer %5$s
                  4. Zie wat uw wijziging doet in een zaak:
                       %4$s besluit --kennisbank %5$s ZAAK.json

                Welke zinnen u kunt schrijven: %4$s woordenlijst
                """.formatted(Zichtbaar.regel(doel), aantal, Beginkennisbank.LEESMIJ, Programma.AANROEP, naam);
    }
}
