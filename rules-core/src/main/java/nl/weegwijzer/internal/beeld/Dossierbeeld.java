package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Inzageoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Dossierhouder;
import nl.weegwijzer.zaak.Gegevensontvanger;
import nl.weegwijzer.zaak.Inzagevrager;
import nl.weegwijzer.zaak.Meldvorm;
import org.jspecify.annotations.Nullable;

/** What the rules on dossiers see of a dossier as a whole. The sentences are the vocabulary. */
@Onderwerp("dossier")
public record Dossierbeeld(
        int fase,

        @Zin(value = "de melding is", vraag = "Is de melding open of gesloten gedaan?", uit = "meldvorm")
        Meldvorm vorm,

        @Zin(value = "het dossier is van", vraag = "Welke organisatie heeft dit dossier?", uit = "houder")
        Dossierhouder houder,

        @Zin(
                value = "om inzage vraagt",
                vraag = "Vraagt iemand om inzage in het dossier, en wie?",
                uit = "inzageverzoek")
        Inzagevrager inzagevrager,

        @Zin(
                value = "de gegevens gaan naar",
                vraag = "Worden er gegevens uit het dossier doorgegeven, en aan wie?",
                uit = "doorgifte.ontvanger")
        Gegevensontvanger ontvanger,

        @Zin(
                value = "het gaat die ontvanger aan:",
                vraag = "Gaat de zaak degene aan die de gegevens krijgt?",
                uit = "doorgifte.gaatAan")
        Antwoord gaatAan,

        @Stand(value = "inzage in het dossier is", verplicht = true) @Nullable
        Inzageoordeel inzage) {}
