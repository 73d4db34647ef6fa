package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.scenario.taal.Verwachting.Vorm;
import nl.weegwijzer.scenario.taal.Verwachting.Zegt;

/** Reads the steps of one scenario. Immutable and thread-safe. */
public final class Scenariolezer {
    private static final String ALS = " wordt gevraagd";
    private static final String VOORBEELD_DATUM = Feitlezer.PEILDATUM + " 2026-07-01";

    private final Besluitlezer besluiten;

    /** Reads outcomes as this reader says them. */
    public Scenariolezer(Besluitlezer besluiten) {
        this.besluiten = besluiten;
    }

    /**
     * One sentence of a step.
     *
     * @param deel whether it states a fact, asks or expects
     * @param achtergrond whether it stands above all scenarios of the file
     * @param tekst the sentence with its place
     */
    public record Zin(Deel deel, boolean achtergrond, Regeltekst tekst) {}

    /** The parts of a scenario. */
    public enum Deel {
        /** What is given. */
        GEGEVEN,
        /** What is asked. */
        ALS,
        /** What must come out. */
        DAN
    }

    /**
     * What came of reading.
     *
     * @param opdracht what is asked and expected; empty exactly if there are problems
     * @param diagnosen what is wrong
     */
    public record Gelezen(Optional<Opdracht> opdracht, List<Diagnose> diagnosen) {}

    /** Reads the sentences of a scenario; where it begins is for what has no better place. */
    public Gelezen lees(List<Zin> zinnen, Regeltekst begin) {
        Meldingen meldingen = new Meldingen();
        volgorde(zinnen, meldingen);
        Optional<Vraag> vraag = vraag(zinnen, begin, meldingen);
        Optional<LocalDate> peildatum = peildatum(zinnen, begin, meldingen);
        List<Verwachting> verwachtingen = new ArrayList<>();
        List<Feit> feiten = new ArrayList<>();
        vraag.ifPresent(v -> {
            feiten.addAll(feiten(v, zinnen, meldingen));
            verwachtingen.addAll(verwachtingen(v, zinnen, begin, meldingen));
            Set<String> genoemd = genoemd(zinnen);
            genoemd.addAll(new Feiten(v, LocalDate.EPOCH, feiten).kenmerken());
            verwachtingen.forEach(w -> onbekendDeel(w, v, genoemd, meldingen));
        });
        List<Diagnose> diagnosen = meldingen.diagnosen();
        return new Gelezen(
                diagnosen.isEmpty()
                        ? Optional.of(new Opdracht(
                                new Feiten(vraag.orElseThrow(), peildatum.orElseThrow(), feiten), verwachtingen))
                        : Optional.empty(),
                diagnosen);
    }

    private static void volgorde(List<Zin> zinnen, Meldingen meldingen) {
        Deel verst = Deel.GEGEVEN;
        for (Zin zin : zinnen) {
            if (zin.deel().compareTo(verst) < 0) {
                meldingen.meld(zin.tekst()
                        .fout(
                                Scenariocode.SCEN_12,
                                "deze stap staat te laat",
                                "eerst alles bij `Gegeven`, dan één `Als`, dan alles bij `Dan`"));
            }
            verst = zin.deel().compareTo(verst) > 0 ? zin.deel() : verst;
        }
    }

    private static Optional<Vraag> vraag(List<Zin> zinnen, Regeltekst begin, Meldingen meldingen) {
        List<Regeltekst> vragen = zinnen.stream()
                .filter(z -> z.deel() == Deel.ALS)
                .map(Zin::tekst)
                .toList();
        if (vragen.isEmpty()) {
            meldingen.meld(begin.fout(
                    Scenariocode.SCEN_10,
                    "dit scenario vraagt niets",
                    "voeg een stap toe, bijvoorbeeld `Als "
                            + Vragen.alle().get(0).als() + "`"));
            return Optional.empty();
        }
        vragen.stream()
                .skip(1)
                .forEach(v -> meldingen.meld(v.fout(
                        Scenariocode.SCEN_10,
                        "dit scenario vraagt meer dan één ding",
                        "maak er twee scenario's van; hoort dit bij de uitkomst, begin dan met `Dan`")));
        Regeltekst tekst = vragen.get(0);
        Optional<Vraag> vraag = Vragen.alle().stream()
                .filter(v -> v.als().equals(tekst.tekst()))
                .findFirst();
        if (vraag.isEmpty()) {
            List<String> bekend = Vragen.alle().stream().map(Vraag::als).toList();
            String naaste = Gelijkenis.naaste(tekst.tekst(), bekend)
                    .or(() -> Gelijkenis.naaste(tekst.tekst() + ALS, bekend))
                    .map(n -> "bedoelt u `" + n + "`?")
                    .orElse("kies uit: `" + String.join("`, `", bekend) + "`");
            meldingen.meld(tekst.fout(Scenariocode.SCEN_03, "deze vraag staat niet in de stappenlijst", naaste));
        }
        return vraag;
    }

