package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Doorgang;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Overdrachtfase;
import org.jspecify.annotations.Nullable;

/** What the rules on transfer see of one recipient. The sentences are the vocabulary. */
@Onderwerp(value = "ontvanger", per = "ontvangers")
public record Ontvangerbeeld(
        int fase,
        @Zin("de melding is") Meldvorm vorm,
        @Zin("de overdracht volgt op") Overdrachtfase naWerk,

        @Zin(
                value = "de zaak gaat naar deze ontvanger:",
                zeg = "zeg het over de zaak, bijvoorbeeld `de zaak gaat naar de JGZ: ja`")
        Antwoord gekozen,

        @Zin(
                value = "deze ontvanger heeft de ontvangst bevestigd:",
                vraag = "Heeft deze ontvanger de ontvangst bevestigd?")
        Antwoord bevestigd,

        @Zin(
                value = "de dag van ontvangst is bekend:",
                vraag = "Op welke dag kreeg deze ontvanger de zaak?",
                uit = "ontvangenOp",
                zeg = "zeg de dag, bijvoorbeeld `over de JGZ: deze ontvanger ontving de zaak op 2026-07-01`")
        Antwoord datumBekend,

        @Zin("er zijn minderjarigen:") Antwoord minderjarigen,
        @Zin("de overdracht") @Nullable Doorgang doorgang,

        @Stand("deze ontvanger heeft taken:") @Nullable Antwoord taken,

        @Stand(value = "deze ontvanger heeft de zaak:", verplicht = true) @Nullable
        Antwoord houder) {}
