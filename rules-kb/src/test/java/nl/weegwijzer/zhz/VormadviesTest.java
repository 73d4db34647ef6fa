package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zaak.Toestemming.GEWEIGERD;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZET;
import static nl.weegwijzer.zhz.Uitgangszaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Uitgangszaken.MELDING;
import static nl.weegwijzer.zhz.Uitgangszaken.ONBESPROKEN;
import static nl.weegwijzer.zhz.Uitgangszaken.VEILIG;
import static nl.weegwijzer.zhz.Uitgangszaken.advies;
import static nl.weegwijzer.zhz.Uitgangszaken.metToestemming;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.mag;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldadvies.MagMelden;
import nl.weegwijzer.besluit.Meldadvies.NogNietMelden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Meldzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// The eight pieces of advice of D-1, in their order: each comes before those after it.
class VormadviesTest {
    private static final Meldzaak GEWEIGERD_EN_ONWETEND = ONBESPROKEN.gezin(metToestemming(GEWEIGERD));
    private static final Meldzaak ONBEREIKBAAR =
            ONBESPROKEN.veiligheid(VEILIG.ernstigeZorg(JA)).gezinscontact(new Gezinscontact(NEE, NEE, NEE));

    private static Optional<Vormadvies> vormadvies(Meldzaak zaak) {
        return advies(zaak).vorm().advies();
    }

    static Stream<Meldzaak> alleVormen() {
        return Stream.of(MELDING, ONBESPROKEN, GEWEIGERD_EN_ONWETEND, MELDING.melder(BURGER));
    }

    @ParameterizedTest
    @MethodSource("alleVormen")
    @DisplayName("D-1, 1: bij acuut gevaar wordt Veilig Thuis meteen gebeld, wat er verder ook bekend is")
    void meldadvies_acuutGevaar_bellen(Meldzaak zaak) {
        assertThat(vormadvies(zaak.veiligheid(VEILIG.acuutGevaar(JA)))).contains(Vormadvies.BELLEN);
        assertThat(vormadvies(zaak.veiligheid(VEILIG.acuutGevaar(JA).gevaarKindBijOpenheid(JA))))
                .contains(Vormadvies.BELLEN);
        assertThat(vormadvies(zaak.veiligheid(VEILIG.acuutGevaar(JA).gevaarKindBijOpenheid(ONBEKEND))))
                .contains(Vormadvies.BELLEN);
    }

    @ParameterizedTest
    @MethodSource("nl.weegwijzer.zhz.Uitgangszaken#professionals")
    @DisplayName("D-1, 1: een professional moet dan bellen, per telefoon en meteen")
    void meldadvies_acuutGevaarProfessional_moetBellen(Melder melder) {
        moet(Rol.MELDER, Handeling.BELLEN)
                .jegens(Rol.VEILIG_THUIS)
                .vormen(Vorm.TELEFONISCH)
                .meteen()
                .uit("F.3")
                .staatIn(advies(MELDING.melder(melder).veiligheid(VEILIG.acuutGevaar(JA))));
    }

    @Test
    @DisplayName("D-1, 1: deze afspraken binden een burger niet: die kan bellen")
    void meldadvies_acuutGevaarBurger_magBellen() {
        mag(Rol.MELDER, Handeling.BELLEN)
                .jegens(Rol.VEILIG_THUIS)
                .vormen(Vorm.TELEFONISCH)
                .staatIn(advies(MELDING.melder(BURGER).veiligheid(VEILIG.acuutGevaar(JA))));
    }

    @Test
    @DisplayName("D-1, 1: is het gezin onbereikbaar bij ernstige zorg, dan wordt Veilig Thuis meteen gebeld")
    void meldadvies_onbereikbaarEnErnstig_bellen() {
        Meldadvies besluit = advies(ONBEREIKBAAR.melder(JEUGDTEAM));

        assertThat(besluit.vorm().advies()).contains(Vormadvies.BELLEN);
        assertThat(besluit).isInstanceOf(MagMelden.class);
        moet(Rol.MELDER, Handeling.BELLEN)
                .jegens(Rol.VEILIG_THUIS)
                .vormen(Vorm.TELEFONISCH)
                .meteen()
                .staatIn(besluit);
    }

