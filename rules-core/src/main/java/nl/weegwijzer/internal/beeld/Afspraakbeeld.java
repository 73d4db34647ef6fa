package nl.weegwijzer.internal.beeld;

import nl.weegwijzer.besluit.Nakoming;
import nl.weegwijzer.besluit.Vervolg;
import nl.weegwijzer.zaak.Afspraakhouder;
import nl.weegwijzer.zaak.Afspraaksoort;
import nl.weegwijzer.zaak.Antwoord;
import org.jspecify.annotations.Nullable;

/** What the rules see of an agreement that judge whether it is kept. The sentences are the vocabulary. */
@Onderwerp(value = "afspraak", per = "toezeggingen")
public record Afspraakbeeld(
        int fase,
        @Zin(value = "de afspraak gaat over", uit = "soort") Afspraaksoort soort,
        @Zin(value = "de afspraak is van", uit = "houder") Afspraakhouder houder,

        @Zin("de afspraak is uit te voeren:") Antwoord uitvoerbaar,

        @Zin(
                value = "de dag waarop de termijn begint is bekend:",
                vraag = "Vanaf welke dag loopt de termijn van deze afspraak?",
                uit = "vanaf",
                stel = "de termijn begint op",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: de termijn begint op 2026-07-01`")
        Antwoord vanafBekend,

        @Zin(
                value = "de laatste dag is",
                zeg = "zeg wanneer de termijn begint, bijvoorbeeld `over afspraak-1: de termijn begint op 2026-07-01`")
        Dagstand laatsteDag,

        @Zin(
                value = "het hoort op die dag zelf:",
                altijdBekend = true,
                zeg = "zeg waarover de afspraak gaat; dit volgt uit de plicht")
        Antwoord opDieDag,

        @Zin(value = "het is gedaan:", vraag = "Is het gedaan?")
        Antwoord gedaan,

        @Zin(
                value = "de dag van uitvoering is bekend:",
                vraag = "Op welke dag is het gedaan?",
                uit = "gedaanOp",
                stel = "het is gedaan op",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: het is gedaan op 2026-07-01`")
        Antwoord gedaanOpBekend,

        @Zin(
                value = "de dag van uitvoering is",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: het is gedaan op 2026-07-01`")
        Uitvoerdag uitvoerdag,

        @Zin(
                value = "het niet nakomen is besproken:",
                vraag = "Hebben de partijen erover gesproken dat deze afspraak niet is nagekomen?",
                uit = "overleg.gevoerd")
        Antwoord gesproken,

        @Zin(
                value = "er is gesproken",
                vraag = "Op welke dag hebben de partijen daarover gesproken?",
                stel = "het niet nakomen is besproken op",
                uit = "overleg.op",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: het niet nakomen is besproken op 2026-07-01`")
        Gespreksdag gespreksdag,

        @Zin(
                value = "de nieuw afgesproken dag is",
                vraag = "Welke nieuwe laatste dag hebben de partijen afgesproken?",
                stel = "de nieuwe laatste dag is",
                uit = "overleg.nieuweDag",
                zeg = "zeg de dag, bijvoorbeeld `over afspraak-1: de nieuwe laatste dag is 2026-07-08`")
        Dagstand nieuweDag,

        @Zin(
                value = "nog eens dezelfde termijn na het gesprek is",
                zeg =
                        "zeg wanneer is gesproken, bijvoorbeeld `over afspraak-1: het niet nakomen is besproken op 2026-07-01`")
        Dagstand nogEenTermijn,

        @Stand(value = "de afspraak is", verplicht = true) @Nullable
        Nakoming nakoming,

        @Stand("de laatste dag ging voorbij zonder dat het gedaan was:") @Nullable
        Antwoord achterstallig,

        @Stand("de afspraak staat nog open:") @Nullable Antwoord open,

        @Stand(value = "wat volgt is", verplicht = true) @Nullable
        Vervolg vervolg) {}
