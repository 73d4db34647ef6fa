package nl.weegwijzer.werkbank;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.werkbank.boek.Regelboek;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a book to read of a knowledge base. Filled by picocli; not thread-safe. */
@Command(
        name = "regelboek",
        header = "Maak een boek van een kennisbank, om te lezen, te doorzoeken en af te drukken.",
        description = {
            "%nHet boek laat zien wat in de kennisbank staat: elke norm met wat ervan is gemaakt of waarom geen regel"
                    + " erover beslist, de duidingen, de regels per onderwerp, de tabellen, de woorden en de scenario's."
                    + " Elke id is een link. Het werkt zonder internet, in elke browser.",
            "",
            "In UIT komt ook normen.json: per norm welke regels, tabellen en scenario's er zijn, voor een ander"
                    + " programma. Staat in UIT een eerder regelboek, dan komt dit ervoor in de plaats."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " regelboek MAP UIT",
        parameterListHeading = "%nKennisbank en boek:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als het boek er staat, 1 als er problemen zijn in de kennisbank of haar",
            "scenario's, en 2 bij verkeerd gebruik of een map die er niet is of niet te maken is. Zonder boek",
            "verandert er niets."
        })
final class Regelboekopdracht implements Callable<Integer> {
    private static final String VOORBEELD =
            "bijvoorbeeld `" + Programma.AANROEP + " regelboek mijn-kennisbank mijn-regelboek`";

    private final Stromen stromen;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "MAP",
            description = "De map met de kennisbank, of een zip daarvan. Scenario's worden alleen in een map gezocht.")
    private @Nullable String map;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "UIT",
            description = "De map die gemaakt wordt, bijvoorbeeld mijn-regelboek.")
    private @Nullable String uit;

    Regelboekopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        String pad = map;
        String doel = uit;
        if (pad == null) {
            return Gebruiksfouten.weiger(stromen, "GEBRUIK-04", "noem de map of de zip met de kennisbank", VOORBEELD);
        }
        if (doel == null || doel.isBlank()) {
            return Gebruiksfouten.weiger(stromen, "GEBRUIK-06", "noem de map die gemaakt moet worden", VOORBEELD);
        }
        try {
            return binnen(Path.of(doel), Path.of(pad))
                    ? Gebruiksfouten.weiger(
                            stromen,
                            "GEBRUIK-18",
                            "«" + Zichtbaar.regel(doel) + "» ligt in de kennisbank, en daarin hoort geen regelboek",
                            "noem een map daarbuiten; er is niets veranderd")
                    : maak(pad, doel);
        } catch (InvalidPathException e) {
            return Gebruiksfouten.weiger(
                    stromen, "GEBRUIK-14", "een van de namen kan geen naam van een map zijn", "controleer de namen");
        }
    }

    private static boolean binnen(Path doel, Path map) {
        return doel.toAbsolutePath().normalize().startsWith(map.toAbsolutePath().normalize());
    }

    private int maak(String pad, String doel) {
        Lezing lezing = Lezing.van(Path.of(pad));
        Optional<Kennis> kennis = lezing.kennis();
        if (kennis.isEmpty()) {
            return weiger(new Keuring(pad, Optional.empty(), lezing.diagnosen()));
        }
        Optional<Scenarios> scenarios = Optional.of(Path.of(pad))
                .filter(p -> Files.isDirectory(p.resolve("scenarios")))
                .map(Scenarios::lees);
        List<Diagnose> problemen = scenarios.stream()
                .flatMap(s -> Stream.concat(
                        s.diagnosen().stream(), s.scenarios().stream().flatMap(een -> een.diagnosen().stream())))
                .sorted()
                .toList();
        if (!problemen.isEmpty()) {
            return weiger(pad, problemen);
        }
        NavigableMap<String, byte[]> bestanden = Regelboek.bestanden(kennis.get(), scenarios);
        if (!new Mapschrijver(stromen, doel).vernieuw(bestanden)) {
            return Afloop.ONBRUIKBAAR;
        }
        stromen.uit().print(klaar(kennis.get(), scenarios, doel));
        return Afloop.GOED;
    }

    private int weiger(Keuring keuring) {
        if (keuring.ontbreekt()) {
            stromen.fout().print(Keuringstekst.problemen(keuring.diagnosen()));
        } else {
            stromen.uit().print(Keuringstekst.van(keuring));
        }
        return Afloop.van(keuring);
    }

    private int weiger(String pad, List<Diagnose> problemen) {
        stromen.uit()
                .print(Keuringstekst.problemen(problemen) + "\nMet deze scenario's is er geen regelboek te maken."
                        + " Verbeter ze, en kijk met\n  " + Programma.AANROEP + " scenario "
                        + Programma.alsArgument(pad) + "\n");
        return Afloop.GEWEIGERD;
    }

    private static String klaar(Kennis kennis, Optional<Scenarios> scenarios, String doel) {
        int regels = kennis.themas().stream().mapToInt(t -> t.regels().size()).sum();
        int gevallen = scenarios.map(s -> s.scenarios().size()).orElse(0);
        return """
                Het regelboek staat in %s: %d normen, %d regels, %d tabellen, %d scenario's.
                Open %s in een browser.
                """.formatted(
                        Zichtbaar.regel(doel),
                        kennis.naslag().normen().size(),
                        regels,
                        kennis.naslag().tabellen().size(),
                        gevallen,
                        Zichtbaar.regel(Path.of(doel).resolve("index.html").toString()));
    }
}
