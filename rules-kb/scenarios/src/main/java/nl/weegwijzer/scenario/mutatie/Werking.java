package nl.weegwijzer.scenario.mutatie;

import nl.weegwijzer.internal.model.Regel;

/** What a rule does where it applies, apart from when it does. */
final class Werking {
    private Werking() {}

    /** Whether two rules do the same, on the same grounds. */
    static boolean gelijk(Regel een, Regel ander) {
        return een.gevolgen().equals(ander.gevolgen())
                && een.normen().equals(ander.normen())
                && een.duidingen().equals(ander.duidingen())
                && een.zekerheid() == ander.zekerheid();
    }
}
