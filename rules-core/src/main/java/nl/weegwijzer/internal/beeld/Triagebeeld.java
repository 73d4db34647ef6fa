package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Partij;
import org.jspecify.annotations.Nullable;

/** What the rules on triage see of a report, the weighing done. The sentences are the vocabulary. */
@Onderwerp("triage")
public record Triagebeeld(
        int fase,

        @Zin(value = "de melding is", vraag = "Is de melding open of gesloten gedaan?", uit = "melding.vorm")
        Meldvorm vorm,

        @Zin(
                value = "de melder is",
                vraag = "In welke rol is er gemeld?",
                overMelder = true,
                uit = "melding.melder.rol")
        Melderrol melder,

        @Zin(
                value = "Veilig Thuis kan de melder bereiken:",
                vraag = "Kan Veilig Thuis de melder bereiken zonder dat het gezin dat merkt?",
                overMelder = true,
                uit = "melding.melder.bereikbaar")
        Antwoord melderBereikbaar,

        @Zin(
                value = "de gesloten melding had een grond:",
                vraag = "Weigerde een ouder, dreigde er gevaar of meldde een burger?",
                overMelder = true,
                uit = "melding.geslotenGegrond")
        Antwoord geslotenGegrond,

        @Zin(value = "de zorgmelding is er:", vraag = "Is de zorgmelding er?", uit = "stukken.zorgmelding")
        Antwoord zorgmelding,

        @Zin(
                value = "de bekendheidscheck is er:",
                vraag = "Is nagegaan of het gezin bekend is?",
                uit = "stukken.bekendheidscheck")
        Antwoord bekendheidscheck,

        @Zin(
                value = "het triageformulier is er:",
                vraag = "Is het triageformulier er?",
                uit = "stukken.triageformulier")
        Antwoord triageformulier,

        @Zin(value = "het criterium direct gevaar is", vraag = "Is er direct gevaar?", uit = "criteria.directGevaar")
        Antwoord directGevaar,

        @Zin(
                value = "er is dreigend risico voor kinderen:",
                vraag = "Is er een dreigend risico voor kinderen?",
                uit = "dreigendRisicoKinderen")
        Antwoord dreigendRisico,

        @Zin(value = "er zijn minderjarigen:", vraag = "Wonen of verblijven er minderjarigen in dit gezin?")
        Antwoord minderjarigen,

        @Zin(
                value = "ernst of belang vraagt om de politie:",
                vraag = "Vraagt de ernst van het feit of het belang van iemand om de politie?",
                uit = "kennisgeving.politie")
        Antwoord politie,

        @Zin(
                value = "ernst of belang vraagt om de Raad:",
                vraag = "Vraagt de ernst van het feit of het belang van iemand om de Raad?",
                uit = "kennisgeving.raad")
        Antwoord raad,

        @Zin(
                value = "ernst of belang vraagt om een instantie:",
                vraag = "Vraagt de ernst of het belang van iemand om een instantie die kan helpen?",
                uit = "kennisgeving.instantie")
        Antwoord instantie,

        @Zin(
                value = "Veilig Thuis verzoekt de Raad om onderzoek:",
                vraag = "Verzoekt Veilig Thuis de Raad om onderzoek?",
                uit = "kennisgeving.verzoekAanRaad")
        Antwoord verzoekAanRaad,

        @Zin(value = "het tijdelijk huisverbod is", vraag = "Speelt er een tijdelijk huisverbod?")
        Huisverbod huisverbod,

        @Zin(
                value = "er is een casemanager toegewezen:",
                vraag = "Is er een casemanager toegewezen?",
                uit = "verloop.casemanagerToegewezen")
        Antwoord casemanagerToegewezen,

        @Zin(
                value = "er was multidisciplinair overleg:",
                vraag = "Was er multidisciplinair overleg?",
                uit = "verloop.multidisciplinairOverleg")
        Antwoord overleg,

        @Zin(
                value = "het onderzoek is afgesloten:",
                vraag = "Is het onderzoek afgesloten?",
                uit = "verloop.onderzoekAfgesloten")
        Antwoord onderzoekAfgesloten,

        @Zin(
                value = "de bemoeienis van Veilig Thuis is beëindigd:",
                vraag = "Is de bemoeienis van Veilig Thuis beëindigd?",
                uit = "verloop.bemoeienisBeeindigd")
        Antwoord beeindigd,

        @Zin("de voorlopige uitkomst is") @Nullable Uitkomst uitkomst,

        @Zin(value = "een regel geeft een uitkomst:", altijdBekend = true)
        Antwoord uitslagBekend,

        @Zin(value = "de weging staat vast:", altijdBekend = true)
        Antwoord wegingVast,

        @Zin(value = "Veilig Thuis verzamelt zelf informatie:", altijdBekend = true)
        Antwoord informatieNodig,

        @Stand("de stukken zijn compleet:") @Nullable Antwoord stukkenCompleet,

        @Stand(value = "het triagebesluit is definitief:", verplicht = true) @Nullable
        Antwoord definitief,

        @Stand(value = "de zaak ligt bij", verplicht = true) @Nullable
        Partij eigenaar) {}
