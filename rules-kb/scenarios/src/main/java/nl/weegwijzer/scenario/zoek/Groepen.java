package nl.weegwijzer.scenario.zoek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.scenario.taal.Deelsoort;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Waardesoort;

/**
 * The ways in which those facts of a case can be that rules see only through what follows from them: the parents, the
 * children, the recipients, the deviations, the criteria. A group holds every way that can make a difference; what
 * follows asks whether one is so, or all are, so that a few of each are enough. Immutable and thread-safe.
 */
final class Groepen {
    private static final int OUDERS = 3;
    private static final int KINDEREN = 3;
    private static final int AFWIJKINGEN = 2;
    private static final int DELEN = 2;
    static final String ERGENS_ANDERS = "Elders";

    /** Follows from more than the ways of a group: from all of a transfer, from all of each deviation. */
    private static final Set<String> ONVOLLEDIG = Set.of("de overdracht", "de geldende afwijking gaat");

    /** Stated in so many words, and in every way in a group. */
    private static final Set<String> VOLLEDIG = Set.of(
            "een ouder met gezag weigert toestemming:",
            "alle ouders met gezag geven toestemming:",
            "een ouder met gezag is niet om toestemming gevraagd:",
            "er is acuut gevaar:",
            "er zijn zorgen over dit kind:",
            "de jeugdbescherming voor dit kind is",
            "de melding is",
            "het criterium direct gevaar is",
            "de ouders zijn over de overdracht geïnformeerd:",
            "de ouders zijn schriftelijk geïnformeerd:",
            "de zaak gaat naar het jeugdteam:",
            "de zaak gaat naar de JGZ:",
            "deze ontvanger heeft de ontvangst bevestigd:",
            "het jeugdteam heeft de zaak ontvangen:",
            "de JGZ heeft de zaak ontvangen:",
            "het jeugdteam is aangewezen:",
            "de JGZ is aangewezen:");

    private final Vraag vraag;
    private final LocalDate peildatum;
    private final Kennis kennis;

    Groepen(Vraag vraag, LocalDate peildatum, Kennis kennis) {
        this.vraag = vraag;
        this.peildatum = peildatum;
        this.kennis = kennis;
    }

    /** Each group with its ways, the shortest first. */
    List<List<List<Feit>>> alle() {
        return switch (vraag.soort()) {
            case MELDADVIES -> List.of(ouders(), kinderen());
            case TRIAGE -> List.of(weging());
            case OVERDRACHT -> List.of(ontvangers(), gemeenten());
            case MONITORING -> List.of(monitoring());
            case ROUTERING -> List.of(gemeenten());
            case OVERZICHT -> List.of(overzicht());
            default -> perDeel();
        };
    }

    /**
     * Whether the ways of the groups bring about every value that a fact can have beside the others for which this
     * holds, so that what none of them brings about cannot be.
     */
    boolean volledig(Begrip begrip) {
        return bepaalt(begrip) || (uitputtend() && VOLLEDIG.contains(begrip.zin()));
    }

    /** Whether a fact is the same whatever the ways of a group are, because nothing else decides about it. */
    boolean bepaalt(Begrip begrip) {
        return uitputtend() && vraag.gevolgd().containsKey(begrip.zin()) && !ONVOLLEDIG.contains(begrip.zin());
    }

    /** Whether the ways are all that can make a difference, and not only some to begin with. */
    private boolean uitputtend() {
        return switch (vraag.soort()) {
            case MELDADVIES, TRIAGE, OVERDRACHT, MONITORING -> true;
            default -> false;
        };
    }

    /** Of each kind of part none, one or two, each said one thing or all the same: ways to begin with, no proof. */
    private List<List<List<Feit>>> perDeel() {
        List<List<List<Feit>>> groepen = new ArrayList<>();
        vraag.zinnen().stream()
                .map(Feitzin::deel)
                .filter(d -> !d.equals(Deelsoort.ZAAK) && !d.equals(Deelsoort.ONTVANGER))
                .distinct()
                .forEach(d -> groepen.add(meerdere(soorten(d), d.naam() + "-", DELEN)));
        return groepen;
    }

    private List<List<Feit>> soorten(Deelsoort deel) {
        List<Feitzin> zinnen =
                vraag.zinnen().stream().filter(z -> z.deel().equals(deel)).toList();
        List<List<Feit>> soorten = new ArrayList<>();
        for (Feitzin zin : zinnen) {
            woorden(deel, zin.zin()).stream().filter(w -> !w.isEmpty()).forEach(soorten::add);
        }
        for (String antwoord : List.of("ja", "nee")) {
            soorten.add(zinnen.stream()
                    .flatMap(z -> z.waarde().lees(antwoord).map(w -> new Feit(z, "", w)).stream())
                    .toList());
        }
        return soorten;
    }

