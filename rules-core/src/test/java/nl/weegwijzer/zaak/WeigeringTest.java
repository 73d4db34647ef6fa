package nl.weegwijzer.zaak;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeigeringTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final LocalDate MORGEN = DAG.plusDays(1);

    private static List<String> velden(ThrowingCallable maken) {
        OngeldigeZaakException weigering = catchThrowableOfType(OngeldigeZaakException.class, maken);
        assertThat(weigering).as("geweigerd").isNotNull();
        assertThat(weigering.bezwaren()).isNotEmpty();
        weigering.bezwaren().forEach(b -> assertThat(weigering).hasMessageContaining(b.toString()));
        return weigering.bezwaren().stream().map(Bezwaar::veld).toList();
    }

    private static Gezin gezin(Kind... kinderen) {
        return Gezin.onbekend().kinderen(List.of(kinderen));
    }

    private static Triagezaak triage(Meldvorm vorm) {
        return Triagezaak.op(DAG).melding(Melding.onbekend().vorm(vorm));
    }

    @Test
    @DisplayName("Gezin: twee kinderen met één kenmerk worden geweigerd")
    void gezin_tweeKinderenMetEenKenmerk_geweigerd() {
        assertThat(velden(() -> gezin(Kind.met("kind-1"), Kind.met("kind-2"), Kind.met("kind-1"))))
                .containsExactly("kinderen");
    }

    @Test
    @DisplayName("Gezin: twee ouders met één kenmerk worden geweigerd")
    void gezin_tweeOudersMetEenKenmerk_geweigerd() {
        assertThat(velden(() -> Gezin.onbekend().ouders(List.of(Ouder.met("ouder-1"), Ouder.met("ouder-1")))))
                .containsExactly("ouders");
    }

    @Test
    @DisplayName("Gezin: een gezinsvoogd voor een kind dat niet in het gezin is, wordt geweigerd")
    void gezin_gezinsvoogdVoorOnbekendKind_geweigerd() {
        assertThat(velden(() -> gezin(Kind.met("kind-1"))
                        .jeugdbescherming(
                                List.of(Jeugdbescherming.voor("kind-2").functie(Functie.GEZINSVOOGD)))))
                .containsExactly("jeugdbescherming");
    }

    @Test
    @DisplayName("Gezin: een gezinsvoogd voor een kind dat niet onder toezicht staat, wordt geweigerd")
    void gezin_gezinsvoogdZonderToezicht_geweigerd() {
        List<Jeugdbescherming> functies = List.of(Jeugdbescherming.voor("kind-1"));
        Kind kind = Kind.met("kind-1");

        assertThat(velden(() -> gezin(kind.onderToezicht(NEE)).jeugdbescherming(functies)))
                .containsExactly("jeugdbescherming");
        assertThatCode(() -> gezin(kind.onderToezicht(JA)).jeugdbescherming(functies))
                .doesNotThrowAnyException();
        assertThatCode(() -> gezin(kind).jeugdbescherming(functies)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Gezin: dezelfde functie voor hetzelfde kind twee keer wordt geweigerd")
    void gezin_functieTweeKeer_geweigerd() {
        Jeugdbescherming functie = Jeugdbescherming.voor("kind-1");

        assertThat(velden(() -> gezin(Kind.met("kind-1")).jeugdbescherming(List.of(functie, functie))))
                .containsExactly("jeugdbescherming");
    }

    @Test
    @DisplayName("Gezin: alle problemen komen tegelijk")
    void gezin_meerProblemen_alleTegelijk() {
        assertThat(velden(() -> new Gezin(
                        List.of(Kind.met("kind-1"), Kind.met("kind-1")),
                        JA,
                        List.of(Ouder.met("ouder-1"), Ouder.met("ouder-1")),
                        List.of(Jeugdbescherming.voor("kind-9")))))
                .containsExactly("kinderen", "ouders", "jeugdbescherming");
    }

    @Test
    @DisplayName("Triage: gesloten met anonimiteit nee spreekt zichzelf tegen (D-5)")
    void triagezaak_geslotenNietAnoniem_geweigerd() {
        assertThat(velden(() ->
                        triage(Meldvorm.GESLOTEN).criteria(Criteria.onbekend().anonimiteitMelder(NEE))))
                .containsExactly("criteria.anonimiteitMelder");
    }

    @Test
    @DisplayName("Triage: open met anonimiteit ja spreekt zichzelf tegen (D-5)")
    void triagezaak_openEnAnoniem_geweigerd() {
        assertThat(velden(
                        () -> triage(Meldvorm.OPEN).criteria(Criteria.onbekend().anonimiteitMelder(JA))))
                .containsExactly("criteria.anonimiteitMelder");
    }

    @Test
    @DisplayName("Triage: wat bij de vorm past, of onbekend is, mag")
    void triagezaak_anonimiteitPastBijVorm_toegestaan() {
        for (Meldvorm vorm : Meldvorm.values()) {
            assertThatCode(() -> triage(vorm).criteria(Criteria.onbekend())).doesNotThrowAnyException();
        }
        assertThatCode(() ->
                        triage(Meldvorm.GESLOTEN).criteria(Criteria.onbekend().anonimiteitMelder(JA)))
                .doesNotThrowAnyException();
        assertThatCode(() -> triage(Meldvorm.OPEN).criteria(Criteria.onbekend().anonimiteitMelder(NEE)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Triage: een melding die na de peildatum is ontvangen, wordt geweigerd")
    void triagezaak_ontvangenNaPeildatum_geweigerd() {
        assertThat(velden(() -> Triagezaak.op(DAG).melding(Melding.onbekend().ontvangenOp(Optional.of(MORGEN)))))
                .containsExactly("melding.ontvangenOp");
        assertThatCode(() -> Triagezaak.op(DAG).melding(Melding.onbekend().ontvangenOp(Optional.of(DAG))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Meldzaak: toestemming met medeweten nee spreekt zichzelf tegen (D-1)")
    void meldzaak_toestemmingZonderMedeweten_geweigerd() {
        Gezin gezin = Gezin.onbekend()
                .ouders(List.of(
                        Ouder.met("ouder-1").toestemming(Toestemming.GEWEIGERD),
                        Ouder.met("ouder-2").toestemming(Toestemming.GEGEVEN)));

        assertThat(velden(() -> Meldzaak.op(DAG)
                        .gezin(gezin)
                        .gezinscontact(Gezinscontact.onbekend().medeweten(NEE))))
                .containsExactly("gezinscontact.medeweten");
        assertThatCode(() -> Meldzaak.op(DAG).gezin(gezin)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Gezinscontact: besproken met medeweten nee spreekt zichzelf tegen")
    void gezinscontact_besprokenZonderMedeweten_geweigerd() {
        assertThat(velden(() -> new Gezinscontact(NEE, JA, ONBEKEND))).containsExactly("besproken");
        assertThatCode(() -> new Gezinscontact(ONBEKEND, JA, ONBEKEND)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Overdracht: data na de peildatum worden geweigerd, alle tegelijk")
    void overdrachtzaak_dataNaPeildatum_geweigerd() {
        Overdrachtzaak leeg = Overdrachtzaak.op(DAG);

        assertThat(velden(() -> new Overdrachtzaak(
                        DAG,
                        leeg.meldvorm(),
                        leeg.fase(),
                        leeg.triageDefinitief(),
                        leeg.gezin(),
                        leeg.gemeente(),
                        List.of(Ontvanger.van(Partij.JGZ).ontvangenOp(Optional.of(MORGEN))),
                        leeg.ouderbericht().briefOp(Optional.of(MORGEN)),
                        leeg.veiligheidsplan(),
                        leeg.afspraken(),
                        leeg.bijeenkomst(),
                        leeg.hulpvraag(),
                        Optional.of(MORGEN))))
                .containsExactly("ontvangers.ontvangenOp", "ouderbericht.briefOp", "afgeslotenOp");
    }

    @Test
    @DisplayName("Monitoring: data na de peildatum, dubbele ontvangers en een vreemde aanwijzing worden geweigerd")
    void monitoringzaak_meerProblemen_alleTegelijk() {
        assertThat(velden(() -> new Monitoringzaak(
                        DAG,
                        Traject.ONDERZOEK,
                        Optional.of(MORGEN),
                        List.of(Ontvanger.van(Partij.JGZ), Ontvanger.van(Partij.JGZ)),
                        Optional.of(Partij.JEUGDTEAM),
                        List.of(
                                Afwijking.naar("afwijking-1", Partij.JGZ),
                                Afwijking.naar("afwijking-1", Partij.VEILIG_THUIS)))))
                .containsExactly("ontvangers", "afwijkingen", "aangewezen", "afgeslotenOp");
    }

    @Test
    @DisplayName("Ontvanger: Veilig Thuis, of een ontvangst die niet bevestigd is, wordt geweigerd")
    void ontvanger_veiligThuisOfNietBevestigd_geweigerd() {
        assertThat(velden(() -> new Ontvanger(Partij.VEILIG_THUIS, Optional.of(DAG), NEE)))
                .containsExactly("partij", "ontvangenOp");
    }

    @Test
    @DisplayName("Ouderbericht: een brief terwijl de ouders het niet weten, wordt geweigerd")
    void ouderbericht_briefZonderBericht_geweigerd() {
        assertThat(velden(() -> new Ouderbericht(NEE, JA, Optional.of(DAG))))
                .containsExactly("briefOp", "schriftelijk");
        assertThat(velden(() -> new Ouderbericht(JA, NEE, Optional.of(DAG)))).containsExactly("briefOp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "1-kind", "", " ", "kind 1", "kind_1", "kínd-1", "kind;1"})
    @DisplayName("Kenmerk: wat geen schuilnaam is, wordt geweigerd")
    void kenmerk_geenSchuilnaam_geweigerd(String kenmerk) {
        assertThat(velden(() -> Kind.met(kenmerk))).contains("kenmerk");
        assertThat(velden(() -> Ouder.met(kenmerk))).contains("kenmerk");
        assertThat(velden(() -> Afwijking.naar(kenmerk, Partij.JGZ))).contains("kenmerk");
        assertThat(velden(() -> Jeugdbescherming.voor(kenmerk))).contains("kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind-123456", "K1234567", "a123456789b"})
    @DisplayName("Kenmerk: wat op een nummer van een persoon lijkt, wordt geweigerd, en de melding herhaalt het niet")
    void kenmerk_langGetal_geweigerdZonderHerhaling(String kenmerk) {
        OngeldigeZaakException weigering = catchThrowableOfType(OngeldigeZaakException.class, () -> Kind.met(kenmerk));

        assertThat(weigering).isNotNull();
        assertThat(weigering.getMessage()).doesNotContain(kenmerk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k123-456-782", "k12345-6789", "k-1-2-3-4-5-6-7-8-9"})
    @DisplayName("Kenmerk: ook met streepjes is een nummer van een persoon geen schuilnaam")
    void kenmerk_nummerMetStreepjes_geweigerd(String kenmerk) {
        assertThat(velden(() -> Kind.met(kenmerk))).contains("kenmerk");
    }

    @Test
    @DisplayName("Kenmerk: een korte schuilnaam mag, ook met een cijfer of vijf")
    void kenmerk_schuilnaam_toegestaan() {
        for (String kenmerk : List.of("kind-1", "K", "dossier-12345", "a".repeat(40))) {
            assertThatCode(() -> Kind.met(kenmerk)).doesNotThrowAnyException();
        }
        assertThat(velden(() -> Kind.met("a".repeat(41)))).containsExactly("kenmerk");
    }

    @Test
    @DisplayName("Lijsten: wat de aanroeper later aan zijn lijst verandert, verandert de zaak niet")
    void gezin_lijstLaterVeranderd_zaakBlijft() {
        List<Kind> kinderen = new ArrayList<>(List.of(Kind.met("kind-1")));
        Gezin gezin = Gezin.onbekend().kinderen(kinderen);
        kinderen.add(Kind.met("kind-2"));

        assertThat(gezin.kinderen()).hasSize(1);
    }

    @Test
    @DisplayName("Lijsten: een null wordt met zijn plaats genoemd, naast alles wat er verder mis is")
    void gezin_nullInLijsten_plaatsenEnAndereProblemenGenoemd() {
        Kind kind = Kind.met("kind-1");

        assertThat(velden(() -> new Gezin(
                        Arrays.asList(kind, null, kind),
                        JA,
                        Arrays.asList((Ouder) null),
                        Arrays.asList(Jeugdbescherming.voor("kind-9"), null))))
                .containsExactly("kinderen[1]", "ouders[0]", "jeugdbescherming[1]", "kinderen");
        assertThat(catchThrowableOfType(
                        OngeldigeZaakException.class, () -> Gezin.onbekend().kinderen(Arrays.asList(kind, null))))
                .hasMessage("kinderen[1]: ontbreekt: nummer 2 van deze lijst is null; laat weg wat er niet is");
    }

    @Test
    @DisplayName("Lijsten: waar iets ontbreekt, heet wat ernaar wijst niet ook nog fout")
    void monitoringzaak_ontvangerNull_aanwijzingNietOokGeweigerd() {
        Monitoringzaak leeg = Monitoringzaak.op(DAG).ontvangers(List.of(Ontvanger.van(Partij.JGZ)));

        assertThat(velden(() -> leeg.aangewezen(Optional.of(Partij.JGZ)).ontvangers(Arrays.asList((Ontvanger) null))))
                .containsExactly("ontvangers[0]");
    }

    @Test
    @DisplayName("Overzicht: een null als feiten voor een vraag wordt met zijn plaats genoemd")
    void overzichtzaak_nullErbij_plaatsGenoemd() {
        Overzichtzaak zaak = Overzichtzaak.op(DAG).met(Triagezaak.op(DAG));

        assertThat(velden(() -> zaak.met(null))).containsExactly("deel");
        assertThat(velden(() -> new Overzichtzaak(DAG, Arrays.asList(Triagezaak.op(DAG), null))))
                .containsExactly("feiten[1]");
    }
}
