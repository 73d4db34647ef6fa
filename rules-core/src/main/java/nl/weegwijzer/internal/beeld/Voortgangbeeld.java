package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Voortgang;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules on progress see of all agreements together. The sentences are the vocabulary. */
@Onderwerp("voortgang")
public record Voortgangbeeld(
        int fase,

        @Zin(
                value = "er zijn afspraken genoemd:",
                vraag = "Welke afspraken zijn er gemaakt, en wie moet ze nakomen?",
                altijdBekend = true,
                zeg =
                        "zeg ze een voor een, bijvoorbeeld `over afspraak-1: de afspraak gaat over contact met het gezin`")
        Antwoord genoemd,

        @Zin(value = "iets moet worden opgeschaald:", altijdBekend = true)
        Antwoord opschalen,

        @Zin(value = "iets is te laat:", altijdBekend = true)
        Antwoord teLaat,

        @Zin(value = "van iets is het nog niet te bepalen:", altijdBekend = true)
        Antwoord onzeker,

        @Zin(value = "iets staat nog open:", altijdBekend = true)
        Antwoord open,

        @Zin(value = "iets is niet uit te voeren:", altijdBekend = true)
        Antwoord onmogelijk,

        @Zin(value = "iets is te laat gedaan:", altijdBekend = true)
        Antwoord laterGedaan,

        @Stand(value = "de stand van zaken:", verplicht = true) @Nullable
        Voortgang voortgang) {}