    @Test
    @DisplayName("D-1, 1: is het gezin onbereikbaar bij ernstige zorg, dan wordt het gesprek ingehaald")
    void meldadvies_onbereikbaarEnErnstigGesprekNietGevoerd_gesprekInhalen() {
        moet(Rol.MELDER, Handeling.GESPREK_VOEREN)
                .jegens(Rol.GEZIN)
                .naDeMelding()
                .uit("7.2.3")
                .staatIn(advies(ONBEREIKBAAR.meldcode(GEZET.gesprekGevoerd(NEE))));
    }

    @Test
    @DisplayName("D-1, 1: onbereikbaar zonder ernstige zorg, of ernstig en bereikbaar, is geen reden om te bellen")
    void meldadvies_alleenOnbereikbaarOfAlleenErnstig_nietBellen() {
        Meldzaak onbereikbaar = ONBEREIKBAAR.veiligheid(VEILIG);
        Meldzaak ernstig = ONBESPROKEN.veiligheid(VEILIG.ernstigeZorg(JA));

        assertThat(vormadvies(onbereikbaar)).isNotEqualTo(Optional.of(Vormadvies.BELLEN));
        assertThat(vormadvies(ernstig)).isNotEqualTo(Optional.of(Vormadvies.BELLEN));
        geen(advies(onbereikbaar), Handeling.BELLEN);
        geen(advies(ernstig), Handeling.BELLEN);
    }

    @ParameterizedTest
    @MethodSource("alleVormen")
    @DisplayName("D-1, 2: bij gevaar door openheid is het advies gesloten, ook waar open zou mogen")
    void meldadvies_gevaar_gesloten(Meldzaak zaak) {
        assertThat(vormadvies(zaak.veiligheid(VEILIG.gevaarProfessionalBijOpenheid(JA))))
                .contains(Vormadvies.GESLOTEN);
    }

    @ParameterizedTest
    @MethodSource("alleVormen")
    @DisplayName("D-1, 3: is gevaar door openheid onbekend, dan eerst Veilig Thuis raadplegen")
    void meldadvies_gevaarOnbekend_raadplegen(Meldzaak zaak) {
        assertThat(vormadvies(zaak.veiligheid(VEILIG.gevaarKindBijOpenheid(ONBEKEND))))
                .contains(Vormadvies.RAADPLEGEN);
    }

