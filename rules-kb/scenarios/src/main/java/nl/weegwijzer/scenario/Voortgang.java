package nl.weegwijzer.scenario;

/** Hears how far a suite is. Called from the thread that runs it. */
@FunctionalInterface
public interface Voortgang {
    /**
     * A scenario is done.
     *
     * @param proef what came of it
     * @param gedaan how many are done, this one included
     * @param geheel how many there are
     */
    void gedaan(Proef proef, int gedaan, int geheel);

    /** Tells nobody. */
    static Voortgang stil() {
        return (proef, gedaan, geheel) -> {};
    }
}
