package nl.weegwijzer.internal.vraag;

import java.util.List;
import nl.weegwijzer.besluit.Inhoudbesluit;
import nl.weegwijzer.besluit.Uitspraakoordeel;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Inhoudbeeld;
import nl.weegwijzer.internal.beeld.Uitspraakbeeld;
import nl.weegwijzer.internal.beeld.Uitsprakenstand;
import nl.weegwijzer.zaak.Inhoudzaak;
import nl.weegwijzer.zaak.Uitspraak;

/** The content of a report: first each statement, then the report as a whole. */
public final class Inhoudvraag {
    /** The question. */
    public static final Vraag<Inhoudzaak, Inhoudbesluit> VRAAG = vraag();

    private Inhoudvraag() {}

    private static Vraag<Inhoudzaak, Inhoudbesluit> vraag() {
        Vraagbouw<Inhoudzaak, Inhoudbesluit> bouw =
                Vraagbouw.van(Vraagsoort.INHOUD, Inhoudzaak.class, Inhoudzaak::op, Inhoudbesluit.class);
        bouw.deel(Uitspraak.class, Uitspraakbeeld.class)
                .afgeleid("vorm", o -> o.gang().zaak().meldvorm());
        return bouw.geheel(
                Inhoudbeeld.class,
                Opmaak.<Gang<Inhoudzaak>, Inhoudbeeld>van(Inhoudzaak.class, Inhoudbeeld.class)
                        .afgeleid("uitspraken", g -> stand(g.beelden(Uitspraakbeeld.class))));
    }

    private static Uitsprakenstand stand(List<Uitspraakbeeld> uitspraken) {
        if (uitspraken.isEmpty()) {
            return Uitsprakenstand.AFWEZIG;
        }
        if (uitspraken.stream().anyMatch(u -> u.oordeel() == Uitspraakoordeel.MAG_ZO_NIET)) {
            return Uitsprakenstand.NIET_IN_ORDE;
        }
        return uitspraken.stream().allMatch(u -> u.oordeel() == Uitspraakoordeel.MAG)
                ? Uitsprakenstand.IN_ORDE
                : Uitsprakenstand.NOG_ONBEKEND;
    }
}
