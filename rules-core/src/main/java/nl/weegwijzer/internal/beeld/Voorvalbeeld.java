package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Aardoordeel;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules on what something is see of one incident. The sentences are the vocabulary. */
@Onderwerp(value = "voorval", per = "voorvallen")
public record Voorvalbeeld(
        int fase,

        @Zin(value = "er was lichamelijk geweld:", vraag = "Was er lichamelijk geweld?", uit = "geweld.lichamelijk")
        Antwoord lichamelijk,

        @Zin(
                value = "er was geestelijk geweld:",
                vraag = "Was er geestelijk geweld, zoals kleineren, opsluiten of bang maken?",
                uit = "geweld.geestelijk")
        Antwoord geestelijk,

        @Zin(value = "er was seksueel geweld:", vraag = "Was er seksueel geweld?", uit = "geweld.seksueel")
        Antwoord seksueel,

        @Zin(value = "er werd met geweld gedreigd:", vraag = "Werd er met geweld gedreigd?", uit = "geweld.dreiging")
        Antwoord dreiging,

        @Zin(
                value = "er werd bedreigend veel nagelaten:",
                vraag = "Werd er zoveel nagelaten aan zorg, aandacht of bescherming dat het bedreigend was?",
                uit = "geweld.nalaten")
        Antwoord nalaten,

        @Zin(
                value = "wie het deed is familielid:",
                vraag = "Is wie het deed familie van wie het onderging?",
                uit = "relatie.familielid")
        Antwoord familielid,

        @Zin(
                value = "wie het deed is huisgenoot:",
                vraag = "Wonen wie het deed en wie het onderging in één huis?",
                uit = "relatie.huisgenoot")
        Antwoord huisgenoot,

        @Zin(
                value = "wie het deed is mantelzorger:",
                vraag = "Is wie het deed mantelzorger van wie het onderging?",
                uit = "relatie.mantelzorger")
        Antwoord mantelzorger,

        @Zin(
                value = "wie het deed is ouder:",
                vraag = "Is wie het deed een ouder van wie het onderging?",
                uit = "relatie.ouder")
        Antwoord ouder,

        @Zin(
                value = "wie het onderging is afhankelijk van wie het deed:",
                vraag = "Is wie het onderging afhankelijk van wie het deed?",
                uit = "relatie.afhankelijk")
        Antwoord afhankelijk,

        @Zin(
                value = "wie het onderging is onvrij tegenover wie het deed:",
                vraag = "Is wie het onderging onvrij tegenover wie het deed?",
                uit = "relatie.onvrij")
        Antwoord onvrij,

        @Zin(value = "wie het onderging is minderjarig:", vraag = "Was wie het onderging toen minderjarig?")
        Antwoord minderjarig,

        @Zin(
                value = "er is of dreigt ernstig lichamelijk letsel:",
                vraag = "Is er ernstige schade als lichamelijk letsel, of dreigt die?",
                uit = "letsel.lichamelijk")
        Antwoord lichamelijkLetsel,

        @Zin(
                value = "er is of dreigt ernstig psychisch letsel:",
                vraag = "Is er ernstige schade als psychisch letsel, of dreigt die?",
                uit = "letsel.psychisch")
        Antwoord psychischLetsel,

        @Zin(value = "een andere minderjarige zag of hoorde het:", vraag = "Zag of hoorde een andere minderjarige het?")
        Antwoord getuige,

        @Stand(value = "wie het deed hoort tot de huiselijke kring:", verplicht = true) @Nullable
        Aardoordeel huiselijkeKring,

        @Stand(value = "er is geweld of dreiging daarmee:", verplicht = true) @Nullable
        Aardoordeel geweldOfDreiging,

        @Stand(value = "de omgang was bedreigend of gewelddadig:", verplicht = true) @Nullable
        Aardoordeel omgang,

        @Stand(value = "wie het onderging kon niet om wie het deed heen:", verplicht = true) @Nullable
        Aardoordeel band,

        @Stand(value = "er is of dreigt ernstige schade:", verplicht = true) @Nullable
        Aardoordeel schade,

        @Stand(value = "dit voorval is huiselijk geweld:", verplicht = true) @Nullable
        Aardoordeel huiselijkGeweld,

        @Stand(value = "dit voorval is kindermishandeling:", verplicht = true) @Nullable
        Aardoordeel kindermishandeling,

        @Stand("naar het geweld wordt gevraagd:") @Nullable Antwoord geweldVragen) {}
