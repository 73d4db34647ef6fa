package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Doelgroep;
import nl.weegwijzer.besluit.Route;
import nl.weegwijzer.zaak.Aanleiding;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Vraaggebied;
import nl.weegwijzer.zaak.Vraagsteller;
import org.jspecify.annotations.Nullable;

/** What the rules on routing see of a case. The sentences are the vocabulary. */
@Onderwerp("routering")
public record Routeringbeeld(
        int fase,

        @Zin(
                value = "de gemeente is",
                vraag = "In welke gemeente woont het gezin of de inwoner?",
                stel = "het gezin woont in",
                zeg = "zeg waar het gezin woont, bijvoorbeeld `het gezin woont in Voorbeeldstad`")
        Gemeentelot gemeente,

        @Zin(
                value = "de aanleiding is",
                vraag =
                        "Gaat het om de overdracht van een melding, om een melding die al is overgenomen, of om een vraag"
                                + " of zorg van een inwoner zelf?")
        Aanleiding aanleiding,

        @Zin(value = "er zijn minderjarigen:", vraag = "Wonen of verblijven er minderjarigen in dit gezin?")
        Antwoord minderjarigen,

        @Zin(
                value = "de vraag komt van een",
                vraag = "Wie heeft de vraag of zorg: een ouder, een jeugdige of iemand anders?")
        Vraagsteller vraagsteller,

        @Zin(value = "de vraag gaat over", vraag = "Waarover gaat de vraag of zorg?")
        Vraaggebied vraaggebied,

        @Zin(
                value = "ondersteuning naast het team is nodig:",
                vraag = "Is er naast het team andere ondersteuning nodig?",
                uit = "ondersteuning.nodig")
        Antwoord ondersteuningNodig,

        @Zin(
                value = "ondersteuning naast het team is gewenst:",
                vraag = "Wil het gezin die andere ondersteuning?",
                uit = "ondersteuning.gewenst")
        Antwoord ondersteuningGewenst,

        @Zin(
                value = "zwaardere hulp is nodig:",
                vraag = "Is er zwaardere, specialistische hulp nodig?",
                uit = "ondersteuning.zwaarder")
        Antwoord zwaarderNodig,

        @Zin(
                value = "zwaardere hulp is met het gezin besproken:",
                vraag = "Is met het gezin overlegd over een aanvraag voor zwaardere hulp?",
                uit = "ondersteuning.overlegd")
        Antwoord overlegd,

        @Zin(
                value = "andere familie is nodig:",
                vraag = "Is het nodig om andere familieleden erbij te halen?",
                uit = "omgeving.familie")
        Antwoord familie,

        @Zin(
                value = "de huisarts is nodig:",
                vraag = "Is het nodig om de huisarts erbij te halen?",
                uit = "omgeving.huisarts")
        Antwoord huisarts,

        @Zin(
                value = "het onderwijs is nodig:",
                vraag = "Is het nodig om de school erbij te halen?",
                uit = "omgeving.onderwijs")
        Antwoord onderwijs,

        @Stand(value = "de route is", verplicht = true) @Nullable
        Route route,

        @Stand(value = "dit hoort bij een team:", verplicht = true) @Nullable
        Doelgroep doelgroep,

        @Stand("het team helpt dit gezin:") @Nullable Antwoord helpt,

        @Stand(value = "de JGZ van de regio is er voor dit gezin:", verplicht = true) @Nullable
        Antwoord jgz,

        @Stand(value = "Veilig Thuis houdt vast wat is gemeld tot een ander het overneemt:", verplicht = true) @Nullable
        Antwoord vastgehouden,

        @Stand("toegang tot andere ondersteuning volgt:") @Nullable
        Antwoord toegang,

        @Stand("zwaardere hulp aanvragen kan:") @Nullable Antwoord zwaardereHulp,

        @Stand("het overzicht noemt Veilig Thuis:") @Nullable
        Antwoord noemtVeiligThuis,

        @Stand("het overzicht noemt het jeugdteam:") @Nullable
        Antwoord noemtJeugdteam,

        @Stand("het overzicht noemt de JGZ:") @Nullable Antwoord noemtJgz) {}
