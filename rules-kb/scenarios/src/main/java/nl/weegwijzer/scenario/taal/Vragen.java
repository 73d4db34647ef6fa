package nl.weegwijzer.scenario.taal;

import java.util.List;
import java.util.Map;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;

/** The questions that scenarios can ask. A new question is added here. */
public final class Vragen {
    private static final String PER_KIND =
            "zeg het per kind, bijvoorbeeld `over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van"
                    + " Jeugdbescherming West`";
    private static final String UIT_REGELS = "zeg de feiten waaruit het volgt; dit concluderen de regels zelf";

    private static final List<Vraag> ALLE = List.of(melden(), triage(), overdracht(), monitoring());

    private Vragen() {}

    /** All questions, in a fixed order. */
    public static List<Vraag> alle() {
        return ALLE;
    }

    private static Vraag melden() {
        Feitenlijst feiten = new Feitenlijst(Meldzaak.class)
                .woord("de melder is", "melder.rol")
                .woord("er is een vermoeden van kindermishandeling:", "vermoeden.kindermishandeling")
                .woord("er is een vermoeden van huiselijk geweld:", "vermoeden.huiselijkGeweld")
                .woord("er is acuut gevaar:", "veiligheid.acuutGevaar")
                .woord("er is ernstige zorg:", "veiligheid.ernstigeZorg")
                .woord("open melden is gevaarlijk voor het kind:", "veiligheid.gevaarKindBijOpenheid")
                .woord("open melden is gevaarlijk voor de professional:", "veiligheid.gevaarProfessionalBijOpenheid")
                .ouders()
                .woord("het gezin weet dat er gemeld wordt:", "gezinscontact.medeweten")
                .woord("de melding is vooraf met het gezin besproken:", "gezinscontact.besproken")
                .woord("het gezin is bereikbaar:", "gezinscontact.bereikbaar")
                .woord("de signalen zijn in kaart gebracht:", "meldcode.signalenInKaart")
                .woord("een collega is geraadpleegd:", "meldcode.collegaGeraadpleegd")
                .woord("Veilig Thuis is geraadpleegd:", "meldcode.veiligThuisGeraadpleegd")
                .woord("het gesprek is gevoerd:", "meldcode.gesprekGevoerd")
                .woord("de weging is gedaan:", "meldcode.gewogen")
                .woord("er is twijfel over de weging:", "meldcode.twijfel")
                .woord("de casus is complex:", "voorbereiding.complex")
                .woord("de taxatie vooraf is ingevuld:", "voorbereiding.taxatieIngevuld")
                .woord("het kanaal is", "voorbereiding.kanaal")
                .kind("er zijn zorgen over dit kind:", Kind::zorgen)
                .toezicht()
                .jeugdbescherming()
                .onderToezicht()
                .kind("dit kind is minderjarig:", Kind::minderjarig)
                .kinderenVolledig();
        return new Vraag(
                "het meldadvies",
                Meldzaak::op,
                feiten.klaar(),
                feiten.delen(),
                Map.of(
                        "Jeugdbescherming West is gezinsvoogd van een kind:", PER_KIND,
                        "Jeugdbescherming West is casemanager van een kind:", PER_KIND,
                        "Jeugdbescherming West is betrokken bij een ander kind:", PER_KIND,
                        "een kind heeft een eigen zorgmelding nodig:", UIT_REGELS),
                List.of("melden", "kind"));
    }

    private static Vraag triage() {
        Feitenlijst feiten = new Feitenlijst(Triagezaak.class)
                .woord("de melding is", "melding.vorm")
                .woord("de melder is", "melding.melder.rol")
                .woord("Veilig Thuis kan de melder bereiken:", "melding.melder.bereikbaar")
                .woord("de gesloten melding had een grond:", "melding.geslotenGegrond")
                .dag("Veilig Thuis ontving de melding op", "melding.ontvangenOp")
                .woord("de zorgmelding is er:", "stukken.zorgmelding")
                .woord("de bekendheidscheck is er:", "stukken.bekendheidscheck")
                .woord("het triageformulier is er:", "stukken.triageformulier")
                .woord("het criterium direct gevaar is", "criteria.directGevaar")
                .woord("het criterium structurele onveiligheid is", "criteria.structureleOnveiligheid")
                .woord("het criterium multi-problem situatie is", "criteria.multiProblem")
                .woord("het criterium kwetsbaarheid systeem is", "criteria.kwetsbaarheidSysteem")
                .woord("de melder blijft volgens opgave anoniem:", "criteria.anonimiteitMelder")
                .woord("er is dreigend risico voor kinderen:", "dreigendRisicoKinderen")
                .minderjarigen()
                .woord("ernst of belang vraagt om de politie:", "kennisgeving.politie")
                .woord("ernst of belang vraagt om de Raad:", "kennisgeving.raad")
                .woord("ernst of belang vraagt om een instantie:", "kennisgeving.instantie")
                .woord("Veilig Thuis verzoekt de Raad om onderzoek:", "kennisgeving.verzoekAanRaad")
                .woord("het tijdelijk huisverbod is", "huisverbod")
                .woord("er is een casemanager toegewezen:", "verloop.casemanagerToegewezen")
                .woord("er was multidisciplinair overleg:", "verloop.multidisciplinairOverleg")
                .woord("het onderzoek is afgesloten:", "verloop.onderzoekAfgesloten")
                .woord("de bemoeienis van Veilig Thuis is beëindigd:", "verloop.bemoeienisBeeindigd");
        return new Vraag(
                "het triagebesluit",
                Triagezaak::op,
                feiten.klaar(),
                feiten.delen(),
                Map.of(
                        "de voorlopige uitkomst is", UIT_REGELS,
                        "een regel geeft een uitkomst:", UIT_REGELS,
                        "de weging staat vast:", UIT_REGELS,
                        "Veilig Thuis verzamelt zelf informatie:", UIT_REGELS),
                List.of("weging", "triage"));
    }

