package nl.weegwijzer.werkbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.werkbank.agenda.Agenda;
import nl.weegwijzer.werkbank.json.Jsonschrijver;
import nl.weegwijzer.werkbank.keuring.Keuring;
import nl.weegwijzer.werkbank.keuring.Keuringsjson;
import nl.weegwijzer.werkbank.keuring.Keuringstekst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.verslag.Besluitjson;
import nl.weegwijzer.werkbank.verslag.Verslag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides the cases of the files that are named. Filled by picocli; not thread-safe. */
@Command(
        name = "besluit",
        header = "Beslis over een of meer zaken, en zeg waarom.",
        description = {
            "%nElk bestand bevat één zaak als JSON: de sleutel \"vraag\" (bijvoorbeeld triage, of overzicht voor de"
                    + " hele zaak; de opdracht schema noemt ze alle), de sleutel \"peildatum\" (als 2026-03-02) en de feiten die bekend zijn. Wat u"
                    + " weglaat, is onbekend. Gebruik kenmerken als kind-1, nooit namen of nummers van personen.",
            "",
            "Alle problemen van een zaak worden in één keer gemeld, met regel en kolom. In een plaats als"
                    + " kinderen[0] is 0 het eerste kind."
        },
        synopsisHeading = "%nGebruik: ",
        customSynopsis = Programma.AANROEP + " besluit [OPTIES] ZAAK.json ...",
        parameterListHeading = "%nBestanden:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nDe opdracht eindigt met 0 als over elke zaak is besloten, 1 als een zaak is geweigerd, en 2",
            "bij een bestand of een kennisbank die niet te gebruiken is. Bij meer bestanden geldt het",
            "hoogste getal, en komen alle bestanden aan de beurt."
        })
final class Besluitopdracht implements Callable<Integer> {
    /** How many problems of one file a reader is shown. */
    private static final int MEESTE = 100;

    private final Stromen stromen;
    private final Supplier<Beslisser> beslisser;

    @Option(
            names = "--json",
            description = "Schrijf het besluit, of wat er mis is, als JSON. Bij meer dan één bestand staan de"
                    + " uitkomsten in een lijst onder \"resultaten\", in de volgorde van de bestanden.")
    private boolean json;

    @Option(
            names = "--waarom",
            description = "Zeg ook bij meer dan één bestand van elke zaak waarom. Bij één bestand staat dat er"
                    + " altijd bij, en met --json ook.")
    private boolean waarom;

    @Option(
            names = "--agenda",
            paramLabel = "BESTAND",
            description = "Schrijf alle plichten met een datum ook als agenda (iCalendar) naar dit bestand, om in een"
                    + " agendaprogramma te openen.")
    private @Nullable String agendabestand;

    @Option(
            names = "--kennisbank",
            paramLabel = "MAP",
            description = "Beslis met deze kennisbank, een map of een zip, in plaats van met de meegeleverde. U mag er"
                    + " meer noemen: dan beslist de versie die op de peildatum van de zaak geldt.")
    private List<String> kennisbanken = new ArrayList<>();

    @Parameters(
            arity = "0..*",
            paramLabel = "ZAAK.json",
            description = "Een bestand met een zaak. Een enkel - leest de zaak van de standaardinvoer.")
    private List<String> bestanden = new ArrayList<>();

    Besluitopdracht(Stromen stromen, Supplier<Beslisser> beslisser) {
        this.stromen = stromen;
        this.beslisser = beslisser;
    }

    @Override
    public Integer call() {
        if (bestanden.isEmpty()) {
            return Gebruiksfouten.weiger(
                    stromen,
                    "GEBRUIK-03",
                    "noem het bestand met de zaak",
                    "bijvoorbeeld `" + Programma.AANROEP + " besluit zaak.json`; een - leest de standaardinvoer");
        }
        Kennisbankkeuze keuze = Kennisbankkeuze.van(kennisbanken, beslisser);
        if (!keuze.bezwaren().isEmpty()) {
            return weiger(keuze.bezwaren());
        }
        try {
            return beslis(new Behandeling(stromen.in(), keuze.beslisser()));
        } catch (OnbruikbareKennisbankException e) {
            return weiger(List.of(new Keuring(Programma.KENNISBANK, Optional.empty(), e.diagnosen())));
        }
    }

