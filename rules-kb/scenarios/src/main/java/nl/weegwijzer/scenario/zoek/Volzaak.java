package nl.weegwijzer.scenario.zoek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.scenario.taal.Deelsoort;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Waardesoort;

/** A case in which every day is known and every party has a part, so that every term has a day to run from. */
public final class Volzaak {
    private static final int DAGEN_TERUG = 10;

    private Volzaak() {}

    /** Such a case of a question. */
    public static Feiten van(Vraag vraag, LocalDate peildatum) {
        List<Feit> feiten = new ArrayList<>();
        for (Feitzin zin : vraag.zinnen()) {
            List<String> woorden = zin.waarde().voorbeelden();
            boolean dag = new Waardesoort.Dag().lees(woorden.get(0)).isPresent();
            boolean deelname =
                    zin.zin().startsWith("de zaak gaat naar") || zin.zin().equals("er zijn minderjarigen:");
            if (dag && zin.deel().equals(Deelsoort.ONTVANGER)) {
                feiten.add(new Feit(zin, "het jeugdteam", peildatum.minusDays(DAGEN_TERUG)));
                feiten.add(new Feit(zin, "de JGZ", peildatum.minusDays(DAGEN_TERUG)));
            } else if (dag && zin.deel().equals(Deelsoort.ZAAK)) {
                feiten.add(new Feit(zin, "", peildatum.minusDays(DAGEN_TERUG)));
            } else if (deelname) {
                zin.waarde().lees("ja").ifPresent(w -> feiten.add(new Feit(zin, "", w)));
            }
        }
        return new Feiten(vraag, peildatum, feiten);
    }
}
