package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Inhoudoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldvorm;
import org.jspecify.annotations.Nullable;

/** What the rules on content see of a report as a whole. The sentences are the vocabulary. */
@Onderwerp("inhoud")
public record Inhoudbeeld(
        int fase,

        @Zin(value = "de melding is", vraag = "Is de melding open of gesloten?", uit = "meldvorm")
        Meldvorm vorm,

        @Zin(value = "de melder is", vraag = "In welke rol wordt er gemeld?", overMelder = true, uit = "melder.rol")
        Melderrol melder,

        @Zin(value = "de casus is complex:", vraag = "Is de casus complex?", uit = "voorbereiding.complex")
        Antwoord complex,

        @Zin(
                value = "de taxatie vooraf is ingevuld:",
                vraag = "Is er vooraf een taxatie ingevuld, met een eigen afweging?",
                uit = "voorbereiding.taxatieIngevuld")
        Antwoord taxatieIngevuld,

        @Zin(
                value = "het kanaal is",
                vraag = "Wordt er telefonisch of schriftelijk gemeld?",
                uit = "voorbereiding.kanaal")
        Kanaal kanaal,

        @Zin(
                value = "de melding is vooraf met het gezin besproken:",
                vraag = "Is de melding zelf vooraf met het gezin besproken?",
                uit = "gezinscontact.besproken")
        Antwoord besproken,

        @Zin(
                value = "toestemming dan wel mededeling is vastgelegd:",
                vraag = "Is vastgelegd dat het gezin toestemming gaf, of dat de melding is meegedeeld?",
                uit = "vastlegging.toestemming")
        Antwoord vastgelegd,

        @Zin(
                value = "een kopie van het meldformulier staat in het dossier:",
                vraag = "Staat er een kopie van het meldformulier in het dossier?",
                uit = "vastlegging.formulierkopie")
        Antwoord formulierkopie,

        @Zin(
                value = "de ouders hebben een kopie van de melding:",
                vraag = "Hebben de ouders een kopie van de melding?",
                uit = "vastlegging.ouderkopie")
        Antwoord ouderkopie,

        @Zin(
                value = "de uitspraken zijn",
                overMelder = true,
                zeg = "zeg het per uitspraak, bijvoorbeeld `over uitspraak-1: deze uitspraak is een feit`")
        Uitsprakenstand uitspraken,

        @Stand("de melding heeft een gebrek:") @Nullable Antwoord gebrek,

        @Stand("aan de melding is iets onbekend:") @Nullable Antwoord openPunt,

        @Stand(value = "de melding is inhoudelijk", verplicht = true) @Nullable
        Inhoudoordeel inhoud) {}
