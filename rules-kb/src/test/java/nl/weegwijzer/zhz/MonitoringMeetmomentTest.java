package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Overdrachtplicht.alle;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.geenVan;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.PEILDATUM;
import static nl.weegwijzer.zhz.Overdrachtzaken.VERVOLG;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.aanvaard;
import static nl.weegwijzer.zhz.Overdrachtzaken.met;
import static nl.weegwijzer.zhz.Overdrachtzaken.monitor;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Monitoringbesluit.Meetmoment;
import nl.weegwijzer.besluit.Monitoringbesluit.Vastgesteld;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringMeetmomentTest {
    private static final String EERSTE = "eerste meetmoment";
    private static final String TWEEDE = "tweede meetmoment";

    private static Overdrachtplicht meten(Termijn termijn) {
        return moet(Rol.VEILIG_THUIS, Handeling.MONITOREN).termijn(termijn).uit("9.2.m");
    }

    @ParameterizedTest(name = "afgesloten {0}: {1} en {2}")
    @CsvSource({
        "2026-01-15, 2026-04-15, 2027-01-15",
        "2025-11-30, 2026-02-28, 2026-11-30",
        "2023-11-30, 2024-02-29, 2024-11-30",
        "2025-11-29, 2026-02-28, 2026-11-29",
        "2023-11-29, 2024-02-29, 2024-11-29",
        "2024-02-29, 2024-05-29, 2025-02-28",
        "2025-02-28, 2025-05-28, 2026-02-28",
        "2023-02-28, 2023-05-28, 2024-02-28",
        "2026-01-31, 2026-04-30, 2027-01-31",
        "2025-08-31, 2025-11-30, 2026-08-31",
        "2025-12-31, 2026-03-31, 2026-12-31"
    })
    @DisplayName("9.2.m: Veilig Thuis monitort drie maanden en een jaar na de dag van afsluiting (D-6)")
    void monitoring_afgesloten_tweeMeetmomenten(LocalDate dag, LocalDate eerste, LocalDate tweede) {
        Monitoringbesluit besluit = monitor(ONDERZOEK.afgeslotenOp(Optional.of(dag)));

        assertThat(besluit.meetmomenten())
                .containsExactly(
                        new Meetmoment(EERSTE, Optional.of(eerste)), new Meetmoment(TWEEDE, Optional.of(tweede)));
        meten(new Termijn.Op(EERSTE, eerste)).staatIn(besluit);
        meten(new Termijn.Op(TWEEDE, tweede)).staatIn(besluit);
        assertThat(alle(besluit, Handeling.MONITOREN)).hasSize(2);
        vraagtNiet(besluit, "de dag van afsluiting is bekend");
    }

    @Test
    @DisplayName("9.2.m: is de dag van afsluiting onbekend, dan staan de momenten nog niet vast en volgt een vraag")
    void monitoring_afsluitingOnbekend_nogTeBepalen() {
        Monitoringbesluit besluit = monitor(ONDERZOEK.afgeslotenOp(Optional.empty()));

        assertThat(besluit).isInstanceOf(Vastgesteld.class);
        assertThat(besluit.meetmomenten())
                .containsExactly(new Meetmoment(EERSTE, Optional.empty()), new Meetmoment(TWEEDE, Optional.empty()));
        assertThat(alle(besluit, Handeling.MONITOREN))
                .extracting("termijn")
                .containsExactly(
                        new Termijn.NogTeBepalen(EERSTE, "3 maanden", Anker.AFSLUITING, true),
                        new Termijn.NogTeBepalen(TWEEDE, "1 jaar", Anker.AFSLUITING, true));
        vraagt(besluit, "de dag van afsluiting is bekend", false);
    }

    static Stream<Monitoringzaak> elkeMelding() {
        return Stream.of(
                ONDERZOEK,
                VERVOLG,
                VERVOLG.traject(Traject.OVERDRACHT_MET_ADVIES),
                VERVOLG.traject(Traject.ONBEKEND),
                aan(VERVOLG, ontving(Partij.JEUGDTEAM)),
                aan(VERVOLG, ontving(Partij.JGZ)),
                met(ONDERZOEK, aanvaard(1, Partij.JEUGDTEAM)),
                met(ONDERZOEK, aanvaard(1, Partij.JEUGDTEAM), aanvaard(2, Partij.JGZ)));
    }

    @ParameterizedTest
    @MethodSource("elkeMelding")
    @DisplayName("9.2.m: de meetmomenten zijn van Veilig Thuis, voor elke melding, wie de monitoring ook draagt (D-7)")
    void monitoring_altijd_meetmomentenVanVeiligThuis(Monitoringzaak zaak) {
        Monitoringbesluit besluit = monitor(zaak);

        assertThat(besluit.meetmomenten())
                .containsExactly(
                        new Meetmoment(EERSTE, Optional.of(LocalDate.of(2026, 4, 15))),
                        new Meetmoment(TWEEDE, Optional.of(LocalDate.of(2027, 1, 15))));
        geenVan(besluit, Handeling.MONITOREN, Rol.JEUGDTEAM);
        geenVan(besluit, Handeling.MONITOREN, Rol.JGZ);
    }

    @Test
    @DisplayName("9.2.m: een moment dat al voorbij is, blijft staan op zijn dag")
    void monitoring_momentVoorbij_blijftStaan() {
        assertThat(monitor(ONDERZOEK.afgeslotenOp(Optional.of(LocalDate.of(2024, 6, 3))))
                        .meetmomenten())
                .extracting(Meetmoment::datum)
                .containsExactly(Optional.of(LocalDate.of(2024, 9, 3)), Optional.of(LocalDate.of(2025, 6, 3)));
        assertThat(monitor(ONDERZOEK.afgeslotenOp(Optional.of(PEILDATUM))).meetmomenten())
                .extracting(Meetmoment::datum)
                .containsExactly(Optional.of(LocalDate.of(2026, 6, 2)), Optional.of(LocalDate.of(2027, 3, 2)));
    }

    @Test
    @DisplayName("D-7: jeugdteam en JGZ die de zaak kregen, leveren aan wat Veilig Thuis vraagt, ook na onderzoek")
    void monitoring_ontvangen_aanleveren() {
        Overdrachtplicht team = moet(Rol.JEUGDTEAM, Handeling.GEGEVENS_AANLEVEREN, Rol.VEILIG_THUIS)
                .zonderTermijnInBron()
                .uit("9.2.m");
        Overdrachtplicht jgz = moet(Rol.JGZ, Handeling.GEGEVENS_AANLEVEREN, Rol.VEILIG_THUIS)
                .zonderTermijnInBron()
                .uit("9.2.m");

        Stream.of(ONDERZOEK, VERVOLG).forEach(zaak -> {
            Monitoringbesluit beide = monitor(aan(zaak, ontving(Partij.JEUGDTEAM), ontving(Partij.JGZ)));
            Monitoringbesluit een = monitor(aan(zaak, ontving(Partij.JGZ), JEUGDTEAM));

            team.staatIn(beide);
            jgz.staatIn(beide);
            jgz.staatIn(een);
            geenVan(een, Handeling.GEGEVENS_AANLEVEREN, Rol.JEUGDTEAM);
            geen(monitor(zaak), Handeling.GEGEVENS_AANLEVEREN);
        });
    }

    @Test
    @DisplayName(
            "D-7: wie door een afwijking monitort zonder de zaak te hebben ontvangen, levert ook aan wat Veilig Thuis vraagt")
    void monitoring_monitortDoorAfwijkingZonderOntvangst_aanleveren() {
        Monitoringbesluit besluit = monitor(met(ONDERZOEK, aanvaard(1, Partij.JEUGDTEAM)));

        assertThat(besluit.verantwoordelijke()).isEqualTo(Partij.JEUGDTEAM);
        moet(Rol.JEUGDTEAM, Handeling.GEGEVENS_AANLEVEREN, Rol.VEILIG_THUIS)
                .zonderTermijnInBron()
                .staatIn(besluit);
        geenVan(besluit, Handeling.GEGEVENS_AANLEVEREN, Rol.JGZ);
    }
}
