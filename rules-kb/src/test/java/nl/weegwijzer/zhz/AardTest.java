package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Aard;
import nl.weegwijzer.besluit.Aardbesluit;
import nl.weegwijzer.besluit.Aardoordeel;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.zaak.Aardzaak;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Geweld;
import nl.weegwijzer.zaak.Letsel;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Relatie;
import nl.weegwijzer.zaak.Voorval;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AardTest {
    private static final int AANTAL = 150;
    private static final Geweld SLAAN = new Geweld(JA, NEE, NEE, NEE, NEE);
    private static final Geweld NALATEN = new Geweld(NEE, NEE, NEE, NEE, JA);
    private static final Relatie OUDER = new Relatie(JA, JA, NEE, JA, JA, NEE);
    private static final Relatie BUITENSTAANDER = new Relatie(NEE, NEE, NEE, NEE, NEE, NEE);
    private static final Letsel ERNSTIG = new Letsel(NEE, JA);
    private static final Voorval KIND = new Voorval("voorval-1", SLAAN, OUDER, JA, ERNSTIG, NEE);

    private static Stream<Aardzaak> zaken() {
        return Zaken.alle(7103, AANTAL).stream()
                .filter(Aardzaak.class::isInstance)
                .map(Aardzaak.class::cast);
    }

    private static Aardbesluit aard(Voorval... voorvallen) {
        return WEEGWIJZER.aard(Aardzaak.op(DAG)
                .voorvallen(List.of(voorvallen))
                .tekenVerminking(NEE)
                .tekenEergerelateerd(NEE));
    }

    private static List<Opmerking.Soort> opmerkingen(Aardbesluit besluit) {
        return besluit.onderbouwing().opmerkingen().stream()
                .map(Opmerking::soort)
                .toList();
    }

    private static List<String> vragen(Aardbesluit besluit) {
        return besluit.onderbouwing().vragen().stream().map(OpenVraag::feit).toList();
    }

    private static boolean oppakken(Onderbouwing onderbouwing) {
        return onderbouwing.plichten().stream().anyMatch(p -> p.wat() == Handeling.SIGNAAL_OPPAKKEN);
    }

    @Test
    @DisplayName("7.1.c: geslagen door een ouder met ernstige schade is allebei")
    void aard_kindGeslagenDoorOuder_allebei() {
        Aardbesluit besluit = aard(KIND);

        assertThat(besluit.aard()).isEqualTo(Aard.ALLEBEI);
        assertThat(besluit.vast()).isEqualTo(JA);
        assertThat(besluit.onderbouwing().vragen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("zaken")
    @DisplayName("7.1.c: bij een volwassene is het nooit kindermishandeling, wat er verder ook is")
    void aard_iedereenVolwassen_nooitKindermishandeling(Aardzaak zaak) {
        Aardbesluit besluit = WEEGWIJZER.aard(zaak.voorvallen(
                zaak.voorvallen().stream().map(v -> v.minderjarig(NEE)).toList()));

        assertThat(besluit.aard()).isNotIn(Aard.KINDERMISHANDELING, Aard.ALLEBEI);
        assertThat(besluit.voorvallen())
                .allSatisfy(v -> assertThat(v.kindermishandeling()).isEqualTo(Aardoordeel.NEE));
    }

    @ParameterizedTest
    @MethodSource("zaken")
    @DisplayName("F.1, 4.d: geen van beide alleen als elk voorval zeker niet past, en elk signaal wordt opgepakt")
    void aard_geenVanBeide_alleenAlsAllesZekerNietPast(Aardzaak zaak) {
        Aardbesluit besluit = WEEGWIJZER.aard(zaak);

        assertThat(oppakken(besluit.onderbouwing())).isTrue();
        if (besluit.aard() == Aard.GEEN_VAN_BEIDE) {
            assertThat(besluit.voorvallen()).isNotEmpty().allSatisfy(v -> {
                assertThat(v.huiselijkGeweld()).isEqualTo(Aardoordeel.NEE);
                assertThat(v.kindermishandeling()).isEqualTo(Aardoordeel.NEE);
            });
            assertThat(opmerkingen(besluit)).contains(Opmerking.Soort.OPMERKING);
        }
    }

    @ParameterizedTest
    @MethodSource("zaken")
    @DisplayName("7.1.a, 7.1.c: een voorval erbij maakt nooit ongedaan wat een ander voorval al is")
    void aard_voorvalErbij_blijftWatHetWas(Aardzaak zaak) {
        Voorval erbij = new Voorval("nog-een", SLAAN, OUDER, NEE, ERNSTIG, NEE);

        Aardbesluit besluit = WEEGWIJZER.aard(zaak.voorvallen(
                Stream.concat(Stream.of(erbij), zaak.voorvallen().stream()).toList()));

        assertThat(besluit.aard()).isIn(Aard.HUISELIJK_GEWELD, Aard.ALLEBEI);
    }

    @Test
    @DisplayName("7.1.a: zonder genoemd voorval is de aard nog onbekend, nooit geen van beide")
    void aard_geenVoorval_nogOnbekend() {
        Aardbesluit besluit = aard();

        assertThat(besluit.aard()).isEqualTo(Aard.NOG_ONBEKEND);
        assertThat(vragen(besluit)).containsExactly("er is een voorval genoemd");
    }

    @Test
    @DisplayName("7.1.c: ook passief, door te veel na te laten, kan het kindermishandeling zijn")
    void aard_nalatenDoorOuder_kindermishandeling() {
        Aardbesluit besluit = aard(KIND.geweld(NALATEN));

        assertThat(besluit.aard()).isEqualTo(Aard.KINDERMISHANDELING);
        assertThat(opmerkingen(besluit)).isEmpty();
    }

    @Test
    @DisplayName("7.1.c: zonder ernstige schade of dreiging ervan is het wel huiselijk geweld")
    void aard_geenSchade_alleenHuiselijkGeweld() {
        assertThat(aard(KIND.letsel(new Letsel(NEE, NEE))).aard()).isEqualTo(Aard.HUISELIJK_GEWELD);
    }

    @Test
    @DisplayName("7.1.b: door een buitenstaander is het geen van beide, en er is nog steeds iets te doen")
    void aard_buitenstaander_geenVanBeideEnOppakken() {
        Aardbesluit besluit = aard(KIND.relatie(BUITENSTAANDER));

        assertThat(besluit.aard()).isEqualTo(Aard.GEEN_VAN_BEIDE);
        assertThat(oppakken(besluit.onderbouwing())).isTrue();
        assertThat(opmerkingen(besluit)).containsExactly(Opmerking.Soort.OPMERKING);
    }

    @Test
    @DisplayName("7.1.a: over een kind dat geweld tussen volwassenen meemaakt is er geen grondslag, wel overleg")
    void aard_kindGetuige_geenGrondslagEnRaadplegen() {
        Aardbesluit besluit = aard(KIND.minderjarig(NEE).getuige(JA));

        assertThat(besluit.aard()).isEqualTo(Aard.HUISELIJK_GEWELD);
        assertThat(opmerkingen(besluit)).containsExactly(Opmerking.Soort.GEEN_GRONDSLAG);
        assertThat(besluit.onderbouwing().mogelijkheden())
                .anyMatch(m ->
                        m.wat() == Handeling.RAADPLEGEN && m.jegens().stream().anyMatch(r -> r == Rol.VEILIG_THUIS));
    }

    @ParameterizedTest
    @EnumSource(Antwoord.class)
    @DisplayName("7.3.c: tekenen van verminking veranderen de aard niet, en vragen alleen iemand met die kennis (D-14)")
    void aard_tekenVerminking_alleenEenKennerErbij(Antwoord teken) {
        Aardbesluit besluit = WEEGWIJZER.aard(Aardzaak.op(DAG)
                .voorvallen(List.of(KIND))
                .tekenVerminking(teken)
                .tekenEergerelateerd(NEE));

        assertThat(besluit.aard()).isEqualTo(Aard.ALLEBEI);
        assertThat(besluit.vast()).isEqualTo(JA);
        assertThat(besluit.onderbouwing().plichten().stream().anyMatch(p -> p.wat() == Handeling.ERBIJ_HALEN))
                .isEqualTo(teken == JA);
        assertThat(vragen(besluit)).hasSize(teken == ONBEKEND ? 1 : 0);
    }

    @Test
    @DisplayName("7.1.a: zes voorvallen houden elk hun eigen oordeel, in de volgorde van de zaak")
    void aard_zesVoorvallen_elkEenEigenOordeel() {
        Voorval[] zes = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Voorval(
                        "voorval-" + i, SLAAN, i == 4 ? OUDER : BUITENSTAANDER, NEE, Letsel.onbekend(), NEE))
                .toArray(Voorval[]::new);

        Aardbesluit besluit = aard(zes);

        assertThat(besluit.aard()).isEqualTo(Aard.HUISELIJK_GEWELD);
        assertThat(besluit.voorvallen())
                .extracting(Aardbesluit.PerVoorval::huiselijkGeweld)
                .containsExactly(
                        Aardoordeel.NEE,
                        Aardoordeel.NEE,
                        Aardoordeel.NEE,
                        Aardoordeel.JA,
                        Aardoordeel.NEE,
                        Aardoordeel.NEE);
    }

    @Test
    @DisplayName("7.1.b: een ouder die geen familielid heet, wordt geweigerd met een uitweg")
    void relatie_ouderGeenFamilie_geweigerdMetUitweg() {
        assertThatThrownBy(() -> Relatie.onbekend().ouder(JA).familielid(NEE))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("familielid: is nee, maar ouder is ja en een ouder is een familielid; kies ja,"
                        + " of geef een pleegouder op als huisgenoot van wie het kind afhankelijk is");
    }

    @Test
    @DisplayName("Aard: twee voorvallen met één kenmerk, of een kenmerk met een lang getal, worden geweigerd")
    void aardzaak_kenmerkenNietGoed_geweigerd() {
        assertThatThrownBy(() -> aard(KIND, KIND))
                .hasMessageContaining("voorvallen: noemt voorval voorval-1 meer dan eens; geef elk een eigen kenmerk");
        assertThatThrownBy(() -> Voorval.met("v123456"))
                .hasMessageContaining("kenmerk: bevat een lang getal; gebruik een schuilnaam");
    }
}
