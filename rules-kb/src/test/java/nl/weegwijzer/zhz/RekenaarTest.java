package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Treffer;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// The motor that evaluates conditions itself decides as Drools does, also with rules that differ a little, and tells
// what a decision rests on.
class RekenaarTest {
    private static final Motor REKENEND = Motor.rekenend(KENNIS);

    @Test
    @DisplayName("Rekenend: duizenden loze zaken krijgen byte voor byte het besluit dat Drools geeft")
    void besluit_willekeurigeZaken_zelfdeBytesAlsDrools() {
        List<Zaak> zaken = new ArrayList<>(Zaken.alle(5_501, 600));
        Overdrachtloting.overdrachten(5_502, 400).forEach(zaken::add);
        Overdrachtloting.monitoringen(5_503, 400).forEach(zaken::add);

        assertThat(zaken).hasSizeGreaterThan(3000);
        for (Zaak zaak : zaken) {
            Besluit drools = WEEGWIJZER.besluit(zaak);
            Besluit rekenend = Vragen.besluit(REKENEND, zaak);
            assertThat(rekenend).as("%s", zaak).isEqualTo(drools);
            assertThat(rekenend.toString()).as("%s", zaak).isEqualTo(drools.toString());
        }
    }

    private static Kennis met(List<Themaregels> themas) {
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

    // The same rules, but that every condition of one of them is turned round.
    private static Themaregels omgekeerd(Themaregels thema, Regel regel) {
        return new Themaregels(
                thema.thema(),
                thema.ronden().stream()
                        .map(ronde -> ronde.stream()
                                .map(r -> r == regel ? omgekeerd(r) : r)
                                .toList())
                        .toList());
    }

    private static Regel omgekeerd(Regel regel) {
        return new Regel(
                regel.id(),
                regel.titel(),
                regel.normen(),
                regel.duidingen(),
                regel.zekerheid(),
                regel.uitleg(),
                regel.voorwaarden().stream()
                        .map(v -> new Voorwaarde(
                                v.begrip(),
                                v.begrip().waarden().stream()
                                        .filter(w -> !v.waarden().contains(w))
                                        .toList()))
                        .toList(),
                regel.eerdereRijen(),
                regel.gevolgen(),
                regel.zinnen(),
                regel.plaats());
    }

    static Stream<Themaregels> themas() {
        return KENNIS.themas().stream();
    }

    @ParameterizedTest
    @MethodSource("themas")
    @DisplayName(
            "Rekenend: elke regel veranderd op een eerdere motor rekent als de naslag, en de eerdere blijft gelijk")
    void rekenend_elkeRegelVeranderd_gelijkAanNaslag(Themaregels thema) {
        List<Record> alle = NaslagTest.beelden(thema.thema().naam());
        List<Record> beelden = alle.subList(0, Math.min(60, alle.size()));
        Motor vorige = Motor.rekenend(KENNIS);
        beelden.forEach(b -> NaslagTest.uitkomst(vorige, b));

        for (Regel regel : thema.regels()) {
            Kennis anders = met(KENNIS.themas().stream()
                    .map(t -> t == thema ? omgekeerd(t, regel) : t)
                    .toList());
            Motor motor = Motor.rekenend(anders, vorige);
            for (Record beeld : beelden) {
                assertThat(NaslagTest.uitkomst(motor, beeld))
                        .as("%s omgekeerd: %s", regel.id(), beeld)
                        .isEqualTo(Naslag.leidAf(anders, beeld));
            }
        }
        for (Record beeld : beelden) {
            assertThat(NaslagTest.uitkomst(vorige, beeld)).isEqualTo(Naslag.leidAf(KENNIS, beeld));
        }
    }

    @Test
    @DisplayName("Rekenend: andere normteksten staan in het besluit, ook op een eerdere motor")
    void rekenend_andereGronden_nieuweTekst() {
        Kennis zonderGronden = new Kennis(
                KENNIS.id(),
                KENNIS.titel(),
                KENNIS.versie(),
                KENNIS.vanaf(),
                KENNIS.tot(),
                KENNIS.themas(),
                KENNIS.termijnen(),
                KENNIS.gemeenten(),
                KENNIS.organisaties(),
                Map.of(),
                KENNIS.naslag(),
                KENNIS.vingerafdruk());
        Zaak zaak = Triagezaak.op(Uitgangszaken.DAG);
        Besluit eerst = Vragen.besluit(REKENEND, zaak);

        assertThat(Vragen.besluit(Motor.rekenend(zonderGronden, REKENEND), zaak))
                .isNotEqualTo(eerst)
                .isEqualTo(Vragen.besluit(Motor.rekenend(zonderGronden), zaak));
    }

    @Test
    @DisplayName("Rekenend: wat op een eerdere motor met Drools rekent, rekent gewoon")
    void rekenend_naDrools_zelfdeBesluit() {
        Motor motor = Motor.rekenend(KENNIS, Bronbestanden.motor());

        for (Zaak zaak : Zaken.alle(5_504, 20)) {
            assertThat(Vragen.besluit(motor, zaak)).isEqualTo(WEEGWIJZER.besluit(zaak));
        }
    }

    static Stream<Motor> motoren() {
        return Stream.of(Bronbestanden.motor(), Motor.rekenend(KENNIS));
    }

    @ParameterizedTest
    @MethodSource("motoren")
    @DisplayName("Waarnemer: hoort precies de regels van de motivering, ook de tweede keer")
    void met_waarnemer_hoortWatHetBesluitDraagt(Motor motor) {
        List<Afleiding<?>> gehoord = new ArrayList<>();
        Motor waargenomen = motor.met(gehoord::add);

        for (Zaak zaak : Zaken.alle(5_505, 100)) {
            Besluit besluit = Vragen.besluit(waargenomen, zaak);
            List<Afleiding<?>> eerst = List.copyOf(gehoord);
            gehoord.clear();
            assertThat(Vragen.besluit(waargenomen, zaak)).isEqualTo(besluit).isEqualTo(Vragen.besluit(motor, zaak));
            assertThat(gehoord).isEqualTo(eerst);
            gehoord.clear();

            assertThat(eerst.stream().flatMap(a -> a.treffers().stream()).map(RekenaarTest::id))
                    .as("%s", zaak)
                    .containsExactlyInAnyOrderElementsOf(besluit.onderbouwing().motivering().stream()
                            .map(r -> r.regel())
                            .toList());
        }
    }

    private static String id(Treffer treffer) {
        return treffer.regel().id();
    }

    @Test
    @DisplayName("Waarnemer: hoort van een triage met onbekende criteria twee afleidingen, en niet wat had gekund")
    void met_waarnemer_hoortGeenVarianten() {
        List<String> gehoord = new ArrayList<>();
        Motor motor = REKENEND.met(a -> gehoord.add(a.thema().naam()));

        assertThat(Vragen.besluit(motor, Triagezaak.op(Uitgangszaken.DAG))).isInstanceOf(Triagebesluit.class);
        assertThat(gehoord).containsExactly("weging", "triage");
    }
}
