package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Adviesonderwerp;
import nl.weegwijzer.besluit.Inbrengadvies;
import nl.weegwijzer.besluit.Meldcodestap;
import nl.weegwijzer.besluit.Overlegruimte;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Adviesvraag;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Trajectmoment;
import nl.weegwijzer.zaak.Veiligthuisadvies;
import org.jspecify.annotations.Nullable;

/** What the rules on asking Veilig Thuis for advice see of a case. The sentences are the vocabulary. */
@Onderwerp("consultatie")
public record Consultatiebeeld(
        int fase,

        @Zin(
                value = "de adviesvrager is",
                vraag = "In welke rol wordt er advies gevraagd?",
                uit = "melder.rol",
                overMelder = true)
        Melderrol adviesvrager,

        @Zin(
                value = "er is een vermoeden van kindermishandeling:",
                vraag = "Is er na de weging een vermoeden van kindermishandeling?",
                uit = "vermoeden.kindermishandeling")
        Antwoord kindermishandeling,

        @Zin(
                value = "er is een vermoeden van huiselijk geweld:",
                vraag = "Is er na de weging een vermoeden van huiselijk geweld?",
                uit = "vermoeden.huiselijkGeweld")
        Antwoord huiselijkGeweld,

        @Zin(value = "er is acuut gevaar:", vraag = "Is er nu acuut gevaar?", uit = "veiligheid.acuutGevaar")
        Antwoord acuutGevaar,

        @Zin(
                value = "er is twijfel over de aanpak:",
                vraag = "Is er twijfel over de aanpak van veiligheidsrisico's?",
                uit = "raadpleging.twijfelAanpak")
        Antwoord twijfelAanpak,

        @Zin(
                value = "het advies van Veilig Thuis is",
                vraag = "Wat adviseerde Veilig Thuis?",
                uit = "raadpleging.advies")
        Veiligthuisadvies adviesVeiligThuis,

        @Zin(value = "het moment in het traject is", vraag = "Waar in het traject is de zaak?", uit = "moment")
        Trajectmoment moment,

        @Zin(value = "de vraag aan Veilig Thuis is", vraag = "Wat wilt u Veilig Thuis vragen?")
        Adviesvraag adviesvraag,

        @Zin(
                value = "de toestemming van het gezin om de casus in te brengen is",
                vraag = "Vindt het gezin het goed dat de casus wordt ingebracht?",
                uit = "inbreng.toestemming")
        Toestemming toestemming,

        @Zin(
                value = "op naam inbrengen is gevaarlijk voor het kind:",
                vraag = "Brengt het noemen van het gezin het kind in gevaar?",
                uit = "inbreng.gevaarKind")
        Antwoord gevaarKind,

        @Zin(
                value = "op naam inbrengen is gevaarlijk voor de professional:",
                vraag = "Brengt het noemen van het gezin de professional in gevaar?",
                uit = "inbreng.gevaarProfessional")
        Antwoord gevaarProfessional,

        @Zin(
                value = "op naam inbrengen schaadt de vertrouwensband:",
                vraag = "Schaadt het noemen van het gezin de vertrouwensband?",
                uit = "inbreng.schadeVertrouwensband")
        Antwoord schadeVertrouwensband,

        @Zin(
                value = "gevraagd wordt meedenken op afstand:",
                vraag = "Vraagt u Veilig Thuis om op afstand mee te denken?",
                uit = "ondersteuning.meedenken")
        Antwoord meedenken,

        @Zin(
                value = "gevraagd wordt samen het eerste gesprek voeren:",
                vraag = "Vraagt u om samen het eerste gesprek te voeren?",
                uit = "ondersteuning.eersteGesprek")
        Antwoord eersteGesprek,

        @Zin(
                value = "gevraagd wordt samen de risicotaxatie doen:",
                vraag = "Vraagt u om samen de risicotaxatie te doen?",
                uit = "ondersteuning.risicotaxatie")
        Antwoord risicotaxatie,

        @Zin(
                value = "gevraagd wordt samen een veiligheidsplan opstellen:",
                vraag = "Vraagt u om samen een veiligheidsplan op te stellen?",
                uit = "ondersteuning.veiligheidsplan")
        Antwoord veiligheidsplan,

        @Stand(value = "overleg met Veilig Thuis is", verplicht = true) @Nullable
        Overlegruimte overleg,

        @Stand("op naam inbrengen geeft gevaar:") @Nullable Antwoord gevaar,

        @Stand("de casus op naam inbrengen is") @Nullable Vormoordeel opNaam,

        @Stand("de casus anoniem inbrengen is") @Nullable Vormoordeel anoniem,

        @Stand("het advies over de vorm is") @Nullable Inbrengadvies vorm,

        @Stand("het onderwerp van het advies is") @Nullable Adviesonderwerp onderwerp,

        @Stand("de volgende stap is") @Nullable Meldcodestap volgendeStap) {}
