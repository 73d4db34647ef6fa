package nl.weegwijzer.werkbank.dekking;

import java.util.List;
import java.util.Locale;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.dekking.Meting;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag.Groep;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag.Punt;
import nl.weegwijzer.werkbank.dekking.Dekkingsverslag.Telling;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** What a tester reads of what scenarios touch, in a terminal. Stateless and thread-safe. */
public final class Dekkingstekst {
    /** How many of the things that were not touched a reader is shown. */
    private static final int MEESTE = 50;

    private Dekkingstekst() {}

    /** All there is to say, ending in a line feed. */
    public static String van(Dekkingsverslag verslag) {
        Tekstblok blok = new Tekstblok();
        for (Diagnose probleem : verslag.problemen()) {
            probleem.bericht().lines().forEach(blok::regel);
            blok.leeg();
        }
        if (verslag.gemeten()) {
            tabel(blok, verslag.tellingen());
            ongedekt(blok, verslag.dekking().ongedekt());
            kanNiet(blok, verslag.kanNiet());
            blok.leeg();
        }
        return blok.alinea("Kennisbank  ", verslag.kennisbanknaam())
                .alinea("Scenario's  ", verslag.scenarios())
                .alinea("", verslag.slot())
                .toString();
    }

    private static void tabel(Tekstblok blok, List<Telling> tellingen) {
        blok.regel(rij("Wat de scenario's raken", "gedekt", "van", "procent"));
        tellingen.forEach(t -> blok.regel(rij("  " + t.naam(), t.gedekt(), t.telt(), t.procent() + " %")));
    }

    private static String rij(String naam, Object gedekt, Object telt, String procent) {
        return String.format(Locale.ROOT, "%-48s%8s%8s%10s", naam, gedekt, telt, procent);
    }

    private static void ongedekt(Tekstblok blok, List<Meting> ongedekt) {
        if (ongedekt.isEmpty()) {
            return;
        }
        blok.kop("Wat niet gedekt is").leeg();
        blok.alinea("", "Een scenario hieronder dekt vaak meer dan één punt: neem er een over, en meet opnieuw.");
        int over = MEESTE;
        for (Groep groep : Dekkingsverslag.groepen(ongedekt)) {
            List<Punt> nog = groep.punten().stream().limit(over).toList();
            if (!nog.isEmpty()) {
                blok.leeg().regel(groep.plaats() + "  " + groep.id());
                nog.forEach(p -> punt(blok, p));
            }
            over -= nog.size();
        }
        int meer = ongedekt.size() - MEESTE;
        if (meer > 0) {
            blok.leeg().alinea("", "En nog " + meer + " meer; alle staan er met --html of --json.");
        }
    }

    private static void punt(Tekstblok blok, Punt punt) {
        String ook = punt.hierboven() ? "; een scenario hierboven dekt dit ook" : "";
        blok.leeg().alinea("  - ", Dekkingsverslag.zin(punt.meting()) + ook);
        punt.voorstel().ifPresent(v -> {
            blok.leeg();
            v.lines().forEach(r -> blok.regel("      " + r));
        });
    }

    private static void kanNiet(Tekstblok blok, List<Meting> kanNiet) {
        if (kanNiet.isEmpty()) {
            return;
        }
        blok.kop("Wat niet kan voorkomen, en niet meetelt");
        for (Groep groep : Dekkingsverslag.groepen(kanNiet)) {
            blok.leeg().regel(groep.plaats() + "  " + groep.id());
            groep.metingen().forEach(m -> blok.alinea("  - ", Dekkingsverslag.zin(m)));
        }
    }
}
