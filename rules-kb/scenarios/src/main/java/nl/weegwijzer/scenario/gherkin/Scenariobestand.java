package nl.weegwijzer.scenario.gherkin;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.taal.Regeltekst;
import nl.weegwijzer.scenario.taal.Scenariocode;

/**
 * A file of scenarios.
 *
 * @param bestand its name, relative to the folder of the scenarios
 * @param tekst the file as it reads; empty where it cannot be read
 * @param scenarios the scenarios in it, in order
 * @param diagnosen what is wrong with the file
 */
public record Scenariobestand(
        String bestand, Optional<Leestekst> tekst, List<Ruw> scenarios, List<Diagnose> diagnosen) {
    private static final String TAAL = "# language: nl";

    /** Reads a file. */
    public static Scenariobestand lees(String bestand, String tekst) {
        List<String> regels = tekst.lines().toList();
        if (regels.stream().limit(5).noneMatch(r -> r.strip().equals(TAAL))) {
            return fout(bestand, zonderTaal(bestand, regels));
        }
        List<Envelope> delen = GherkinParser.builder()
                .includeSource(false)
                .build()
                .parse(bestand, tekst.getBytes(StandardCharsets.UTF_8))
                .toList();
        List<Diagnose> fouten = new ArrayList<>(delen.stream()
                .flatMap(d -> d.getParseError().stream())
                .map(f -> ontleedfout(bestand, regels, f))
                .toList());
        Optional<Feature> geheel = delen.stream()
                .flatMap(d -> d.getGherkinDocument().stream())
                .flatMap(d -> d.getFeature().stream())
                .findFirst();
        if (!fouten.isEmpty() || geheel.isEmpty()) {
            return new Scenariobestand(bestand, Optional.empty(), List.of(), fouten);
        }
        Inhoud inhoud = Inhoud.van(bestand, regels, geheel.get());
        List<Pickle> uitgeschreven =
                delen.stream().flatMap(d -> d.getPickle().stream()).toList();
        List<Ruw> scenarios = uitgeschreven.stream()
                .filter(p -> !inhoud.leeg(p))
                .map(inhoud::ruw)
                .toList();
        fouten.addAll(inhoud.diagnosen());
        fouten.addAll(inhoud.zonderUitvoering(uitgeschreven));
        fouten.addAll(dubbel(scenarios));
        if (uitgeschreven.isEmpty() && fouten.isEmpty()) {
            fouten.add(Diagnose.over(
                    Scenariocode.SCEN_19.code(),
                    bestand,
                    "in dit bestand staat geen scenario, en dan is er niets bewezen",
                    "schrijf er een, of haal het bestand weg"));
        }
        return new Scenariobestand(
                bestand,
                Optional.of(Leestekst.van(bestand, geheel.get())),
                scenarios,
                fouten.stream().sorted().toList());
    }

    private static Scenariobestand fout(String bestand, Diagnose diagnose) {
        return new Scenariobestand(bestand, Optional.empty(), List.of(), List.of(diagnose));
    }

    private static Diagnose zonderTaal(String bestand, List<String> regels) {
        String eerste = regels.isEmpty() ? "" : regels.get(0);
        return new Diagnose(
                Scenariocode.SCEN_02.code(),
                bestand,
                1,
                1,
                "bovenaan staat niet dat dit bestand in het Nederlands is",
                eerste,
                Math.max(1, eerste.length()),
                "zet als eerste regel `" + TAAL + "`");
    }

    private static Diagnose ontleedfout(String bestand, List<String> regels, ParseError fout) {
        int regel =
                fout.getSource().getLocation().map(l -> l.getLine().intValue()).orElse(1);
        int kolom = fout.getSource()
                .getLocation()
                .flatMap(l -> l.getColumn())
                .map(Long::intValue)
                .orElse(1);
        String tekst = regel <= regels.size() ? regels.get(regel - 1) : "";
        boolean tabel = fout.getMessage().contains("inconsistent cell count");
        boolean einde = fout.getMessage().contains("unexpected end of file");
        return new Diagnose(
                (tabel ? Scenariocode.SCEN_16 : Scenariocode.SCEN_01).code(),
                bestand,
                regel,
                kolom,
                tabel
                        ? "deze rij heeft meer of minder cellen dan de rij erboven"
                        : einde ? "het bestand houdt te vroeg op" : "deze regel past hier niet",
                tekst,
                Math.max(1, tekst.strip().length()),
                tabel
                        ? "geef elke rij van de tabel evenveel cellen, gescheiden door `|`"
                        : einde ? "maak het laatste scenario af" : Sleutelwoorden.hulp(tekst.strip()));
    }

    private static List<Diagnose> dubbel(List<Ruw> scenarios) {
        List<Diagnose> fouten = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        Set<Integer> eerdereRegels = new HashSet<>();
        for (Ruw scenario : scenarios) {
            Regeltekst begin = scenario.begin();
            boolean nieuw = gezien.add(scenario.naam()) || !eerdereRegels.add(begin.regel());
            eerdereRegels.add(begin.regel());
            if (!nieuw) {
                fouten.add(new Diagnose(
                        Scenariocode.SCEN_14.code(),
                        begin.bestand(),
                        begin.regel(),
                        begin.kolom(),
                        "er is al een scenario dat zo heet",
                        begin.bron(),
                        Math.max(1, begin.tekst().length()),
                        "geef elk scenario als naam de zin die het bewijst"));
            }
        }
        return fouten;
    }
}