    private static boolean isPeildatum(Zin zin) {
        return zin.deel() == Deel.GEGEVEN && zin.tekst().tekst().startsWith(Feitlezer.PEILDATUM + " ");
    }

    private static Optional<LocalDate> peildatum(List<Zin> zinnen, Regeltekst begin, Meldingen meldingen) {
        List<Zin> gezegd = zinnen.stream().filter(Scenariolezer::isPeildatum).toList();
        if (gezegd.isEmpty()) {
            meldingen.meld(begin.fout(
                    Scenariocode.SCEN_09,
                    "dit scenario heeft geen peildatum",
                    "zet in de Achtergrond van het bestand of in dit scenario `Gegeven " + VOORBEELD_DATUM + "`"));
            return Optional.empty();
        }
        List<Zin> eigen = gezegd.stream().filter(z -> !z.achtergrond()).toList();
        eigen.stream()
                .skip(1)
                .forEach(z -> meldingen.meld(
                        z.tekst().fout(Scenariocode.SCEN_08, "de peildatum staat er twee keer", "laat er één staan")));
        Regeltekst tekst = (eigen.isEmpty() ? gezegd : eigen).get(0).tekst();
        Regeltekst waarde = tekst.vanaf(Feitlezer.PEILDATUM.length() + 1);
        Optional<LocalDate> dag = new Waardesoort.Dag().lees(waarde.tekst()).map(LocalDate.class::cast);
        if (dag.isEmpty()) {
            meldingen.meld(waarde.fout(
                    Scenariocode.SCEN_04,
                    "deze dag bestaat niet of is anders geschreven",
                    "schrijf " + new Waardesoort.Dag().omschrijving()));
        }
        return dag;
    }

    private List<Feit> feiten(Vraag vraag, List<Zin> zinnen, Meldingen meldingen) {
        Feitlezer lezer = new Feitlezer(vraag, besluiten.themas(vraag.gehoord()), meldingen);
        List<Feit> feiten = new ArrayList<>();
        List<Feit> vanAchtergrond = new ArrayList<>();
        for (Zin zin : zinnen) {
            if (zin.deel() != Deel.GEGEVEN || isPeildatum(zin)) {
                continue;
            }
            lezer.lees(zin.tekst()).ifPresent(feit -> {
                anderSoort(feit, feiten, zin.tekst(), meldingen);
                Optional<Feit> eerder =
                        feiten.stream().filter(f -> f.zelfdeAls(feit)).findFirst();
                if (eerder.isPresent() && !vanAchtergrond.remove(eerder.get())) {
                    dubbel(feit, eerder.get(), zin.tekst(), meldingen);
                }
                eerder.ifPresent(feiten::remove);
                feiten.add(feit);
                if (zin.achtergrond()) {
                    vanAchtergrond.add(feit);
                }
            });
        }
        return feiten;
    }

    /** One pseudonym stands for one kind of part. */
    private static void anderSoort(Feit feit, List<Feit> feiten, Regeltekst tekst, Meldingen meldingen) {
        feiten.stream()
                .filter(f -> !f.over().isEmpty() && f.over().equals(feit.over()))
                .filter(f -> !f.zin().deel().equals(feit.zin().deel()))
                .findFirst()
                .ifPresent(f -> meldingen.meld(tekst.fout(
                        Scenariocode.SCEN_07,
                        "`" + feit.over() + "` is hierboven "
                                + f.zin().deel().omschrijving().split(",", 2)[0] + ", en deze zin gaat over "
                                + feit.zin().deel().omschrijving(),
                        "gebruik voor elk deel van de zaak een eigen schuilnaam")));
    }

    private static void dubbel(Feit feit, Feit eerder, Regeltekst tekst, Meldingen meldingen) {
        meldingen.meld(tekst.fout(
                Scenariocode.SCEN_08,
                feit.waarde().equals(eerder.waarde())
                        ? "dit staat er twee keer"
                        : "eerder in dit scenario staat `" + eerder.regel() + "`",
                "laat er één staan"));
    }

