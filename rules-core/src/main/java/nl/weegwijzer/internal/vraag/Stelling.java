package nl.weegwijzer.internal.vraag;

import java.util.Objects;
import java.util.stream.Stream;
import nl.weegwijzer.internal.beeld.Stand;
import nl.weegwijzer.zaak.Woord;

/**
 * One thing that a decision says apart from its reasons, as a sentence.
 *
 * @param over the pseudonym of the part of the case that it is about; empty for the whole case
 * @param zin the sentence without its value
 * @param waarde the value in Dutch
 */
public record Stelling(String over, String zin, String waarde) {
    /** What the rules concluded about the whole case, in the sentence of the rules. */
    static Stelling van(Class<? extends Record> beeld, String veld, Woord waarde) {
        return over("", beeld, veld, waarde);
    }

    /** What the rules concluded about one part of the case. */
    static Stelling over(String kenmerk, Class<? extends Record> beeld, String veld, Woord waarde) {
        return new Stelling(kenmerk, zin(beeld, veld), waarde.woord());
    }

    private static String zin(Class<? extends Record> beeld, String veld) {
        return Stream.of(beeld.getRecordComponents())
                .filter(d -> d.getName().equals(veld))
                .map(d -> Objects.requireNonNull(d.getAnnotation(Stand.class), veld))
                .map(Stand::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(beeld.getName() + " heeft geen " + veld));
    }

    /** The whole sentence. */
    public String tekst() {
        return zin + " " + waarde;
    }
}
