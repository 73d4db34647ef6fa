package nl.weegwijzer.werkbank.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonschrijverTest {
    @Test
    void schrijf_geneste_waarden_houdtDeVolgorde() {
        Map<String, Object> waarde = new LinkedHashMap<>();
        waarde.put("b", List.of("één", 2, true));
        waarde.put("a", Map.of());
        waarde.put("c", List.of());

        assertThat(Jsonschrijver.schrijf(waarde)).isEqualTo("""
                {
                  "b": [
                    "één",
                    2,
                    true
                  ],
                  "a": {},
                  "c": []
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
