package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Gereedheid;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Organisatiesoort;
import org.jspecify.annotations.Nullable;

/** What the rules on an organisation see of it as a whole. The sentences are the vocabulary. */
@Onderwerp("organisatie")
public record Organisatiebeeld(
        int fase,

        @Zin(
                value = "de soort organisatie is",
                vraag = "Is het Veilig Thuis, een jeugdteam, de JGZ of een andere organisatie?")
        Organisatiesoort soort,

        @Zin(
                value = "er is een functionaris voor de meldcodestappen:",
                vraag = "Is er iemand benoemd die de stappen van de meldcode doorloopt?",
                uit = "inrichting.functionaris")
        Antwoord functionaris,

        @Zin(
                value = "vast staat wie eindverantwoordelijk is voor melden:",
                vraag = "Ligt vast wie eindverantwoordelijk is voor wel of niet melden?",
                uit = "inrichting.eindverantwoordelijke")
        Antwoord eindverantwoordelijke,

        @Zin(
                value = "er is aandacht voor bijzondere vormen van geweld:",
                vraag = "Is er aandacht voor bijzondere vormen van geweld?",
                uit = "inrichting.aandacht")
        Antwoord aandacht,

        @Zin(
                value = "de kennis van bijzondere vormen van geweld is er:",
                vraag = "Zijn de extra kennis en vaardigheden voor bijzondere vormen van geweld er?",
                uit = "inrichting.kennis")
        Antwoord kennis,

        @Zin(
                value = "de omgang met vertrouwelijke gegevens ligt vast:",
                vraag = "Ligt vast hoe medewerkers met vertrouwelijke gegevens omgaan?",
                uit = "inrichting.vertrouwelijkheid")
        Antwoord vertrouwelijkheid,

        @Zin(
                value = "er is een overzicht van contactpersonen:",
                vraag = "Is er een overzicht van contactpersonen en telefoonnummers?")
        Antwoord overzicht,

        @Zin(
                value = "alle wijzigingen in dat overzicht zijn genoemd:",
                vraag = "Zijn alle wijzigingen in het overzicht genoemd?")
        Antwoord wijzigingenVolledig,

        @Zin(
                value = "een wijziging is nog niet gedeeld en te laat:",
                zeg = "zeg het per wijziging, bijvoorbeeld `over wijziging-1: de wijziging was op 2026-06-01`")
        Antwoord achterstand,

        @Zin(
                value = "de startdag van de afspraken is bekend:",
                vraag = "Op welke dag gingen de afspraken voor de organisatie in?",
                uit = "evaluatie.startOp",
                stel = "de afspraken startten op",
                zeg = "zeg de dag, bijvoorbeeld `de afspraken startten op 2026-01-15`",
                altijdBekend = true)
        Antwoord startBekend,

        @Zin(
                value = "de eerste evaluatie is gehouden:",
                vraag = "Is de eerste evaluatie gehouden?",
                uit = "evaluatie.gehouden")
        Antwoord gehouden,

        @Zin(
                value = "de dag van de eerste evaluatie is bekend:",
                uit = "evaluatie.gehoudenOp",
                stel = "de eerste evaluatie was op",
                zeg = "zeg de dag, bijvoorbeeld `de eerste evaluatie was op 2026-07-15`",
                altijdBekend = true)
        Antwoord dagGehouden,

        @Zin(value = "een afspraak is niet nagekomen:", vraag = "Is een van de afspraken niet nagekomen?")
        Antwoord nietNagekomen,

        @Stand("er ontbreekt iets:") @Nullable Antwoord ontbreekt,
        @Stand("er is nog iets onbekend:") @Nullable Antwoord onbekend,

        @Stand(value = "de organisatie is", verplicht = true) @Nullable
        Gereedheid gereedheid) {}