    /** How far a case has come: reported, triage final, closed, received. */
    private List<List<Feit>> overzicht() {
        String bevestigd = "deze ontvanger heeft de ontvangst bevestigd:";
        List<List<Feit>> afgesloten = new ArrayList<>();
        afgesloten.add(List.of());
        afgesloten.add(List.of(feit("Veilig Thuis sloot triage of onderzoek af op", "", peildatum.minusDays(10))));
        return samen(
                samen(
                        samen(
                                woorden(Deelsoort.ZAAK, "de zorgmelding is er:"),
                                woorden(Deelsoort.ZAAK, "het triagebesluit is definitief:")),
                        afgesloten),
                samen(
                        perNaam(woorden(Deelsoort.ONTVANGER, bevestigd), "het jeugdteam"),
                        perNaam(woorden(Deelsoort.ONTVANGER, bevestigd), "de JGZ")));
    }

    private static List<List<Feit>> perNaam(List<List<Feit>> wijzen, String naam) {
        return wijzen.stream()
                .map(w ->
                        w.stream().map(f -> new Feit(f.zin(), naam, f.waarde())).toList())
                .toList();
    }

    private List<List<Feit>> ouders() {
        List<List<Feit>> soorten = samen(
                woorden(Deelsoort.OUDER, "deze ouder heeft gezag:"),
                woorden(Deelsoort.OUDER, "de toestemming van deze ouder is"));
        return meerdere(soorten, "ouder-", OUDERS);
    }

    private List<List<Feit>> kinderen() {
        List<List<Feit>> soorten = samen(
                woorden(Deelsoort.KIND, "er zijn zorgen over dit kind:"),
                woorden(Deelsoort.KIND, "de jeugdbescherming voor dit kind is"));
        return samen(woorden(Deelsoort.ZAAK, "er is acuut gevaar:"), meerdere(soorten, "kind-", KINDEREN));
    }

    private List<List<Feit>> weging() {
        return samen(
                samen(
                        samen(
                                woorden(Deelsoort.ZAAK, "de melding is"),
                                woorden(Deelsoort.ZAAK, "het criterium direct gevaar is")),
                        samen(
                                woorden(Deelsoort.ZAAK, "het criterium structurele onveiligheid is"),
                                woorden(Deelsoort.ZAAK, "het criterium multi-problem situatie is"))),
                samen(
                        woorden(Deelsoort.ZAAK, "het criterium kwetsbaarheid systeem is"),
                        woorden(Deelsoort.ZAAK, "de melder blijft volgens opgave anoniem:")));
    }

    private List<List<Feit>> ontvangers() {
        List<List<Feit>> brieven = new ArrayList<>();
        brieven.add(List.of());
        for (int dagen : new int[] {20, 1}) {
            brieven.add(List.of(feit("de brief aan de ouders ging uit op", "", peildatum.minusDays(dagen))));
        }
        List<List<Feit>> ouders = samen(
                samen(
                        woorden(Deelsoort.ZAAK, "de ouders zijn over de overdracht geïnformeerd:"),
                        woorden(Deelsoort.ZAAK, "de ouders zijn schriftelijk geïnformeerd:")),
                brieven);
        List<List<Feit>> jeugdteam = ontvanger("de zaak gaat naar het jeugdteam:", "het jeugdteam");
        List<List<Feit>> jgz = ontvanger("de zaak gaat naar de JGZ:", "de JGZ");
        return samen(ouders, samen(jeugdteam, jgz));
    }

    private List<List<Feit>> ontvanger(String zin, String naam) {
        List<List<Feit>> wijzen = new ArrayList<>();
        wijzen.add(List.of());
        Feit gaat = feit(zin, "", waarde(zin, "ja"));
        String bevestigd = "deze ontvanger heeft de ontvangst bevestigd:";
        wijzen.add(List.of(gaat));
        for (String antwoord : List.of("ja", "nee")) {
            wijzen.add(List.of(gaat, feit(bevestigd, naam, waarde(bevestigd, antwoord))));
        }
        wijzen.add(List.of(gaat, feit("deze ontvanger ontving de zaak op", naam, peildatum.minusDays(10))));
        return wijzen;
    }

    private List<List<Feit>> gemeenten() {
        List<List<Feit>> wijzen = new ArrayList<>();
        wijzen.add(List.of());
        kennis.gemeenten().stream()
                .map(Gemeenteregel::gemeente)
                .distinct()
                .forEach(g -> wijzen.add(List.of(feit("het gezin woont in", "", g))));
        wijzen.add(List.of(feit("het gezin woont in", "", ERGENS_ANDERS)));
        return wijzen;
    }

