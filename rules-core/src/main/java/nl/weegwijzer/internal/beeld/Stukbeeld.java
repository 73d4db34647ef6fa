package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Bewaarplaats;
import nl.weegwijzer.besluit.Doorgeefoordeel;
import nl.weegwijzer.besluit.Zichtbaarheid;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Dossierhouder;
import nl.weegwijzer.zaak.Gegevensontvanger;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Stuksoort;
import org.jspecify.annotations.Nullable;

/** What the rules on dossiers see of one piece. The sentences are the vocabulary. */
@Onderwerp(value = "stuk", per = "stukken")
public record Stukbeeld(
        int fase,
        @Zin("de melding is") Meldvorm vorm,
        @Zin("het dossier is van") Dossierhouder houder,
        @Zin("de gegevens gaan naar") Gegevensontvanger ontvanger,
        @Zin("het gaat die ontvanger aan:") Antwoord gaatAan,

        @Zin(value = "de soort van dit stuk is", vraag = "Wat voor stuk is dit?")
        Stuksoort soort,

        @Zin(
                value = "uit dit stuk is op te maken wie er meldde:",
                vraag = "Kan het gezin uit dit stuk, of alleen al uit het bestaan ervan, opmaken wie er meldde?",
                overMelder = true)
        Antwoord leidtNaarMelder,

        @Zin(value = "dit stuk tonen geeft gevaar:", vraag = "Geeft het gevaar als een ouder dit stuk ziet?")
        Antwoord gevaarBijInzage,

        @Zin(value = "de ontvanger heeft dit stuk nodig:", vraag = "Heeft de ontvanger dit stuk nodig?")
        Antwoord nodigVoorOntvanger,

        @Stand(value = "dit stuk verraadt een gesloten melder:", verplicht = true) @Nullable
        Antwoord verraadt,

        @Stand(value = "de plaats van dit stuk is", verplicht = true) @Nullable
        Bewaarplaats plaats,

        @Stand(value = "dit stuk is", verplicht = true) @Nullable
        Zichtbaarheid inzicht,

        @Stand(value = "doorgeven van dit stuk is", verplicht = true) @Nullable
        Doorgeefoordeel doorgeven) {}
