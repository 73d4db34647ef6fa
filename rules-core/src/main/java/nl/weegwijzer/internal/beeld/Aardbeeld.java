package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Aard;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules on what something is see of a case as a whole. The sentences are the vocabulary. */
@Onderwerp("aard")
public record Aardbeeld(
        int fase,

        @Zin(
                value = "er is een voorval genoemd:",
                vraag = "Wat is er gebeurd of steeds weer aan de hand? Noem elk voorval of patroon.",
                altijdBekend = true,
                zeg = "zeg de feiten van een voorval, bijvoorbeeld `over voorval-1: er was lichamelijk geweld: ja`")
        Antwoord voorvalGenoemd,

        @Zin(
                value = "een voorval is huiselijk geweld:",
                zeg = "zeg de feiten van een voorval, bijvoorbeeld `over voorval-1: er was lichamelijk geweld: ja`")
        Antwoord voorvalHuiselijkGeweld,

        @Zin(
                value = "een voorval is kindermishandeling:",
                zeg = "zeg de feiten van een voorval, bijvoorbeeld `over voorval-1: er was lichamelijk geweld: ja`")
        Antwoord voorvalKindermishandeling,

        @Zin(
                value = "er zijn tekenen van vrouwelijke genitale verminking:",
                vraag = "Zijn er tekenen van vrouwelijke genitale verminking?")
        Antwoord tekenVerminking,

        @Zin(value = "er zijn tekenen van eergerelateerd geweld:", vraag = "Zijn er tekenen van eergerelateerd geweld?")
        Antwoord tekenEergerelateerd,

        @Stand(value = "de aard is", verplicht = true) @Nullable
        Aard aard,

        @Stand(value = "de aard staat vast:", verplicht = true) @Nullable
        Antwoord vast) {}
