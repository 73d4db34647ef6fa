package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Uitspraakoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Uitspraakaard;
import nl.weegwijzer.zaak.Uitspraakherkomst;
import org.jspecify.annotations.Nullable;

/** What the rules on content see of one statement (norms 9.1.5.o.j to 9.1.5.o.l). The sentences are the vocabulary. */
@Onderwerp(value = "uitspraak", per = "uitspraken")
public record Uitspraakbeeld(
        int fase,
        @Zin("de melding is") Meldvorm vorm,

        @Zin(
                value = "deze uitspraak komt van",
                vraag = "Zag of hoorde de melder dit zelf, of komt deze uitspraak van een ander?")
        Uitspraakherkomst herkomst,

        @Zin(value = "deze uitspraak is een", vraag = "Is deze uitspraak een feit, een zorg of een waardeoordeel?")
        Uitspraakaard aard,

        @Zin(
                value = "deze uitspraak blijft binnen het vakgebied van wie haar doet:",
                vraag = "Blijft deze uitspraak binnen het vakgebied van wie haar doet?")
        Antwoord binnenVakgebied,

        @Zin(
                value = "de ander is gestimuleerd om zelf te melden:",
                vraag = "Is de ander van wie deze uitspraak komt, gestimuleerd om zelf te melden?")
        Antwoord derdeGestimuleerd,

        @Zin(
                value = "deze uitspraak wordt samen met de ander gemeld:",
                vraag = "Wordt deze uitspraak gemeld samen met de ander van wie zij komt?")
        Antwoord samenGemeld,

        @Zin(value = "de bron van deze uitspraak is genoemd:", vraag = "Staat erbij van wie deze uitspraak komt?")
        Antwoord bronGenoemd,

        @Zin(
                value = "uit deze uitspraak is op te maken wie er meldt:",
                vraag = "Kan het gezin uit deze uitspraak, of uit de genoemde bron, opmaken wie er meldt?",
                overMelder = true)
        Antwoord leidtNaarMelder,

        @Stand("deze uitspraak heeft een gebrek:") @Nullable Antwoord gebrek,

        @Stand("over deze uitspraak is iets onbekend:") @Nullable
        Antwoord openPunt,

        @Stand(value = "deze uitspraak", verplicht = true) @Nullable
        Uitspraakoordeel oordeel) {}
