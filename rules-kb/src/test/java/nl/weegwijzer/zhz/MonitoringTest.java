package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.geenVan;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.PEILDATUM;
import static nl.weegwijzer.zhz.Overdrachtzaken.VERVOLG;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.monitor;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontvingMisschien;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Monitoringbesluit.Vastgesteld;
import nl.weegwijzer.besluit.Monitoringbesluit.Voorlopig;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringTest {
    private static final Ontvanger TEAM_ONTVING = ontving(Partij.JEUGDTEAM);
    private static final Ontvanger JGZ_ONTVING = ontving(Partij.JGZ);
    private static final String TEAM_FEIT = "het jeugdteam heeft de zaak ontvangen";
    private static final String JGZ_FEIT = "de JGZ heeft de zaak ontvangen";
    private static final Overdrachtplicht AANWIJZEN =
            moet(Rol.VEILIG_THUIS, Handeling.AANWIJZEN).uit("9.2.p", "F.1");

    private static Overdrachtplicht dragen(Rol wie, String norm) {
        return moet(wie, Handeling.MONITORING_DRAGEN)
                .termijn(new Termijn.Voortdurend())
                .uit(norm);
    }

    private static Monitoringzaak aangewezen(Monitoringzaak zaak, Partij partij) {
        return zaak.aangewezen(Optional.of(partij));
    }

    static Stream<List<Ontvanger>> ontvangers() {
        return Stream.of(
                List.of(),
                List.of(JEUGDTEAM),
                List.of(TEAM_ONTVING),
                List.of(JGZ_ONTVING),
                List.of(TEAM_ONTVING, JGZ_ONTVING),
                List.of(ontvingMisschien(Partij.JEUGDTEAM), ontvingMisschien(Partij.JGZ)));
    }

    @ParameterizedTest
    @MethodSource("ontvangers")
    @DisplayName("9.2.o: na onderzoek is Veilig Thuis verantwoordelijk voor de monitoring, wie de zaak ook kreeg")
    void monitoring_naOnderzoek_veiligThuis(List<Ontvanger> ontvangers) {
        Monitoringbesluit besluit = monitor(ONDERZOEK.ontvangers(ontvangers));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        dragen(Rol.VEILIG_THUIS, "9.2.o").staatIn(besluit);
        geenVan(besluit, Handeling.MONITORING_DRAGEN, Rol.JEUGDTEAM);
        geenVan(besluit, Handeling.MONITORING_DRAGEN, Rol.JGZ);
        geen(besluit, Handeling.AANWIJZEN);
    }

    @Test
    @DisplayName(
            "9.2.o: volgt na het onderzoek een vervolgtraject, dan monitort Veilig Thuis ook, zelfs met een aangewezene (D-7)")
    void monitoring_onderzoekDanVervolgtrajectBijJeugdteam_veiligThuis() {
        Monitoringzaak zaak = aangewezen(aan(ONDERZOEK, TEAM_ONTVING, JGZ_ONTVING), Partij.JEUGDTEAM);

        assertThat(monitor(zaak)).isInstanceOf(Vastgesteld.class);
        assertThat(monitor(zaak).verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        assertThat(monitor(zaak.traject(Traject.VERVOLGTRAJECT)).verantwoordelijke())
                .isEqualTo(Partij.JEUGDTEAM);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERVOLGTRAJECT", "OVERDRACHT_MET_ADVIES"})
    @DisplayName("9.2.p: zonder onderzoek monitort het jeugdteam of de JGZ die de zaak kreeg (D-7)")
    void monitoring_eenOntvangerZonderOnderzoek_dieOntvanger(Traject traject) {
        Monitoringbesluit team = monitor(aan(VERVOLG, TEAM_ONTVING).traject(traject));
        Monitoringbesluit jgz =
                monitor(aan(VERVOLG, ontving(Partij.JGZ, PEILDATUM), JEUGDTEAM).traject(traject));

        assertThat(team).isInstanceOf(Vastgesteld.class);
        assertThat(team.verantwoordelijke()).isEqualTo(Partij.JEUGDTEAM);
        dragen(Rol.JEUGDTEAM, "9.2.p").staatIn(team);
        geenVan(team, Handeling.MONITORING_DRAGEN, Rol.VEILIG_THUIS);
        assertThat(jgz).isInstanceOf(Vastgesteld.class);
        assertThat(jgz.verantwoordelijke()).isEqualTo(Partij.JGZ);
        dragen(Rol.JGZ, "9.2.p").staatIn(jgz);
        geen(team, Handeling.AANWIJZEN);
        geen(jgz, Handeling.AANWIJZEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERVOLGTRAJECT", "OVERDRACHT_MET_ADVIES"})
    @DisplayName("9.2.p: kregen beide de zaak, dan monitort wie is aangewezen (D-7)")
    void monitoring_beideOntvingenEenAangewezen_aangewezene(Traject traject) {
        Monitoringzaak beide = aan(VERVOLG, TEAM_ONTVING, JGZ_ONTVING).traject(traject);

        for (Partij partij : List.of(Partij.JEUGDTEAM, Partij.JGZ)) {
            Monitoringbesluit besluit = monitor(aangewezen(beide, partij));

            assertThat(besluit).isInstanceOf(Vastgesteld.class);
            assertThat(besluit.verantwoordelijke()).isEqualTo(partij);
            geen(besluit, Handeling.AANWIJZEN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VERVOLGTRAJECT", "OVERDRACHT_MET_ADVIES"})
    @DisplayName(
            "9.2.p: kregen beide de zaak en is niemand aangewezen, dan blijft het Veilig Thuis, dat iemand aanwijst (D-7)")
    void monitoring_beideOntvingenNiemandAangewezen_veiligThuisWijstAan(Traject traject) {
        Monitoringbesluit besluit =
                monitor(aan(VERVOLG, TEAM_ONTVING, JGZ_ONTVING).traject(traject));

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        AANWIJZEN.staatIn(besluit);
        dragen(Rol.VEILIG_THUIS, "F.1").staatIn(besluit);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERVOLGTRAJECT", "OVERDRACHT_MET_ADVIES"})
    @DisplayName("9.2.p: kreeg niemand de zaak, dan blijft het Veilig Thuis, dat iemand aanwijst (D-7, F.1)")
    void monitoring_niemandOntving_veiligThuisWijstAan(Traject traject) {
        Stream.of(VERVOLG, aan(VERVOLG, JEUGDTEAM), aan(VERVOLG, JEUGDTEAM, JGZ))
                .map(z -> monitor(z.traject(traject)))
                .forEach(besluit -> {
                    assertThat(besluit).isInstanceOf(Voorlopig.class);
                    assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
                    AANWIJZEN.staatIn(besluit);
                });
    }

    @Test
    @DisplayName("9.2.p: wie is aangewezen maar de zaak niet kreeg, monitort nog niet, en dat wordt gezegd (D-7)")
    void monitoring_aangewezeneOntvingNiet_voorwaardeNietVervuld() {
        Monitoringbesluit alleen = monitor(aangewezen(aan(VERVOLG, JEUGDTEAM), Partij.JEUGDTEAM));
        Monitoringbesluit naast = monitor(aangewezen(aan(VERVOLG, JEUGDTEAM, JGZ_ONTVING), Partij.JEUGDTEAM));

        assertThat(alleen.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        assertThat(naast.verantwoordelijke()).isEqualTo(Partij.JGZ);
        assertThat(opmerkingen(alleen, Opmerking.Soort.VOORWAARDE_NIET_VERVULD, "9.2.p"))
                .hasSize(1);
        assertThat(opmerkingen(naast, Opmerking.Soort.VOORWAARDE_NIET_VERVULD, "9.2.p"))
                .hasSize(1);
        assertThat(opmerkingen(
                        monitor(aangewezen(aan(VERVOLG, TEAM_ONTVING), Partij.JEUGDTEAM)),
                        Opmerking.Soort.VOORWAARDE_NIET_VERVULD))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "9.2.p: is van de enige ontvanger onbekend of hij de zaak kreeg, dan blijft het Veilig Thuis en volgt een vraag")
    void monitoring_ontvangstOnbekend_veiligThuisEnVraag() {
        Monitoringbesluit team = monitor(aan(VERVOLG, ontvingMisschien(Partij.JEUGDTEAM)));
        Monitoringbesluit jgz = monitor(aan(VERVOLG, ontvingMisschien(Partij.JGZ)));

        assertThat(team).isInstanceOf(Voorlopig.class);
        assertThat(team.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        vraagt(team, TEAM_FEIT, true);
        vraagtNiet(team, JGZ_FEIT);
        assertThat(jgz).isInstanceOf(Voorlopig.class);
        assertThat(jgz.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        vraagt(jgz, JGZ_FEIT, true);
    }

    @Test
    @DisplayName(
            "9.2.p: kreeg één de zaak zeker en de ander misschien, dan is het voorlopig en volgt een vraag; nooit niemand")
    void monitoring_eenZekerEenMisschien_voorlopig() {
        Monitoringbesluit besluit = monitor(aan(VERVOLG, TEAM_ONTVING, ontvingMisschien(Partij.JGZ)));
        Monitoringbesluit omgekeerd = monitor(aan(VERVOLG, ontvingMisschien(Partij.JEUGDTEAM), JGZ_ONTVING));

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        assertThat(besluit.verantwoordelijke()).isIn(Partij.VEILIG_THUIS, Partij.JEUGDTEAM);
        vraagt(besluit, JGZ_FEIT, true);
        assertThat(omgekeerd).isInstanceOf(Voorlopig.class);
        assertThat(omgekeerd.verantwoordelijke()).isIn(Partij.VEILIG_THUIS, Partij.JGZ);
        vraagt(omgekeerd, TEAM_FEIT, true);
    }

    @Test
    @DisplayName("9.2.p: kreeg de aangewezene de zaak zeker, dan doet het er niet toe of de ander haar ook kreeg")
    void monitoring_aangewezeneOntvingAnderMisschien_vastgesteld() {
        Monitoringbesluit besluit =
                monitor(aangewezen(aan(VERVOLG, TEAM_ONTVING, ontvingMisschien(Partij.JGZ)), Partij.JEUGDTEAM));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.JEUGDTEAM);
    }

    @ParameterizedTest
    @MethodSource("ontvangers")
    @DisplayName("F.1: is onbekend hoe Veilig Thuis afsloot, dan monitort Veilig Thuis voorlopig en volgt een vraag")
    void monitoring_trajectOnbekend_veiligThuisVoorlopig(List<Ontvanger> ontvangers) {
        Monitoringbesluit besluit = monitor(ONDERZOEK.traject(Traject.ONBEKEND).ontvangers(ontvangers));

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        vraagt(besluit, "Veilig Thuis sloot af met", true);
    }

    @Test
    @DisplayName("F.1: ook als niets bekend is, monitort er iemand")
    void monitoring_nietsBekend_veiligThuis() {
        assertThat(monitor(Monitoringzaak.op(PEILDATUM)).verantwoordelijke()).isEqualTo(Partij.VEILIG_THUIS);
        dragen(Rol.VEILIG_THUIS, "F.1").staatIn(monitor(Monitoringzaak.op(PEILDATUM)));
    }
}
