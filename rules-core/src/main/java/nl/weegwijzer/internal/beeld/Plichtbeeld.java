package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.zaak.Afspraakhouder;
import nl.weegwijzer.zaak.Afspraaksoort;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/**
 * What the rules see of an agreement that say which duty it is, and with which term. The sentences are the vocabulary.
 */
@Onderwerp(value = "plicht", per = "toezeggingen")
public record Plichtbeeld(
        int fase,

        @Zin(value = "de afspraak gaat over", vraag = "Waarover gaat deze afspraak?", uit = "soort")
        Afspraaksoort soort,

        @Zin(value = "de afspraak is van", vraag = "Welke partij moet deze afspraak nakomen?", uit = "houder")
        Afspraakhouder houder,

        @Zin(
                value = "er is een eigen laatste dag:",
                vraag = "Welke laatste dag is er afgesproken?",
                uit = "eigenDag",
                stel = "de eigen laatste dag is",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: de eigen laatste dag is 2026-07-01`")
        Antwoord eigenDag,

        @Zin(
                value = "Veilig Thuis kan de melder bereiken:",
                vraag = "Kan Veilig Thuis de melder bereiken zonder dat het gezin dat merkt?",
                overMelder = true,
                uit = "melderBereikbaar")
        Antwoord melderBereikbaar,

        @Stand(value = "de afspraak is uit te voeren:", verplicht = true) @Nullable
        Antwoord uitvoerbaar) {}
