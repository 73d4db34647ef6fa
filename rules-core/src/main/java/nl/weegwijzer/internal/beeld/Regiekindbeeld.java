package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Kindhouder;
import org.jspecify.annotations.Nullable;

/** What the rules on casusregie see of one child. The sentences are the vocabulary. */
@Onderwerp(value = "regiekind", per = "gezin.kinderen")
public record Regiekindbeeld(
        int fase,

        @Zin(
                value = "de jeugdbescherming voor dit kind is",
                vraag = "Heeft een organisatie voor jeugdbescherming een functie voor dit kind, en welke?")
        Kindtoezicht toezicht,

        @Stand(value = "wie de casusregie voor dit kind heeft is", verplicht = true) @Nullable
        Kindhouder kindhouder) {}
