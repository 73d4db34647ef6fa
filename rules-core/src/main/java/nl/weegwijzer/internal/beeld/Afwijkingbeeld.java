package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import org.jspecify.annotations.Nullable;

/** What the rules on monitoring see of one deviation (norm 9.2.q). The sentences are the vocabulary. */
@Onderwerp(value = "afwijking", per = "afwijkingen")
public record Afwijkingbeeld(
        int fase,

        @Zin(value = "de monitoring gaat bij deze afwijking naar", uit = "verantwoordelijke")
        Partij naar,

        @Zin(value = "de afwijking is vastgelegd in het dossier:", vraag = "Is de afwijking in het dossier vastgelegd?")
        Antwoord vastgelegd,

        @Zin(value = "Veilig Thuis aanvaardt de afwijking:", vraag = "Aanvaardt Veilig Thuis de afwijking?")
        Antwoord aanvaardVeiligThuis,

        @Zin(value = "het jeugdteam is ontvanger:", zeg = "zeg `het jeugdteam heeft de zaak ontvangen: ja`")
        Antwoord jeugdteamOntvangt,

        @Zin(value = "het jeugdteam aanvaardt de afwijking:", vraag = "Aanvaardt het jeugdteam de afwijking?")
        Antwoord aanvaardJeugdteam,

        @Zin(value = "de JGZ is ontvanger:", zeg = "zeg `de JGZ heeft de zaak ontvangen: ja`")
        Antwoord jgzOntvangt,

        @Zin(value = "de JGZ aanvaardt de afwijking:", vraag = "Aanvaardt de JGZ de afwijking?")
        Antwoord aanvaardJgz,

        @Stand(value = "de afwijking", verplicht = true) @Nullable
        Afwijkingoordeel oordeel) {}
