package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules of the overview see of one question: whether it plays a part in this case. */
@Onderwerp(value = "zaakvraag", per = "feiten")
public record Zaakvraagbeeld(
        int fase,
        @Zin("de vraag is") Vraagsoort vraag,

        @Zin(value = "er zijn feiten die alleen bij deze vraag horen:", altijdBekend = true)
        Antwoord feiten,

        @Zin(value = "er is gemeld bij Veilig Thuis:", zeg = "zeg `de zorgmelding is er: ja`")
        Antwoord gemeld,

        @Zin(value = "de triage is definitief:", zeg = "zeg `het triagebesluit is definitief: ja`")
        Antwoord triageDefinitief,

        @Zin(
                value = "er is een afsluiting bekend:",
                altijdBekend = true,
                zeg = "zeg `Veilig Thuis sloot triage of onderzoek af op 2026-07-01`")
        Antwoord afsluitingBekend,

        @Stand(value = "deze vraag speelt:", verplicht = true) @Nullable
        Antwoord speelt) {}
