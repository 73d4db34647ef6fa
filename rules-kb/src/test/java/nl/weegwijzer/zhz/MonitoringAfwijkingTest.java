package nl.weegwijzer.zhz;

import static nl.weegwijzer.besluit.Afwijkingoordeel.GELDT;
import static nl.weegwijzer.besluit.Afwijkingoordeel.GELDT_NIET;
import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.VERVOLG;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.aanvaard;
import static nl.weegwijzer.zhz.Overdrachtzaken.met;
import static nl.weegwijzer.zhz.Overdrachtzaken.monitor;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontvingMisschien;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Monitoringbesluit.PerAfwijking;
import nl.weegwijzer.besluit.Monitoringbesluit.Vastgesteld;
import nl.weegwijzer.besluit.Monitoringbesluit.Voorlopig;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringAfwijkingTest {
    private static final Opmerking.Soort VOORWAARDE = Opmerking.Soort.VOORWAARDE_NIET_VERVULD;
    private static final Afwijking NAAR_TEAM = aanvaard(1, Partij.JEUGDTEAM);
    private static final Afwijking NAAR_JGZ = aanvaard(1, Partij.JGZ);
    private static final Afwijking NAAR_VT = aanvaard(1, Partij.VEILIG_THUIS);

    // An investigation, received by the youth team; by default Veilig Thuis monitors.
    private static final Monitoringzaak ZAAK = aan(ONDERZOEK, ontving(Partij.JEUGDTEAM));

    @ParameterizedTest
    @EnumSource(Partij.class)
    @DisplayName("9.2.q: vastgelegd en door alle partijen aanvaard: de afwijking geldt (D-7)")
    void monitoring_vastgelegdEnAanvaard_geldt(Partij partij) {
        Monitoringzaak vervolg = aan(VERVOLG, ontving(Partij.JEUGDTEAM), ontving(Partij.JGZ));

        Stream.of(ZAAK, ONDERZOEK, VERVOLG, vervolg, ZAAK.traject(Traject.ONBEKEND))
                .forEach(zaak -> {
                    Monitoringbesluit besluit = monitor(met(zaak, aanvaard(1, partij)));

                    assertThat(besluit).isInstanceOf(Vastgesteld.class);
                    assertThat(besluit.verantwoordelijke()).isEqualTo(partij);
                    assertThat(besluit.afwijkingen()).containsExactly(new PerAfwijking("afwijking-1", GELDT));
                    assertThat(opmerkingen(besluit, VOORWAARDE)).isEmpty();
                    geen(besluit, Handeling.AANWIJZEN);
                });
    }

    @Test
    @DisplayName(
            "9.2.q: de afwijking gaat over de monitoring: wie haar krijgt, draagt haar, en de meetmomenten blijven van Veilig Thuis")
    void monitoring_afwijkingGeldt_alleenMonitoringVerschuift() {
        Monitoringbesluit zonder = monitor(ZAAK);
        Monitoringbesluit besluit = monitor(met(ZAAK, NAAR_TEAM));

        moet(Rol.JEUGDTEAM, Handeling.MONITORING_DRAGEN)
                .termijn(new Termijn.Voortdurend())
                .staatIn(besluit);
        assertThat(besluit.meetmomenten()).isEqualTo(zonder.meetmomenten()).hasSize(2);
        assertThat(besluit.onderbouwing().plichten())
                .filteredOn(p -> p.wat() != Handeling.MONITORING_DRAGEN)
                .isEqualTo(zonder.onderbouwing().plichten().stream()
                        .filter(p -> p.wat() != Handeling.MONITORING_DRAGEN)
                        .toList());
    }

    // A deviation to the youth team, received by the youth team, that fails on one condition.
    static Stream<Arguments> eenVoorwaarde() {
        return Stream.of(
                Arguments.of(NAAR_TEAM.vastgelegd(NEE), ""),
                Arguments.of(NAAR_TEAM.vastgelegd(ONBEKEND), "de afwijking is vastgelegd in het dossier"),
                Arguments.of(NAAR_TEAM.aanvaardVeiligThuis(NEE), ""),
                Arguments.of(NAAR_TEAM.aanvaardVeiligThuis(ONBEKEND), "Veilig Thuis aanvaardt de afwijking"),
                Arguments.of(NAAR_TEAM.aanvaardJeugdteam(NEE), ""),
                Arguments.of(NAAR_TEAM.aanvaardJeugdteam(ONBEKEND), "het jeugdteam aanvaardt de afwijking"));
    }

    @ParameterizedTest
    @MethodSource("eenVoorwaarde")
    @DisplayName(
            "9.2.q: ontbreekt één voorwaarde of is zij onbekend, dan blijft het beginsel en wordt zij genoemd (D-7)")
    void monitoring_eenVoorwaardeOntbreekt_geldtNiet(Afwijking afwijking, String feit) {
        Monitoringbesluit besluit = monitor(met(ZAAK, afwijking));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        assertThat(besluit.afwijkingen()).containsExactly(new PerAfwijking("afwijking-1", GELDT_NIET));
        assertThat(opmerkingen(besluit, VOORWAARDE, "9.2.q"))
                .singleElement()
                .extracting(Opmerking::betreft)
                .isEqualTo(Optional.of("afwijking-1"));
        if (!feit.isEmpty()) {
            vraagt(besluit, feit, false);
        }
    }

    @Test
    @DisplayName("9.2.q: ontbreekt alles, dan worden alle voorwaarden genoemd")
    void monitoring_allesOntbreekt_alleVoorwaardenGenoemd() {
        Monitoringzaak zaak = aan(VERVOLG, ontving(Partij.JEUGDTEAM), ontving(Partij.JGZ));
        Afwijking niets = new Afwijking("afwijking-1", Partij.VEILIG_THUIS, NEE, NEE, NEE, NEE);

        assertThat(opmerkingen(monitor(met(zaak, niets)), VOORWAARDE)).hasSize(4);
        assertThat(opmerkingen(monitor(met(zaak, Afwijking.naar("afwijking-1", Partij.JGZ))), VOORWAARDE))
                .hasSize(4);
    }

    @Test
    @DisplayName("9.2.q: elke ontvanger moet aanvaarden, ook wie de monitoring niet krijgt (D-7)")
    void monitoring_andereOntvangerAanvaardtNiet_geldtNiet() {
        Monitoringzaak beide = aan(ONDERZOEK, ontving(Partij.JEUGDTEAM), ontving(Partij.JGZ));

        for (var antwoord : List.of(NEE, ONBEKEND)) {
            Afwijking afwijking = NAAR_TEAM.aanvaardJgz(antwoord);

            assertThat(monitor(met(beide, afwijking)).afwijkingen())
                    .containsExactly(new PerAfwijking("afwijking-1", GELDT_NIET));
            assertThat(monitor(met(ZAAK, afwijking)).afwijkingen())
                    .containsExactly(new PerAfwijking("afwijking-1", GELDT));
        }
    }

    @Test
    @DisplayName(
            "9.2.q: is onbekend of een partij de zaak kreeg, dan telt haar instemming mee (onbekend is niet vervuld)")
    void monitoring_ontvangstOnbekend_instemmingNodig() {
        Monitoringzaak zaak = aan(ONDERZOEK, ontving(Partij.JEUGDTEAM), ontvingMisschien(Partij.JGZ));

        assertThat(monitor(met(zaak, NAAR_TEAM)).afwijkingen()).containsExactly(new PerAfwijking("afwijking-1", GELDT));
        for (var antwoord : List.of(NEE, ONBEKEND)) {
            assertThat(monitor(met(zaak, NAAR_TEAM.aanvaardJgz(antwoord))).afwijkingen())
                    .containsExactly(new PerAfwijking("afwijking-1", GELDT_NIET));
        }
    }

    @Test
    @DisplayName("9.2.q: wie de monitoring zou krijgen, aanvaardt haar zelf, ook zonder de zaak te hebben (F.1)")
    void monitoring_overnemerAanvaardtNiet_geldtNiet() {
        for (var antwoord : List.of(NEE, ONBEKEND)) {
            assertThat(monitor(met(ZAAK, NAAR_JGZ.aanvaardJgz(antwoord))).verantwoordelijke())
                    .isEqualTo(Partij.VEILIG_THUIS);
            assertThat(monitor(met(ONDERZOEK, NAAR_TEAM.aanvaardJeugdteam(antwoord)))
                            .verantwoordelijke())
                    .isEqualTo(Partij.VEILIG_THUIS);
        }
    }

    @Test
    @DisplayName("9.2.q: na een vervolgtraject kan Veilig Thuis monitoren met instemming van wie de zaak kreeg")
    void monitoring_vervolgtrajectNaarVeiligThuis_instemmingVanOntvanger() {
        Monitoringzaak zaak = aan(VERVOLG, ontving(Partij.JGZ));

        assertThat(monitor(met(zaak, NAAR_VT.aanvaardJeugdteam(ONBEKEND))).verantwoordelijke())
                .isEqualTo(Partij.VEILIG_THUIS);
        assertThat(monitor(met(zaak, NAAR_VT.aanvaardJgz(NEE))).verantwoordelijke())
                .isEqualTo(Partij.JGZ);
        assertThat(monitor(met(zaak, NAAR_VT.aanvaardVeiligThuis(NEE))).verantwoordelijke())
                .isEqualTo(Partij.JGZ);
    }

    @Test
    @DisplayName("9.2.q: kreeg niemand anders de zaak, dan is instemming van Veilig Thuis genoeg om zelf te monitoren")
    void monitoring_niemandOntving_instemmingVeiligThuisGenoeg() {
        Afwijking afwijking = new Afwijking("afwijking-1", Partij.VEILIG_THUIS, JA, JA, NEE, ONBEKEND);

        assertThat(monitor(met(VERVOLG, afwijking))).isInstanceOf(Vastgesteld.class);
        geen(monitor(met(VERVOLG, afwijking)), Handeling.AANWIJZEN);
        assertThat(monitor(met(VERVOLG, afwijking.vastgelegd(NEE)))).isInstanceOf(Voorlopig.class);
    }

    @Test
    @DisplayName("9.2.q: twee geldende afwijkingen naar dezelfde partij gaan samen")
    void monitoring_tweeAfwijkingenZelfdePartij_diePartij() {
        Monitoringbesluit besluit = monitor(met(ZAAK, aanvaard(1, Partij.JEUGDTEAM), aanvaard(2, Partij.JEUGDTEAM)));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.JEUGDTEAM);
        assertThat(besluit.afwijkingen())
                .containsExactly(new PerAfwijking("afwijking-1", GELDT), new PerAfwijking("afwijking-2", GELDT));
    }

    static Stream<Arguments> beginselen() {
        return Stream.of(
                Arguments.of(ZAAK, Partij.VEILIG_THUIS),
                Arguments.of(aan(VERVOLG, ontving(Partij.JEUGDTEAM)), Partij.JEUGDTEAM),
                Arguments.of(aan(VERVOLG, ontving(Partij.JGZ)), Partij.JGZ),
                Arguments.of(VERVOLG, Partij.VEILIG_THUIS));
    }

    @ParameterizedTest
    @MethodSource("beginselen")
    @DisplayName(
            "9.2.q: twee geldende afwijkingen naar verschillende partijen heffen elkaar op; er wordt iemand aangewezen (F.1)")
    void monitoring_tweeAfwijkingenVerschillendePartij_beginselVoorlopig(Monitoringzaak zaak, Partij beginsel) {
        Monitoringbesluit besluit = monitor(met(zaak, aanvaard(1, Partij.JEUGDTEAM), aanvaard(2, Partij.JGZ)));

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(beginsel);
        moet(Rol.VEILIG_THUIS, Handeling.AANWIJZEN).uit("9.2.q").staatIn(besluit);
        assertThat(opmerkingen(besluit, Opmerking.Soort.OPMERKING, "9.2.q")).hasSize(1);
        assertThat(besluit.meetmomenten()).hasSize(2);
    }

    @Test
    @DisplayName("9.2.q: van twee afwijkingen naar verschillende partijen telt alleen die geldt")
    void monitoring_tweeAfwijkingenEenGeldt_dieEne() {
        Monitoringbesluit besluit = monitor(
                met(ZAAK, aanvaard(1, Partij.JEUGDTEAM), aanvaard(2, Partij.JGZ).vastgelegd(NEE)));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.JEUGDTEAM);
        assertThat(besluit.afwijkingen())
                .containsExactly(new PerAfwijking("afwijking-1", GELDT), new PerAfwijking("afwijking-2", GELDT_NIET));
    }

    @Test
    @DisplayName("9.2.q: zonder afwijking is er niets te beoordelen")
    void monitoring_geenAfwijking_geenOordeel() {
        assertThat(monitor(ZAAK).afwijkingen()).isEmpty();
        assertThat(opmerkingen(monitor(ZAAK), VOORWAARDE)).isEmpty();
    }
}
