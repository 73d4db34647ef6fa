package nl.weegwijzer.werkbank.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonschrijverTest {
    @Test
    void schrijf_geneste_waarden_houdtDeVolgorde() {
        Map<String, Object> waarde = new LinkedHashMap<>();
        waarde.put("b", List.of("één", 2, true));
        waarde.put("a", Map.of());
        waarde.put("c", List.of());
        waarde.put("d", List.of(Optional.of("x"), Optional.empty()));

        assertThat(Jsonschrijver.schrijf(waarde)).isEqualTo("""
                {
                  "b": [
                    "één",
                    2,
                    true
                  ],
                  "a": {},
                  "c": [],
                  "d": [
                    "x",
                    null
                  ]
                }
                """);
    }

    @Test
    void schrijf_aanhalingstekensEnBesturingstekens_wordenBeschermd() {
        assertThat(Jsonschrijver.schrijf(Map.of("a", "\"\\\u0007/")))
                .isEqualTo("{\n  \"a\": \"\\\"\\\\\\u0007/\"\n}\n");
    }

    @Test
    void schrijf_onbekendeSoort_wordtGeweigerd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Jsonschrijver.schrijf(Map.of("a", 1.5)));
    }
}
