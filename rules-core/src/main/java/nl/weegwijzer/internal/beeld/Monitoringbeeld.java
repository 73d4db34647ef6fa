package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import org.jspecify.annotations.Nullable;

/** What the rules on monitoring see of a case. The sentences are the vocabulary. */
@Onderwerp("monitoring")
public record Monitoringbeeld(
        int fase,

        @Zin(
                value = "Veilig Thuis sloot af met",
                vraag = "Sloot Veilig Thuis af met onderzoek, vervolgtraject of overdracht met advies?")
        Traject traject,

        @Zin(
                value = "de dag van afsluiting is bekend:",
                vraag = "Op welke dag sloot Veilig Thuis triage of onderzoek af?",
                uit = "afgeslotenOp",
                stel = "Veilig Thuis sloot triage of onderzoek af op",
                zeg = "zeg de dag, bijvoorbeeld `Veilig Thuis sloot triage of onderzoek af op 2026-07-01`")
        Antwoord afsluitingBekend,

        @Zin(value = "het jeugdteam heeft de zaak ontvangen:", vraag = "Heeft het jeugdteam de zaak ontvangen?")
        Antwoord jeugdteamOntving,

        @Zin(value = "de JGZ heeft de zaak ontvangen:", vraag = "Heeft de JGZ de zaak ontvangen?")
        Antwoord jgzOntving,

        @Zin("het jeugdteam is aangewezen:") Antwoord jeugdteamAangewezen,
        @Zin("de JGZ is aangewezen:") Antwoord jgzAangewezen,

        @Zin(
                value = "de geldende afwijking gaat",
                zeg =
                        "zeg het per afwijking, bijvoorbeeld `over afwijking-1: de monitoring gaat bij deze afwijking naar JGZ`")
        Geldigheid afwijking,

        @Stand(value = "de monitoring ligt in beginsel bij", verplicht = true) @Nullable
        Partij standaard,

        @Stand("het staat in beginsel vast wie monitort:") @Nullable
        Antwoord standaardVast,

        @Stand(value = "de monitoring ligt bij", verplicht = true) @Nullable
        Partij verantwoordelijke,

        @Stand(value = "het staat vast wie monitort:", verplicht = true) @Nullable
        Antwoord vastgesteld) {}
