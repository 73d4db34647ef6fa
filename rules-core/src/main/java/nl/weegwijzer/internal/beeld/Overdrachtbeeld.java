package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Doorgang;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Overdrachtfase;
import org.jspecify.annotations.Nullable;

/** What the rules on transfer see of a case. The sentences are the vocabulary. */
@Onderwerp("overdracht")
public record Overdrachtbeeld(
        int fase,

        @Zin(value = "de melding is", vraag = "Is de melding open of gesloten gedaan?", uit = "meldvorm")
        Meldvorm vorm,

        @Zin(
                value = "de overdracht volgt op",
                vraag = "Volgt de overdracht op alleen triage of op onderzoek?",
                uit = "fase")
        Overdrachtfase naWerk,

        @Zin(value = "het triagebesluit is definitief:", vraag = "Is het triagebesluit definitief?")
        Antwoord triageDefinitief,

        @Zin(value = "er zijn minderjarigen:", vraag = "Wonen of verblijven er minderjarigen in dit gezin?")
        Antwoord minderjarigen,

        @Zin(
                value = "de gemeente is",
                vraag = "In welke gemeente woont het gezin?",
                stel = "het gezin woont in",
                zeg = "zeg waar het gezin woont, bijvoorbeeld `het gezin woont in Voorbeeldstad`")
        Gemeentestatus gemeente,

        @Zin(value = "de zaak gaat naar het jeugdteam:", altijdBekend = true)
        Antwoord naarJeugdteam,

        @Zin(value = "de zaak gaat naar de JGZ:", altijdBekend = true)
        Antwoord naarJgz,

        @Zin(
                value = "de ouders zijn over de overdracht geïnformeerd:",
                vraag = "Zijn de ouders over de overdracht geïnformeerd?",
                uit = "ouderbericht.geinformeerd")
        Antwoord oudersGeinformeerd,

        @Zin(
                value = "de ouders zijn schriftelijk geïnformeerd:",
                vraag = "Zijn de ouders schriftelijk geïnformeerd?",
                uit = "ouderbericht.schriftelijk")
        Antwoord oudersSchriftelijk,

        @Zin(
                value = "de brief aan de ouders ging vóór de ontvangst uit:",
                vraag = "Ging de brief aan de ouders uit voordat de ontvanger de zaak kreeg?",
                uit = "ouderbericht.briefOp",
                stel = "de brief aan de ouders ging uit op",
                zeg = "zeg de dagen, bijvoorbeeld `de brief aan de ouders ging uit op 2026-07-01`")
        Antwoord ouderbriefOpTijd,

        @Zin(
                value = "de veiligheid is met het instrument ingeschat:",
                vraag = "Is de veiligheid met het risicotaxatie-instrument ingeschat?",
                uit = "veiligheidsplan.risicotaxatie")
        Antwoord risicotaxatie,

        @Zin(
                value = "het veiligheidsplan is gemaakt:",
                vraag = "Is het veiligheids- of herstelplan gemaakt?",
                uit = "veiligheidsplan.planGemaakt")
        Antwoord plan,

        @Zin(
                value = "afgesproken is wie waarvoor verantwoordelijk is:",
                vraag = "Is afgesproken wie waarvoor verantwoordelijk is?",
                uit = "afspraken.verantwoordelijkheden")
        Antwoord verantwoordelijkheden,

        @Zin(
                value = "afgesproken is wanneer wordt teruggekoppeld:",
                vraag = "Is afgesproken wanneer er wordt teruggekoppeld?",
                uit = "afspraken.terugkoppelmoment")
        Antwoord terugkoppelmoment,

        @Zin(
                value = "afgesproken is wat wordt teruggekoppeld:",
                vraag = "Is afgesproken wat er wordt teruggekoppeld?",
                uit = "afspraken.terugkoppelinhoud")
        Antwoord terugkoppelinhoud,

        @Zin(
                value = "afspraken over monitoring zijn gewenst:",
                vraag = "Zijn vooraf afspraken over monitoring gewenst?",
                uit = "afspraken.monitorafsprakenGewenst")
        Antwoord monitorafspraken,

        @Zin(
                value = "iets pleit tegen een bijeenkomst met het gezin:",
                vraag = "Pleit de aard, de ernst of de hulpvraag tegen een bijeenkomst met het gezin?",
                uit = "bijeenkomst.bezwaar")
        Antwoord bezwaar,

        @Zin(
                value = "de reden daarvoor is vastgelegd:",
                vraag = "Is vastgelegd waarom er geen bijeenkomst is?",
                uit = "bijeenkomst.redenVastgelegd")
        Antwoord redenVastgelegd,

        @Zin("het gezin heeft een hulpvraag:") Antwoord hulpvraag,

        @Zin(
                value = "alle ontvangers hebben de ontvangst bevestigd:",
                zeg =
                        "zeg het per ontvanger, bijvoorbeeld `over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja`")
        Antwoord alleBevestigd,

        @Stand(value = "Veilig Thuis houdt de zaak vast:", verplicht = true) @Nullable
        Antwoord eigenaarBlijft,

        @Stand("triage of onderzoek is gedaan:") @Nullable Antwoord werkGedaan,
        @Stand("alle afspraken zijn gemaakt:") @Nullable Antwoord afsprakenGemaakt,
        @Stand("er is een beletsel:") @Nullable Antwoord geblokkeerd,
        @Stand("de overdracht") @Nullable Doorgang doorgang) {}
