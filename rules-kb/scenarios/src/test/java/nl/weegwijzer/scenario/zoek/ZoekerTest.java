package nl.weegwijzer.scenario.zoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Einde;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.zoek.Zoeker.Vondst;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zoeken naar een geval, of bewijzen dat het er niet is")
class ZoekerTest {
    private static final Path ZHZ = Path.of("..", "zhz");
    private final Kennis kennis = Lezing.van(ZHZ).kennis().orElseThrow();
    private final Motor motor = Motor.rekenend(kennis);
    // without the suite: only the case of which nothing is known
    private final Zoeker zoeker = new Zoeker(kennis, Zaden.van(kennis, Scenarios.lees(Path.of("bestaat-niet"))));

    @Test
    @DisplayName("voor elke regel en rij wordt zonder voorbeeld een hele zaak gevonden waarin zij geldt")
    void zoek_elkeRegel_geldtInEenGevondenZaak() {
        List<String> zonder = new ArrayList<>();
        for (Themaregels thema : kennis.themas()) {
            for (Regel regel : thema.regels()) {
                Vondst vondst = zoeker.zoek(
                        thema.thema().naam(), Optional.of(wanneer(regel)), Optional.empty(), f -> geldt(f, regel));
                if (vondst.feiten().isEmpty()) {
                    zonder.add(regel.id() + " " + vondst.einde());
                } else {
                    assertThat(geldt(vondst.feiten().get(), regel))
                            .as(regel.id())
                            .isTrue();
                }
            }
        }

        assertThat(zonder).containsExactly("TRI-04 " + Einde.BEWEZEN_GEEN);
    }

    @Test
    @DisplayName("wat nooit verschil maakt, wordt bewezen en niet alleen niet gevonden")
    void zoek_overbodigeVoorwaarde_bewezen() {
        Regel regel = regel("TAX-01");
        Wanneer zonder = new Wanneer(
                regel.voorwaarden().stream()
                        .filter(v -> !v.begrip().zin().equals("er is acuut gevaar:"))
                        .toList(),
                List.of());

        Vondst vondst = zoeker.zoek("melden", Optional.of(wanneer(regel)), Optional.of(zonder), f -> true);

        assertThat(zonder.voorwaarden()).hasSize(regel.voorwaarden().size() - 1);
        assertThat(vondst.einde()).isEqualTo(Einde.BEWEZEN_GEEN);
    }

    @Test
    @DisplayName("wat niemand aanvaardt, heet niet bewezen")
    void zoek_nietsAanvaard_onbeslist() {
        Regel regel = regel("KIN-04");

        Vondst vondst = zoeker.zoek("kind", Optional.of(wanneer(regel)), Optional.empty(), f -> false);

        assertThat(vondst.einde()).isEqualTo(Einde.ONBESLIST);
        assertThat(vondst.feiten()).isEmpty();
    }

    private static Wanneer wanneer(Regel regel) {
        return new Wanneer(regel.voorwaarden(), regel.eerdereRijen());
    }

    private Regel regel(String id) {
        return regels().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<Regel> regels() {
        return kennis.themas().stream().flatMap(t -> t.regels().stream());
    }

    private boolean geldt(Feiten feiten, Regel regel) {
        return Vragen.besluit(motor, feiten.zaak()).onderbouwing().motivering().stream()
                .anyMatch(r -> r.regel().equals(regel.id()));
    }
}