    private static Vraag overdracht() {
        Feitenlijst feiten = new Feitenlijst(Overdrachtzaak.class)
                .woord("de melding is", "meldvorm")
                .woord("de overdracht volgt op", "fase")
                .woord("het triagebesluit is definitief:", "triageDefinitief")
                .minderjarigen()
                .naam("het gezin woont in", "gemeente")
                .ontvanger("de zaak gaat naar het jeugdteam:", Partij.JEUGDTEAM)
                .ontvanger("de zaak gaat naar de JGZ:", Partij.JGZ)
                .perOntvanger()
                .woord("de ouders zijn over de overdracht geïnformeerd:", "ouderbericht.geinformeerd")
                .woord("de ouders zijn schriftelijk geïnformeerd:", "ouderbericht.schriftelijk")
                .dag("de brief aan de ouders ging uit op", "ouderbericht.briefOp")
                .woord("de veiligheid is met het instrument ingeschat:", "veiligheidsplan.risicotaxatie")
                .woord("het veiligheidsplan is gemaakt:", "veiligheidsplan.planGemaakt")
                .woord("afgesproken is wie waarvoor verantwoordelijk is:", "afspraken.verantwoordelijkheden")
                .woord("afgesproken is wanneer wordt teruggekoppeld:", "afspraken.terugkoppelmoment")
                .woord("afgesproken is wat wordt teruggekoppeld:", "afspraken.terugkoppelinhoud")
                .woord("afspraken over monitoring zijn gewenst:", "afspraken.monitorafsprakenGewenst")
                .woord("iets pleit tegen een bijeenkomst met het gezin:", "bijeenkomst.bezwaar")
                .woord("de reden daarvoor is vastgelegd:", "bijeenkomst.redenVastgelegd")
                .woord("het gezin heeft een hulpvraag:", "hulpvraag")
                .dag("Veilig Thuis sloot triage of onderzoek af op", "afgeslotenOp");
        return new Vraag(
                "het overdrachtbesluit",
                Overdrachtzaak::op,
                feiten.klaar(),
                feiten.delen(),
                Map.of(
                        "de gemeente is", "zeg waar het gezin woont, bijvoorbeeld `het gezin woont in Voorbeeldstad`",
                        "de brief aan de ouders ging vóór de ontvangst uit:",
                                "zeg de dagen, bijvoorbeeld `de brief aan de ouders ging uit op 2026-07-01`",
                        "alle ontvangers hebben de ontvangst bevestigd:",
                                "zeg het per ontvanger, bijvoorbeeld `over de JGZ: deze ontvanger heeft de ontvangst"
                                        + " bevestigd: ja`",
                        "de zaak gaat naar deze ontvanger:",
                                "zeg het over de zaak, bijvoorbeeld `de zaak gaat naar de JGZ: ja`",
                        "de dag van ontvangst is bekend:",
                                "zeg de dag, bijvoorbeeld `over de JGZ: deze ontvanger ontving de zaak op 2026-07-01`",
                        "de overdracht", UIT_REGELS),
                List.of("overdracht", "ontvanger"));
    }

    private static Vraag monitoring() {
        Feitenlijst feiten = new Feitenlijst(Monitoringzaak.class)
                .woord("Veilig Thuis sloot af met", "traject")
                .dag("Veilig Thuis sloot triage of onderzoek af op", "afgeslotenOp")
                .ontving("het jeugdteam heeft de zaak ontvangen:", Partij.JEUGDTEAM)
                .ontving("de JGZ heeft de zaak ontvangen:", Partij.JGZ)
                .perOntvanger()
                .aangewezen("het jeugdteam is aangewezen:", Partij.JEUGDTEAM)
                .aangewezen("de JGZ is aangewezen:", Partij.JGZ)
                .afwijkingNaar("de monitoring gaat bij deze afwijking naar")
                .afwijking("de afwijking is vastgelegd in het dossier:", Afwijking::vastgelegd)
                .afwijking("Veilig Thuis aanvaardt de afwijking:", Afwijking::aanvaardVeiligThuis)
                .afwijking("het jeugdteam aanvaardt de afwijking:", Afwijking::aanvaardJeugdteam)
                .afwijking("de JGZ aanvaardt de afwijking:", Afwijking::aanvaardJgz);
        return new Vraag(
                "het monitoringbesluit",
                Monitoringzaak::op,
                feiten.klaar(),
                feiten.delen(),
                Map.of(
                        "de dag van afsluiting is bekend:",
                                "zeg de dag, bijvoorbeeld `Veilig Thuis sloot triage of onderzoek af op 2026-07-01`",
                        "de geldende afwijking gaat",
                                "zeg het per afwijking, bijvoorbeeld `over afwijking-1: de monitoring gaat bij deze"
                                        + " afwijking naar JGZ`",
                        "het jeugdteam is ontvanger:", "zeg `het jeugdteam heeft de zaak ontvangen: ja`",
                        "de JGZ is ontvanger:", "zeg `de JGZ heeft de zaak ontvangen: ja`"),
                List.of("monitoring", "afwijking"));
    }
}
