package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Beeldstand;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules on the view on safety see of one member of family or household. The sentences are the vocabulary. */
@Onderwerp(value = "lid", per = "leden")
public record Lidbeeld(
        int fase,

        @Zin(
                value = "er is een actueel beeld van dit lid:",
                vraag = "Is er een actueel beeld van de veiligheid van dit lid?")
        Antwoord actueelBeeld,

        @Stand(value = "het beeld van dit lid is", verplicht = true) @Nullable
        Beeldstand beeld) {}
