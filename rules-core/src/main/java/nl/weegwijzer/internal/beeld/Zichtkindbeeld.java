package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Kindhouder;
import org.jspecify.annotations.Nullable;

/** What the rules on the view on safety see of one child. The sentences are the vocabulary. */
@Onderwerp(value = "zichtkind", per = "gezin.kinderen")
public record Zichtkindbeeld(
        int fase,

        @Zin(
                value = "de jeugdbescherming voor dit kind is",
                vraag = "Heeft een organisatie voor jeugdbescherming een functie voor dit kind, en welke?")
        Kindtoezicht toezicht,

        @Stand(value = "wie zicht op dit kind houdt is", verplicht = true) @Nullable
        Kindhouder kindhouder) {}
