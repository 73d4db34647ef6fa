package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Nakoming;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vervolg;
import nl.weegwijzer.besluit.Voortgang;
import nl.weegwijzer.besluit.Voortgangsoordeel;
import nl.weegwijzer.besluit.Voortgangsoordeel.PerAfspraak;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Afspraak;
import nl.weegwijzer.zaak.Afspraakhouder;
import nl.weegwijzer.zaak.Afspraaksoort;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overleg;
import nl.weegwijzer.zaak.Voortgangzaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoortgangTest {
    private static final LocalDate NU = LocalDate.of(2026, 7, 15);
    private static final Set<Nakoming> GOED = EnumSet.of(Nakoming.NAGEKOMEN);

    private static Voortgangsoordeel oordeel(LocalDate dag, Afspraak... afspraken) {
        return WEEGWIJZER.voortgang(Voortgangzaak.op(dag).toezeggingen(List.of(afspraken)));
    }

    private static Afspraak afspraak(int nummer, Afspraaksoort soort, Afspraakhouder houder, LocalDate vanaf) {
        return Afspraak.met("afspraak-" + nummer)
                .soort(soort)
                .houder(houder)
                .vanaf(Optional.of(vanaf))
                .gedaan(NEE);
    }

    private static Nakoming nakoming(LocalDate dag, Afspraak afspraak) {
        return oordeel(dag, afspraak).toezeggingen().get(0).nakoming();
    }

    @ParameterizedTest(name = "{0} vanaf {1}: laatste dag {2}")
    @CsvSource({
        "CONTACT, JEUGDTEAM, 2026-07-01, 2026-07-08",
        "CONTACT, JGZ, 2024-02-22, 2024-02-29",
        "TERUGKOPPELING, JGZ, 2026-12-28, 2027-01-04",
        "KOPIE, VEILIG_THUIS, 2026-07-01, 2026-07-01",
        "EERSTE_MEETMOMENT, VEILIG_THUIS, 2026-11-30, 2027-02-28",
        "EERSTE_MEETMOMENT, VEILIG_THUIS, 2023-11-30, 2024-02-29",
        "TWEEDE_MEETMOMENT, VEILIG_THUIS, 2024-02-29, 2025-02-28",
        "WIJZIGING, JGZ, 2026-01-31, 2026-02-28"
    })
    @DisplayName("9.2.f, 9.2.k-m, 9.2.r, D-6: de laatste dag zelf is niet te laat, de dag erna wel")
    void voortgang_laatsteDag_nietTeLaat(
            Afspraaksoort soort, Afspraakhouder houder, LocalDate vanaf, LocalDate laatste) {
        Afspraak afspraak = afspraak(1, soort, houder, vanaf);

        assertThat(nakoming(laatste, afspraak)).isEqualTo(Nakoming.LAATSTE_DAG);
        assertThat(nakoming(laatste.plusDays(1), afspraak)).isEqualTo(Nakoming.TE_LAAT);
        assertThat(nakoming(laatste.plusDays(1), afspraak.gedaan(JA).gedaanOp(Optional.of(laatste))))
                .isEqualTo(Nakoming.NAGEKOMEN);
    }

    @Test
    @DisplayName("9.2.k: jeugdteam en JGZ rekenen elk vanaf de eigen dag van ontvangst")
    void voortgang_tweePartijen_eigenDag() {
        Voortgangsoordeel besluit = oordeel(
                NU,
                afspraak(1, Afspraaksoort.CONTACT, Afspraakhouder.JEUGDTEAM, NU.minusDays(8)),
                afspraak(2, Afspraaksoort.CONTACT, Afspraakhouder.JGZ, NU.minusDays(7)));

        assertThat(besluit.toezeggingen())
                .containsExactly(
                        new PerAfspraak("afspraak-1", Nakoming.TE_LAAT, Vervolg.BESPREKEN),
                        new PerAfspraak("afspraak-2", Nakoming.LAATSTE_DAG, Vervolg.NIETS));
        assertThat(besluit.onderbouwing().plichten())
                .filteredOn(p -> p.wat() == Handeling.CONTACT_OPNEMEN)
                .extracting(Plicht::wie, Plicht::termijn)
                .containsExactly(
                        tuple(Rol.JEUGDTEAM, new Termijn.Uiterlijk("contact met het gezin", NU.minusDays(1))),
                        tuple(Rol.JGZ, new Termijn.Uiterlijk("contact met het gezin", NU)));
    }

    @Test
    @DisplayName("9.2.k: wat gedaan is, staat niet meer bij wat nog moet")
    void voortgang_nagekomen_plichtWeg() {
        Voortgangsoordeel besluit = oordeel(
                NU,
                afspraak(1, Afspraaksoort.CONTACT, Afspraakhouder.JGZ, NU.minusDays(3))
                        .gedaan(JA));

        assertThat(besluit.voortgang()).isEqualTo(Voortgang.ALLES);
        assertThat(besluit.onderbouwing().plichten()).isEmpty();
    }

    @Test
    @DisplayName("6.b, D-13: zonder gesprek wordt er nooit opgeschaald, hoe laat het ook is")
    void voortgang_zonderGesprek_nooitOpgeschaald() {
        for (Afspraaksoort soort : Afspraaksoort.values()) {
            for (Afspraakhouder houder : Afspraakhouder.values()) {
                Afspraak afspraak = afspraak(1, soort, houder, NU.minusYears(5))
                        .eigenDag(Optional.of(NU.minusYears(4)))
                        .melderBereikbaar(JA);
                Voortgangsoordeel besluit = oordeel(NU, afspraak);
                assertThat(besluit.voortgang()).isNotEqualTo(Voortgang.OPSCHALEN);
                assertThat(besluit.onderbouwing().plichten())
                        .extracting(Plicht::wat)
                        .doesNotContain(Handeling.OPSCHALEN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Afspraaksoort.class)
    @DisplayName("F.1: van wat niemand weet, heet niets in orde: er wordt gevraagd")
    void voortgang_nietsBekend_nooitInOrde(Afspraaksoort soort) {
        for (Afspraakhouder houder : Afspraakhouder.values()) {
            Voortgangsoordeel besluit =
                    oordeel(NU, Afspraak.met("afspraak-1").soort(soort).houder(houder));
            assertThat(besluit.toezeggingen()).extracting(PerAfspraak::nakoming).doesNotContainAnyElementsOf(GOED);
            assertThat(besluit.voortgang()).isNotIn(Voortgang.ALLES, Voortgang.LOOPT);
            assertThat(besluit.onderbouwing().vragen()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("F.1: zonder afspraken is er niets te beoordelen, en dat wordt gezegd en gevraagd")
    void voortgang_geenAfspraken_gezegd() {
        Voortgangsoordeel besluit = oordeel(NU);

        assertThat(besluit.voortgang()).isEqualTo(Voortgang.NIETS);
        assertThat(besluit.onderbouwing().vragen())
                .extracting(OpenVraag::feit)
                .containsExactly("er zijn afspraken genoemd");
    }

    @Test
    @DisplayName("6.b: een bekende dag van het gesprek zegt dat er is gesproken")
    void voortgang_dagVanGesprek_isGesproken() {
        Afspraak laat = afspraak(1, Afspraaksoort.CONTACT, Afspraakhouder.JGZ, NU.minusDays(20));
        Overleg overleg = Overleg.onbekend().op(Optional.of(NU.minusDays(8)));

        assertThat(oordeel(NU, laat.overleg(overleg)).toezeggingen().get(0).vervolg())
                .isEqualTo(Vervolg.OPSCHALEN);
        assertThat(oordeel(NU.minusDays(1), laat.overleg(overleg))
                        .toezeggingen()
                        .get(0)
                        .vervolg())
                .isEqualTo(Vervolg.AFWACHTEN);
    }

    @Test
    @DisplayName("6.b: wat zichzelf tegenspreekt, wordt in één keer gemeld met de weg eruit")
    void afspraak_tegenstrijdig_geweigerd() {
        Afspraak morgen = Afspraak.met("afspraak-1").gedaanOp(Optional.of(NU.plusDays(1)));
        List<Afspraak> dubbel = List.of(morgen, morgen);

        assertThatThrownBy(() -> Voortgangzaak.op(NU).toezeggingen(dubbel))
                .isInstanceOfSatisfying(
                        OngeldigeZaakException.class,
                        e -> assertThat(e.bezwaren())
                                .extracting(b -> b.veld() + " " + b.tekst())
                                .contains(
                                        "toezeggingen noemt afspraak afspraak-1 meer dan eens; geef elk een eigen kenmerk",
                                        "toezeggingen.gedaanOp is 2026-07-16, na peildatum 2026-07-15; controleer beide data"));
        assertThatThrownBy(() -> new Overleg(JA, Optional.of(NU), Optional.of(NU.minusDays(1))))
                .hasMessageContaining("ligt vóór het gesprek waarin zij is afgesproken");
    }

    @Test
    @DisplayName("D-6: een termijn zonder rij op een dag van de kennisbank wordt al bij het lezen geweigerd")
    void lees_termijnZonderRij_geweigerd() {
        assertThat(Sluitendheid.keurTermijnen(Kennislezer.lees(Bronbestanden.met(
                        "tabellen/termijnen.csv",
                        t -> t.replace(
                                "de wijziging;9.2.r;D-6;2017-01-01;",
                                "de wijziging;9.2.r;D-6;2017-01-01;2020-12-31")))))
                .extracting(Diagnose::boodschap)
                .containsExactly("de termijn `wijzigingen delen` geldt niet op 2021-01-01, en de kennisbank wel");
    }

    @Test
    @DisplayName("6.b: elke zin van elk besluit over lukrake afspraken is gevuld, en opschalen volgt op een gesprek")
    void voortgang_lukraak_opschalenNaGesprek() {
        int opgeschaald = 0;
        for (Zaak zaak : Zaken.alle(811, 300)) {
            if (zaak instanceof Voortgangzaak voortgang) {
                Voortgangsoordeel besluit = WEEGWIJZER.voortgang(voortgang);
                assertThat(Vragen.zegt(besluit))
                        .hasSize(1 + 2 * voortgang.toezeggingen().size());
                List<PerAfspraak> delen = besluit.toezeggingen();
                for (int i = 0; i < delen.size(); i++) {
                    if (delen.get(i).vervolg() == Vervolg.OPSCHALEN) {
                        opgeschaald++;
                        Overleg overleg = voortgang.toezeggingen().get(i).overleg();
                        assertThat(Stream.of(
                                        overleg.gevoerd() == JA,
                                        overleg.op().isPresent(),
                                        overleg.nieuweDag().isPresent()))
                                .contains(true);
                    }
                }
            }
        }
        assertThat(opgeschaald).isPositive();
    }
}
