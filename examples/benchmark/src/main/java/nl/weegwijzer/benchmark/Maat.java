package nl.weegwijzer.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Medians and ratios of what was measured in the same rounds. */
final class Maat {
    private Maat() {}

    static double mediaan(List<Double> waarden) {
        List<Double> gesorteerd = waarden.stream().sorted().toList();
        int midden = gesorteerd.size() / 2;
        return gesorteerd.size() % 2 == 1
                ? gesorteerd.get(midden)
                : (gesorteerd.get(midden - 1) + gesorteerd.get(midden)) / 2;
    }

    static List<Double> verhoudingen(List<Double> een, List<Double> ander) {
        List<Double> verhoudingen = new ArrayList<>();
        for (int i = 0; i < een.size(); i++) {
            verhoudingen.add(een.get(i) / ander.get(i));
        }
        return verhoudingen;
    }

    static double laagste(List<Double> waarden) {
        return Collections.min(waarden);
    }

    static double hoogste(List<Double> waarden) {
        return Collections.max(waarden);
    }
}
