package nl.weegwijzer.internal.taal;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Stuk;

/**
 * A rule as lines: its first line, what stands above {@code als}, the conditions, the conclusions. Says which of the
 * fixed words are missing, once, and goes on as if they were there.
 *
 * @param kop the line that begins with {@code regel}
 * @param hoofd the lines above {@code als}
 * @param als the conditions
 * @param dan the conclusions
 * @param heel whether {@code als} and {@code dan} are both there
 */
record Regelblok(Stuk kop, List<Stuk> hoofd, List<Stuk> als, List<Stuk> dan, boolean heel) {
    /** Divides a rule in its parts. */
    static Regelblok van(Stuk kop, List<Stuk> lijnen, Zinnen zinnen, Bevindingen bevindingen) {
        int als = plek(lijnen, Sleutelwoord.ALS);
        int dan = plek(lijnen, Sleutelwoord.DAN);
        if (als >= 0 && dan > als) {
            return new Regelblok(
                    kop,
                    lijnen.subList(0, als),
                    lijnen.subList(als + 1, dan),
                    lijnen.subList(dan + 1, lijnen.size()),
                    true);
        }
        if (als >= 0 && dan >= 0) {
            bevindingen.meld(
                    Code.TAAL_22,
                    lijnen.get(dan),
                    "`dan` staat hier vóór `als`",
                    "schrijf eerst `als` met de voorwaarden, dan `dan` met de gevolgen");
            return new Regelblok(kop, lijnen.subList(0, dan), List.of(), List.of(), false);
        }
        int begin = als < 0 ? eindeVanHoofd(lijnen) : als;
        int einde = dan < 0 ? eersteGevolg(lijnen, begin, zinnen) : dan;
        if (als < 0) {
            meldAls(begin < lijnen.size() ? lijnen.get(begin) : kop, bevindingen);
        } else {
            meldDan(einde < lijnen.size() ? lijnen.get(einde) : kop, bevindingen);
        }
        return new Regelblok(
                kop,
                lijnen.subList(0, begin),
                lijnen.subList(als < 0 ? begin : als + 1, Math.max(einde, als + 1)),
                lijnen.subList(dan < 0 ? Math.max(einde, als + 1) : dan + 1, lijnen.size()),
                false);
    }

    private static int plek(List<Stuk> lijnen, Sleutelwoord woord) {
        for (int i = 0; i < lijnen.size(); i++) {
            if (Sleutelwoord.van(lijnen.get(i).tekst()).equals(Optional.of(woord))) {
                return i;
            }
        }
        return -1;
    }

    private static int eindeVanHoofd(List<Stuk> lijnen) {
        for (int i = 0; i < lijnen.size(); i++) {
            String tekst = lijnen.get(i).tekst();
            Optional<Sleutelwoord> woord = Sleutelwoord.van(tekst).or(() -> Sleutelwoord.bijna(tekst));
            if (!woord.map(Sleutelwoord::inKop).orElse(false)) {
                return i;
            }
        }
        return lijnen.size();
    }

    private static int eersteGevolg(List<Stuk> lijnen, int begin, Zinnen zinnen) {
        for (int i = begin; i < lijnen.size(); i++) {
            String tekst = lijnen.get(i).tekst();
            boolean gevolg = zinnen.gevolg(tekst).isPresent() || Plichtfout.lijkt(tekst);
            if (gevolg && zinnen.voorwaarde(tekst).isEmpty()) {
                return i;
            }
        }
        return lijnen.size();
    }

    private static void meldAls(Stuk plek, Bevindingen bevindingen) {
        bevindingen.meld(
                Code.TAAL_21,
                plek,
                "hierboven ontbreekt `als`",
                "zet `als` op een eigen regel boven de voorwaarden, en `dan` boven de gevolgen");
    }

    private static void meldDan(Stuk plek, Bevindingen bevindingen) {
        bevindingen.meld(
                Code.TAAL_22,
                plek,
                "`dan` ontbreekt in deze regel",
                "zet `dan` op een eigen regel tussen de voorwaarden en de gevolgen");
    }
}
