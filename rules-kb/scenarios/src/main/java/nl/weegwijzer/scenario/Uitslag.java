package nl.weegwijzer.scenario;

import java.time.Duration;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;

/**
 * What came of a suite.
 *
 * @param proeven the scenarios that were run, in the order of their files
 * @param diagnosen what is wrong with files as a whole; such a file has scenarios that could not be run
 * @param duur how long it took
 */
public record Uitslag(List<Proef> proeven, List<Diagnose> diagnosen, Duration duur) {
    /** Copies the lists. */
    public Uitslag {
        proeven = List.copyOf(proeven);
        diagnosen = List.copyOf(diagnosen);
    }

    /** Whether there were scenarios, all files could be read and all scenarios are as expected. */
    public boolean geslaagd() {
        return !proeven.isEmpty() && diagnosen.isEmpty() && proeven.stream().allMatch(Proef::geslaagd);
    }

    /** The scenarios that are not as expected. */
    public List<Proef> gefaald() {
        return proeven.stream().filter(p -> !p.geslaagd()).toList();
    }
}
