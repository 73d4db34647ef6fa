package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Woordenschat;
import nl.weegwijzer.zaak.Woord;

/** Which sentences say what must come out, question by question: what {@link Vragen} is for facts. Stateless. */
public final class Stappenlijst {
    private Stappenlijst() {}

    /**
     * A sentence that says something of a decision.
     *
     * @param over what its line begins with, for example {@code over kind-1: }; empty for the whole case
     * @param zin the sentence without its value
     * @param waarden what can stand at its end, or one example
     * @param vast whether only those can
     */
    public record Uitkomstzin(String over, String zin, List<String> waarden, boolean vast) {
        /** Copies the list. */
        public Uitkomstzin {
            waarden = List.copyOf(waarden);
        }

        /** The whole line with its first value. */
        public String voorbeeld() {
            return over + zin + " " + waarden.get(0);
        }
    }

    /** The sentences about the outcome of a question. */
    public static List<Uitkomstzin> uitkomsten(Vraag vraag) {
        List<Uitkomstzin> zinnen = new ArrayList<>();
        for (Thema thema : themas(vraag)) {
            for (Begrip begrip : thema.begrippen()) {
                if (begrip.stand()) {
                    zinnen.add(new Uitkomstzin(
                            over(vraag, thema),
                            begrip.zin(),
                            begrip.getal() ? List.of("3") : woorden(begrip.waarden()),
                            !begrip.getal()));
                }
            }
        }
        vraag.los().forEach(l -> zinnen.add(new Uitkomstzin("", l.zin(), l.waarden(), l.vast())));
        return List.copyOf(zinnen);
    }

    /** The facts that a decision can ask for, by the names that stand behind {@code vraag:} and {@code ontbreekt:}. */
    public static List<String> gevraagd(Vraag vraag) {
        return themas(vraag).stream()
                .flatMap(t -> t.begrippen().stream()
                        .filter(b -> !b.vraag().isEmpty())
                        .map(b -> over(vraag, t) + "vraag: " + b.naam()))
                .distinct()
                .toList();
    }

    /** The words before the colon of a remark. */
    public static List<String> opmerkingen() {
        return woorden(List.of(Opmerking.Soort.values()));
    }

    private static List<Thema> themas(Vraag vraag) {
        Woordenschat woordenschat = Woordenschat.lees();
        return vraag.onderwerpen().keySet().stream()
                .flatMap(n -> woordenschat.thema(n).stream())
                .toList();
    }

    private static List<String> woorden(List<? extends Woord> woorden) {
        return woorden.stream().map(Woord::woord).toList();
    }

    private static String over(Vraag vraag, Thema thema) {
        return vraag.onderwerpen().getOrDefault(thema.naam(), Deelsoort.ZAAK).voorbeeld();
    }
}
