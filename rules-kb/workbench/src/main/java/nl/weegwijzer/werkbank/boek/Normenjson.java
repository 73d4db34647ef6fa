package nl.weegwijzer.werkbank.boek;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.werkbank.json.Jsonschrijver;

/** The norms with all that is about them, for another program. Stateless and thread-safe. */
final class Normenjson {
    private Normenjson() {}

    static String van(Verband verband) {
        return Jsonschrijver.schrijf(Map.of(
                "normen",
                verband.kennis().naslag().normen().stream()
                        .map(n -> norm(n, verband))
                        .toList()));
    }

    private static Map<String, Object> norm(Norm norm, Verband verband) {
        List<String> regels =
                verband.regelsBij(norm.id()).stream().map(Regel::id).toList();
        List<String> scenarios = verband.verhalenBijNorm(norm.id()).stream()
                .map(v -> v.plaats() + " " + v.proza().naam())
                .toList();
        Map<String, Object> deel = new LinkedHashMap<>();
        deel.put("id", norm.id());
        deel.put("soort", norm.soorten().stream().map(Enum::name).toList());
        deel.put("regels", regels);
        deel.put(
                "tabellen",
                verband.tabellenBij(norm.id()).stream().map(Tabelblad::naam).toList());
        deel.put("scenarios", scenarios);
        deel.put("reden", norm.reden());
        return deel;
    }
}
