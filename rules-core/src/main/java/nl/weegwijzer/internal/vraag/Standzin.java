package nl.weegwijzer.internal.vraag;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.zaak.Woord;

/**
 * The sentence in which rules say one of their conclusions. Immutable and thread-safe.
 *
 * @param plaats the index of the conclusion in the flat record
 * @param zin the sentence without its value
 */
record Standzin(int plaats, String zin) {
    /**
     * The sentence of the conclusion with this name.
     *
     * @throws IllegalStateException where the flat record has none
     */
    static Standzin van(Class<? extends Record> beeld, String naam) {
        return zoek(beeld, naam)
                .orElseThrow(() -> Naamfout.van(
                        beeld.getSimpleName(),
                        "conclusie",
                        naam,
                        Naamfout.namen(beeld, d -> d.isAnnotationPresent(Stand.class))));
    }

    /** The same; empty where the flat record has none. */
    static Optional<Standzin> zoek(Class<? extends Record> beeld, String naam) {
        RecordComponent[] delen = beeld.getRecordComponents();
        for (int i = 0; i < delen.length; i++) {
            if (delen[i].getName().equals(naam)) {
                int plaats = i;
                return Optional.ofNullable(delen[i].getAnnotation(Stand.class))
                        .map(s -> new Standzin(plaats, s.value()));
            }
        }
        return Optional.empty();
    }

    /** What the rules concluded about the whole case. */
    Stelling is(Woord waarde) {
        return over("", waarde);
    }

    /** What the rules concluded about one part of the case. */
    Stelling over(String kenmerk, Woord waarde) {
        return new Stelling(kenmerk, zin, waarde.woord());
    }
}
