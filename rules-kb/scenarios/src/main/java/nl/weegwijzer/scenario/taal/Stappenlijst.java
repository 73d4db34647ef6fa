package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
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
                            over(thema),
                            begrip.zin(),
                            begrip.getal() ? List.of("3") : woorden(begrip.waarden()),
                            !begrip.getal()));
                }
            }
        }
        if (vraag.onderwerpen().contains("triage")) {
            zinnen.add(new Uitkomstzin("", Besluitlezer.KAN_NOG_WORDEN, woorden(List.of(Uitkomst.values())), true));
            zinnen.add(new Uitkomstzin(
                    "", Besluitlezer.URGENTIE_KAN_NOG_WORDEN, woorden(List.of(Urgentie.values())), true));
        }
        if (vraag.onderwerpen().contains("overdracht")) {
            zinnen.add(new Uitkomstzin("", Besluitlezer.TEAM, List.of("jeugdteam van Voorbeeldstad"), false));
        }
        return List.copyOf(zinnen);
    }

    /** The facts that a decision can ask for, by the names that stand behind {@code vraag:} and {@code ontbreekt:}. */
    public static List<String> gevraagd(Vraag vraag) {
        return themas(vraag).stream()
                .flatMap(t -> t.begrippen().stream()
                        .filter(b -> !b.vraag().isEmpty())
                        .map(b -> over(t) + "vraag: " + b.naam()))
                .distinct()
                .toList();
    }

    /** The words before the colon of a remark. */
    public static List<String> opmerkingen() {
        return woorden(List.of(Opmerking.Soort.values()));
    }

    private static List<Thema> themas(Vraag vraag) {
        Woordenschat woordenschat = Woordenschat.lees();
        return vraag.onderwerpen().stream()
                .flatMap(n -> woordenschat.thema(n).stream())
                .toList();
    }

    private static List<String> woorden(List<? extends Woord> woorden) {
        return woorden.stream().map(Woord::woord).toList();
    }

    private static String over(Thema thema) {
        return Stream.of(Deelsoort.values())
                .filter(d -> d.name().equalsIgnoreCase(thema.naam()))
                .map(Deelsoort::voorbeeld)
                .findFirst()
                .orElse("");
    }
}
