package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.alsBekend;
import static nl.weegwijzer.internal.vraag.Logica.antwoord;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;

import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.besluit.Aardbesluit;
import nl.weegwijzer.besluit.Aardoordeel;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Aardbeeld;
import nl.weegwijzer.internal.beeld.Voorvalbeeld;
import nl.weegwijzer.zaak.Aardzaak;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Voorval;
import org.jspecify.annotations.Nullable;

/** What it is by the definitions: first each incident, then the case as a whole. */
public final class Aardvraag {
    /** The question. */
    public static final Vraag<Aardzaak, Aardbesluit> VRAAG = vraag();

    private Aardvraag() {}

    private static Vraag<Aardzaak, Aardbesluit> vraag() {
        Vraagbouw<Aardzaak, Aardbesluit> bouw =
                Vraagbouw.van(Vraagsoort.AARD, Aardzaak.class, Aardzaak::op, Aardbesluit.class);
        bouw.deel(Voorval.class, Voorvalbeeld.class);
        return bouw.geheel(
                Aardbeeld.class,
                Opmaak.<Gang<Aardzaak>, Aardbeeld>van(Aardzaak.class, Aardbeeld.class)
                        .afgeleid(
                                "voorvalGenoemd",
                                g -> antwoord(!g.zaak().voorvallen().isEmpty()))
                        .afgeleid("voorvalHuiselijkGeweld", g -> een(g, Voorvalbeeld::huiselijkGeweld))
                        .afgeleid("voorvalKindermishandeling", g -> een(g, Voorvalbeeld::kindermishandeling)));
    }

    /** Whether an incident is so; unknown as long as none is named. */
    private static Antwoord een(Gang<Aardzaak> gang, Function<Voorvalbeeld, @Nullable Aardoordeel> oordeel) {
        List<Voorvalbeeld> voorvallen = gang.beelden(Voorvalbeeld.class);
        return voorvallen.isEmpty()
                ? Antwoord.ONBEKEND
                : minstensEen(voorvallen.stream()
                        .map(oordeel)
                        .map(o -> alsBekend(o != Aardoordeel.NOG_ONBEKEND, () -> o == Aardoordeel.JA)));
    }
}
