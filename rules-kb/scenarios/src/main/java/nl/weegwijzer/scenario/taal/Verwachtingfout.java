package nl.weegwijzer.scenario.taal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Plichtzin;
import nl.weegwijzer.internal.tekst.Gelijkenis;

/** Says what comes nearest to a sentence that was to say what must come out. */
final class Verwachtingfout {
    private static final String DAG = "(uiterlijk|op) .*[0-9].*";

    private final Vraag vraag;
    private final List<Thema> themas;
    private final Meldingen meldingen;

    Verwachtingfout(Vraag vraag, List<Thema> themas, Meldingen meldingen) {
        this.vraag = vraag;
        this.themas = themas;
        this.meldingen = meldingen;
    }

    void meld(Regeltekst regel) {
        String kop = regel.tekst().split(", ", 2)[0];
        if (Stream.of(Kracht.values()).anyMatch(k -> kop.contains(" " + k.woord() + " "))) {
            plicht(regel, kop);
            return;
        }
        if (feit(regel)) {
            return;
        }
        List<String> bekend = bekend();
        onbekend(
                regel,
                Gelijkenis.naaste(regel.tekst(), bekend),
                "deze uitkomst staat niet in de stappenlijst van " + vraag.naam());
    }

    private boolean feit(Regeltekst regel) {
        boolean feit = vraag.zinnen().stream().anyMatch(z -> regel.tekst().startsWith(z.zin() + " "));
        if (feit) {
            meldingen.meld(regel.fout(
                    Scenariocode.SCEN_12,
                    "dit is een feit, en bij `Dan` hoort een uitkomst",
                    "zet deze zin bij `Gegeven`, boven `Als`"));
        }
        return feit;
    }

    private void plicht(Regeltekst regel, String kop) {
        if (Plichtzin.lees(kop).isEmpty()) {
            Optional<String> naaste = Gelijkenis.naaste(kop, koppen());
            onbekend(regel.met(kop), naaste, "deze plicht staat niet in de stappenlijst");
            return;
        }
        for (String deel : regel.tekst().substring(kop.length()).split(", ", -1)) {
            if (!deel.isEmpty() && Plichttekst.lees(kop + ", " + deel).isEmpty()) {
                if (deel.matches(DAG)) {
                    dag(regel, deel);
                    return;
                }
                Optional<String> naaste = Gelijkenis.naaste(
                        deel,
                        Stream.concat(
                                        Plichtzin.bekendeDelen().stream(),
                                        Stream.of("uiterlijk 2026-07-01", "op 2026-07-01"))
                                .toList());
                onbekend(
                        regel.vanaf(regel.tekst().indexOf(deel)).met(deel),
                        naaste,
                        "dit deel van de plicht staat niet in de stappenlijst");
                return;
            }
        }
        meldingen.meld(regel.fout(
                Scenariocode.SCEN_03,
                "in deze plicht staat iets twee keer",
                "noem elke vorm, bijlage en termijn één keer"));
    }

    private void dag(Regeltekst regel, String deel) {
        String dag = deel.substring(deel.indexOf(' ') + 1);
        meldingen.meld(regel.vanaf(regel.tekst().indexOf(deel) + deel.length() - dag.length())
                .met(dag)
                .fout(
                        Scenariocode.SCEN_04,
                        "deze dag bestaat niet of is anders geschreven",
                        "schrijf " + new Waardesoort.Dag().omschrijving()));
    }

    private void onbekend(Regeltekst regel, Optional<String> naaste, String boodschap) {
        meldingen.meld(naaste.map(n -> regel.verschil(Scenariocode.SCEN_03, n, boodschap, "bedoelt u `" + n + "`?"))
                .orElseGet(() -> regel.fout(
                        Scenariocode.SCEN_03,
                        boodschap,
                        "kies een uitkomst uit de stappenlijst, bijvoorbeeld `" + bekend().get(0) + "`")));
    }

    private static List<String> koppen() {
        return Stream.of(Rol.values())
                .flatMap(r -> Stream.of(Kracht.values()).map(k -> r.woord() + " " + k.woord() + " "))
                .flatMap(k -> Stream.of(Handeling.values())
                        .flatMap(h -> h.heeftWederpartij()
                                ? Stream.of(Rol.values()).map(r -> k + h.met(r.woord()))
                                : Stream.of(k + h.woord())))
                .toList();
    }

    private List<String> bekend() {
        Stream<String> standen = themas.stream()
                .flatMap(t -> t.begrippen().stream())
                .filter(b -> b.stand() && !b.getal())
                .flatMap(b -> b.waarden().stream().map(b::met));
        Stream<String> vragen = themas.stream()
                .flatMap(t -> t.begrippen().stream())
                .filter(b -> !b.vraag().isEmpty())
                .map(Begrip::naam)
                .flatMap(n -> Stream.of("vraag: " + n, "ontbreekt: " + n));
        Stream<String> opmerkingen = Stream.of(Opmerking.Soort.values()).map(s -> s.woord() + ": KIN-04");
        Stream<String> vast = Stream.concat(
                Stream.of("wordt de zaak geweigerd", "geldt regel KIN-04", "geldt regel KIN-04 niet"),
                vraag.los().stream().flatMap(l -> l.waarden().stream().map(w -> l.zin() + " " + w)));
        return Stream.of(standen, vragen, opmerkingen, vast).flatMap(s -> s).toList();
    }
}
