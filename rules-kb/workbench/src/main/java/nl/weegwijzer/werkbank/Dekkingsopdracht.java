package nl.weegwijzer.werkbank;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.dekking.Dekking;
import nl.weegwijzer.scenario.dekking.Dekkingsmeter;
import nl.weegwijzer.werkbank.dekking.Dekkingsblad;
import nl.weegwijzer.werkbank.dekking.Dekkingsjson;
import nl.weegwijzer.werkbank.dekking.Dekkingstekst;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what scenarios touch of a knowledge base, and what not. Filled by picocli; not thread-safe. */
@Command(
        name = "dekking",
        header = "Meet wat de scenario's raken: welke regels, rijen en voorwaarden komen in geen enkel scenario voor?",
        description = {
            "%nEen regel is gedekt als hij in een scenario geldt, en in een ander scenario over hetzelfde onderwerp"
                    + " niet. Een voorwaarde is gedekt als zij in een scenario waar is, en in een ander niet. Van alles"
                    + " wat niet gedekt is, ziet u waar het staat, met een scenario dat het dekt: kijk of de uitkomst"
                    + " erin klopt, en neem het over. Wat in geen enkel geval kan voorkomen, telt niet mee.",
            "",
            "MAP is een map met bestanden die op .feature eindigen, zo'n bestand zelf, of een kennisbank met een map"
                    + " scenarios. Van een kennisbank worden ook de regels gebruikt; anders gaat het over de"
                    + " meegeleverde kennisbank, of die achter --kennisbank. Een scenario dat niet slaagt, telt niet mee."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " dekking [OPTIES] MAP",
        parameterListHeading = "%nScenario's:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als er gemeten is, 1 als er geen scenario is, een bestand niet te lezen",
            "is of het minimum niet is gehaald, en 2 bij verkeerd gebruik, of een map of kennisbank die niet te",
            "gebruiken is."
        })
final class Dekkingsopdracht implements Callable<Integer> {
    private static final Pattern PROCENT = Pattern.compile("100|[0-9]{1,2}");

    private final Stromen stromen;

    @Option(
            names = "--kennisbank",
            paramLabel = "MAP",
            description = "Meet aan de regels van deze kennisbank, een map of een zip.")
    private @Nullable String kennisbank;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "Eindig met 1 als van een soort minder dan N procent gedekt is. N is 0 tot en met 100.")
    private @Nullable String minimum;

    @Option(
            names = "--html",
            paramLabel = "BESTAND",
            description = "Schrijf ook een verslag om te lezen en af te drukken.")
    private @Nullable String html;

    @Option(names = "--json", description = "Schrijf de uitkomst als JSON, voor een ander programma.")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "MAP", description = "Waar de scenario's staan.")
    private @Nullable String map;

    Dekkingsopdracht(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() {
        String pad = map;
        if (pad == null) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-13",
                    "noem de map met de scenario's",
                    "bijvoorbeeld `" + Programma.AANROEP + " dekking mijn-kennisbank`");
        }
        if (minimum != null && !PROCENT.matcher(minimum).matches()) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-16",
                    "«" + Zichtbaar.regel(minimum) + "» is geen percentage",
                    "zet achter --minimum een heel getal van 0 tot en met 100");
        }
        return Verslagbestand.bestaat(pad) ? meet(pad) : Verslagbestand.ontbreekt(stromen, pad);
    }

    private int meet(String pad) {
        Optional<String> eigen = Optional.ofNullable(kennisbank)
                .or(() -> Verslagbestand.isKennisbank(pad) ? Optional.of(pad) : Optional.empty());
        if (eigen.isEmpty()) {
            Kennis meegeleverd = Inlader.kennis(Programma.KENNISBANK, Dekkingsopdracht.class.getClassLoader());
            return meet(pad, meegeleverd, "meegeleverd");
        }
        try {
            Lezing lezing = Lezing.van(Path.of(eigen.get()));
            return lezing.kennis().isPresent()
                    ? meet(pad, lezing.kennis().get(), "uit " + eigen.get())
                    : weiger(new Keuring(eigen.get(), Optional.empty(), lezing.diagnosen()));
        } catch (InvalidPathException e) {
            return Verslagbestand.ontbreekt(stromen, eigen.get());
        }
    }

    private int meet(String pad, Kennis kennis, String herkomst) {
        Scenarios scenarios = Scenarios.lees(Path.of(pad));
        List<Diagnose> problemen = Scenarioproblemen.van(pad, scenarios);
        Dekkingsverslag verslag = new Dekkingsverslag(
                pad,
                kennis,
                herkomst,
                scenarios.scenarios().isEmpty()
                        ? new Dekking(kennis.id() + " " + kennis.versie(), 0, 0, List.of())
                        : Dekkingsmeter.meet(kennis, scenarios),
                problemen,
                minimum == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(minimum)));
        boolean bewaard = Verslagbestand.bewaar(stromen, html, () -> Dekkingsblad.html(verslag));
        stromen.uit().print(json ? Jsonschrijver.schrijf(Dekkingsjson.van(verslag)) : Dekkingstekst.van(verslag));
        if (!bewaard) {
            return Afloop.ONBRUIKBAAR;
        }
        return verslag.inOrde() ? Afloop.GOED : Afloop.GEWEIGERD;
    }

    private int weiger(Keuring keuring) {
        if (json) {
            stromen.uit().print(Jsonschrijver.schrijf(Keuringsjson.geweigerd(List.of(keuring))));
        } else {
            stromen.fout().print(Keuringstekst.van(keuring));
        }
        return Afloop.ONBRUIKBAAR;
    }
}
