package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldvorm;
import org.jspecify.annotations.Nullable;

/** What the weighing of Veilig Thuis sees of a report (norm 9.1.5.o.t). The sentences are the vocabulary. */
@Onderwerp("weging")
public record Wegingbeeld(
        int fase,

        @Zin(value = "de melding is", vraag = "Is de melding open of gesloten gedaan?", uit = "melding.vorm")
        Meldvorm vorm,

        @Zin(value = "het criterium direct gevaar is", vraag = "Is er direct gevaar?", uit = "criteria.directGevaar")
        Antwoord directGevaar,

        @Zin(
                value = "het criterium structurele onveiligheid is",
                vraag = "Is de onveiligheid structureel?",
                uit = "criteria.structureleOnveiligheid")
        Antwoord structureleOnveiligheid,

        @Zin(
                value = "het criterium multi-problem situatie is",
                vraag = "Is er een multi-problem situatie?",
                uit = "criteria.multiProblem")
        Antwoord multiProblem,

        @Zin(
                value = "het criterium kwetsbaarheid systeem is",
                vraag = "Is het systeem om het kind heen kwetsbaar?",
                uit = "criteria.kwetsbaarheidSysteem")
        Antwoord kwetsbaarheid,

        @Zin(value = "de melder blijft volgens opgave anoniem:", uit = "criteria.anonimiteitMelder")
        Antwoord opgegevenAnonimiteit,

        @Stand("het criterium anonimiteit melder is") @Nullable
        Antwoord anonimiteit,

        @Stand("de uitkomst is") @Nullable Uitkomst uitkomst,
        @Stand("de urgentie is") @Nullable Urgentie urgentie,
        @Stand("de zwaarte is") @Nullable Integer zwaarte,

        @Stand("Veilig Thuis verzamelt zelf informatie:") @Nullable
        Antwoord informatieNodig) {}
