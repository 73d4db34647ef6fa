package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Meldruimte;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Toestemming;
import org.jspecify.annotations.Nullable;

/** What the rules on reporting see of a case. The sentences are the vocabulary. */
@Onderwerp("melden")
public record Meldbeeld(
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

        @Zin(value = "een ouder met gezag weigert toestemming:", vraag = "Weigert een ouder met gezag toestemming?")
        Antwoord weigering,

        @Zin(value = "alle ouders met gezag geven toestemming:", vraag = "Geven alle ouders met gezag toestemming?")
        Antwoord alleToestemming,

        @Zin(
                value = "een ouder met gezag is niet om toestemming gevraagd:",
                vraag = "Is iedere ouder met gezag om toestemming gevraagd?")
        Antwoord nietGevraagd,

        @Zin(
                value = "het gezin weet dat er gemeld wordt:",
                vraag = "Weet het gezin dat er gemeld wordt?",
                uit = "gezinscontact.medeweten")
        Antwoord medeweten,

        @Zin(
                value = "de melding is vooraf met het gezin besproken:",
                vraag = "Is de melding zelf vooraf met het gezin besproken?",
                uit = "gezinscontact.besproken")
        Antwoord besproken,

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

        @Zin(value = "de casus is complex:", vraag = "Is de casus complex?", uit = "voorbereiding.complex")
        Antwoord complex,

        @Zin(
                value = "de taxatie vooraf is ingevuld:",
                vraag = "Is er vooraf een taxatie ingevuld?",
                uit = "voorbereiding.taxatieIngevuld")
        Antwoord taxatieIngevuld,

        @Zin(
                value = "het kanaal is",
                vraag = "Wordt er telefonisch of schriftelijk gemeld?",
                uit = "voorbereiding.kanaal")
        Kanaal kanaal,

        @Zin(
                value = "Jeugdbescherming West is gezinsvoogd van een kind:",
                vraag = "Is Jeugdbescherming West gezinsvoogd van een kind in dit gezin?",
                zeg =
                        "zeg het per kind, bijvoorbeeld `over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West`")
        Antwoord gezinsvoogd,

        @Zin(
                value = "Jeugdbescherming West is casemanager van een kind:",
                vraag = "Is Jeugdbescherming West casemanager van een kind in dit gezin?",
                zeg =
                        "zeg het per kind, bijvoorbeeld `over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West`")
        Antwoord casemanager,

        @Zin("een kind heeft een eigen zorgmelding nodig:") Antwoord eigenZorgmelding,
        @Stand("de toestemming is") @Nullable Toestemming toestemming,
        @Stand("open melden geeft gevaar:") @Nullable Antwoord gevaarBijOpenheid,
        @Stand("er is een vermoeden:") @Nullable Antwoord vermoeden,

        @Stand("de stappen vóór het melden zijn gezet:") @Nullable
        Antwoord stappenGezet,

        @Stand("er is een plicht om te melden:") @Nullable Antwoord meldplicht,
        @Stand("open melden is") @Nullable Vormoordeel open,
        @Stand("gesloten melden is") @Nullable Vormoordeel gesloten,
        @Stand("het advies is") @Nullable Vormadvies advies,

        @Stand("er is een contra-indicatie voor open melden:") @Nullable
        Antwoord contraIndicatie,

        @Stand("het eerste contact is") @Nullable Rol eerstContact,
        @Stand("de ruimte van de melder is") @Nullable Meldruimte ruimte) {}
