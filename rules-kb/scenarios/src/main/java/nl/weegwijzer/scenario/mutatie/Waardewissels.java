package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;

/** What can become of the values in a condition or a conclusion. */
final class Waardewissels {
    /** Of how many values of a conclusion each is tried. */
    private static final int WEINIG = 4;

    private static final int HOOGSTE_GETAL = 999_999;

    private Waardewissels() {}

    /** Of the values of a condition, given all that its fact can have. */
    static List<Wissel> voorwaarde(Voorwaarde voorwaarde, List<Woord> mogelijk) {
        List<Wissel> wissels = new ArrayList<>();
        List<Woord> waarden = voorwaarde.waarden();
        wissels.add(Wissel.weg(Soort.VOORWAARDE_WEG));
        String andere = of(mogelijk.stream().filter(w -> !waarden.contains(w)));
        if (!andere.isEmpty()) {
            wissels.add(Wissel.van(Soort.VOORWAARDE_OMGEKEERD, andere));
        }
        if (waarden.size() > 1) {
            waarden.forEach(weg ->
                    wissels.add(Wissel.van(Soort.WAARDE_WEG, of(waarden.stream().filter(w -> !w.equals(weg))))));
        }
        return wissels;
    }

    private static String of(Stream<Woord> waarden) {
        return waarden.map(Woord::woord).collect(Collectors.joining(" of "));
    }

    /** Of the value of a conclusion. */
    static List<Wissel> stand(Begrip begrip, Object waarde) {
        List<Wissel> wissels = new ArrayList<>();
        if (waarde instanceof Integer getal) {
            Stream.of(getal + 1, getal - 1)
                    .filter(g -> g >= 0 && g <= HOOGSTE_GETAL)
                    .forEach(g -> wissels.add(Wissel.van(Soort.GETAL_ANDERS, g.toString())));
        } else {
            List<Woord> waarden = begrip.waarden();
            Wissel.anderen(waarden, (Woord) waarde)
                    .limit(waarden.size() <= WEINIG ? WEINIG : 1)
                    .forEach(w -> wissels.add(Wissel.van(Soort.UITKOMST_ANDERS, w.woord())));
        }
        wissels.add(Wissel.weg(Soort.UITKOMST_WEG));
        return wissels;
    }
}