    private List<List<Feit>> monitoring() {
        List<List<Feit>> ontvangen = samen(
                ontvangen("het jeugdteam heeft de zaak ontvangen:", "het jeugdteam"),
                ontvangen("de JGZ heeft de zaak ontvangen:", "de JGZ"));
        List<List<Feit>> aangewezen = new ArrayList<>();
        aangewezen.add(List.of());
        for (String zin : List.of("het jeugdteam is aangewezen:", "de JGZ is aangewezen:")) {
            aangewezen.add(List.of(feit(zin, "", waarde(zin, "ja"))));
        }
        List<List<Feit>> dagen = new ArrayList<>();
        dagen.add(List.of());
        dagen.add(List.of(feit("Veilig Thuis sloot triage of onderzoek af op", "", peildatum.minusDays(10))));
        return samen(samen(samen(ontvangen, aangewezen), dagen), meerdere(afwijkingen(), "afwijking-", AFWIJKINGEN));
    }

    private List<List<Feit>> afwijkingen() {
        String naar = "de monitoring gaat bij deze afwijking naar";
        List<List<Feit>> soorten = new ArrayList<>();
        for (Object partij : waarden(zin(naar))) {
            List<Feit> geldig = new ArrayList<>();
            geldig.add(feit(naar, "", partij));
            for (String zin : List.of(
                    "de afwijking is vastgelegd in het dossier:",
                    "Veilig Thuis aanvaardt de afwijking:",
                    "het jeugdteam aanvaardt de afwijking:",
                    "de JGZ aanvaardt de afwijking:")) {
                geldig.add(feit(zin, "", waarde(zin, "ja")));
            }
            soorten.add(List.of(feit(naar, "", partij)));
            soorten.add(geldig);
        }
        return soorten;
    }

    private List<List<Feit>> ontvangen(String zin, String naam) {
        List<List<Feit>> wijzen = new ArrayList<>();
        wijzen.add(List.of());
        for (Object waarde : waarden(zin(zin))) {
            wijzen.add(List.of(feit(zin, "", waarde)));
        }
        wijzen.add(List.of(feit("deze ontvanger ontving de zaak op", naam, peildatum.minusDays(10))));
        return wijzen;
    }

    /** Not said, or said with one of its values that is not unknown. */
    private List<List<Feit>> woorden(Deelsoort deel, String zin) {
        Feitzin feitzin = zin(zin);
        if (!feitzin.deel().equals(deel)) {
            throw new IllegalStateException(zin);
        }
        List<List<Feit>> wijzen = new ArrayList<>();
        wijzen.add(List.of());
        for (Object waarde : waarden(feitzin)) {
            if (!Waardesoort.schrijf(waarde).equals("onbekend")) {
                wijzen.add(List.of(new Feit(feitzin, "", waarde)));
            }
        }
        return wijzen;
    }

    private static List<Object> waarden(Feitzin zin) {
        return zin.waarde() instanceof Waardesoort.Woorden woorden ? List.<Object>copyOf(woorden.woorden()) : List.of();
    }

    private Feitzin zin(String zin) {
        return vraag.zinnen().stream()
                .filter(z -> z.zin().equals(zin))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(zin));
    }

    private Object waarde(String zin, String woord) {
        Optional<Object> waarde = zin(zin).waarde().lees(woord);
        return waarde.orElseThrow(() -> new IllegalStateException(zin + " " + woord));
    }

    private Feit feit(String zin, String over, Object waarde) {
        return new Feit(zin(zin), over, waarde);
    }

    /** Every way of the one with every way of the other. */
    private static List<List<Feit>> samen(List<List<Feit>> een, List<List<Feit>> ander) {
        List<List<Feit>> samen = new ArrayList<>();
        for (List<Feit> links : een) {
            for (List<Feit> rechts : ander) {
                List<Feit> beide = new ArrayList<>(links);
                beide.addAll(rechts);
                samen.add(beide);
            }
        }
        samen.sort((a, b) -> Integer.compare(a.size(), b.size()));
        return samen;
    }

    /** None, one or more parts of these kinds, each with a pseudonym of its own; the order makes no difference. */
    private static List<List<Feit>> meerdere(List<List<Feit>> soorten, String naam, int meeste) {
        List<List<Feit>> wijzen = new ArrayList<>();
        voegToe(soorten, naam, meeste, 0, 1, List.of(), wijzen);
        wijzen.sort((a, b) -> Integer.compare(a.size(), b.size()));
        return wijzen;
    }

    private static void voegToe(
            List<List<Feit>> soorten,
            String naam,
            int meeste,
            int vanaf,
            int nummer,
            List<Feit> tot,
            List<List<Feit>> wijzen) {
        wijzen.add(tot);
        for (int soort = vanaf; nummer <= meeste && soort < soorten.size(); soort++) {
            if (soorten.get(soort).isEmpty()) {
                continue;
            }
            List<Feit> meer = new ArrayList<>(tot);
            for (Feit feit : soorten.get(soort)) {
                meer.add(new Feit(feit.zin(), naam + nummer, feit.waarde()));
            }
            voegToe(soorten, naam, meeste, soort, nummer + 1, meer, wijzen);
        }
    }
}
