package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;

// A small subject with a fact of three values, one of twenty and a conclusion, and rules to try on it.
public final class Droolsproefbank {
    static final Begrip FEIT = begrip("feit", 1, Antwoord.class, false);
    static final Begrip LETTER = begrip("letter", 2, Letter.class, false);
    static final Begrip STAND = begrip("stand", 3, Antwoord.class, true);
    static final Thema THEMA = new Thema("proef", new Beeldvorm<>(Beeld.class), List.of(FEIT, LETTER, STAND));

    private static final Gevolg OPMERKING = new Gevolg.Opmerkinggevolg(Opmerking.Soort.OPMERKING);

    private Droolsproefbank() {}

    public enum Letter implements Woord {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O,
        P,
        Q,
        R,
        S,
        T;

        @Override
        public String woord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Beeld(int ronde, Antwoord feit, Letter letter, Antwoord stand) {}

    private static Begrip begrip(String naam, int plaats, Class<? extends Woord> type, boolean stand) {
        return new Begrip(
                "de " + naam + " is",
                "de " + naam,
                naam,
                plaats,
                type,
                Begrip.waarden(type, false),
                stand,
                false,
                true,
                false,
                "");
    }

    static Beeld beeld(Antwoord feit, Letter letter) {
        return new Beeld(1, feit, letter, null);
    }

    static Stream<Beeld> alleBeelden() {
        return Stream.of(Antwoord.values())
                .flatMap(feit -> Stream.of(Letter.values()).map(letter -> beeld(feit, letter)));
    }

    static Voorwaarde is(Begrip begrip, Woord... waarden) {
        return new Voorwaarde(begrip, List.of(waarden));
    }

    // A rule that makes a remark where these conditions are met.
    static Regel regel(String id, Voorwaarde... voorwaarden) {
        return regel(id, List.of(voorwaarden), List.of(), OPMERKING);
    }

    static Regel regel(
            String id, List<Voorwaarde> voorwaarden, List<List<Voorwaarde>> eerdereRijen, Gevolg... gevolgen) {
        return new Regel(
                id,
                id,
                List.of(),
                List.of(),
                Zekerheid.BRON,
                "",
                voorwaarden,
                eerdereRijen,
                List.of(gevolgen),
                List.of(),
                new Plaats("proef", 1));
    }

    static Regel anders(String id, List<List<Voorwaarde>> eerdereRijen, Voorwaarde... voorwaarden) {
        return regel(id, List.of(voorwaarden), eerdereRijen, OPMERKING);
    }

    static Regel concludeert(String id, Antwoord waarde, Voorwaarde... voorwaarden) {
        return regel(id, List.of(voorwaarden), List.of(), new Gevolg.Standgevolg(STAND.veld(), waarde));
    }

    static Themaregels regels(List<Regel> regels) {
        return Themaregels.van(THEMA, regels).orElseThrow();
    }

    static Themaregels regels(Regel... regels) {
        return regels(List.of(regels));
    }

    // A rule for each of the first letters.
    static List<Regel> perLetter(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> regel("IS-" + Letter.values()[i], is(LETTER, Letter.values()[i])))
                .toList();
    }

    static Afleiding<?> pas(Toepasser toepasser, Themaregels regels, Beeld beeld) {
        Verloop verloop = new Verloop(regels, beeld);
        toepasser.doorloop(verloop);
        return verloop.klaar();
    }

    // The rules that apply, as often as they do.
    static List<String> geldend(Toepasser toepasser, Themaregels regels, Beeld beeld) {
        List<String> ids = new ArrayList<>();
        pas(toepasser, regels, beeld).treffers().forEach(t -> ids.add(t.regel().id()));
        return ids;
    }

    static Toepasser rekenaar(Themaregels regels) {
        return Rekenaar.van(regels, Map.of());
    }
}