    private int beslis(Behandeling behandeling) {
        List<Behandeling.Resultaat> resultaten =
                bestanden.stream().map(behandeling::behandel).toList();
        if (json) {
            stromen.uit().print(alsJson(resultaten));
        } else {
            schrijf(resultaten);
        }
        boolean bewaard = agenda(resultaten);
        int ergste = resultaten.stream()
                .mapToInt(r -> Afloop.van(r.problemen()))
                .max()
                .orElse(Afloop.ONBRUIKBAAR);
        return bewaard ? ergste : Afloop.ONBRUIKBAAR;
    }

    /** Writes the dated duties where that was asked; whether all is well. */
    private boolean agenda(List<Behandeling.Resultaat> resultaten) {
        Agenda agenda = new Agenda();
        resultaten.forEach(r -> r.besluit().ifPresent(b -> agenda.voeg(r.bestand(), b)));
        if (agendabestand != null && agenda.leeg()) {
            stromen.fout()
                    .print("geen enkele plicht heeft een datum; «" + Zichtbaar.regel(agendabestand)
                            + "» is niet geschreven\n");
            return true;
        }
        return Verslagbestand.bewaar(stromen, agendabestand, agenda::tekst);
    }

    private int weiger(List<Keuring> bezwaren) {
        if (json) {
            stromen.uit().print(Jsonschrijver.schrijf(Keuringsjson.geweigerd(bezwaren)));
        } else {
            bezwaren.forEach(k -> stromen.fout().print(Keuringstekst.van(k)));
            stromen.fout().print("Over geen enkele zaak is besloten.\n");
        }
        return Afloop.ONBRUIKBAAR;
    }

    private static String alsJson(List<Behandeling.Resultaat> resultaten) {
        var delen = resultaten.stream()
                .map(r -> r.besluit()
                        .map(b -> Besluitjson.besluit(r.bestand(), b))
                        .orElseGet(() -> Besluitjson.geweigerd(r.problemen())))
                .toList();
        return Jsonschrijver.schrijf(delen.size() == 1 ? delen.get(0) : Besluitjson.resultaten(delen));
    }

    private void schrijf(List<Behandeling.Resultaat> resultaten) {
        boolean kort = resultaten.size() > 1 && !waarom;
        boolean eerste = true;
        for (Behandeling.Resultaat resultaat : resultaten) {
            if (resultaat.besluit().isPresent()) {
                Besluit besluit = resultaat.besluit().get();
                stromen.uit().print(eerste ? "" : "\n\n");
                stromen.uit()
                        .print(
                                kort
                                        ? Verslag.kort(resultaat.bestand(), besluit)
                                        : Verslag.van(resultaat.bestand(), besluit));
                stromen.uit().flush();
                eerste = false;
            } else {
                schrijfProblemen(resultaat);
            }
        }
        stromen.uit().print(eerste ? "" : Verslag.slot());
    }

    private void schrijfProblemen(Behandeling.Resultaat resultaat) {
        resultaat.problemen().stream().limit(MEESTE).forEach(p -> stromen.fout().print(p.bericht()));
        int aantal = resultaat.problemen().size();
        if (aantal > MEESTE) {
            stromen.fout().print("de eerste " + MEESTE + " fouten staan hierboven; met --json ziet u ze alle\n");
        }
        stromen.fout()
                .print(resultaat.bestand() + ": " + aantal + (aantal == 1 ? " fout" : " fouten")
                        + "; over deze zaak is niet besloten\n");
        stromen.fout().flush();
    }
}
