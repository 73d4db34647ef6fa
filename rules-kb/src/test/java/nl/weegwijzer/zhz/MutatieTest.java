package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.mutatie.Lot;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutant;
import nl.weegwijzer.scenario.mutatie.Mutanten;
import nl.weegwijzer.scenario.mutatie.Mutatieloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.scenario.mutatie.Soort;
import nl.weegwijzer.scenario.taal.Besluitlezer;
import nl.weegwijzer.scenario.taal.Opdracht;
import nl.weegwijzer.scenario.taal.Uitspraak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De scenario's van zhz merken het als een regel verandert")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatieTest {
    private static final Path ZHZ = Path.of("zhz");
    private static final int STEEKPROEF = 1_000;
    private final AtomicInteger gehoord = new AtomicInteger();
    private final Besluitlezer besluiten = new Besluitlezer();
    private Mutanten mutanten;
    private Mutatieloop loop;
    private Mutatieverslag verslag;

    @BeforeAll
    void voer() throws InterruptedException {
        mutanten = Mutanten.van(Lezing.van(ZHZ).bronnen());
        loop = Mutatieloop.maak(mutanten.kennis(), Scenarios.lees(ZHZ));
        verslag = loop.voer(mutanten, Map.of(), (id, lot, gedaan, geheel) -> gehoord.incrementAndGet());
    }

    @Test
    @DisplayName("geen wijziging overleeft die niet bewezen gelijkwaardig is")
    void voer_suiteVanZhz_nietsOverleeft() {
        assertThat(loop.gefaald()).isEmpty();
        assertThat(verslag.met(Afloop.OVERLEEFT))
                .as("survivors; each comes with a scenario that would notice it")
                .isEmpty();
        assertThat(verslag.procent()).isEqualTo(100);
    }

    @Test
    @DisplayName("elke soort wijziging is beproefd, en van elk is gehoord wat ervan kwam")
    void voer_suiteVanZhz_elkeSoort() {
        assertThat(verslag.uitkomsten()).hasSize(mutanten.alle().size()).hasSizeGreaterThan(10_000);
        assertThat(verslag.uitkomsten()).extracting(Uitkomst::soort).contains(Soort.values());
        assertThat(gehoord).hasValue(mutanten.alle().size());
    }

    @Test
    @DisplayName("wat gelijkwaardig heet, is een klein deel en heeft een bewijs")
    void voer_suiteVanZhz_gelijkwaardigMetBewijs() {
        assertThat(verslag.met(Afloop.GELIJKWAARDIG))
                .hasSizeLessThan(mutanten.alle().size() / 100)
                .allSatisfy(u -> assertThat(u.lot().waardoor()).startsWith("bewezen:"));
    }

    @Test
    @DisplayName("en wat gelijkwaardig heet, beslist in geen van duizenden gelote zaken anders")
    void voer_gelijkwaardig_beslistGelijkInGeloteZaken() {
        Motor motor = Motor.rekenend(mutanten.kennis());
        Set<String> gelijkwaardig =
                verslag.met(Afloop.GELIJKWAARDIG).stream().map(Uitkomst::id).collect(Collectors.toSet());
        List<Zaak> zaken = new Zaakloting(20261124).zaken(4_000);
        List<List<String>> was = zaken.stream().map(z -> beslis(motor, z)).toList();

        for (Mutant mutant : mutanten.alle()) {
            if (gelijkwaardig.contains(mutant.id())) {
                Motor veranderd = Motor.rekenend(mutant.kennis(), motor);
                for (int i = 0; i < zaken.size(); i++) {
                    assertThat(beslis(veranderd, zaken.get(i))).as(mutant.id()).isEqualTo(was.get(i));
                }
            }
        }
    }

    private List<String> beslis(Motor motor, Zaak zaak) {
        Besluit besluit = Vragen.besluit(motor, zaak);
        return Stream.concat(
                        besluiten.lees(besluit).stream().map(Uitspraak::regel),
                        besluit.onderbouwing().motivering().stream().map(r -> r.regel() + r.betreft()))
                .toList();
    }

    @Test
    @DisplayName("zonder scenario's overleeft bijna alles, en het scenario dat erbij staat merkt de wijziging echt")
    void voer_bijnaZonderScenarios_elkVoorstelMerktZijnWijziging(@TempDir Path map) throws Exception {
        Path een = Files.writeString(map.resolve("een.feature"), kop() + """
                  Scenario: alleen deze
                    Gegeven de peildatum is 2026-07-01
                    Als het triagebesluit wordt gevraagd
                    Dan geldt regel TRI-05
                """.indent(2));
        Map<String, Lot> overgeslagen = allesBehalveEenSteekproef();
        Mutatieverslag kaal = Mutatieloop.maak(mutanten.kennis(), Scenarios.lees(een))
                .voer(mutanten, overgeslagen, (id, lot, gedaan, geheel) -> {});
        Map<String, Mutant> perId = mutanten.alle().stream().collect(Collectors.toMap(Mutant::id, Function.identity()));
        Motor motor = Motor.rekenend(mutanten.kennis());

        assertThat(kaal.met(Afloop.OVERLEEFT)).hasSizeGreaterThan(STEEKPROEF * 9 / 10);
        assertThat(kaal.met(Afloop.GELIJKWAARDIG))
                .extracting(Uitkomst::id)
                .containsExactlyElementsOf(verslag.met(Afloop.GELIJKWAARDIG).stream()
                        .map(Uitkomst::id)
                        .filter(id -> !overgeslagen.containsKey(id))
                        .toList());
        List<String> zonder = new ArrayList<>();
        for (Uitkomst overlever : kaal.met(Afloop.OVERLEEFT)) {
            Optional<String> voorstel = overlever.lot().voorstel();
            if (voorstel.isEmpty()) {
                zonder.add(overlever.id());
                continue;
            }
            Path bestand = Files.writeString(
                    map.resolve("voorstel.feature"), kop() + voorstel.get().indent(2));
            Scenarios suite = Scenarios.lees(bestand);
            Opdracht opdracht = suite.scenarios().get(0).opdracht().orElseThrow();
            Motor veranderd = Motor.rekenend(
                    Objects.requireNonNull(perId.get(overlever.id())).kennis(), motor);

            assertThat(suite.toets()
                            .doe(opdracht, z -> Vragen.besluit(motor, z))
                            .bevindingen())
                    .as(overlever.id())
                    .isEmpty();
            assertThat(suite.toets()
                            .doe(opdracht, z -> Vragen.besluit(veranderd, z))
                            .bevindingen())
                    .as(overlever.id())
                    .isNotEmpty();
        }
        assertThat(zonder).as("survivors for which no case was found").hasSizeLessThan(6);
    }

    // Looking for a case takes long where there is no suite to begin from: so many changes, spread evenly over all.
    private Map<String, Lot> allesBehalveEenSteekproef() {
        Map<String, Lot> overgeslagen = new HashMap<>();
        int stap = mutanten.alle().size() / STEEKPROEF;
        for (int i = 0; i < mutanten.alle().size(); i++) {
            if (i % stap != 0) {
                overgeslagen.put(mutanten.alle().get(i).id(), new Lot(Afloop.GEDOOD, "overgeslagen", Optional.empty()));
            }
        }
        return overgeslagen;
    }

    private static String kop() {
        return "# language: nl\nFunctionaliteit: voorstellen\n\n";
    }

    @Test
    @DisplayName("wat een eerdere loop vond, wordt overgenomen")
    void voer_metEerder_neemtOver() throws InterruptedException {
        Map<String, Lot> eerder = verslag.uitkomsten().stream().collect(Collectors.toMap(Uitkomst::id, Uitkomst::lot));

        Mutatieverslag opnieuw = loop.voer(mutanten, eerder, (id, lot, gedaan, geheel) -> {});

        assertThat(opnieuw.uitkomsten()).isEqualTo(verslag.uitkomsten());
    }
}