    private List<Verwachting> verwachtingen(Vraag vraag, List<Zin> zinnen, Regeltekst begin, Meldingen meldingen) {
        Verwachtinglezer lezer = new Verwachtinglezer(vraag, besluiten, meldingen);
        List<Regeltekst> dan = zinnen.stream()
                .filter(z -> z.deel() == Deel.DAN)
                .map(Zin::tekst)
                .toList();
        if (dan.isEmpty()) {
            meldingen.meld(begin.fout(
                    Scenariocode.SCEN_11,
                    "dit scenario verwacht niets",
                    "voeg een stap toe die zegt wat eruit moet komen, bijvoorbeeld `Dan geldt regel KIN-04`"));
        }
        List<Verwachting> verwachtingen =
                dan.stream().flatMap(t -> lezer.lees(t).stream()).toList();
        strijdig(verwachtingen, meldingen);
        return verwachtingen;
    }

    /** An outcome about a part that the case does not have would hold or fail for the wrong reason. */
    private static void onbekendDeel(Verwachting verwachting, Vraag vraag, Set<String> genoemd, Meldingen meldingen) {
        String over = over(verwachting);
        if (over.isEmpty() || vraag.heeftVast(over) || genoemd.contains(over)) {
            return;
        }
        meldingen.meld(verwachting
                .bron()
                .fout(
                        Scenariocode.SCEN_07,
                        "over `" + over + "` is bij `Gegeven` niets gezegd",
                        genoemd.isEmpty()
                                ? "zeg eerst iets over dit deel van de zaak, of laat `over " + over + ": ` weg"
                                : "genoemd zijn: " + String.join(", ", genoemd)));
    }

    /** The parts that sentences name, also those that are not understood. */
    private static Set<String> genoemd(List<Zin> zinnen) {
        Set<String> genoemd = new LinkedHashSet<>();
        for (Zin zin : zinnen) {
            Matcher over = Feitlezer.OVER.matcher(zin.tekst().tekst());
            if (zin.deel() == Deel.GEGEVEN && over.matches()) {
                genoemd.add(over.group(1));
            }
        }
        return genoemd;
    }

    private static String over(Verwachting verwachting) {
        if (verwachting instanceof Zegt zegt) {
            return zegt.uitspraak().over();
        }
        if (verwachting instanceof Regelgeldt geldt) {
            return geldt.over();
        }
        return verwachting instanceof Verwachting.Regelzegt zegt ? zegt.over() : "";
    }

    private static void strijdig(List<Verwachting> verwachtingen, Meldingen meldingen) {
        boolean geweigerd = verwachtingen.stream().anyMatch(Verwachting.Geweigerd.class::isInstance);
        for (int i = 0; i < verwachtingen.size(); i++) {
            Verwachting een = verwachtingen.get(i);
            if (geweigerd && !(een instanceof Verwachting.Geweigerd)) {
                meldingen.meld(een.bron()
                        .fout(
                                Scenariocode.SCEN_17,
                                "wordt de zaak geweigerd, dan is er geen besluit",
                                "haal deze verwachting weg, of die van de weigering"));
            }
            for (Verwachting ander : verwachtingen.subList(0, i)) {
                strijdig(een, ander, meldingen);
            }
        }
    }

    private static void strijdig(Verwachting een, Verwachting ander, Meldingen meldingen) {
        if (een instanceof Zegt zegt
                && ander instanceof Zegt eerder
                && zegt.uitspraak().equals(eerder.uitspraak())) {
            boolean strijd = (zegt.vorm() == Vorm.NIET) != (eerder.vorm() == Vorm.NIET);
            meldingen.meld(een.bron()
                    .fout(
                            strijd ? Scenariocode.SCEN_17 : Scenariocode.SCEN_08,
                            strijd ? "dit wordt verwacht en ook niet verwacht" : "dit staat er twee keer",
                            "laat er één staan"));
        }
        if (een instanceof Regelgeldt regel
                && ander instanceof Regelgeldt eerder
                && regel.regel().equals(eerder.regel())
                && regel.over().equals(eerder.over())) {
            meldingen.meld(een.bron()
                    .fout(
                            regel.geldt() == eerder.geldt() ? Scenariocode.SCEN_08 : Scenariocode.SCEN_17,
                            "over regel " + regel.regel() + " staat hier al iets",
                            "laat er één staan"));
        }
    }
}
