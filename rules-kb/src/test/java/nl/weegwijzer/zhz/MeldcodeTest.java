package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZET;
import static nl.weegwijzer.zhz.Uitgangszaken.HUISELIJK_GEWELD;
import static nl.weegwijzer.zhz.Uitgangszaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Uitgangszaken.JGZ;
import static nl.weegwijzer.zhz.Uitgangszaken.KINDERMISHANDELING;
import static nl.weegwijzer.zhz.Uitgangszaken.VEILIG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.mag;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.opmerkingen;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Meldcodebesluit;
import nl.weegwijzer.besluit.Meldcodestap;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Verdergang;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Meldcode;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Raadpleging;
import nl.weegwijzer.zaak.Stapkeuze;
import nl.weegwijzer.zaak.Stapverloop;
import nl.weegwijzer.zaak.Veiligthuisadvies;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeldcodeTest {
    private static final Raadpleging GEEN_ADVIES = new Raadpleging(NEE, Veiligthuisadvies.NOG_GEEN);
    private static final Stapverloop BEGIN = new Stapverloop(NEE, NEE, NEE, Stapkeuze.NOG_NIETS, NEE, NEE);

    // A professional of youth health care who took steps 1 to 4 and suspects child abuse.
    private static final Meldcodezaak ZAAK = new Meldcodezaak(
            DAG, JGZ, KINDERMISHANDELING, VEILIG, new Gezinscontact(JA, JA, JA), GEZET, GEEN_ADVIES, BEGIN);

    private static Meldcodebesluit besluit(Meldcodezaak zaak) {
        return WEEGWIJZER.meldcode(zaak);
    }

    static Stream<Arguments> ontbrekend() {
        return Stream.of(NEE, ONBEKEND)
                .flatMap(a -> Stream.of(
                        Arguments.of(GEZET.signalenInKaart(a), Meldcodestap.STAP_1, a),
                        Arguments.of(GEZET.collegaGeraadpleegd(a), Meldcodestap.STAP_2, a),
                        Arguments.of(GEZET.veiligThuisGeraadpleegd(a), Meldcodestap.STAP_2, a),
                        Arguments.of(GEZET.gesprekGevoerd(a), Meldcodestap.STAP_3, a),
                        Arguments.of(GEZET.gewogen(a), Meldcodestap.STAP_4, a)));
    }

    @ParameterizedTest
    @MethodSource("ontbrekend")
    @DisplayName("7.2.1-7.2.4: een stap is pas gezet als dat bekend is (D-10)")
    void meldcode_stapOntbreektOfOnbekend_isDieStap(Meldcode stappen, Meldcodestap stap, Antwoord antwoord) {
        Meldcodebesluit besluit = besluit(ZAAK.meldcode(stappen));

        assertThat(besluit.stap()).isEqualTo(stap);
        assertThat(besluit.verder()).isEqualTo(antwoord == NEE ? Verdergang.NOG_NIET : Verdergang.NOG_ONBEKEND);
        assertThat(besluit.onderbouwing().vragen().isEmpty()).isEqualTo(antwoord == NEE);
    }

    @Test
    @DisplayName("7.2.2, 8.2.d: in stap 2 is een collega een plicht, en Veilig Thuis alleen voor de JGZ")
    void meldcode_stap2_veiligThuisVoorJgzEenPlicht() {
        Meldcode alleenCollega = GEZET.veiligThuisGeraadpleegd(NEE);
        Meldcode zonderCollega = alleenCollega.collegaGeraadpleegd(NEE).gewogen(NEE);
        Verwacht raadplegen =
                moet(Rol.MELDER, Handeling.RAADPLEGEN).jegens(Rol.VEILIG_THUIS).voorDeMelding();

        raadplegen.uit("8.2.d").staatIn(besluit(ZAAK.meldcode(alleenCollega)));
        assertThat(besluit(ZAAK.melder(JEUGDTEAM).meldcode(alleenCollega)).stap())
                .isEqualTo(Meldcodestap.STAP_5);
        Meldcodebesluit jeugdteam = besluit(ZAAK.melder(JEUGDTEAM).meldcode(zonderCollega));
        raadplegen.staatNietIn(jeugdteam);
        mag(Rol.MELDER, Handeling.RAADPLEGEN).jegens(Rol.VEILIG_THUIS).staatIn(jeugdteam);
        moet(Rol.MELDER, Handeling.RAADPLEGEN)
                .jegens(Rol.COLLEGA)
                .voorDeMelding()
                .uit("7.2.2")
                .staatIn(jeugdteam);
    }

    @Test
    @DisplayName("7.2.3, 9.1.3.a, 4.c: in het gesprek krijgen ouders en jeugdigen inzicht, met respect")
    void meldcode_stap3_inzichtEnRespect() {
        Meldcodebesluit besluit =
                besluit(ZAAK.meldcode(GEZET.gesprekGevoerd(NEE).gewogen(NEE)));

        moet(Rol.MELDER, Handeling.GESPREK_VOEREN)
                .jegens(Rol.GEZIN)
                .voorDeMelding()
                .uit("7.2.3", "9.1.3.a")
                .staatIn(besluit);
        moet(Rol.MELDER, Handeling.INZICHT_GEVEN).jegens(Rol.GEZIN).uit("4.c").staatIn(besluit);
        moet(Rol.MELDER, Handeling.AANSPREKEN).jegens(Rol.GEZIN).uit("4.c").staatIn(besluit);
        moet(Rol.MELDER, Handeling.SIGNALEN_BESPREKEN)
                .jegens(Rol.GEZIN)
                .uit("8.2.i")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("7.2.3: een gesprek dat gevaar kan geven, wordt nooit zonder overleg met Veilig Thuis gevraagd (D-1)")
    void meldcode_gesprekGeeftMisschienGevaar_nooitZonderOverleg() {
        Meldcodezaak stap3 = ZAAK.meldcode(GEZET.gesprekGevoerd(NEE).gewogen(NEE));
        for (Antwoord gevaar : new Antwoord[] {JA, ONBEKEND}) {
            Meldcodebesluit besluit = besluit(stap3.veiligheid(VEILIG.gevaarKindBijOpenheid(gevaar)));

            geen(besluit, Handeling.GESPREK_VOEREN);
            moet(Rol.MELDER, Handeling.RAADPLEGEN)
                    .jegens(Rol.VEILIG_THUIS)
                    .voorDeMelding()
                    .staatIn(besluit);
        }
    }

    @Test
    @DisplayName("F.4, 9.1.4.a: bij twijfel over de weging gaat Veilig Thuis voor, en blijft het stap 4")
    void meldcode_twijfel_stap4EnVeiligThuis() {
        Meldcodebesluit besluit = besluit(ZAAK.melder(JEUGDTEAM).meldcode(GEZET.twijfel(JA)));

        assertThat(besluit.stap()).isEqualTo(Meldcodestap.STAP_4);
        moet(Rol.MELDER, Handeling.RAADPLEGEN)
                .jegens(Rol.VEILIG_THUIS)
                .voorDeMelding()
                .uit("F.4", "9.1.4.a")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.2.h: een advies om te melden leidt terug naar stap 4, tot er opnieuw is gewogen")
    void meldcode_adviesMelden_terugNaarStap4() {
        Meldcodezaak advies = ZAAK.melder(JEUGDTEAM).raadpleging(GEEN_ADVIES.advies(Veiligthuisadvies.MELDEN));
        Meldcodebesluit terug = besluit(advies);

        assertThat(terug.stap()).isEqualTo(Meldcodestap.STAP_4);
        assertThat(opmerkingen(terug, "9.1.2.h")).hasSize(1);
        assertThat(besluit(advies.stappen(BEGIN.opnieuwGewogen(JA))).stap()).isEqualTo(Meldcodestap.STAP_5);
        vraagt(besluit(advies.stappen(BEGIN.opnieuwGewogen(ONBEKEND))), "na het advies is opnieuw gewogen");
    }

    @Test
    @DisplayName("8.2.b: de JGZ is in stap 5 nooit klaar met eigen hulp alleen (D-9)")
    void meldcode_jgzKiestAlleenHulp_nietKlaar() {
        Meldcodebesluit besluit = besluit(ZAAK.stappen(BEGIN.gekozen(Stapkeuze.HULP)));

        assertThat(besluit.stap()).isEqualTo(Meldcodestap.STAP_5);
        assertThat(besluit.verder()).isEqualTo(Verdergang.NOG_NIET);
        moet(Rol.MELDER, Handeling.MELDEN).jegens(Rol.VEILIG_THUIS).uit("8.2.b").staatIn(besluit);
        mag(Rol.MELDER, Handeling.HULP_ORGANISEREN).jegens(Rol.GEZIN).staatIn(besluit);
    }

    @Test
    @DisplayName("7.2.5: het jeugdteam, en bij huiselijk geweld ook de JGZ, kiest in stap 5 en kan klaar zijn met hulp")
    void meldcode_keuzeVoorHulp_afgerond() {
        Stapverloop hulp = BEGIN.gekozen(Stapkeuze.HULP);

        assertThat(besluit(ZAAK.melder(JEUGDTEAM).stappen(hulp)).stap()).isEqualTo(Meldcodestap.AFGEROND);
        assertThat(besluit(ZAAK.vermoeden(HUISELIJK_GEWELD).stappen(hulp)).stap())
                .isEqualTo(Meldcodestap.AFGEROND);
        mag(Rol.MELDER, Handeling.KIEZEN_MELDEN)
                .jegens(Rol.VEILIG_THUIS)
                .uit("F.5")
                .staatIn(besluit(ZAAK.melder(JEUGDTEAM)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Antwoord.class,
            names = {"NEE", "ONBEKEND"})
    @DisplayName("F.3, 7.2.4: acuut gevaar wacht op geen enkele stap: meteen bellen (D-10)")
    void meldcode_acuutGevaar_meteenBellen(Antwoord gezet) {
        Meldcode stappen = new Meldcode(gezet, gezet, gezet, gezet, gezet, gezet);
        for (Melder melder : Uitgangszaken.professionals().toList()) {
            Meldcodebesluit besluit =
                    besluit(ZAAK.melder(melder).meldcode(stappen).veiligheid(VEILIG.acuutGevaar(JA)));

            assertThat(besluit.verder()).isEqualTo(Verdergang.MAG);
            moet(Rol.MELDER, Handeling.BELLEN)
                    .jegens(Rol.VEILIG_THUIS)
                    .vormen(nl.weegwijzer.besluit.Vorm.TELEFONISCH)
                    .meteen()
                    .staatIn(besluit);
            assertThat(besluit.overgeslagen2().isPresent()).isEqualTo(gezet == NEE);
            assertThat(besluit.overgeslagen3().isPresent()).isEqualTo(gezet == NEE);
        }
    }

    @Test
    @DisplayName("7.2.1-7.2.5: voor een burger geldt de meldcode niet; advies vragen kan altijd (8.1.e)")
    void meldcode_burger_geenGrondslagWelAdvies() {
        Meldcodebesluit besluit = besluit(ZAAK.melder(BURGER).meldcode(Meldcode.onbekend()));

        assertThat(besluit.stap()).isEqualTo(Meldcodestap.NIET_VAN_TOEPASSING);
        assertThat(besluit.onderbouwing().plichten()).isEmpty();
        assertThat(besluit.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort)
                .contains(Opmerking.Soort.GEEN_GRONDSLAG);
        mag(Rol.MELDER, Handeling.RAADPLEGEN)
                .jegens(Rol.VEILIG_THUIS)
                .uit("8.1.e")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("7.3.c: een teken van een bijzondere vorm vraagt bij elke stap om die kennis (D-14)")
    void meldcode_bijzondereVorm_bijElkeStap() {
        Verwacht kennis = moet(Rol.MELDER, Handeling.DESKUNDIGE_BETREKKEN).uit("7.3.c");
        ontbrekend()
                .map(a -> ZAAK.meldcode((Meldcode) a.get()[0]))
                .map(z -> z.stappen(BEGIN.bijzondereVorm(JA)))
                .forEach(z -> kennis.staatIn(besluit(z)));
        kennis.staatIn(besluit(ZAAK.stappen(BEGIN.bijzondereVorm(JA))));
        kennis.staatNietIn(besluit(ZAAK));
    }

    @Test
    @DisplayName("8.2.a: wat de JGZ vastlegt, is afgeschermd zolang openheid gevaar kan geven (D-5)")
    void meldcode_jgzLegtVast_afgeschermdBijGevaar() {
        Verwacht vastleggen = moet(Rol.MELDER, Handeling.STAPPEN_VASTLEGGEN_JGZ).uit("8.2.a");
        for (Zaak zaak : Zaken.alle(8_201, 300)) {
            if (zaak instanceof Meldcodezaak z && z.melder().rol() == nl.weegwijzer.zaak.Melderrol.JGZ) {
                boolean open = z.gezinscontact().medeweten() == JA
                        && z.veiligheid().gevaarKindBijOpenheid() == NEE
                        && z.veiligheid().gevaarProfessionalBijOpenheid() == NEE;
                assertThat(besluit(z).onderbouwing().plichten())
                        .filteredOn(p -> p.wat() == Handeling.STAPPEN_VASTLEGGEN_JGZ)
                        .singleElement()
                        .satisfies(p -> assertThat(p.afgeschermd()).isEqualTo(!open));
            }
        }
        vastleggen.staatIn(besluit(ZAAK));
    }

    @Test
    @DisplayName("8.2.c, 8.2.j, 8.2.k, 8.2.n: wat de JGZ verder doet, doet alleen de JGZ")
    void meldcode_takenJgz_alleenJgz() {
        Stapverloop gemeld =
                BEGIN.meldingOverGezin(ONBEKEND).gekozen(Stapkeuze.MELDEN).gemeld(JA);
        Meldcodebesluit jgz = besluit(ZAAK.stappen(gemeld));
        Meldcodebesluit jeugdteam = besluit(ZAAK.melder(JEUGDTEAM).stappen(gemeld));

        for (Handeling taak :
                new Handeling[] {Handeling.INFORMATIE_GEVEN, Handeling.VERWIJZEN, Handeling.VEILIGHEID_NAVRAGEN}) {
            assertThat(Verwacht.alle(jgz).filter(p -> p.wat() == taak)).hasSize(1);
            geen(jeugdteam, taak);
        }
        assertThat(Verwacht.redenen(jgz, "8.2.n")).hasSize(1);
    }

    @Test
    @DisplayName("Meldcode: feiten die elkaar tegenspreken worden samen geweigerd, elk met een uitweg")
    void meldcodezaak_tegenstrijdig_geweigerd() {
        Meldcode nietGevraagd = GEZET.veiligThuisGeraadpleegd(NEE).gewogen(NEE);

        assertThat(bezwaren(() -> ZAAK.meldcode(nietGevraagd)
                        .stappen(BEGIN.opnieuwGewogen(ONBEKEND))
                        .raadpleging(GEEN_ADVIES.advies(Veiligthuisadvies.MELDEN))))
                .containsExactly("raadpleging.advies is gegeven terwijl Veilig Thuis niet is geraadpleegd; zet"
                        + " meldcode.veiligThuisGeraadpleegd op ja");
        assertThat(bezwaren(() -> ZAAK.meldcode(nietGevraagd).stappen(BEGIN.opnieuwGewogen(JA))))
                .containsExactly(
                        "stappen.opnieuwGewogen is ja terwijl er nog niet gewogen is; zet meldcode.gewogen op ja",
                        "stappen.opnieuwGewogen is ja terwijl Veilig Thuis nog niets adviseerde; opnieuw wegen volgt"
                                + " op een advies");
        assertThat(bezwaren(() -> BEGIN.gemeld(JA)))
                .containsExactly(
                        "meldingOverGezin is nee terwijl er gemeld is; wie meldt, meldt over dit gezin",
                        "gekozen past niet bij gemeld ja; wie meldde, koos voor melden, of voor melden en zelf hulp"
                                + " organiseren");
    }

    private static Stream<String> bezwaren(org.assertj.core.api.ThrowableAssert.ThrowingCallable maker) {
        OngeldigeZaakException geweigerd = catchThrowableOfType(OngeldigeZaakException.class, maker);
        return geweigerd.bezwaren().stream().map(MeldcodeTest::zin);
    }

    private static String zin(Bezwaar bezwaar) {
        return bezwaar.veld() + " " + bezwaar.tekst();
    }
}
