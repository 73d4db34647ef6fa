package nl.weegwijzer.internal.vraag;

import nl.weegwijzer.besluit.Dossierbesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Dossierbeeld;
import nl.weegwijzer.internal.beeld.Stukbeeld;
import nl.weegwijzer.zaak.Dossierzaak;
import nl.weegwijzer.zaak.Stuk;

/** The dossier: first each piece in it, then the dossier as a whole. */
public final class Dossiervraag {
    /** The question. */
    public static final Vraag<Dossierzaak, Dossierbesluit> VRAAG = vraag();

    private Dossiervraag() {}

    private static Vraag<Dossierzaak, Dossierbesluit> vraag() {
        Vraagbouw<Dossierzaak, Dossierbesluit> bouw =
                Vraagbouw.van(Vraagsoort.DOSSIER, Dossierzaak.class, Dossierzaak::op, Dossierbesluit.class);
        bouw.deel(Stuk.class, Stukbeeld.class)
                .afgeleid("vorm", o -> o.gang().zaak().meldvorm())
                .afgeleid("houder", o -> o.gang().zaak().houder())
                .afgeleid("ontvanger", o -> o.gang().zaak().doorgifte().ontvanger())
                .afgeleid("gaatAan", o -> o.gang().zaak().doorgifte().gaatAan());
        return bouw.geheel(Dossierbeeld.class, Opmaak.van(Dossierzaak.class, Dossierbeeld.class));
    }
}
