package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.List;

/** What can become of a list of norms or rulings. */
final class Namenwissels {
    private static final String KOMMA = ", ";

    private final Omgeving omgeving;

    Namenwissels(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** The first is another, and the last of several goes. */
    List<Wissel> normen(List<String> normen) {
        List<Wissel> wissels = new ArrayList<>();
        ander(Soort.NORM_VERWISSELD, normen, omgeving.normen(), wissels);
        if (normen.size() > 1) {
            wissels.add(Wissel.van(Soort.NORM_WEG, zonderLaatste(normen)));
        }
        return wissels;
    }

    /** The first is another, and the last goes. */
    List<Wissel> duidingen(List<String> duidingen) {
        List<Wissel> wissels = new ArrayList<>();
        if (!duidingen.isEmpty()) {
            ander(Soort.DUIDING_VERWISSELD, duidingen, omgeving.duidingen(), wissels);
            wissels.add(Wissel.van(Soort.DUIDING_WEG, zonderLaatste(duidingen)));
        }
        return wissels;
    }

    private static void ander(Soort soort, List<String> namen, List<String> alle, List<Wissel> wissels) {
        Wissel.anderen(alle, namen.get(0))
                .filter(n -> !namen.contains(n))
                .findFirst()
                .ifPresent(ander -> {
                    List<String> wordt = new ArrayList<>(namen);
                    wordt.set(0, ander);
                    wissels.add(Wissel.van(soort, String.join(KOMMA, wordt)));
                });
    }

    private static String zonderLaatste(List<String> namen) {
        return String.join(KOMMA, namen.subList(0, namen.size() - 1));
    }
}
