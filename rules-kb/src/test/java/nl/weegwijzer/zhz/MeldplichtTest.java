package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zaak.Toestemming.GEWEIGERD;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
import static nl.weegwijzer.zhz.Uitgangszaken.GEEN_VERMOEDEN;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZET;
import static nl.weegwijzer.zhz.Uitgangszaken.HUISELIJK_GEWELD;
import static nl.weegwijzer.zhz.Uitgangszaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Uitgangszaken.KINDERMISHANDELING;
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
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldadvies.GeenGrondslag;
import nl.weegwijzer.besluit.Meldadvies.MagMelden;
import nl.weegwijzer.besluit.Meldadvies.MoetMelden;
import nl.weegwijzer.besluit.Meldadvies.NogNietMelden;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Vermoeden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeldplichtTest {
    private static final Verwacht MELDPLICHT =
            moet(Rol.MELDER, Handeling.MELDEN).jegens(Rol.VEILIG_THUIS).uit("8.2.b");

    @Test
    @DisplayName("8.2.b: een JGZ-professional moet een vermoeden van kindermishandeling melden bij Veilig Thuis")
    void meldadvies_jgzMetKindermishandeling_moetMelden() {
        assertThat(advies(MELDING)).isInstanceOf(MoetMelden.class);
        MELDPLICHT.zonderTermijnInBron().staatIn(advies(MELDING));
    }

    @Test
    @DisplayName("8.2.b: een weigering van de ouders heft de meldplicht niet op (D-9)")
    void meldadvies_jgzNaWeigering_moetMelden() {
        Meldadvies besluit = advies(ONBESPROKEN.gezin(metToestemming(GEWEIGERD)));

        assertThat(besluit).isInstanceOf(MoetMelden.class);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.VERTELLEN);
        MELDPLICHT.staatIn(besluit);
    }

    @ParameterizedTest
    @EnumSource(
            value = Melderrol.class,
            names = {"JEUGDTEAM", "ANDERE_PROFESSIONAL", "BURGER"})
    @DisplayName("8.2.b: wie niet bij de JGZ werkt, heeft uit deze bron geen meldplicht (D-9)")
    void meldadvies_nietJgz_magMelden(Melderrol rol) {
        Meldadvies besluit = advies(MELDING.melder(new Melder(rol, JA)));

        assertThat(besluit).isInstanceOf(MagMelden.class);
        MELDPLICHT.staatNietIn(besluit);
    }

    @Test
    @DisplayName("8.2.b: voor huiselijk geweld zonder vermoeden van kindermishandeling is er geen meldplicht (D-9)")
    void meldadvies_jgzMetHuiselijkGeweld_magMelden() {
        Meldadvies besluit = advies(MELDING.vermoeden(HUISELIJK_GEWELD));

        assertThat(besluit).isInstanceOf(MagMelden.class);
        MELDPLICHT.staatNietIn(besluit);
    }

    @Test
    @DisplayName("8.2.b: vóór de weging staat de meldplicht nog niet vast (D-9)")
    void meldadvies_jgzVoorDeWeging_nogNiet() {
        Meldadvies besluit = advies(MELDING.meldcode(GEZET.gewogen(NEE)));

        assertThat(besluit).isInstanceOf(NogNietMelden.class);
        MELDPLICHT.staatNietIn(besluit);
    }

    @Test
    @DisplayName("8.2.b: acuut gevaar wacht niet op de weging: meteen melden (D-10)")
    void meldadvies_jgzAcuutVoorDeWeging_meteenMelden() {
        Meldadvies besluit = advies(MELDING.meldcode(GEZET.gewogen(NEE)).veiligheid(VEILIG.acuutGevaar(JA)));

        assertThat(besluit).isInstanceOf(MoetMelden.class);
        assertThat(besluit.onderbouwing().plichten())
                .filteredOn(p -> p.wat() == Handeling.MELDEN)
                .extracting(Plicht::termijn)
                .containsExactly(new Termijn.Meteen());
    }

    @Test
    @DisplayName("8.2.b: is het vermoeden van kindermishandeling onbekend, dan volgt een vraag")
    void meldadvies_jgzVermoedenOnbekend_vraag() {
        Meldadvies besluit = advies(MELDING.vermoeden(new Vermoeden(ONBEKEND, NEE)));

        assertThat(besluit).isInstanceOf(NogNietMelden.class);
        vraagt(besluit, "er is een vermoeden van kindermishandeling");
    }

    @Test
    @DisplayName("8.2.b: is niet bekend of de melder bij de JGZ werkt, dan volgt een vraag")
    void meldadvies_melderOnbekendKindermishandeling_vraag() {
        vraagt(advies(MELDING.melder(new Melder(Melderrol.ONBEKEND, ONBEKEND))), "de melder");
    }

    @Test
    @DisplayName("F.5: wie mag melden, kan ook zelf hulp organiseren, of beide (7.2.5)")
    void meldadvies_jeugdteamMetVermoeden_hulpOfMelden() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM).vermoeden(HUISELIJK_GEWELD));

        assertThat(besluit).isInstanceOf(MagMelden.class);
        mag(Rol.MELDER, Handeling.HULP_ORGANISEREN)
                .jegens(Rol.GEZIN)
                .uit("F.5", "7.2.5")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("F.5: ook wie moet melden, mag zelf hulp organiseren (D-9)")
    void meldadvies_jgzMoetMelden_magOokHulpOrganiseren() {
        mag(Rol.MELDER, Handeling.HULP_ORGANISEREN).jegens(Rol.GEZIN).staatIn(advies(MELDING));
    }

    @Test
    @DisplayName("F.5: een burger organiseert geen hulp uit deze afspraken")
    void meldadvies_burger_geenHulpOrganiseren() {
        geen(advies(MELDING.melder(BURGER)), Handeling.HULP_ORGANISEREN);
    }

    @Test
    @DisplayName("F.5: zonder vermoeden zeggen de afspraken niets over melden")
    void meldadvies_geenVermoeden_geenGrondslag() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM).vermoeden(GEEN_VERMOEDEN));

        assertThat(besluit).isInstanceOf(GeenGrondslag.class);
        geen(besluit, Handeling.MELDEN);
        geen(besluit, Handeling.HULP_ORGANISEREN);
    }

    @Test
    @DisplayName("F.5: is onbekend of er een vermoeden is, dan volgt een vraag en mag melden nog niet")
    void meldadvies_vermoedenOnbekend_nogNiet() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM).vermoeden(new Vermoeden(NEE, ONBEKEND)));

        assertThat(besluit).isInstanceOf(NogNietMelden.class);
        vraagt(besluit, "er is een vermoeden van huiselijk geweld");
    }

    @Test
    @DisplayName("F.5: de keuze is open of gesloten; mag geen van beide, dan mag melden nog niet")
    void meldadvies_geenVormToegestaan_nogNiet() {
        Meldzaak zaak = ONBESPROKEN.melder(JEUGDTEAM).vermoeden(KINDERMISHANDELING);

        assertThat(advies(zaak)).isInstanceOf(NogNietMelden.class);
        assertThat(advies(zaak.gezin(metToestemming(GEWEIGERD)))).isInstanceOf(MagMelden.class);
    }

    @Test
    @DisplayName("F.5: een mogelijkheid staat nooit tussen de plichten")
    void meldadvies_altijd_plichtenEnMogelijkhedenGescheiden() {
        Meldadvies besluit = advies(MELDING);

        assertThat(besluit.onderbouwing().plichten()).extracting(Plicht::kracht).containsOnly(Kracht.MOET);
        assertThat(besluit.onderbouwing().mogelijkheden())
                .extracting(Plicht::kracht)
                .containsOnly(Kracht.MAG);
        assertThat(besluit.vorm().advies()).isEqualTo(Optional.of(Vormadvies.OPEN));
    }
}
