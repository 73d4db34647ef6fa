package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.zaak.Aanleiding;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules of the overview see of a whole case. The sentences are the vocabulary. */
@Onderwerp("overzicht")
public record Overzichtbeeld(
        int fase,

        @Zin(
                value = "er is gemeld bij Veilig Thuis:",
                vraag = "Is er al gemeld bij Veilig Thuis?",
                zeg = "zeg `de zorgmelding is er: ja`")
        Antwoord gemeld,

        @Zin(
                value = "het jeugdteam bevestigde de ontvangst:",
                vraag = "Heeft het jeugdteam de ontvangst van de zaak bevestigd?",
                zeg = "zeg `over het jeugdteam: deze ontvanger heeft de ontvangst bevestigd: ja`")
        Antwoord jeugdteamBevestigd,

        @Zin(
                value = "de JGZ bevestigde de ontvangst:",
                vraag = "Heeft de JGZ de ontvangst van de zaak bevestigd?",
                zeg = "zeg `over de JGZ: deze ontvanger heeft de ontvangst bevestigd: ja`")
        Antwoord jgzBevestigd,

        @Stand(value = "de zaak is in handen van", verplicht = true) @Nullable
        Houder houder,

        @Stand("de vraag naar een team gaat over") @Nullable Aanleiding aanleiding) {}
