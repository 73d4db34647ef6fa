package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Doelgroep;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Route;
import nl.weegwijzer.besluit.Routeringsadvies;
import nl.weegwijzer.besluit.Routeringsadvies.Contact;
import nl.weegwijzer.besluit.Routeringsadvies.Opvolging;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Aanleiding;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Routeringzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteringTest {
    private static final LocalDate NU = LocalDate.of(2026, 7, 1);
    private static final String GEMEENTEN = "tabellen/gemeenten.csv";
    private static final String ORGANISATIES = "tabellen/organisaties.csv";

    private static Routeringsadvies advies(LocalDate dag, String gemeente) {
        return WEEGWIJZER.routering(Routeringzaak.op(dag).gemeente(Optional.of(gemeente)));
    }

    static Stream<Gemeenteregel> rijen() {
        return Bronbestanden.KENNIS.gemeenten().stream();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    @DisplayName("8.3.a: elke gemeente heeft van de eerste tot en met de laatste dag haar eigen team")
    void routering_elkeRij_eersteEnLaatsteDagEigenTeam(Gemeenteregel rij) {
        Team team = new Team(rij.soortTeam(), rij.gemeente());

        assertThat(advies(rij.vanaf(), rij.gemeente()).team()).contains(team);
        assertThat(advies(rij.tot().orElse(NU), rij.gemeente()).team()).contains(team);
    }

    @ParameterizedTest
    @CsvSource({
        "Binnenmaas, CJG-jeugdteam, Hoeksche Waard",
        "Cromstrijen, CJG-jeugdteam, Hoeksche Waard",
        "Korendijk, CJG-jeugdteam, Hoeksche Waard",
        "Oud-Beijerland, CJG-jeugdteam, Hoeksche Waard",
        "Strijen, CJG-jeugdteam, Hoeksche Waard",
        "Giessenlanden, sociaal team, Molenlanden",
        "Molenwaard, sociaal team, Molenlanden"
    })
    @DisplayName("8.3.a, D-12: een oude naam op een nieuwe dag wijst naar het team van de nieuwe gemeente, met de dag")
    void routering_opgegaan_teamVanNieuweGemeente(String oud, String soort, String nieuw) {
        Routeringsadvies advies = advies(NU, oud);

        assertThat(advies.route()).isEqualTo(Route.OPVOLGER);
        assertThat(advies.team()).contains(new Team(soort, nieuw));
        assertThat(advies.opvolging()).contains(new Opvolging(nieuw, LocalDate.of(2019, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leerdam", "Zederik"})
    @DisplayName("8.3.a, D-12: wie naar Vijfheerenlanden ging, krijgt geen team en hoort waarom")
    void routering_vertrokken_geenTeam(String gemeente) {
        Routeringsadvies advies = advies(NU, gemeente);

        assertThat(advies.route()).isEqualTo(Route.GEEN);
        assertThat(advies.team()).isEmpty();
        assertThat(advies.opvolging()).contains(new Opvolging("Vijfheerenlanden", LocalDate.of(2019, 1, 1)));
        assertThat(advies.jgz()).isEqualTo(Antwoord.NEE);
        assertThat(advies.vastgehouden()).isEqualTo(Antwoord.JA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARDINXVELD GIESSENDAM", "hardinxveldgiessendam", " Hardinxveld - Giessendam "})
    @DisplayName("8.3.a: hoofdletters, spaties en streepjes maken niet uit")
    void routering_andereSchrijfwijze_zelfdeTeam(String geschreven) {
        assertThat(advies(NU, geschreven).team()).contains(new Team("sociaal team", "Hardinxveld-Giessendam"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dordt", "Dordrech", "Hoeksche", "Utrecht", "Vijfheerenlanden", ""})
    @DisplayName("8.3.a, D-12: wat niet in de tabel staat, wordt nooit geraden")
    void routering_nietInTabel_geenTeam(String gemeente) {
        Routeringsadvies advies = advies(NU, gemeente);

        assertThat(advies.route()).isEqualTo(Route.GEEN);
        assertThat(advies.team()).isEmpty();
        assertThat(advies.opvolging()).isEmpty();
    }

    @Test
    @DisplayName("8.3.a, 8.3.d: weet niemand iets, dan worden gemeente en aanleiding gevraagd en blijft niets liggen")
    void routering_nietsBekend_allesGevraagd() {
        Routeringsadvies advies = WEEGWIJZER.routering(Routeringzaak.op(NU));

        assertThat(advies.route()).isEqualTo(Route.NOG_ONBEKEND);
        assertThat(advies.doelgroep()).isEqualTo(Doelgroep.NOG_ONBEKEND);
        assertThat(advies.vastgehouden()).isEqualTo(Antwoord.JA);
        assertThat(advies.onderbouwing().vragen())
                .extracting(OpenVraag::feit)
                .containsExactlyInAnyOrder("de gemeente", "de aanleiding", "er zijn minderjarigen");
    }

    @Test
    @DisplayName("9.2.r, F.3: het nummer van Veilig Thuis komt uit de tabel en staat er altijd bij, zonder mensen")
    void routering_buitenRegio_nummerVanVeiligThuis() {
        assertThat(advies(NU, "Utrecht").contacten())
                .containsExactly(new Contact(
                        Partij.VEILIG_THUIS, "Veilig Thuis Zuid-Holland Zuid", Optional.of("078 - 633 49 80")));
    }

    private static Routeringsadvies met(String bestand, String was, String wordt, String gemeente) {
        Motor motor = Motor.rekenend(Kennislezer.lees(Bronbestanden.met(bestand, t -> t.replace(was, wordt))));
        return (Routeringsadvies) Vragen.besluit(
                motor, Routeringzaak.op(NU).gemeente(Optional.of(gemeente)).aanleiding(Aanleiding.OVERDRACHT));
    }

    @Test
    @DisplayName("D-12: een gemeente die ophield zonder opvolger in de tabel, krijgt geen team en geen gok")
    void routering_vervallenZonderOpvolger_geenTeam() {
        Routeringsadvies advies = met(GEMEENTEN, "2018-12-31;Vijfheerenlanden;", "2018-12-31;;", "Leerdam");

        assertThat(advies.route()).isEqualTo(Route.GEEN);
        assertThat(advies.team()).isEmpty();
        assertThat(advies.opvolging()).isEmpty();
    }

    @Test
    @DisplayName("D-12: opvolgers die in een kring naar elkaar wijzen, geven geen team en geen eindeloze tocht")
    void routering_opvolgersInKring_geenTeam() {
        Routeringsadvies advies = met(GEMEENTEN, "2018-12-31;Vijfheerenlanden;", "2018-12-31;Leerdam;", "Zederik");

        assertThat(advies.route()).isEqualTo(Route.GEEN);
        assertThat(advies.team()).isEmpty();
    }

    private static List<String> fouten(String bestand, String was, String wordt) {
        try {
            Kennislezer.lees(Bronbestanden.met(bestand, t -> t.replace(was, wordt)));
            return List.of();
        } catch (OnbruikbareKennisbankException e) {
            return e.diagnosen().stream()
                    .map(Diagnose::boodschap)
                    .filter(m -> m.startsWith("kolom"))
                    .toList();
        }
    }

    @Test
    @DisplayName("D-12: een opvolger van een gemeente die nog bestaat, wordt geweigerd met wat er mis is")
    void lees_opvolgerZonderLaatsteDag_geweigerd() {
        assertThat(fouten(
                        GEMEENTEN, "Dordrecht;jeugdteam;2017-01-01;;;", "Dordrecht;jeugdteam;2017-01-01;;Papendrecht;"))
                .containsExactly("kolom `opvolger`: «Papendrecht» volgt op een gemeente zonder laatste dag");
    }

    @Test
    @DisplayName("9.2.r: een nummer dat geen telefoonnummer is en een partij die niet bestaat, worden samen gemeld")
    void lees_fouteContacten_geweigerd() {
        assertThat(fouten(ORGANISATIES, "078 - 633 49 80", "bel maar"))
                .containsExactly("kolom `telefoon`: «bel maar» is geen telefoonnummer");
        assertThat(fouten(ORGANISATIES, "Rivas;JGZ", "Rivas;zorg"))
                .containsExactly("kolom `partij`: «zorg» is geen partij");
    }

    @Test
    @DisplayName("9.2.r: twee rijen van dezelfde organisatie op dezelfde dag worden geweigerd")
    void lees_organisatieTweeKeer_geweigerd() {
        assertThatThrownBy(() -> Kennislezer.lees(Bronbestanden.met(ORGANISATIES, t -> t.replace("Careyn", "Rivas"))))
                .isInstanceOf(OnbruikbareKennisbankException.class);
    }
}
