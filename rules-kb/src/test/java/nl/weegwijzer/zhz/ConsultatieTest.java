package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static nl.weegwijzer.zhz.Uitgangszaken.ANDER;
import static nl.weegwijzer.zhz.Uitgangszaken.BURGER;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEEN_VERMOEDEN;
import static nl.weegwijzer.zhz.Uitgangszaken.HUISELIJK_GEWELD;
import static nl.weegwijzer.zhz.Uitgangszaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Uitgangszaken.JGZ;
import static nl.weegwijzer.zhz.Uitgangszaken.KINDERMISHANDELING;
import static nl.weegwijzer.zhz.Uitgangszaken.VEILIG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.mag;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Adviesonderwerp;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Consultatiebesluit;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Inbrengadvies;
import nl.weegwijzer.besluit.Meldcodestap;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overlegruimte;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.zaak.Adviesvraag;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Consultatiesteun;
import nl.weegwijzer.zaak.Consultatiezaak;
import nl.weegwijzer.zaak.Inbreng;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Raadpleging;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Trajectmoment;
import nl.weegwijzer.zaak.Veiligthuisadvies;
import nl.weegwijzer.zaak.Vermoeden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConsultatieTest {
    private static final Inbreng INBRENG = new Inbreng(Toestemming.GEGEVEN, NEE, NEE, NEE);
    private static final Consultatiesteun GEEN = new Consultatiesteun(NEE, NEE, NEE, NEE);

    // A youth team asks in step 2, with consent and without danger.
    private static final Consultatiezaak ZAAK = new Consultatiezaak(
            DAG,
            JEUGDTEAM,
            KINDERMISHANDELING,
            VEILIG,
            new Raadpleging(NEE, Veiligthuisadvies.NOG_GEEN),
            Trajectmoment.STAP_2,
            Adviesvraag.VEILIGHEID,
            INBRENG,
            GEEN);

    private static Consultatiebesluit besluit(Consultatiezaak zaak) {
        return WEEGWIJZER.consultatie(zaak);
    }

    @ParameterizedTest
    @EnumSource(Trajectmoment.class)
    @DisplayName("9.1.2.g: overleg met Veilig Thuis kan op elk moment, ook als het moment onbekend is")
    void consultatie_elkMoment_mogelijk(Trajectmoment moment) {
        for (Melder melder : new Melder[] {JGZ, JEUGDTEAM}) {
            for (Vermoeden vermoeden : new Vermoeden[] {KINDERMISHANDELING, GEEN_VERMOEDEN, Vermoeden.onbekend()}) {
                Consultatiezaak zaak = ZAAK.melder(melder).vermoeden(vermoeden).moment(moment);
                assertThat(besluit(zaak).overleg()).isEqualTo(Overlegruimte.MOGELIJK);
            }
        }
    }

    @Test
    @DisplayName("9.1.2.g: in geen enkele getrokken zaak houdt het moment een overleg tegen")
    void consultatie_anderMoment_zelfdeRuimte() {
        int zaken = 0;
        for (nl.weegwijzer.zaak.Zaak zaak : Zaken.alle(9_127, 300)) {
            if (zaak instanceof Consultatiezaak z) {
                zaken++;
                assertThat(inhouden(z, m -> true).map(Inhoud::uitkomst).distinct())
                        .as("%s", z)
                        .hasSize(1);
                assertThat(Stream.of(Trajectmoment.values())
                                .map(m -> raadplegen(besluit(z.moment(m))))
                                .distinct())
                        .as("%s", z)
                        .hasSize(1);
                assertThat(inhouden(
                                        z,
                                        m -> z.melder().rol() != Melderrol.JGZ
                                                || !Set.of(Trajectmoment.STAP_2, Trajectmoment.ONBEKEND)
                                                        .contains(m))
                                .distinct())
                        .as("%s", z)
                        .hasSize(1);
            }
        }
        assertThat(zaken).isEqualTo(300);
    }

    // What the decision says at each of these moments.
    private static Stream<Inhoud> inhouden(Consultatiezaak zaak, Predicate<Trajectmoment> welke) {
        return Stream.of(Trajectmoment.values()).filter(welke).map(m -> Inhoud.van(besluit(zaak.moment(m))));
    }

    private static long raadplegen(Besluit besluit) {
        return Verwacht.alle(besluit)
                .filter(p -> p.wat() == Handeling.RAADPLEGEN && p.jegens().equals(Optional.of(Rol.VEILIG_THUIS)))
                .count();
    }

    @Test
    @DisplayName("8.2.d: alleen de JGZ moet raadplegen, en alleen in stap 2 zolang er geen advies is (D-10)")
    void consultatie_jgzInStap2_moet() {
        int moet = 0;
        for (nl.weegwijzer.zaak.Zaak zaak : Zaken.alle(9_128, 300)) {
            if (zaak instanceof Consultatiezaak z) {
                boolean plicht = z.melder().rol() == Melderrol.JGZ
                        && z.moment() == Trajectmoment.STAP_2
                        && Set.of(Veiligthuisadvies.NOG_GEEN, Veiligthuisadvies.ONBEKEND)
                                .contains(z.raadpleging().advies());
                Consultatiebesluit besluit = besluit(z);
                boolean kan = raadplegen(besluit) > 0;

                assertThat(besluit.onderbouwing().plichten().stream()
                                .map(Plicht::wat)
                                .anyMatch(Handeling.RAADPLEGEN::equals))
                        .as("%s", z)
                        .isEqualTo(plicht && kan);
                moet += plicht && kan ? 1 : 0;
            }
        }
        assertThat(moet).isPositive();
    }

    @Test
    @DisplayName("9.1.2.b: met toestemming en zonder bezwaar op naam, en zonder te vragen eerst vragen")
    void consultatie_toestemming_opNaam() {
        Consultatiebesluit gegeven = besluit(ZAAK);
        Consultatiebesluit nietGevraagd = besluit(ZAAK.inbreng(INBRENG.toestemming(Toestemming.NIET_GEVRAAGD)));

        assertThat(gegeven.vorm()).contains(Inbrengadvies.OP_NAAM);
        mag(Rol.ADVIESVRAGER, Handeling.OP_NAAM_INBRENGEN)
                .jegens(Rol.VEILIG_THUIS)
                .uit("9.1.2.b")
                .staatIn(gegeven);
        assertThat(nietGevraagd.vorm()).contains(Inbrengadvies.EERST_VRAGEN);
        moet(Rol.ADVIESVRAGER, Handeling.TOESTEMMING_VRAGEN)
                .jegens(Rol.GEZIN)
                .uit("9.1.2.b")
                .staatIn(nietGevraagd);
    }

    static Stream<Inbreng> redenen() {
        return Stream.of(
                INBRENG.toestemming(Toestemming.GEWEIGERD),
                INBRENG.gevaarKind(JA),
                INBRENG.gevaarProfessional(JA),
                INBRENG.schadeVertrouwensband(JA));
    }

    @ParameterizedTest
    @MethodSource("redenen")
    @DisplayName("9.1.2.c: een weigering, gevaar of schade aan het vertrouwen is elk genoeg om anoniem in te brengen")
    void consultatie_reden_anoniemMag(Inbreng inbreng) {
        Inbreng onbekend = new Inbreng(
                inbreng.toestemming() == Toestemming.GEWEIGERD ? Toestemming.GEWEIGERD : Toestemming.ONBEKEND,
                inbreng.gevaarKind() == JA ? JA : ONBEKEND,
                inbreng.gevaarProfessional() == JA ? JA : ONBEKEND,
                inbreng.schadeVertrouwensband() == JA ? JA : ONBEKEND);
        for (Inbreng feiten : List.of(inbreng, onbekend)) {
            Consultatiebesluit besluit = besluit(ZAAK.inbreng(feiten));

            assertThat(besluit.anoniem()).contains(Vormoordeel.TOEGESTAAN);
            assertThat(besluit.vorm()).contains(Inbrengadvies.ANONIEM);
            mag(Rol.ADVIESVRAGER, Handeling.ANONIEM_INBRENGEN)
                    .jegens(Rol.VEILIG_THUIS)
                    .uit("9.1.2.c")
                    .staatIn(besluit);
            geen(besluit, Handeling.TOESTEMMING_VRAGEN);
            geen(besluit, Handeling.OP_NAAM_INBRENGEN);
        }
    }

    @Test
    @DisplayName("9.1.2.c: is gevaar onbekend, dan wordt het gevraagd en staat er bij wat al zeker is")
    void consultatie_gevaarOnbekend_zegtWatZekerIs() {
        Consultatiebesluit besluit = besluit(ZAAK.inbreng(INBRENG.gevaarKind(ONBEKEND)));

        assertThat(besluit.vorm()).contains(Inbrengadvies.NOG_ONBEKEND);
        assertThat(besluit.opNaam()).contains(Vormoordeel.TOEGESTAAN);
        assertThat(besluit.anoniem()).contains(Vormoordeel.ONZEKER);
        vraagt(besluit, "op naam inbrengen is gevaarlijk voor het kind");
    }

    @ParameterizedTest
    @EnumSource(Melderrol.class)
    @DisplayName("F.3: bij acuut gevaar wordt gebeld, zonder dat een vorm telt (D-10)")
    void consultatie_acuutGevaar_bellenZonderVorm(Melderrol rol) {
        Consultatiebesluit besluit = besluit(ZAAK.melder(new Melder(rol, JA))
                .veiligheid(VEILIG.acuutGevaar(JA))
                .inbreng(Inbreng.onbekend()));

        assertThat(besluit.overleg()).isEqualTo(Overlegruimte.METEEN);
        assertThat(besluit.vorm()).isEmpty();
        assertThat(besluit.opNaam()).isEmpty();
        assertThat(besluit.anoniem()).isEmpty();
        Verwacht bellen = rol == Melderrol.BURGER
                ? mag(Rol.ADVIESVRAGER, Handeling.BELLEN)
                : moet(Rol.ADVIESVRAGER, Handeling.BELLEN).meteen();
        bellen.jegens(Rol.VEILIG_THUIS).vormen(Vorm.TELEFONISCH).staatIn(besluit);
        assertThat(besluit.onderbouwing().opmerkingen())
                .extracting(Opmerking::tekst)
                .anyMatch(t -> t.contains("078 - 633 49 80"));
    }

    @Test
    @DisplayName("9.1.2.d, 9.1.2.e: Veilig Thuis legt niets van het gezin vast, de medewerker wel in het zorgplan")
    void consultatie_jeugdteam_registratie() {
        moet(Rol.VEILIG_THUIS, Handeling.ADVIES_REGISTREREN)
                .jegens(Rol.ADVIESVRAGER)
                .uit("9.1.2.d")
                .staatIn(besluit(ZAAK));
        moet(Rol.ADVIESVRAGER, Handeling.CONSULTATIE_VASTLEGGEN).uit("9.1.2.e").staatIn(besluit(ZAAK));
    }

    @Test
    @DisplayName("8.1.e: ook een burger of andere professional krijgt advies; de rest wordt niet opgerekt")
    void consultatie_ander_alleenAdvies() {
        for (Melder melder : new Melder[] {BURGER, ANDER}) {
            Consultatiebesluit besluit = besluit(ZAAK.melder(melder)
                    .vermoeden(HUISELIJK_GEWELD)
                    .ondersteuning(new Consultatiesteun(JA, JA, JA, JA)));

            moet(Rol.VEILIG_THUIS, Handeling.ADVIES_GEVEN)
                    .jegens(Rol.ADVIESVRAGER)
                    .uit("8.1.e")
                    .staatIn(besluit);
            moet(Rol.VEILIG_THUIS, Handeling.ONDERSTEUNEN)
                    .jegens(Rol.ADVIESVRAGER)
                    .staatIn(besluit);
            assertThat(besluit.vorm()).isEmpty();
            geen(besluit, Handeling.ADVIES_REGISTREREN);
            geen(besluit, Handeling.CONSULTATIE_VASTLEGGEN);
            geen(besluit, Handeling.SAMEN_TAXEREN);
            assertThat(besluit.onderbouwing().opmerkingen())
                    .extracting(Opmerking::soort)
                    .contains(Opmerking.Soort.GEEN_GRONDSLAG);
        }
        assertThat(besluit(ZAAK.melder(BURGER).vermoeden(GEEN_VERMOEDEN)).overleg())
                .isEqualTo(Overlegruimte.NIET_GEREGELD);
    }

    @Test
    @DisplayName("9.1.2.f: wat het jeugdteam of de JGZ vraagt, doet Veilig Thuis, en niet meer dan dat")
    void consultatie_ondersteuning_vraagIsLeidend() {
        Consultatiebesluit besluit =
                besluit(ZAAK.melder(JGZ).ondersteuning(GEEN.risicotaxatie(JA).meedenken(ONBEKEND)));

        moet(Rol.VEILIG_THUIS, Handeling.SAMEN_TAXEREN)
                .jegens(Rol.ADVIESVRAGER)
                .uit("9.1.2.f")
                .staatIn(besluit);
        geen(besluit, Handeling.SAMEN_PLAN);
        geen(besluit, Handeling.SAMEN_GESPREK);
        geen(besluit, Handeling.MEEDENKEN);
        vraagt(besluit, "gevraagd wordt meedenken op afstand");
    }

    @Test
    @DisplayName("9.1.2.h: een advies om te melden leidt terug naar stap 4")
    void consultatie_adviesMelden_stap4() {
        Consultatiebesluit besluit = besluit(ZAAK.raadpleging(new Raadpleging(NEE, Veiligthuisadvies.MELDEN)));

        assertThat(besluit.volgendeStap()).contains(Meldcodestap.STAP_4);
        moet(Rol.ADVIESVRAGER, Handeling.WEGEN).uit("9.1.2.h").staatIn(besluit);
        assertThat(besluit(ZAAK).volgendeStap()).isEmpty();
    }

    @Test
    @DisplayName("9.1.2.i: de voorbeelden zijn geen grens: ook een andere vraag wordt beantwoord")
    void consultatie_andereVraag_eigenVraag() {
        assertThat(besluit(ZAAK.adviesvraag(Adviesvraag.BESPREKEN)).onderwerp())
                .isEqualTo(Optional.of(Adviesonderwerp.GESPREK));
        assertThat(besluit(ZAAK.adviesvraag(Adviesvraag.ANDERS)).onderwerp())
                .isEqualTo(Optional.of(Adviesonderwerp.EIGEN_VRAAG));
    }

    @Test
    @DisplayName("F.3: twijfel over de aanpak vraagt om een collega of Veilig Thuis, ook van een andere professional")
    void consultatie_twijfel_collegaOfVeiligThuis() {
        Consultatiezaak twijfel = ZAAK.raadpleging(new Raadpleging(JA, Veiligthuisadvies.NOG_GEEN));
        Verwacht overleggen = moet(Rol.ADVIESVRAGER, Handeling.COLLEGA_OF_RAADPLEGEN)
                .jegens(Rol.VEILIG_THUIS)
                .uit("F.3");

        Uitgangszaken.professionals().forEach(m -> overleggen.staatIn(besluit(twijfel.melder(m))));
        overleggen.staatNietIn(besluit(twijfel.melder(BURGER)));
        assertThat(KENNIS.gronden()).containsKey("F.3");
    }

    @Test
    @DisplayName("Consultatie: wat ontbreekt, wordt bij naam genoemd, alles tegelijk")
    @SuppressWarnings("NullAway") // that is what is refused
    void consultatiezaak_nullen_geweigerd() {
        OngeldigeZaakException geweigerd = catchThrowableOfType(
                OngeldigeZaakException.class,
                () -> new Consultatiezaak(
                        DAG,
                        JGZ,
                        KINDERMISHANDELING,
                        null,
                        Raadpleging.onbekend(),
                        null,
                        Adviesvraag.ANDERS,
                        INBRENG,
                        GEEN));

        assertThat(geweigerd.bezwaren()).extracting(Bezwaar::veld).containsExactly("veiligheid", "moment");
        assertThat(geweigerd.bezwaren())
                .extracting(Bezwaar::tekst)
                .containsOnly("ontbreekt; gebruik onbekend of laat leeg als het niet bekend is, nooit null");
    }
}
