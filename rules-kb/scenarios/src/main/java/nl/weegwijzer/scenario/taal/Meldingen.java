package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;

/** Gathers what is wrong with one scenario. Not thread-safe. */
final class Meldingen {
    private final List<Diagnose> diagnosen = new ArrayList<>();

    void meld(Diagnose diagnose) {
        diagnosen.add(diagnose);
    }

    List<Diagnose> diagnosen() {
        return diagnosen.stream().distinct().sorted().toList();
    }
}
