package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Normsoort;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// A norm counts as encoded when a rule or table row names it, and when decisions change as soon as those are gone.
class RegelWegTest {
    private static final List<Zaak> ZAKEN = zaken();
    private static final List<Optional<Inhoud>> VOLLEDIG = inhouden(Motor.rekenend(KENNIS), ZAKEN);

    // Drawn cases, and those of the suite.
    private static List<Zaak> zaken() {
        List<Zaak> zaken = new ArrayList<>(Zaken.alle(9_215, 250));
        for (Scenario scenario : Scenarios.lees(Path.of("zhz")).scenarios()) {
            try {
                zaken.add(scenario.opdracht().orElseThrow().feiten().zaak());
            } catch (OngeldigeZaakException e) {
                continue; // a scenario that shows how a case is refused
            }
        }
        return zaken;
    }

    // Every norm that decides, obliges, checks or gives data: all but those that are context and nothing else.
    static Stream<String> normen() {
        return KENNIS.naslag().normen().stream()
                .filter(n -> !n.soorten().equals(List.of(Normsoort.C)))
                .map(Norm::id);
    }

    @Test
    @DisplayName("Regel weg: van de 143 normen is elke die geen context is, een norm die verschil moet maken")
    void normen_lijst_volledig() {
        assertThat(KENNIS.naslag().normen()).hasSize(143);
        assertThat(normen()).hasSize(123).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("normen")
    @DisplayName("Regel weg: zonder de regels die de norm noemen, verandert een besluit")
    void besluit_regelsVanNormWeg_verandert(String norm) {
        Set<Regel> weg = new HashSet<>();
        KENNIS.themas().stream()
                .flatMap(t -> t.regels().stream())
                .filter(r -> r.normen().contains(norm))
                .forEach(weg::add);

        assertThat(weg).as("regels en rijen die %s noemen", norm).isNotEmpty();
        assertThat(verandert(Motor.rekenend(zonder(weg))))
                .as(
                        "zonder %s verandert er een besluit",
                        weg.stream().map(Regel::id).toList())
                .isTrue();
    }

    private static boolean verandert(Motor motor) {
        for (int i = 0; i < ZAKEN.size(); i++) {
            if (!inhoud(motor, ZAKEN.get(i)).equals(VOLLEDIG.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Optional<Inhoud>> inhouden(Motor motor, List<Zaak> zaken) {
        return zaken.stream().map(z -> inhoud(motor, z)).toList();
    }

    // What a decision says, or nothing where there is none; the reasons, which name every rule, are left out.
    private static Optional<Inhoud> inhoud(Motor motor, Zaak zaak) {
        try {
            return Optional.of(Inhoud.van(Vragen.besluit(motor, zaak)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    // The knowledge base without these rules; rows of a table no longer wait for a row that is gone.
    private static Kennis zonder(Set<Regel> weg) {
        Set<List<Voorwaarde>> rijen = new HashSet<>();
        weg.forEach(r -> rijen.add(r.voorwaarden()));
        List<Themaregels> themas = KENNIS.themas().stream()
                .map(t -> Themaregels.van(
                                t.thema(),
                                t.regels().stream()
                                        .filter(r -> !weg.contains(r))
                                        .map(r -> zonderRijen(r, rijen))
                                        .toList())
                        .orElseThrow())
                .toList();
        return new Kennis(
                KENNIS.id(),
                KENNIS.titel(),
                KENNIS.versie(),
                KENNIS.vanaf(),
                KENNIS.tot(),
                themas,
                KENNIS.termijnen(),
                KENNIS.gemeenten(),
                KENNIS.organisaties(),
                KENNIS.gronden(),
                KENNIS.naslag(),
                KENNIS.vingerafdruk());
    }

    private static Regel zonderRijen(Regel regel, Set<List<Voorwaarde>> rijen) {
        return new Regel(
                regel.id(),
                regel.titel(),
                regel.normen(),
                regel.duidingen(),
                regel.zekerheid(),
                regel.uitleg(),
                regel.voorwaarden(),
                regel.eerdereRijen().stream().filter(r -> !rijen.contains(r)).toList(),
                regel.gevolgen(),
                regel.zinnen(),
                regel.plaats());
    }
}
