package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.besluit.Vervulling;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Onderzoekstand;
import nl.weegwijzer.zaak.Zaakfase;
import org.jspecify.annotations.Nullable;

/** What the rules on the view on safety see of a case. The sentences are the vocabulary. */
@Onderwerp("zicht")
public record Zichtbeeld(
        int fase,

        @Zin(value = "de fase van de zaak is", vraag = "In welke fase is de zaak?")
        Zaakfase zaakfase,

        @Zin(value = "er is gemeld bij Veilig Thuis:", vraag = "Is er al gemeld bij Veilig Thuis?")
        Antwoord gemeld,

        @Zin(
                value = "er is een actueel beeld van alle leden:",
                vraag = "Van welke leden van gezin en huishouden is er een actueel beeld?",
                zeg = "zeg het per lid, bijvoorbeeld `over lid-1: er is een actueel beeld van dit lid: ja`")
        Antwoord alleBeelden,

        @Zin(value = "alle leden zijn genoemd:", vraag = "Zijn alle leden van gezin en huishouden genoemd?")
        Antwoord ledenVolledig,

        @Zin(
                value = "de veiligheid is met het instrument ingeschat:",
                vraag = "Is de veiligheid met het risicotaxatie-instrument ingeschat?",
                uit = "veiligheidsplan.risicotaxatie")
        Antwoord risicotaxatie,

        @Zin(
                value = "de veiligheid is multidisciplinair beoordeeld:",
                vraag = "Is de veiligheid in multidisciplinair verband beoordeeld?")
        Antwoord multidisciplinairBeoordeeld,

        @Zin(value = "het onderzoek is", vraag = "Is een onderzoek nodig, of is het al afgesloten?")
        Onderzoekstand onderzoek,

        @Zin(value = "het jeugdteam heeft de zaak ontvangen:", vraag = "Heeft het jeugdteam de zaak ontvangen?")
        Antwoord jeugdteamOntving,

        @Zin(value = "de JGZ heeft de zaak ontvangen:", vraag = "Heeft de JGZ de zaak ontvangen?")
        Antwoord jgzOntving,

        @Stand(value = "Veilig Thuis heeft zicht op veiligheid:", verplicht = true) @Nullable
        Vervulling zicht,

        @Stand(value = "het zicht op veiligheid ligt bij", verplicht = true) @Nullable
        Houder houder,

        @Stand(value = "het staat vast bij wie het zicht ligt:", verplicht = true) @Nullable
        Antwoord vast) {}
