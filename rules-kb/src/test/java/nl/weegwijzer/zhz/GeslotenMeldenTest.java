package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zaak.Toestemming.GEGEVEN;
import static nl.weegwijzer.zaak.Toestemming.GEWEIGERD;
import static nl.weegwijzer.zaak.Toestemming.NIET_GEVRAAGD;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
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
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Veiligheid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeslotenMeldenTest {
    private static final Meldzaak GEWEIGERD_EN_ONWETEND =
            ONBESPROKEN.gezinscontact(new Gezinscontact(ONBEKEND, NEE, JA)).gezin(metToestemming(GEGEVEN, GEWEIGERD));

    private static Optional<Vormoordeel> gesloten(Meldzaak zaak) {
        return advies(zaak).vorm().gesloten();
    }

    static Stream<Melder> professionals() {
        return Uitgangszaken.professionals();
    }

    @ParameterizedTest
    @MethodSource("professionals")
    @DisplayName("9.1.5.g.a: na een weigering mag een professional gesloten melden")
    void meldadvies_toestemmingGeweigerd_geslotenToegestaan(Melder melder) {
        assertThat(gesloten(GEWEIGERD_EN_ONWETEND.melder(melder))).contains(Vormoordeel.TOEGESTAAN);
    }

    static Stream<Veiligheid> gevaren() {
        return Stream.of(
                VEILIG.gevaarKindBijOpenheid(JA),
                VEILIG.gevaarProfessionalBijOpenheid(JA),
                VEILIG.gevaarKindBijOpenheid(JA).gevaarProfessionalBijOpenheid(ONBEKEND),
                VEILIG.gevaarKindBijOpenheid(ONBEKEND).gevaarProfessionalBijOpenheid(JA));
    }

    @ParameterizedTest
    @MethodSource("gevaren")
    @DisplayName("9.1.5.g.a: bij gevaar voor kind of professional mag gesloten melden, en dat is het advies")
    void meldadvies_gevaarBijOpenheid_geslotenMelden(Veiligheid veiligheid) {
        Meldadvies besluit = advies(ONBESPROKEN.melder(JEUGDTEAM).veiligheid(veiligheid));

        assertThat(besluit).isInstanceOf(MagMelden.class);
        assertThat(besluit.vorm().gesloten()).contains(Vormoordeel.TOEGESTAAN);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.GESLOTEN);
    }

    @Test
    @DisplayName("9.1.5.g.a: bij gevaar is er tegen een open melding die mag een contra-indicatie (D-1)")
    void meldadvies_gevaarEnOpenToegestaan_contraIndicatie() {
        Meldadvies besluit = advies(MELDING.veiligheid(VEILIG.gevaarKindBijOpenheid(JA)));

        assertThat(besluit.vorm().open()).contains(Vormoordeel.TOEGESTAAN);
        assertThat(besluit.vorm().contraIndicatieOpen()).isTrue();
        assertThat(besluit.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort)
                .contains(Opmerking.Soort.CONTRA_INDICATIE);
    }

    @Test
    @DisplayName("9.1.5.g.a: mag open melden toch al niet, dan is er geen contra-indicatie (D-1)")
    void meldadvies_gevaarEnOpenNietToegestaan_geenContraIndicatie() {
        assertThat(advies(ONBESPROKEN.veiligheid(VEILIG.gevaarKindBijOpenheid(JA)))
                        .vorm()
                        .contraIndicatieOpen())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("professionals")
    @DisplayName("9.1.5.g.a: zonder weigering en zonder gevaar mag een professional niet gesloten melden (D-1)")
    void meldadvies_geenWeigeringGeenGevaar_geslotenNietToegestaan(Melder melder) {
        assertThat(gesloten(MELDING.melder(melder))).contains(Vormoordeel.NIET_TOEGESTAAN);
        assertThat(gesloten(ONBESPROKEN.melder(melder))).contains(Vormoordeel.NIET_TOEGESTAAN);
    }

    static Stream<Veiligheid> onbekendGevaar() {
        return Stream.of(
                VEILIG.gevaarKindBijOpenheid(ONBEKEND),
                VEILIG.gevaarProfessionalBijOpenheid(ONBEKEND),
                VEILIG.gevaarKindBijOpenheid(ONBEKEND).gevaarProfessionalBijOpenheid(ONBEKEND));
    }

    @ParameterizedTest
    @MethodSource("onbekendGevaar")
    @DisplayName("9.1.5.g.a: is gevaar onbekend, dan is gesloten melden onzeker en volgt een vraag (D-1)")
    void meldadvies_gevaarOnbekend_geslotenOnzeker(Veiligheid veiligheid) {
        Meldadvies besluit = advies(MELDING.veiligheid(veiligheid));

        assertThat(besluit.vorm().gesloten()).contains(Vormoordeel.ONZEKER);
        if (veiligheid.gevaarKindBijOpenheid() == ONBEKEND) {
            vraagt(besluit, "open melden is gevaarlijk voor het kind");
        }
        if (veiligheid.gevaarProfessionalBijOpenheid() == ONBEKEND) {
            vraagt(besluit, "open melden is gevaarlijk voor de professional");
        }
    }

    @Test
    @DisplayName(
            "9.1.5.g.a: na een weigering of voor een burger is gesloten melden zeker, ook bij onbekend gevaar (D-1)")
    void meldadvies_gevaarOnbekendNaWeigeringOfBurger_geslotenToegestaan() {
        Veiligheid onbekend = VEILIG.gevaarKindBijOpenheid(ONBEKEND);

        assertThat(gesloten(GEWEIGERD_EN_ONWETEND.veiligheid(onbekend))).contains(Vormoordeel.TOEGESTAAN);
        assertThat(gesloten(MELDING.melder(BURGER).veiligheid(onbekend))).contains(Vormoordeel.TOEGESTAAN);
    }

    @Test
    @DisplayName("9.1.5.g.a: is de toestemming onbekend, dan is gesloten melden onzeker")
    void meldadvies_toestemmingOnbekend_geslotenOnzeker() {
        assertThat(gesloten(MELDING.gezin(metToestemming(Toestemming.ONBEKEND))))
                .contains(Vormoordeel.ONZEKER);
    }

    @Test
    @DisplayName("9.1.5.g.b: een burger mag altijd gesloten melden, zonder weigering en zonder gevaar")
    void meldadvies_burger_geslotenToegestaan() {
        assertThat(gesloten(MELDING.melder(BURGER))).contains(Vormoordeel.TOEGESTAAN);
        assertThat(advies(ONBESPROKEN.melder(BURGER))).isInstanceOf(MagMelden.class);
    }

    @Test
    @DisplayName("9.1.5.g.b: is niet bekend wie er meldt, dan is gesloten melden onzeker en volgt een vraag")
    void meldadvies_melderOnbekend_geslotenOnzekerMetVraag() {
        Melder onbekend = new Melder(Melderrol.ONBEKEND, ONBEKEND);
        Meldzaak geweld = MELDING.vermoeden(Uitgangszaken.HUISELIJK_GEWELD).melder(onbekend);

        assertThat(gesloten(geweld)).contains(Vormoordeel.ONZEKER);
        vraagt(advies(geweld), "de melder");
    }

    @Test
    @DisplayName("9.1.5.g.c: gesloten melden kan telefonisch en schriftelijk")
    void meldadvies_adviesGesloten_telefonischOfSchriftelijk() {
        Meldadvies besluit = advies(ONBESPROKEN.veiligheid(VEILIG.gevaarKindBijOpenheid(JA)));

        mag(Rol.MELDER, Handeling.GESLOTEN_MELDEN)
                .jegens(Rol.VEILIG_THUIS)
                .vormen(Vorm.TELEFONISCH)
                .uit("9.1.5.g.c")
                .staatIn(besluit);
        mag(Rol.MELDER, Handeling.GESLOTEN_MELDEN)
                .jegens(Rol.VEILIG_THUIS)
                .vormen(Vorm.SCHRIFTELIJK)
                .uit("9.1.5.g.c")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.g.c: het advies om open te melden zegt dat niet")
    void meldadvies_adviesOpen_geenGeslotenVormen() {
        assertThat(Verwacht.redenen(advies(MELDING), "9.1.5.g.c")).isEmpty();
    }

    @Test
    @DisplayName("9.1.5.g.d: Veilig Thuis houdt geheim wie er gesloten meldt")
    void meldadvies_adviesGesloten_geheimhouden() {
        moet(Rol.VEILIG_THUIS, Handeling.GEHEIMHOUDEN)
                .uit("9.1.5.g.d")
                .staatIn(advies(ONBESPROKEN.veiligheid(VEILIG.gevaarProfessionalBijOpenheid(JA))));
    }

    @Test
    @DisplayName("9.1.5.g.d: bij een open melding is er niets geheim te houden")
    void meldadvies_adviesOpen_nietGeheimhouden() {
        geen(advies(MELDING), Handeling.GEHEIMHOUDEN);
    }

    @Test
    @DisplayName("9.1.5.g.d: bij het advies gesloten is er geen plicht jegens het gezin die de melder verraadt")
    void meldadvies_adviesGesloten_nietsVoorGezin() {
        Meldadvies besluit = advies(MELDING.veiligheid(VEILIG.gevaarKindBijOpenheid(JA)));

        assertThat(besluit.onderbouwing().plichtenVoorGezin()).isEmpty();
        geen(besluit, Handeling.BEKENDMAKEN);
        geen(besluit, Handeling.MELDING_BESPREKEN);
        geen(besluit, Handeling.MELDING_AANKONDIGEN);
    }

    @Test
    @DisplayName("9.1.5.g.a: een ouder die niet gevraagd is, heeft niet geweigerd")
    void meldadvies_nietGevraagd_geenWeigering() {
        assertThat(gesloten(
                        MELDING.gezin(metToestemming(NIET_GEVRAAGD)).gezinscontact(new Gezinscontact(NEE, NEE, JA))))
                .contains(Vormoordeel.NIET_TOEGESTAAN);
    }
}
