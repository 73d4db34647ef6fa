package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Wijzigingstand;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Organisatiesoort;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on an organisation see of one change in its overview of contacts (norm 9.2.r). The sentences are the
 * vocabulary.
 */
@Onderwerp(value = "wijziging", per = "wijzigingen")
public record Wijzigingbeeld(
        int fase,

        @Zin(
                value = "de soort organisatie is",
                vraag = "Is het Veilig Thuis, een jeugdteam, de JGZ of een andere organisatie?")
        Organisatiesoort soort,

        @Zin(
                value = "de dag van de wijziging is bekend:",
                vraag = "Op welke dag was de wijziging?",
                uit = "gewijzigdOp",
                stel = "de wijziging was op",
                zeg = "zeg de dag, bijvoorbeeld `over wijziging-1: de wijziging was op 2026-06-01`",
                altijdBekend = true)
        Antwoord dagBekend,

        @Zin(value = "de partners kennen de wijziging:", vraag = "Is de wijziging met de partners gedeeld?")
        Antwoord gedeeld,

        @Zin(
                value = "de dag van het delen is bekend:",
                vraag = "Op welke dag is de wijziging met de partners gedeeld?",
                uit = "gedeeldOp",
                stel = "de wijziging is gedeeld op",
                zeg = "zeg de dag, bijvoorbeeld `over wijziging-1: de wijziging is gedeeld op 2026-06-01`",
                altijdBekend = true)
        Antwoord dagGedeeldBekend,

        @Zin(
                value = "het delen past binnen de termijn:",
                zeg = "zeg de dagen, bijvoorbeeld `over wijziging-1: de wijziging was op 2026-06-01`")
        Antwoord binnenTermijn,

        @Stand("de wijziging is") @Nullable Wijzigingstand stand,

        @Stand("deze wijziging is nog niet gedeeld en te laat:") @Nullable
        Antwoord achterstand) {}
