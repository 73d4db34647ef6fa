package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zaak.Toestemming.GEGEVEN;
import static nl.weegwijzer.zaak.Toestemming.GEWEIGERD;
import static nl.weegwijzer.zaak.Toestemming.NIET_GEVRAAGD;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
import static nl.weegwijzer.zhz.Uitgangszaken.EENVOUDIG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZIN;
import static nl.weegwijzer.zhz.Uitgangszaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Uitgangszaken.MELDING;
import static nl.weegwijzer.zhz.Uitgangszaken.ONBESPROKEN;
import static nl.weegwijzer.zhz.Uitgangszaken.VEILIG;
import static nl.weegwijzer.zhz.Uitgangszaken.advies;
import static nl.weegwijzer.zhz.Uitgangszaken.metToestemming;
import static nl.weegwijzer.zhz.Uitgangszaken.ouder;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldadvies.NogNietMelden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Toestemming;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenMeldenTest {
    private static final Meldzaak GEVAARLIJK = MELDING.veiligheid(VEILIG.gevaarKindBijOpenheid(JA));

    private static Optional<Vormoordeel> open(Meldzaak zaak) {
        return advies(zaak).vorm().open();
    }

    private static Gezinscontact contact(Antwoord medeweten, Antwoord besproken) {
        return new Gezinscontact(medeweten, besproken, JA);
    }

    @Test
    @DisplayName("9.1.5.o.a: met toestemming en na bespreking mag open melden")
    void meldadvies_toestemmingEnBesproken_openToegestaan() {
        Meldadvies besluit = advies(MELDING.gezinscontact(contact(ONBEKEND, JA)));

        assertThat(besluit.vorm().open()).contains(Vormoordeel.TOEGESTAAN);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.OPEN);
        assertThat(besluit.vorm().contraIndicatieOpen()).isFalse();
    }

    @Test
    @DisplayName("9.1.5.o.a: medeweten is naast toestemming genoeg, ook na een weigering")
    void meldadvies_geweigerdMaarMedewetenEnBesproken_openToegestaan() {
        Meldadvies besluit = advies(MELDING.gezin(metToestemming(GEWEIGERD)));

        assertThat(besluit.vorm().open()).contains(Vormoordeel.TOEGESTAAN);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.OPEN);
    }

    @Test
    @DisplayName("9.1.5.o.a: zonder toestemming en zonder medeweten mag open melden niet")
    void meldadvies_nietGevraagdGeenMedeweten_openNietToegestaan() {
        assertThat(open(ONBESPROKEN)).isPresent().get().isIn(Vormoordeel.NOG_NIET, Vormoordeel.NIET_TOEGESTAAN);
    }

    @Test
    @DisplayName("9.1.5.o.a: is toestemming én medeweten onbekend, dan is open melden onzeker en volgt een vraag")
    void meldadvies_contactOnbekend_openOnzeker() {
        Meldzaak zaak = MELDING.gezin(metToestemming(Toestemming.ONBEKEND)).gezinscontact(contact(ONBEKEND, ONBEKEND));

        assertThat(open(zaak)).contains(Vormoordeel.ONZEKER);
        vraagt(advies(zaak), "het gezin weet dat er gemeld wordt");
        vraagt(advies(zaak), "de melding is vooraf met het gezin besproken");
    }

    @Test
    @DisplayName("9.1.5.o.a: één weigering van twee ouders met gezag is een weigering (D-1)")
    void meldadvies_eenVanTweeOudersWeigert_geenToestemming() {
        Meldzaak zaak = MELDING.gezin(metToestemming(GEGEVEN, GEWEIGERD)).gezinscontact(contact(ONBEKEND, NEE));

        assertThat(open(zaak)).contains(Vormoordeel.NOG_NIET);
        assertThat(advies(zaak).vorm().gesloten()).contains(Vormoordeel.TOEGESTAAN);
    }

    @Test
    @DisplayName("9.1.5.o.a: een weigering van een ouder zonder gezag telt niet (D-1)")
    void meldadvies_ouderZonderGezagWeigert_toestemmingGegeven() {
        List<Ouder> ouders = List.of(ouder(1, GEGEVEN), ouder(2, GEWEIGERD).gezag(NEE));
        Meldzaak zaak = MELDING.gezin(GEZIN.ouders(ouders)).gezinscontact(contact(ONBEKEND, JA));

        assertThat(open(zaak)).contains(Vormoordeel.TOEGESTAAN);
        assertThat(advies(zaak).vorm().gesloten()).contains(Vormoordeel.NIET_TOEGESTAAN);
    }

    @Test
    @DisplayName("9.1.5.o.a: is het gezag van de weigerende ouder onbekend, dan is de weigering een vraag (D-1)")
    void meldadvies_gezagVanWeigerendeOuderOnbekend_vraag() {
        List<Ouder> ouders = List.of(ouder(1, GEGEVEN), ouder(2, GEWEIGERD).gezag(ONBEKEND));
        Meldadvies besluit = advies(MELDING.gezin(GEZIN.ouders(ouders)).gezinscontact(contact(ONBEKEND, NEE)));

        vraagt(besluit, "een ouder met gezag weigert toestemming");
        assertThat(besluit.vorm().gesloten()).contains(Vormoordeel.ONZEKER);
    }

    @Test
    @DisplayName("9.1.5.o.a: drie ouders met gezag moeten alle drie toestemmen (D-1)")
    void meldadvies_eenVanDrieOudersNietGevraagd_geenToestemming() {
        Meldzaak zaak =
                MELDING.gezin(metToestemming(GEGEVEN, GEGEVEN, NIET_GEVRAAGD)).gezinscontact(contact(ONBEKEND, NEE));

        assertThat(open(zaak)).contains(Vormoordeel.NOG_NIET);
        assertThat(advies(zaak).vorm().advies()).isNotEqualTo(Optional.of(Vormadvies.BESPREKEN));
    }

    @Test
    @DisplayName("9.1.5.o.b: de JGZ legt toestemming of mededeling vast in digitaal dossier en Kidos")
    void meldadvies_jgzMeldtOpen_vastleggenInJgzDossier() {
        moet(Rol.MELDER, Handeling.VASTLEGGEN_JGZ_DOSSIER).uit("9.1.5.o.b").staatIn(advies(MELDING));
        geen(advies(MELDING), Handeling.VASTLEGGEN_EIGEN_DOSSIER);
    }

    @Test
    @DisplayName("9.1.5.o.b: het jeugdteam legt het vast in het eigen dossier (D-15)")
    void meldadvies_jeugdteamMeldtOpen_vastleggenInEigenDossier() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM));

        moet(Rol.MELDER, Handeling.VASTLEGGEN_EIGEN_DOSSIER).uit("9.1.5.o.b").staatIn(besluit);
        geen(besluit, Handeling.VASTLEGGEN_JGZ_DOSSIER);
    }

    @Test
    @DisplayName("9.1.5.o.b: een burger heeft geen dossier om in vast te leggen")
    void meldadvies_burgerMeldtOpen_nietsVastleggen() {
        geen(advies(MELDING.melder(BURGER)), Handeling.VASTLEGGEN_JGZ_DOSSIER);
        geen(advies(MELDING.melder(BURGER)), Handeling.VASTLEGGEN_EIGEN_DOSSIER);
    }

    @Test
    @DisplayName("9.1.5.o.c: Veilig Thuis maakt melder en inhoud van een open melding bekend aan het gezin")
    void meldadvies_openMelden_bekendmakenAanGezin() {
        moet(Rol.VEILIG_THUIS, Handeling.BEKENDMAKEN)
                .jegens(Rol.GEZIN)
                .uit("9.1.5.o.c")
                .staatIn(advies(MELDING));
    }

    @Test
    @DisplayName("9.1.5.o.c: van een gesloten melding wordt niets bekendgemaakt")
    void meldadvies_geslotenMelden_nietBekendmaken() {
        geen(advies(GEVAARLIJK), Handeling.BEKENDMAKEN);
    }

    @Test
    @DisplayName("9.1.5.o.d: een open melding is vooraf met het gezin besproken")
    void meldadvies_toestemmingNietBesproken_eerstBespreken() {
        Meldadvies besluit = advies(MELDING.melder(JEUGDTEAM).gezinscontact(contact(JA, NEE)));

        assertThat(besluit).isInstanceOf(NogNietMelden.class);
        assertThat(besluit.vorm().open()).contains(Vormoordeel.NOG_NIET);
        assertThat(besluit.vorm().advies()).contains(Vormadvies.BESPREKEN);
        moet(Rol.MELDER, Handeling.MELDING_BESPREKEN)
                .jegens(Rol.GEZIN)
                .voorDeMelding()
                .uit("9.1.5.o.d")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.o.d: wat al besproken is, hoeft niet nog eens")
    void meldadvies_besproken_nietNogEensBespreken() {
        geen(advies(MELDING), Handeling.MELDING_BESPREKEN);
    }

    @Test
    @DisplayName("9.1.5.o.d: is niet bekend of de melding is besproken, dan is open melden onzeker en volgt een vraag")
    void meldadvies_besprokenOnbekend_openOnzeker() {
        Meldadvies besluit = advies(MELDING.gezinscontact(contact(JA, ONBEKEND)));

        assertThat(besluit.vorm().open()).contains(Vormoordeel.ONZEKER);
        vraagt(besluit, "de melding is vooraf met het gezin besproken");
    }

    @Test
    @DisplayName("9.1.5.o.e: de ouders krijgen zo mogelijk een kopie van een open melding")
    void meldadvies_openMelden_kopieAanOudersAlsHetKan() {
        moet(Rol.MELDER, Handeling.KOPIE_GEVEN)
                .jegens(Rol.OUDERS)
                .alsHetKan()
                .uit("9.1.5.o.e")
                .staatIn(advies(MELDING));
    }

    @Test
    @DisplayName("9.1.5.o.e: van een gesloten melding krijgen de ouders geen kopie (D-5)")
    void meldadvies_geslotenMelden_geenKopieAanOuders() {
        geen(advies(GEVAARLIJK), Handeling.KOPIE_GEVEN);
    }

    @Test
    @DisplayName("9.1.5.o.f: bij complexe casuïstiek vult de professional vóór de melding een taxatie in")
    void meldadvies_complexZonderTaxatie_eerstTaxatie() {
        moet(Rol.MELDER, Handeling.TAXATIE_INVULLEN)
                .voorDeMelding()
                .uit("9.1.5.o.f")
                .staatIn(advies(MELDING.voorbereiding(EENVOUDIG.complex(JA))));
    }

    @Test
    @DisplayName("9.1.5.o.f: is de casus niet complex of de taxatie er al, dan hoeft zij niet")
    void meldadvies_eenvoudigOfGetaxeerd_geenTaxatie() {
        geen(advies(MELDING), Handeling.TAXATIE_INVULLEN);
        geen(advies(MELDING.voorbereiding(EENVOUDIG.complex(JA).taxatieIngevuld(JA))), Handeling.TAXATIE_INVULLEN);
    }

    @Test
    @DisplayName("9.1.5.o.f: is de complexiteit of de taxatie onbekend, dan volgt een vraag")
    void meldadvies_complexOnbekend_vraag() {
        vraagt(advies(MELDING.voorbereiding(EENVOUDIG.complex(ONBEKEND))), "de casus is complex");
        vraagt(
                advies(MELDING.voorbereiding(EENVOUDIG.complex(JA).taxatieIngevuld(ONBEKEND))),
                "de taxatie vooraf is ingevuld");
    }

    @Test
    @DisplayName("9.1.5.o.f: de taxatie bindt ook een gesloten melding, en is dan afgeschermd (D-5)")
    void meldadvies_complexEnGesloten_taxatieAfgeschermd() {
        moet(Rol.MELDER, Handeling.TAXATIE_INVULLEN)
                .voorDeMelding()
                .nietHerleidbaar()
                .uit("9.1.5.o.f")
                .staatIn(advies(GEVAARLIJK.voorbereiding(EENVOUDIG.complex(JA))));
    }

    @Test
    @DisplayName("9.1.5.o.m: een telefonische open melding telt volwaardig mee")
    void meldadvies_telefonischOpen_zelfdeUitkomstAlsSchriftelijk() {
        Meldadvies telefonisch = advies(MELDING.voorbereiding(EENVOUDIG.kanaal(Kanaal.TELEFONISCH)));
        Meldadvies schriftelijk = advies(MELDING);

        assertThat(telefonisch).hasSameClassAs(schriftelijk);
        assertThat(telefonisch.vorm()).isEqualTo(schriftelijk.vorm());
        assertThat(Verwacht.opmerkingen(telefonisch, "9.1.5.o.m")).hasSize(1);
        assertThat(Verwacht.opmerkingen(schriftelijk, "9.1.5.o.m")).isEmpty();
    }

    @Test
    @DisplayName("9.1.5.o.n: na een telefonische open melding maakt Veilig Thuis met de melder een taxatie")
    void meldadvies_telefonischOpen_taxatieMetMelder() {
        moet(Rol.VEILIG_THUIS, Handeling.TAXATIE_MET_MELDER)
                .jegens(Rol.MELDER)
                .naDeMelding()
                .uit("9.1.5.o.n")
                .staatIn(advies(MELDING.voorbereiding(EENVOUDIG.kanaal(Kanaal.TELEFONISCH))));
    }

    @Test
    @DisplayName("9.1.5.o.n: na een schriftelijke of een gesloten melding geldt dat niet")
    void meldadvies_schriftelijkOfGesloten_geenTaxatieMetMelder() {
        geen(advies(MELDING), Handeling.TAXATIE_MET_MELDER);
        geen(advies(GEVAARLIJK.voorbereiding(EENVOUDIG.kanaal(Kanaal.TELEFONISCH))), Handeling.TAXATIE_MET_MELDER);
    }

    @Test
    @DisplayName("9.1.5.o.n: is het kanaal onbekend, dan volgt een vraag, want de taxatie hangt ervan af")
    void meldadvies_kanaalOnbekend_vraag() {
        vraagt(advies(MELDING.voorbereiding(EENVOUDIG.kanaal(Kanaal.ONBEKEND))), "het kanaal");
    }

    @Test
    @DisplayName("9.1.5.o.a: zonder bekende rol van de melder verandert niets aan wat het gezin moet weten")
    void meldadvies_melderOnbekend_openToegestaan() {
        assertThat(open(MELDING.melder(new Melder(Melderrol.ONBEKEND, ONBEKEND))))
                .contains(Vormoordeel.TOEGESTAAN);
    }
}
