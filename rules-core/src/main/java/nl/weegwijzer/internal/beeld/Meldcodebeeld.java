package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Meldcodestap;
import nl.weegwijzer.besluit.Verdergang;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Stapkeuze;
import nl.weegwijzer.zaak.Veiligthuisadvies;
import org.jspecify.annotations.Nullable;

/** What the rules on the steps of the reporting code see of a case. The sentences are the vocabulary. */
@Onderwerp("meldcode")
public record Meldcodebeeld(
        int fase,

        @Zin(value = "de melder is", vraag = "In welke rol wordt er gemeld?", overMelder = true, uit = "melder.rol")
        Melderrol melder,

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

        @Zin(value = "er is ernstige zorg:", vraag = "Is de zorg ernstig?", uit = "veiligheid.ernstigeZorg")
        Antwoord ernstigeZorg,

        @Zin(
                value = "open melden is gevaarlijk voor het kind:",
                vraag = "Brengt een open melding het kind in gevaar?",
                uit = "veiligheid.gevaarKindBijOpenheid")
        Antwoord gevaarKind,

        @Zin(
                value = "open melden is gevaarlijk voor de professional:",
                vraag = "Brengt een open melding de professional in gevaar?",
                uit = "veiligheid.gevaarProfessionalBijOpenheid")
        Antwoord gevaarProfessional,

        @Zin(
                value = "het gezin weet dat er gemeld wordt:",
                vraag = "Weet het gezin dat er gemeld wordt?",
                uit = "gezinscontact.medeweten")
        Antwoord medeweten,

        @Zin(value = "het gezin is bereikbaar:", vraag = "Is het gezin te bereiken?", uit = "gezinscontact.bereikbaar")
        Antwoord bereikbaar,

        @Zin(
                value = "de signalen zijn in kaart gebracht:",
                vraag = "Zijn de signalen in kaart gebracht (stap 1)?",
                uit = "meldcode.signalenInKaart")
        Antwoord signalenInKaart,

        @Zin(
                value = "een collega is geraadpleegd:",
                vraag = "Is er met een collega overlegd (stap 2)?",
                uit = "meldcode.collegaGeraadpleegd")
        Antwoord collegaGeraadpleegd,

        @Zin(
                value = "Veilig Thuis is geraadpleegd:",
                vraag = "Is Veilig Thuis om advies gevraagd (stap 2)?",
                uit = "meldcode.veiligThuisGeraadpleegd")
        Antwoord veiligThuisGeraadpleegd,

        @Zin(
                value = "het gesprek is gevoerd:",
                vraag = "Is het gesprek met de betrokkenen gevoerd (stap 3)?",
                uit = "meldcode.gesprekGevoerd")
        Antwoord gesprekGevoerd,

        @Zin(value = "de weging is gedaan:", vraag = "Is de weging gedaan (stap 4)?", uit = "meldcode.gewogen")
        Antwoord gewogen,

        @Zin(value = "er is twijfel over de weging:", vraag = "Is er twijfel over de weging?", uit = "meldcode.twijfel")
        Antwoord twijfel,

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

        @Zin(
                value = "een deskundige in letselduiding is geraadpleegd:",
                vraag = "Is er een deskundige in letselduiding geraadpleegd?",
                uit = "stappen.letselduiding")
        Antwoord letselduiding,

        @Zin(
                value = "na het advies is opnieuw gewogen:",
                vraag = "Is er na het advies van Veilig Thuis opnieuw gewogen?",
                uit = "stappen.opnieuwGewogen")
        Antwoord opnieuwGewogen,

        @Zin(
                value = "er is een teken van vrouwelijke genitale verminking of eergerelateerd geweld:",
                vraag = "Is er een teken van vrouwelijke genitale verminking of eergerelateerd geweld?",
                uit = "stappen.bijzondereVorm")
        Antwoord bijzondereVorm,

        @Zin(value = "in stap 5 gekozen is", vraag = "Wat is er in stap 5 gekozen?", uit = "stappen.gekozen")
        Stapkeuze gekozen,

        @Zin(
                value = "de melder heeft gemeld:",
                vraag = "Heeft de melder al gemeld bij Veilig Thuis?",
                uit = "stappen.gemeld")
        Antwoord gemeld,

        @Zin(
                value = "er is een melding over het gezin:",
                vraag = "Is er een melding over dit gezin gedaan?",
                uit = "stappen.meldingOverGezin")
        Antwoord meldingOverGezin,

        @Stand("de meldcode geldt voor de melder:") @Nullable
        Antwoord meldcodeGeldt,

        @Stand("dit kan niet wachten:") @Nullable Antwoord spoed,

        @Stand("open melden geeft gevaar:") @Nullable Antwoord gevaarBijOpenheid,

        @Stand("er is een vermoeden:") @Nullable Antwoord vermoeden,

        @Stand(value = "er is een plicht om te melden:", verplicht = true) @Nullable
        Antwoord meldplicht,

        @Stand("stap 2 is gezet:") @Nullable Antwoord stap2,

        @Stand("stap 4 is gezet:") @Nullable Antwoord stap4,

        @Stand("stap 5 is gezet:") @Nullable Antwoord stap5,

        @Stand("de melding gaat voor:") @Nullable Antwoord meldingVoor,

        @Stand("de verste stap is") @Nullable Meldcodestap versteStap,

        @Stand("stap 1 is overgeslagen:") @Nullable Antwoord overgeslagen1,

        @Stand("stap 2 is overgeslagen:") @Nullable Antwoord overgeslagen2,

        @Stand("stap 3 is overgeslagen:") @Nullable Antwoord overgeslagen3,

        @Stand("stap 4 is overgeslagen:") @Nullable Antwoord overgeslagen4,

        @Stand(value = "de stap is", verplicht = true) @Nullable
        Meldcodestap stap,

        @Stand(value = "verder gaan:", verplicht = true) @Nullable
        Verdergang verder) {}
