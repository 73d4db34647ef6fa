package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.besluit.Vervulling;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Regieaanwijzing;
import nl.weegwijzer.zaak.Zaakfase;
import org.jspecify.annotations.Nullable;

/** What the rules on casusregie see of a case. The sentences are the vocabulary. */
@Onderwerp("casusregie")
public record Casusregiebeeld(
        int fase,

        @Zin(value = "de fase van de zaak is", vraag = "In welke fase is de zaak?")
        Zaakfase zaakfase,

        @Zin(value = "er is gemeld bij Veilig Thuis:", vraag = "Is er al gemeld bij Veilig Thuis?")
        Antwoord gemeld,

        @Zin(value = "het jeugdteam heeft de zaak ontvangen:", vraag = "Heeft het jeugdteam de zaak ontvangen?")
        Antwoord jeugdteamOntving,

        @Zin(value = "de JGZ heeft de zaak ontvangen:", vraag = "Heeft de JGZ de zaak ontvangen?")
        Antwoord jgzOntving,

        @Zin(value = "voor de casusregie is aangewezen:", vraag = "Wie is aangewezen voor de casusregie?")
        Regieaanwijzing regieaanwijzing,

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

        @Zin(
                value = "met de partners is afgesproken dat de JGZ casemanager is:",
                vraag = "Is met de partners afgesproken dat de JGZ casemanager is?")
        Antwoord casemanagerAfgesproken,

        @Zin(
                value = "de ouders wensen de JGZ als casemanager:",
                vraag = "Wensen alle ouders de JGZ als casemanager?",
                zeg = "zeg het per ouder, bijvoorbeeld `over ouder-1: deze ouder wenst de JGZ als casemanager: ja`")
        Antwoord oudersWensen,

        @Zin(value = "er zijn minderjarigen:", vraag = "Wonen of verblijven er minderjarigen in dit gezin?")
        Antwoord minderjarigen,

        @Zin(value = "er loopt een hulpverleningstraject:", vraag = "Loopt er een hulpverleningstraject?")
        Antwoord hulptraject,

        @Zin(value = "het jeugdteam zet hulp in:", vraag = "Zet het jeugdteam hulp in?")
        Antwoord jeugdteamZetHulpIn,

        @Zin(value = "er is specialistische hulp nodig:", vraag = "Is er specialistische hulp nodig?")
        Antwoord specialistischeHulp,

        @Stand(value = "de casusregie ligt bij", verplicht = true) @Nullable
        Houder houder,

        @Stand(value = "het staat vast wie de casusregie heeft:", verplicht = true) @Nullable
        Antwoord vast,

        @Stand(value = "de JGZ kan casemanager zijn:", verplicht = true) @Nullable
        Vervulling jgzCasemanager) {}
