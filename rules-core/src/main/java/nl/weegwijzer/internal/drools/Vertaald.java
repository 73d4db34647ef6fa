package nl.weegwijzer.internal.drools;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.weegwijzer.internal.drools.Klassen.Themaklassen;
import org.jspecify.annotations.Nullable;

/** Compiled rules, ready to be run: a Drools base per subject, made when it is first needed. Thread-safe. */
public final class Vertaald {
    private final String herkomst;
    private final Map<String, Themabasis> bases = new HashMap<>();

    private Vertaald(Klassen klassen) {
        this.herkomst = klassen.herkomst();
        klassen.themas().forEach((naam, thema) -> bases.put(naam, Themabasis.van(thema)));
    }

    static Vertaald van(Klassen klassen) {
        return new Vertaald(klassen);
    }

    /**
     * Reads compiled rules and makes the base of the smallest subject, so that Drools itself is loaded while another
     * thread reads the files of the knowledge base.
     */
    public static Vertaald lees(byte[] bytes) {
        Klassen klassen = Klassen.uitBytes(bytes);
        Vertaald vertaald = new Vertaald(klassen);
        klassen.themas().entrySet().stream()
                .min(Comparator.comparingInt((Map.Entry<String, Themaklassen> t) ->
                        t.getValue().klassen().size()))
                .ifPresent(
                        t -> vertaald.basis(t.getKey()).regels().newKieSession().dispose());
        return vertaald;
    }

    /** What they were made from. */
    String herkomst() {
        return herkomst;
    }

    /** The base of a subject. */
    Themabasis basis(String thema) {
        @Nullable Themabasis basis = bases.get(thema);
        if (basis == null) {
            throw new IllegalStateException("regels over " + thema + " zijn niet vertaald");
        }
        return basis;
    }
}
