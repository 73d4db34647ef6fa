package nl.weegwijzer.werkbank.vscode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;

/**
 * The TextMate grammar of rule files: which word is what, and which line cannot stand where it stands. Within a file it
 * knows the sentences of its subject only. Stateless and thread-safe.
 */
final class Grammatica {
    /** The scope of a line that the program would refuse. */
    static final String ONBEKEND = "invalid.illegal.zin-onbekend" + Scope.TAAL;

    private static final String NOOIT = "(?!)";
    private static final String NIEUWE_REGEL = "^(?=\\s*regel\\s)";

    private Grammatica() {}

    /** The names by which colours know the parts of a rule. */
    private static final class Scope {
        static final String TAAL = ".weegwijzer";
        static final String SLEUTEL = "keyword.control" + TAAL;
        static final String NAAM = "entity.name.type" + TAAL;
        static final String GROND = "constant.numeric.grond" + TAAL;
        static final String TEKST = "string.quoted.double" + TAAL;
        static final String AANTEKENING = "comment.line.number-sign" + TAAL;
        static final String ZIN = "support.function.zin" + TAAL;
        static final String WAARDE = "constant.language.waarde" + TAAL;
        static final String WIE = "variable.parameter.rol" + TAAL;
        static final String KRACHT = "keyword.operator" + TAAL;
    }

    /** The grammar as it is written to a file. */
    static Map<String, Object> van(Woordenlijst lijst) {
        Map<String, Object> grammatica = new LinkedHashMap<>();
        grammatica.put("name", "Weegwijzer-regels");
        grammatica.put("scopeName", "source.weegwijzer");
        grammatica.put("fileTypes", List.of("dslr"));
        grammatica.put(
                "patterns",
                Stream.of("aantekening", "onderwerpen", "onbekend")
                        .map(Grammatica::verwijs)
                        .toList());
        grammatica.put("repository", delen(lijst));
        return grammatica;
    }

    private static Map<String, Object> delen(Woordenlijst lijst) {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("aantekening", past("^\\s*(#.*)$", Scope.AANTEKENING));
        delen.put("onbekend", past("^\\s*(\\S.*)$", ONBEKEND));
        delen.put("kop", groep(kop()));
        delen.put("opmerkingen", past(Patronen.woord(lijst.opmerkingen()), Scope.ZIN));
        delen.put(
                "plichten", past(Patronen.plicht(lijst.plichten()), Scope.WIE, Scope.KRACHT, Scope.ZIN, Scope.WAARDE));
        delen.put(
                "onderwerpen",
                groep(lijst.onderwerpen().stream().map(Grammatica::onderwerp).toList()));
        for (Onderwerp onderwerp : lijst.onderwerpen()) {
            delen.put("als-" + onderwerp.naam(), als(onderwerp));
            delen.put("dan-" + onderwerp.naam(), dan(onderwerp));
        }
        return delen;
    }

    private static List<Map<String, Object>> kop() {
        return List.of(
                past(
                        Patronen.regel("regel", "[A-Z]{2,12}-[0-9]{2}[a-z]?", "\"[^\"\\\\]+\""),
                        Scope.SLEUTEL,
                        Scope.NAAM,
                        Scope.TEKST),
                past(Patronen.regel("norm|duiding", "\\S.*?"), Scope.SLEUTEL, Scope.GROND),
                past(Patronen.woord(List.of("keuze")), Scope.SLEUTEL),
                past(Patronen.regel("uitleg", "\"[^\"\\\\]+\""), Scope.SLEUTEL, Scope.TEKST));
    }

    private static Map<String, Object> onderwerp(Onderwerp onderwerp) {
        return blok(
                Patronen.regel("onderwerp", Patronen.een(List.of(onderwerp.naam()))),
                vangst(Scope.SLEUTEL, Scope.NAAM),
                NOOIT,
                Stream.of("aantekening", "kop", "als-" + onderwerp.naam(), "dan-" + onderwerp.naam(), "onbekend")
                        .map(Grammatica::verwijs)
                        .toList());
    }

    private static Map<String, Object> als(Onderwerp onderwerp) {
        List<Map<String, Object>> zinnen = new ArrayList<>();
        zinnen.add(verwijs("aantekening"));
        zinnen.add(past(Patronen.woord(List.of("altijd")), Scope.SLEUTEL));
        Patronen.voorwaarden(onderwerp).forEach(p -> zinnen.add(past(p, Scope.ZIN, Scope.WAARDE)));
        zinnen.add(verwijs("onbekend"));
        return blok(Patronen.woord(List.of("als")), vangst(Scope.SLEUTEL), "^(?=\\s*dan\\s*$)|" + NIEUWE_REGEL, zinnen);
    }

    private static Map<String, Object> dan(Onderwerp onderwerp) {
        List<Map<String, Object>> zinnen = new ArrayList<>();
        zinnen.add(verwijs("aantekening"));
        zinnen.add(verwijs("opmerkingen"));
        if (!onderwerp.vragen().isEmpty()) {
            zinnen.add(past(Patronen.vragen(onderwerp), Scope.SLEUTEL, Scope.ZIN));
        }
        Patronen.besluiten(onderwerp).forEach(p -> zinnen.add(past(p, Scope.ZIN, Scope.WAARDE)));
        zinnen.add(verwijs("plichten"));
        zinnen.add(verwijs("onbekend"));
        Map<String, Object> blok = blok(
                Patronen.woord(List.of("dan")),
                vangst(Scope.SLEUTEL),
                Patronen.woord(List.of("einde")) + "|" + NIEUWE_REGEL,
                zinnen);
        blok.put("endCaptures", vangst(Scope.SLEUTEL));
        return blok;
    }

    private static Map<String, Object> blok(
            String begin, Map<String, Object> vangst, String einde, List<Map<String, Object>> delen) {
        Map<String, Object> blok = new LinkedHashMap<>();
        blok.put("begin", begin);
        blok.put("beginCaptures", vangst);
        blok.put("end", einde);
        blok.put("patterns", delen);
        return blok;
    }

    private static Map<String, Object> past(String patroon, String... scopes) {
        Map<String, Object> past = new LinkedHashMap<>();
        past.put("match", patroon);
        past.put("captures", vangst(scopes));
        return past;
    }

    private static Map<String, Object> vangst(String... scopes) {
        Map<String, Object> vangst = new LinkedHashMap<>();
        for (int i = 0; i < scopes.length; i++) {
            vangst.put(String.valueOf(i + 1), Map.of("name", scopes[i]));
        }
        return vangst;
    }

    private static Map<String, Object> groep(List<Map<String, Object>> delen) {
        return Map.of("patterns", delen);
    }

    private static Map<String, Object> verwijs(String deel) {
        return Map.of("include", "#" + deel);
    }
}