    @Test
    @DisplayName("D-1, 3: de professional raadpleegt dan Veilig Thuis vóór de melding, en maakt nog niets open")
    void meldadvies_gevaarOnbekend_plichtOmTeRaadplegen() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM).veiligheid(VEILIG.gevaarKindBijOpenheid(ONBEKEND)));

        moet(Rol.MELDER, Handeling.RAADPLEGEN)
                .jegens(Rol.VEILIG_THUIS)
                .voorDeMelding()
                .uit("F.3")
                .staatIn(besluit);
        geen(besluit, Handeling.BEKENDMAKEN);
        geen(besluit, Handeling.KOPIE_GEVEN);
    }

    @Test
    @DisplayName("D-1, 4: mag open melden, dan is open het advies")
    void meldadvies_openToegestaan_open() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM));

        assertThat(besluit).isInstanceOf(MagMelden.class);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.OPEN);
        geen(besluit, Handeling.RAADPLEGEN);
    }

    @Test
    @DisplayName("D-1, 5: met toestemming maar onbesproken wordt eerst besproken, dan open gemeld")
    void meldadvies_toestemmingOnbesproken_bespreken() {
        assertThat(vormadvies(MELDING.gezinscontact(new Gezinscontact(ONBEKEND, NEE, JA))))
                .contains(Vormadvies.BESPREKEN);
    }

    @Test
    @DisplayName("D-1, 5: met medeweten maar onbesproken wordt eerst besproken, ook na een weigering")
    void meldadvies_medewetenOnbesproken_bespreken() {
        assertThat(vormadvies(GEWEIGERD_EN_ONWETEND.gezinscontact(new Gezinscontact(JA, NEE, JA))))
                .contains(Vormadvies.BESPREKEN);
    }

    @Test
    @DisplayName("D-1, 6: geweigerd zonder medeweten: eerst vertellen en bespreken, dan open; gesloten blijft mogelijk")
    void meldadvies_geweigerdZonderMedeweten_vertellen() {
        Meldadvies besluit = advies(GEWEIGERD_EN_ONWETEND);

        assertThat(besluit.vorm().advies()).contains(Vormadvies.VERTELLEN);
        assertThat(besluit.vorm().open()).contains(Vormoordeel.NOG_NIET);
        assertThat(besluit.vorm().gesloten()).contains(Vormoordeel.TOEGESTAAN);
        moet(Rol.MELDER, Handeling.MELDING_AANKONDIGEN)
                .jegens(Rol.GEZIN)
                .voorDeMelding()
                .uit("9.1.5.o.a")
                .staatIn(besluit);
        moet(Rol.MELDER, Handeling.MELDING_BESPREKEN)
                .jegens(Rol.GEZIN)
                .voorDeMelding()
                .uit("9.1.5.o.d")
                .staatIn(besluit);
        assertThat(Verwacht.opmerkingen(besluit, "9.1.5.g.a")).isNotEmpty();
    }

    @Test
    @DisplayName("D-1, 7: een burger meldt open als het gezin het weet")
    void meldadvies_burgerMetMedeweten_open() {
        assertThat(vormadvies(MELDING.melder(BURGER))).contains(Vormadvies.OPEN);
    }

    @Test
    @DisplayName("D-1, 7: een burger meldt gesloten als het gezin het niet weet")
    void meldadvies_burgerZonderMedeweten_gesloten() {
        assertThat(vormadvies(ONBESPROKEN.melder(BURGER))).contains(Vormadvies.GESLOTEN);
    }

    @ParameterizedTest
    @MethodSource("nl.weegwijzer.zhz.Uitgangszaken#professionals")
    @DisplayName("D-1, 8: niet gevraagd en niets verteld: eerst het gesprek van stap 3")
    void meldadvies_nietGevraagdZonderMedeweten_gesprek(Melder melder) {
        Meldadvies besluit = advies(ONBESPROKEN.melder(melder));

        assertThat(besluit.vorm().advies()).contains(Vormadvies.GESPREK);
        moet(Rol.MELDER, Handeling.GESPREK_VOEREN)
                .jegens(Rol.GEZIN)
                .voorDeMelding()
                .uit("7.2.3")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("D-1, 8: vóór dat gesprek mag een jeugdteam nog niet melden")
    void meldadvies_jeugdteamNietGevraagdZonderMedeweten_nogNiet() {
        assertThat(advies(ONBESPROKEN.melder(JEUGDTEAM))).isInstanceOf(NogNietMelden.class);
    }

    @Test
    @DisplayName("D-1: is alles onbekend, dan wordt er niets geadviseerd dan Veilig Thuis raadplegen, met vragen")
    void meldadvies_allesOnbekend_raadplegen() {
        Meldadvies besluit = advies(Meldzaak.op(DAG));

        assertThat(besluit).isInstanceOf(NogNietMelden.class);
        assertThat(besluit.vorm().open()).contains(Vormoordeel.ONZEKER);
        assertThat(besluit.vorm().gesloten()).contains(Vormoordeel.ONZEKER);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.RAADPLEGEN);
        assertThat(besluit.kinderen()).isEmpty();
        vraagt(besluit, "er is acuut gevaar");
        vraagt(besluit, "de melder");
        vraagt(besluit, "er is een vermoeden van kindermishandeling");
    }
}
