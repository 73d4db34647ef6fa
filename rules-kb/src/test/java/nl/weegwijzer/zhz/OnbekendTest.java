package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// Everywhere (duidingen, preamble): onbekend is never taken as nee without saying so, and what hangs on it becomes a
// question. A case in which one fact alone is unknown is laid beside the same case with each known value.
class OnbekendTest {
    private static final int AANTAL = 80;
    private static final Map<String, List<? extends Zaak>> BEKEND = bekend();

    private static Map<String, List<? extends Zaak>> bekend() {
        Map<String, List<? extends Zaak>> bekend = new LinkedHashMap<>();
        for (Vraag<?, ?> vraag : Vragen.alle()) {
            bekend.put(
                    vraag.soort().woord(),
                    Zaken.bekende(vraag, 7001 + vraag.soort().ordinal(), AANTAL));
        }
        return bekend;
    }

    static Stream<Arguments> feiten() {
        return BEKEND.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue().stream()
                        .map(Bladeren::van)
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .distinct()
                        .map(feit -> Arguments.of(e.getKey(), feit)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("feiten")
    @DisplayName("Onbekend: waar een besluit van een onbekend feit afhangt, wordt ernaar gevraagd")
    void besluit_eenFeitOnbekend_vraagWaarHetUitmaakt(String vraag, String feit) {
        List<Zaak> zonderVraag = new ArrayList<>();
        int maaktUit = 0;
        for (Zaak zaak : BEKEND.getOrDefault(vraag, List.of())) {
            List<String> pad = Bladeren.van(zaak).get(feit);
            List<Zaak> bekend = pad == null ? List.of() : met(zaak, pad, false);
            if (besluiten(bekend) > 1) {
                maaktUit++;
                met(zaak, pad, true).stream()
                        .filter(z ->
                                WEEGWIJZER.besluit(z).onderbouwing().vragen().isEmpty())
                        .forEach(zonderVraag::add);
            }
        }
        assertThat(zonderVraag.stream().limit(1))
                .as("%s maakte %d keer uit, en werd %d keer niet gevraagd", feit, maaktUit, zonderVraag.size())
                .isEmpty();
    }

    private static long besluiten(List<Zaak> zaken) {
        return zaken.stream()
                .map(z -> Inhoud.van(WEEGWIJZER.besluit(z)).kern())
                .distinct()
                .count();
    }

    // The case with each known value, or with the unknown one, as far as that does not contradict the rest.
    private static List<Zaak> met(Zaak zaak, List<String> pad, boolean onbekend) {
        List<Zaak> zaken = new ArrayList<>();
        for (Woord waarde : Bladeren.waarden(zaak, pad, onbekend)) {
            try {
                Zaak anders = Bladeren.zet(zaak, pad, waarde);
                WEEGWIJZER.besluit(anders); // an overview also refuses what its questions say differently
                zaken.add(anders);
            } catch (OngeldigeZaakException e) {
                continue;
            }
        }
        return zaken;
    }
}
