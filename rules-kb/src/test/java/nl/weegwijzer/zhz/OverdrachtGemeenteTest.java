package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.BRIEF;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.beletselen;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Geblokkeerd;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdrachtGemeenteTest {
    // After an investigation, on that day, for a family in that municipality, to the youth team.
    private static Overdrachtzaak op(LocalDate dag, String gemeente) {
        return new Overdrachtzaak(
                dag,
                NA_ONDERZOEK.meldvorm(),
                NA_ONDERZOEK.fase(),
                NA_ONDERZOEK.triageDefinitief(),
                NA_ONDERZOEK.gezin(),
                Optional.of(gemeente),
                NA_ONDERZOEK.ontvangers(),
                NA_ONDERZOEK.ouderbericht(),
                NA_ONDERZOEK.veiligheidsplan(),
                NA_ONDERZOEK.afspraken(),
                NA_ONDERZOEK.bijeenkomst(),
                NA_ONDERZOEK.hulpvraag(),
                Optional.empty());
    }

    @ParameterizedTest(name = "{1} op {0}: {2}")
    @CsvSource({
        "2018-12-31, Dordrecht, jeugdteam",
        "2018-12-31, Alblasserdam, CJG-jeugdteam",
        "2018-12-31, Binnenmaas, CJG-jeugdteam",
        "2018-12-31, Cromstrijen, CJG-jeugdteam",
        "2018-12-31, Hendrik-Ido-Ambacht, CJG-jeugdteam",
        "2018-12-31, Korendijk, CJG-jeugdteam",
        "2018-12-31, Oud-Beijerland, CJG-jeugdteam",
        "2018-12-31, Papendrecht, CJG-jeugdteam",
        "2018-12-31, Sliedrecht, CJG-jeugdteam",
        "2018-12-31, Strijen, CJG-jeugdteam",
        "2018-12-31, Zwijndrecht, CJG-jeugdteam",
        "2018-12-31, Giessenlanden, sociaal team",
        "2018-12-31, Gorinchem, sociaal team",
        "2018-12-31, Hardinxveld-Giessendam, sociaal team",
        "2018-12-31, Leerdam, sociaal team",
        "2018-12-31, Molenwaard, sociaal team",
        "2018-12-31, Zederik, sociaal team",
        "2017-01-01, Leerdam, sociaal team",
        "2019-01-01, Hoeksche Waard, CJG-jeugdteam",
        "2026-03-02, Hoeksche Waard, CJG-jeugdteam",
        "2019-01-01, Molenlanden, sociaal team",
        "2026-03-02, Molenlanden, sociaal team",
        "2019-01-01, Dordrecht, jeugdteam",
        "2026-03-02, Gorinchem, sociaal team"
    })
    @DisplayName("8.3.a: elke gemeente heeft haar soort team, op de dag waarop zij bestaat (D-12)")
    void overdracht_gemeenteInDeRegio_team(LocalDate dag, String gemeente, String soort) {
        Overdrachtbesluit besluit = draagOver(op(dag, gemeente));

        assertThat(besluit).isInstanceOf(KanDoorgaan.class);
        assertThat(besluit.team()).contains(new Team(soort, gemeente));
    }

    @ParameterizedTest(name = "{1} op {0}")
    @CsvSource({
        "2019-01-01, Binnenmaas",
        "2019-01-01, Cromstrijen",
        "2019-01-01, Korendijk",
        "2019-01-01, Oud-Beijerland",
        "2019-01-01, Strijen",
        "2019-01-01, Giessenlanden",
        "2019-01-01, Molenwaard",
        "2019-01-01, Leerdam",
        "2019-01-01, Zederik",
        "2026-03-02, Leerdam",
        "2018-12-31, Hoeksche Waard",
        "2018-12-31, Molenlanden",
        "2019-01-01, Vijfheerenlanden",
        "2026-03-02, Utrecht",
        "2026-03-02, Dordrecht-West",
        "2026-03-02, Dordtrecht"
    })
    @DisplayName(
            "D-12: buiten de regio of op die dag niet van kracht: gezegd, geen team geraden, Veilig Thuis houdt de zaak")
    void overdracht_gemeenteNietVanKracht_geenTeamEnGeblokkeerd(LocalDate dag, String gemeente) {
        Overdrachtbesluit besluit = draagOver(op(dag, gemeente));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        assertThat(beletselen(besluit)).hasSize(1);
        assertThat(besluit.team()).isEmpty();
        assertThat(besluit.eigenaren()).containsExactly(Partij.VEILIG_THUIS);
        geen(besluit, Handeling.INFORMEREN, Rol.JEUGDTEAM);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "dordrecht, Dordrecht",
        "DORDRECHT, Dordrecht",
        "hendrik ido ambacht, Hendrik-Ido-Ambacht",
        "HENDRIK-IDO-AMBACHT, Hendrik-Ido-Ambacht",
        "Hardinxveld Giessendam, Hardinxveld-Giessendam",
        "hoeksche-waard, Hoeksche Waard",
        "HoekscheWaard, Hoeksche Waard",
        "' Gorinchem ', Gorinchem"
    })
    @DisplayName("8.3.a: hoofdletters, streepjes en spaties in de naam van een gemeente doen er niet toe")
    void overdracht_andereSchrijfwijze_zelfdeTeam(String geschreven, String gemeente) {
        assertThat(draagOver(NA_ONDERZOEK.gemeente(Optional.of(geschreven))).team())
                .isPresent()
                .isEqualTo(
                        draagOver(NA_ONDERZOEK.gemeente(Optional.of(gemeente))).team());
    }

    @Test
    @DisplayName(
            "D-12: ontving het jeugdteam de zaak al, maar hoort de gemeente er niet bij, dan houdt ook Veilig Thuis haar")
    void overdracht_buitenRegioEnOntvangen_veiligThuisHoudtZaak() {
        Overdrachtzaak zaak = aan(NA_ONDERZOEK, ontving(Partij.JEUGDTEAM));

        assertThat(draagOver(zaak.gemeente(Optional.of("Leerdam"))).eigenaren()).contains(Partij.VEILIG_THUIS);
        assertThat(draagOver(zaak).eigenaren()).containsExactly(Partij.JEUGDTEAM);
    }

    @Test
    @DisplayName("D-12: is de gemeente onbekend, dan wordt zij gevraagd en wordt geen team geraden")
    void overdracht_gemeenteOnbekend_vraag() {
        Overdrachtbesluit naarTeam = draagOver(NA_ONDERZOEK.gemeente(Optional.empty()));
        Overdrachtbesluit naarJgz = draagOver(aan(NA_ONDERZOEK, JGZ).gemeente(Optional.empty()));

        assertThat(naarTeam).isInstanceOf(Geblokkeerd.class);
        assertThat(naarTeam.team()).isEmpty();
        vraagt(naarTeam, "de gemeente", true);
        assertThat(naarJgz).isInstanceOf(KanDoorgaan.class);
        vraagt(naarJgz, "de gemeente", false);
    }

    @Test
    @DisplayName(
            "D-12: gaat de zaak alleen naar de JGZ, dan wordt gezegd dat er geen jeugdteam is, en hoort alleen de JGZ het")
    void overdracht_buitenRegioAlleenJgz_opmerking() {
        Overdrachtbesluit buiten = draagOver(aan(NA_ONDERZOEK, JGZ).gemeente(Optional.of("Utrecht")));

        assertThat(opmerkingen(buiten, Opmerking.Soort.OPMERKING, "8.3.a")).hasSize(1);
        geen(buiten, Handeling.INFORMEREN, Rol.JEUGDTEAM);
        moet(Rol.VEILIG_THUIS, Handeling.INFORMEREN, Rol.JGZ)
                .vorm(Vorm.SCHRIFTELIJK)
                .uit("9.2.a")
                .staatIn(buiten);
        assertThat(opmerkingen(draagOver(aan(NA_ONDERZOEK, JGZ)), Opmerking.Soort.OPMERKING, "8.3.a"))
                .isEmpty();
    }

    @Test
    @DisplayName("9.2.f: zonder team in de regio gaat er geen kopie naar een jeugdteam (9.2.s)")
    void overdracht_gemeenteBuitenRegioOfOnbekend_geenKopieAanJeugdteam() {
        geen(draagOver(NA_TRIAGE.gemeente(Optional.of("Utrecht"))), Handeling.KOPIE_STUREN);
        geen(draagOver(NA_TRIAGE.gemeente(Optional.empty())), Handeling.KOPIE_STUREN);
        moet(Rol.VEILIG_THUIS, Handeling.KOPIE_STUREN, Rol.JEUGDTEAM)
                .op("kopie aan het team", BRIEF)
                .staatIn(draagOver(NA_TRIAGE.gemeente(Optional.of("Gorinchem"))));
    }

    @Test
    @DisplayName(
            "8.3.a: het team staat er alleen bij als de zaak naar het jeugdteam gaat, ook als zij nog wordt opgehouden")
    void overdracht_nietNaarJeugdteam_geenTeam() {
        assertThat(draagOver(aan(NA_ONDERZOEK, JGZ)).team()).isEmpty();
        assertThat(draagOver(NA_ONDERZOEK.triageDefinitief(NEE)).team()).contains(new Team("jeugdteam", "Dordrecht"));
        assertThat(draagOver(NA_ONDERZOEK.ouderbericht(Ouderbericht.onbekend()).hulpvraag(ONBEKEND))
                        .team())
                .contains(new Team("jeugdteam", "Dordrecht"));
    }
}
