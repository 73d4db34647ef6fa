package nl.weegwijzer.werkbank;

import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;

/** What is wrong with a suite as a whole. Stateless and thread-safe. */
final class Scenarioproblemen {
    private Scenarioproblemen() {}

    /** Files that cannot be read, or that there is no scenario. */
    static List<Diagnose> van(String pad, Scenarios scenarios) {
        if (!scenarios.scenarios().isEmpty() || !scenarios.diagnosen().isEmpty()) {
            return scenarios.diagnosen();
        }
        return List.of(Diagnose.over(
                "SCEN-19",
                Zichtbaar.regel(pad),
                "hier is geen scenario gevonden, en dan is er niets bewezen",
                "noem een map met bestanden die op .feature eindigen, of zo'n bestand zelf"));
    }
}
