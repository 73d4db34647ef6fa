package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Kindmelding;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules on reports per child see of one child. The sentences are the vocabulary. */
@Onderwerp(value = "kind", per = "gezin.kinderen")
public record Kindbeeld(
        int fase,

        @Zin(value = "er zijn zorgen over dit kind:", vraag = "Zijn er zorgen over dit kind?")
        Antwoord zorgen,

        @Zin(
                value = "de jeugdbescherming voor dit kind is",
                vraag = "Heeft een organisatie voor jeugdbescherming een functie voor dit kind, en welke?")
        Kindtoezicht toezicht,

        @Zin(
                value = "Jeugdbescherming West is betrokken bij een ander kind:",
                vraag = "Is Jeugdbescherming West betrokken bij een ander kind in dit gezin?",
                zeg =
                        "zeg het per kind, bijvoorbeeld `over kind-2: de jeugdbescherming voor dit kind is gezinsvoogd van Jeugdbescherming West`")
        Antwoord elders,

        @Zin("er is acuut gevaar:") Antwoord acuutGevaar,

        @Stand(value = "dit kind krijgt:", verplicht = true) @Nullable
        Kindmelding zorgmelding) {}
