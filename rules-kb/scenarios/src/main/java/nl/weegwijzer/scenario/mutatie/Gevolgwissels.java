package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Woordenlijst;

/** What can become of the sentence of a conclusion. */
final class Gevolgwissels {
    private final Omgeving omgeving;

    Gevolgwissels(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** The same for every kind of conclusion. */
    List<Wissel> van(Thema thema, Gevolg gevolg, String zin) {
        if (gevolg instanceof Standgevolg stand) {
            Begrip begrip = thema.begrip(stand.veld());
            return Waardewissels.stand(begrip, stand.waarde()).stream()
                    .map(w -> new Wissel(
                            w.soort(),
                            w.keuzes().stream().map(k -> zin(begrip, k)).toList()))
                    .toList();
        }
        if (gevolg instanceof Plichtgevolg plicht) {
            return new Plichtwissels(plicht, zin, omgeving.termijnen()).alle();
        }
        if (gevolg instanceof Vraaggevolg vraag) {
            return vraag(vraag, zin);
        }
        return opmerking((Opmerkinggevolg) gevolg);
    }

    private static String zin(Begrip begrip, String waarde) {
        return waarde.equals(Wissel.WEG) ? Wissel.WEG : begrip.zin() + " " + waarde;
    }

    private static List<Wissel> vraag(Vraaggevolg vraag, String zin) {
        String was = Woordenlijst.VRAAGWOORDEN.get(vraag.beslissend() ? 1 : 0);
        String wordt = Woordenlijst.VRAAGWOORDEN.get(vraag.beslissend() ? 0 : 1);
        return List.of(
                Wissel.van(Soort.VRAAG_VERWISSELD, wordt + zin.substring(was.length())), Wissel.weg(Soort.VRAAG_WEG));
    }

    private static List<Wissel> opmerking(Opmerkinggevolg opmerking) {
        Opmerking.Soort andere = Wissel.volgende(List.of(Opmerking.Soort.values()), opmerking.soort());
        return List.of(Wissel.van(Soort.OPMERKING_VERWISSELD, andere.woord()), Wissel.weg(Soort.OPMERKING_WEG));
    }
}
