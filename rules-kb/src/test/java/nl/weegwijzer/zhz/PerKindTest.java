package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.MELDING;
import static nl.weegwijzer.zhz.Uitgangszaken.VEILIG;
import static nl.weegwijzer.zhz.Uitgangszaken.advies;
import static nl.weegwijzer.zhz.Uitgangszaken.casemanager;
import static nl.weegwijzer.zhz.Uitgangszaken.gezin;
import static nl.weegwijzer.zhz.Uitgangszaken.gezinsvoogd;
import static nl.weegwijzer.zhz.Uitgangszaken.kind;
import static nl.weegwijzer.zhz.Uitgangszaken.kinderen;
import static nl.weegwijzer.zhz.Uitgangszaken.met;
import static nl.weegwijzer.zhz.Uitgangszaken.onderToezicht;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kindmelding;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldadvies.MoetMelden;
import nl.weegwijzer.besluit.Meldadvies.PerKind;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Organisatie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PerKindTest {
    private static final Gezin VOOGD_EN_ZUS = met(gezin(onderToezicht(1), kind(2)), gezinsvoogd(1));

    private static Meldadvies voor(Gezin gezin) {
        return advies(MELDING.gezin(gezin));
    }

    private static List<Kindmelding> meldingen(Gezin gezin) {
        return voor(gezin).kinderen().stream().map(PerKind::zorgmelding).toList();
    }

    @Test
    @DisplayName("9.1.5.o.p: de gezinsvoogd van het ene kind geldt niet voor het andere")
    void meldadvies_gezinsvoogdVanEenKind_alleenVoorDatKind() {
        assertThat(voor(VOOGD_EN_ZUS).kinderen())
                .containsExactly(
                        new PerKind("kind-1", Kindmelding.GEEN_NIEUWE), new PerKind("kind-2", Kindmelding.EIGEN));
    }

    @Test
    @DisplayName("9.1.5.o.p: een casemanager van Jeugdbescherming West telt net zo")
    void meldadvies_casemanagerVanEenKind_alleenVoorDatKind() {
        assertThat(meldingen(met(gezin(onderToezicht(1), kind(2)), casemanager(1))))
                .containsExactly(Kindmelding.GEEN_NIEUWE, Kindmelding.EIGEN);
    }

    @Test
    @DisplayName("9.1.5.o.p: de zorgen over het kind met gezinsvoogd gaan mee in dat contact (D-8)")
    void meldadvies_zorgenOverKindMetGezinsvoogd_meenemen() {
        moet(Rol.MELDER, Handeling.ZORGEN_MEENEMEN)
                .jegens(Rol.GEZINSVOOGD)
                .over("kind-1")
                .uit("9.1.5.o.r")
                .staatIn(voor(VOOGD_EN_ZUS));
    }

    @Test
    @DisplayName("9.1.5.o.p: zonder zorgen over het kind met gezinsvoogd is er niets mee te nemen (D-8)")
    void meldadvies_geenZorgenOverKindMetGezinsvoogd_nietMeenemen() {
        geen(voor(met(gezin(onderToezicht(1).zorgen(NEE), kind(2)), gezinsvoogd(1))), Handeling.ZORGEN_MEENEMEN);
    }

    @Test
    @DisplayName("9.1.5.o.q: een ander kind met zorgen krijgt een eigen zorgmelding")
    void meldadvies_zorgenOverAnderKind_eigenZorgmelding() {
        moet(Rol.MELDER, Handeling.ZORGMELDING_KIND)
                .jegens(Rol.VEILIG_THUIS)
                .over("kind-2")
                .uit("9.1.5.o.q")
                .staatIn(voor(VOOGD_EN_ZUS));
    }

    @Test
    @DisplayName("9.1.5.o.q: een ander kind zonder zorgen krijgt geen eigen zorgmelding")
    void meldadvies_geenZorgenOverAnderKind_geenZorgmelding() {
        Gezin gezin = met(gezin(onderToezicht(1), kind(2).zorgen(NEE)), gezinsvoogd(1));

        assertThat(meldingen(gezin)).containsExactly(Kindmelding.GEEN_NIEUWE, Kindmelding.GEEN_NIEUWE);
        geen(voor(gezin), Handeling.ZORGMELDING_KIND);
        geen(voor(gezin), Handeling.CONTACT_OPNEMEN);
    }

    @Test
    @DisplayName("9.1.5.o.q: zonder Jeugdbescherming West in het gezin noemt één zorgmelding elk kind (D-8)")
    void meldadvies_geenJeugdbescherming_eenZorgmeldingVoorGezin() {
        assertThat(meldingen(gezin(kind(1), kind(2)))).containsOnly(Kindmelding.GEZINSMELDING);
        geen(voor(gezin(kind(1), kind(2))), Handeling.ZORGMELDING_KIND);
    }

    @Test
    @DisplayName("9.1.5.o.q: zijn zorgen over een ander kind onbekend, dan is het een vraag over dat kind (D-8)")
    void meldadvies_zorgenOnbekend_vraagOverDatKind() {
        Gezin gezin = met(gezin(onderToezicht(1), kind(2).zorgen(ONBEKEND)), gezinsvoogd(1));

        assertThat(meldingen(gezin)).containsExactly(Kindmelding.GEEN_NIEUWE, Kindmelding.NOG_ONBEKEND);
        assertThat(voor(gezin).onderbouwing().vragen())
                .extracting(OpenVraag::feit, OpenVraag::betreft)
                .contains(tuple("er zijn zorgen over dit kind", Optional.of("kind-2")));
    }

    @Test
    @DisplayName("9.1.5.o.p: is de functie of de organisatie onbekend, dan is het een vraag over dat kind (D-8)")
    void meldadvies_rolOnbekend_vraagOverDatKind() {
        for (Jeugdbescherming onbekend : List.of(
                gezinsvoogd(1).organisatie(Organisatie.ONBEKEND), gezinsvoogd(1).functie(Functie.ONBEKEND))) {
            Meldadvies besluit = voor(met(gezin(onderToezicht(1), kind(2)), onbekend));

            assertThat(besluit.kinderen()).extracting(PerKind::zorgmelding).containsOnly(Kindmelding.NOG_ONBEKEND);
            assertThat(besluit.onderbouwing().vragen())
                    .extracting(OpenVraag::feit, OpenVraag::betreft)
                    .contains(tuple("de jeugdbescherming voor dit kind", Optional.of("kind-1")));
        }
    }

    @Test
    @DisplayName("9.1.5.o.p: is toezicht op een kind onbekend, dan staat voor zijn zus nog niets vast (D-8)")
    void meldadvies_toezichtOnbekend_beideKinderenOnbekend() {
        assertThat(meldingen(gezin(kind(1).onderToezicht(ONBEKEND), kind(2)))).containsOnly(Kindmelding.NOG_ONBEKEND);
    }

    @Test
    @DisplayName("9.1.5.o.p: over een voogd van een andere organisatie is er geen grondslag: raadpleeg Veilig Thuis")
    void meldadvies_andereOrganisatie_geenGrondslag() {
        Gezin gezin = met(gezin(onderToezicht(1), kind(2)), gezinsvoogd(1).organisatie(Organisatie.ANDERE));
        Meldadvies besluit = voor(gezin);

        assertThat(meldingen(gezin)).containsExactly(Kindmelding.GEEN_GRONDSLAG, Kindmelding.GEZINSMELDING);
        assertThat(besluit.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort, Opmerking::betreft)
                .contains(tuple(Opmerking.Soort.GEEN_GRONDSLAG, Optional.of("kind-1")));
        moet(Rol.MELDER, Handeling.RAADPLEGEN)
                .jegens(Rol.VEILIG_THUIS)
                .over("kind-1")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.o.r: vóór de eigen zorgmelding is er contact met de gezinsvoogd")
    void meldadvies_eigenZorgmelding_eerstContactMetGezinsvoogd() {
        Meldadvies besluit = voor(VOOGD_EN_ZUS);

        assertThat(besluit.eerstContact()).contains(Rol.GEZINSVOOGD);
        moet(Rol.MELDER, Handeling.CONTACT_OPNEMEN)
                .jegens(Rol.GEZINSVOOGD)
                .voorDeMelding()
                .uit("9.1.5.o.r")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.o.r: is er alleen een casemanager, dan is die het eerste contact (D-8)")
    void meldadvies_alleenCasemanager_eerstContactMetCasemanager() {
        Meldadvies besluit = voor(met(gezin(onderToezicht(1), kind(2)), casemanager(1)));

        assertThat(besluit.eerstContact()).contains(Rol.CASEMANAGER_JEUGDBESCHERMING);
        moet(Rol.MELDER, Handeling.CONTACT_OPNEMEN)
                .jegens(Rol.CASEMANAGER_JEUGDBESCHERMING)
                .voorDeMelding()
                .uit("9.1.5.o.r")
                .staatIn(besluit);
        geen(besluit, Handeling.CONTACT_OPNEMEN, Rol.GEZINSVOOGD);
    }

    @Test
    @DisplayName("9.1.5.o.r: zijn er een gezinsvoogd en een casemanager, dan gaat de gezinsvoogd voor (D-8)")
    void meldadvies_gezinsvoogdEnCasemanager_eerstContactMetGezinsvoogd() {
        Meldadvies besluit =
                voor(met(gezin(onderToezicht(1), onderToezicht(2), kind(3)), casemanager(1), gezinsvoogd(2)));

        assertThat(besluit.eerstContact()).contains(Rol.GEZINSVOOGD);
        geen(besluit, Handeling.CONTACT_OPNEMEN, Rol.CASEMANAGER_JEUGDBESCHERMING);
    }

    @Test
    @DisplayName("9.1.5.o.r: zonder eigen zorgmelding is er geen contact vooraf nodig")
    void meldadvies_geenEigenZorgmelding_geenEersteContact() {
        assertThat(advies(MELDING).eerstContact()).isEmpty();
        geen(advies(MELDING), Handeling.CONTACT_OPNEMEN);
    }

    @Test
    @DisplayName("9.1.5.o.r: acuut gevaar wacht niet op dat contact; het komt na de melding (D-8)")
    void meldadvies_acuutGevaar_contactNaDeMelding() {
        Meldadvies besluit = advies(MELDING.gezin(VOOGD_EN_ZUS).veiligheid(VEILIG.acuutGevaar(JA)));

        assertThat(besluit.vorm().advies()).contains(Vormadvies.BELLEN);
        assertThat(besluit.eerstContact()).contains(Rol.VEILIG_THUIS);
        moet(Rol.MELDER, Handeling.CONTACT_OPNEMEN)
                .jegens(Rol.GEZINSVOOGD)
                .naDeMelding()
                .uit("9.1.5.o.r")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.o.r: het contact verraadt een gesloten melder niet aan het gezin (D-8)")
    void meldadvies_geslotenEnEigenZorgmelding_contactVerraadtNiets() {
        Meldzaak gesloten = MELDING.gezin(VOOGD_EN_ZUS).veiligheid(VEILIG.gevaarKindBijOpenheid(JA));

        assertThat(Verwacht.opmerkingen(advies(gesloten), "9.1.5.o.r")).isNotEmpty();
        assertThat(Verwacht.opmerkingen(voor(VOOGD_EN_ZUS), "9.1.5.o.r")).isEmpty();
    }

    @Test
    @DisplayName("D-8: twee gezinsvoogden dekken elk hun eigen kind; het derde kind krijgt een eigen zorgmelding")
    void meldadvies_tweeGezinsvoogden_derdeKindEigenZorgmelding() {
        Gezin gezin = met(gezin(onderToezicht(1), onderToezicht(2), kind(3)), gezinsvoogd(1), gezinsvoogd(2));

        assertThat(meldingen(gezin))
                .containsExactly(Kindmelding.GEEN_NIEUWE, Kindmelding.GEEN_NIEUWE, Kindmelding.EIGEN);
        moet(Rol.MELDER, Handeling.CONTACT_OPNEMEN)
                .jegens(Rol.GEZINSVOOGD)
                .voorDeMelding()
                .staatIn(voor(gezin));
    }

    @Test
    @DisplayName("D-8: van zes kinderen met één gezinsvoogd krijgen de vijf andere elk een eigen zorgmelding")
    void meldadvies_zesKinderenEenGezinsvoogd_vijfEigenZorgmeldingen() {
        Gezin zes = gezin(kinderen(6));
        List<Kind> kinderen = new ArrayList<>(zes.kinderen());
        kinderen.set(3, onderToezicht(4));
        Meldadvies besluit = voor(zes.kinderen(kinderen).jeugdbescherming(List.of(gezinsvoogd(4))));

        assertThat(besluit.kinderen())
                .extracting(PerKind::kind)
                .containsExactly("kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "kind-6");
        assertThat(besluit.kinderen())
                .filteredOn(k -> k.zorgmelding() == Kindmelding.EIGEN)
                .hasSize(5);
        assertThat(besluit.onderbouwing().plichten())
                .filteredOn(p -> p.wat() == Handeling.ZORGMELDING_KIND)
                .hasSize(5);
    }

    @Test
    @DisplayName("D-8: zonder kinderen is er over geen kind iets te zeggen")
    void meldadvies_geenKinderen_geenKindmelding() {
        assertThat(voor(gezin()).kinderen()).isEmpty();
        geen(voor(gezin()), Handeling.ZORGMELDING_KIND);
        geen(voor(gezin()), Handeling.CONTACT_OPNEMEN);
    }

    @Test
    @DisplayName("D-8: voor een kind onder toezicht blijft de meldplicht van de JGZ gelden (8.2.b)")
    void meldadvies_alleenKindOnderToezicht_jgzMoetMelden() {
        assertThat(voor(met(gezin(onderToezicht(1)), gezinsvoogd(1)))).isInstanceOf(MoetMelden.class);
    }
}
