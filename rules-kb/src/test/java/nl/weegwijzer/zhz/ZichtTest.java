package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZIN;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Beeldstand;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.besluit.Kindhouder;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Vervulling;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zichtbesluit;
import nl.weegwijzer.besluit.Zichtbesluit.PerKind;
import nl.weegwijzer.besluit.Zichtbesluit.PerLid;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Lid;
import nl.weegwijzer.zaak.Onderzoekstand;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Veiligheidsplan;
import nl.weegwijzer.zaak.Zaakfase;
import nl.weegwijzer.zaak.Zichtzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ZichtTest {
    private static final int AANTAL = 1500;
    private static final List<Lid> LEDEN = Stream.of("kind-1", "ouder-1", "ouder-2", "huisgenoot-1")
            .map(k -> new Lid(k, JA))
            .toList();

    // A family in triage of which everything is known, and that meets the three requirements.
    private static final Zichtzaak ZAAK = new Zichtzaak(
            DAG,
            Zaakfase.TRIAGE,
            ONBEKEND,
            GEZIN,
            LEDEN,
            JA,
            new Veiligheidsplan(JA, JA),
            JA,
            Onderzoekstand.NIET_NODIG,
            List.of());

    private static Zichtbesluit zicht(Zichtzaak zaak) {
        return WEEGWIJZER.zicht(zaak);
    }

    private static List<Lid> met(String kenmerk, Antwoord beeld) {
        List<Lid> leden = new ArrayList<>(LEDEN);
        leden.replaceAll(l -> l.kenmerk().equals(kenmerk) ? l.actueelBeeld(beeld) : l);
        return leden;
    }

    private static List<String> nietVervuld(Zichtbesluit besluit) {
        return besluit.onderbouwing().opmerkingen().stream()
                .filter(o -> o.soort() == Opmerking.Soort.VOORWAARDE_NIET_VERVULD)
                .map(Opmerking::regel)
                .toList();
    }

    @Test
    @DisplayName("8.1.a-c: alleen met alle drie de eisen heeft Veilig Thuis zicht op veiligheid")
    void zicht_alleCombinatiesVanEisen_alleenDrieKeerJaIsJa() {
        for (Antwoord beeld : Antwoord.values()) {
            for (Antwoord instrument : Antwoord.values()) {
                for (Antwoord oordeel : Antwoord.values()) {
                    Zichtbesluit besluit = zicht(ZAAK.leden(met("huisgenoot-1", beeld))
                            .veiligheidsplan(new Veiligheidsplan(instrument, JA))
                            .multidisciplinairBeoordeeld(oordeel));
                    List<Antwoord> eisen = List.of(beeld, instrument, oordeel);
                    long nee = eisen.stream().filter(e -> e == NEE).count();

                    assertThat(besluit.zicht())
                            .as("%s", eisen)
                            .isEqualTo(
                                    nee > 0
                                            ? Vervulling.NEE
                                            : eisen.contains(ONBEKEND) ? Vervulling.NOG_ONBEKEND : Vervulling.JA);
                    assertThat(nietVervuld(besluit)).as("%s", eisen).hasSize((int) nee);
                    assertThat(besluit.onderbouwing().vragen().isEmpty())
                            .as("%s", eisen)
                            .isEqualTo(!eisen.contains(ONBEKEND));
                }
            }
        }
    }

    @Test
    @DisplayName("8.1.a: zolang niet alle leden genoemd zijn, is 'iedereen' nooit ja")
    void zicht_ledenNietVolledig_nooitJa() {
        assertThat(zicht(ZAAK).zicht()).isEqualTo(Vervulling.JA);
        assertThat(zicht(ZAAK.ledenVolledig(ONBEKEND)).zicht()).isEqualTo(Vervulling.NOG_ONBEKEND);
        assertThat(zicht(ZAAK.ledenVolledig(NEE)).zicht()).isEqualTo(Vervulling.NOG_ONBEKEND);
        vraagt(zicht(ZAAK.ledenVolledig(NEE)), "alle leden zijn genoemd");
    }

    @Test
    @DisplayName("8.1.a: een kind of ouder van wie niets gezegd is, telt mee, en niemand is niet iedereen")
    void zicht_gezinslidNietGenoemd_nogOnbekend() {
        for (String weg : List.of("kind-1", "ouder-2")) {
            List<Lid> zonder =
                    LEDEN.stream().filter(l -> !l.kenmerk().equals(weg)).toList();
            assertThat(zicht(ZAAK.leden(zonder)).zicht()).as(weg).isEqualTo(Vervulling.NOG_ONBEKEND);
        }
        Zichtzaak niemand = ZAAK.gezin(Gezin.onbekend()).leden(List.of());
        assertThat(zicht(niemand).zicht()).isEqualTo(Vervulling.NOG_ONBEKEND);
    }

    @Test
    @DisplayName("8.1.a: het lid zonder actueel beeld wordt met zijn schuilnaam genoemd")
    void zicht_lidZonderBeeld_genoemd() {
        Zichtbesluit besluit = zicht(ZAAK.leden(met("ouder-1", NEE)));

        assertThat(besluit.leden())
                .contains(new PerLid("ouder-1", Beeldstand.NIET_ACTUEEL), new PerLid("kind-1", Beeldstand.ACTUEEL));
        assertThat(besluit.onderbouwing().opmerkingen())
                .anyMatch(o -> o.betreft().equals(Optional.of("ouder-1")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Zaakfase.class,
            names = {"SIGNAAL", "ONBEKEND"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("8.1.g: in elke fase na de melding onderzoekt Veilig Thuis zolang dat nodig is")
    void zicht_onderzoekNodig_veiligThuisOnderzoekt(Zaakfase fase) {
        Zichtzaak zaak = ZAAK.zaakfase(fase);

        assertThat(Verwacht.alle(zicht(zaak.onderzoek(Onderzoekstand.NODIG))).map(Plicht::wat))
                .contains(Handeling.GEWELD_ONDERZOEKEN);
        geen(zicht(zaak.onderzoek(Onderzoekstand.AFGESLOTEN)), Handeling.GEWELD_ONDERZOEKEN);
        geen(zicht(zaak.onderzoek(Onderzoekstand.NIET_NODIG)), Handeling.GEWELD_ONDERZOEKEN);
        vraagt(zicht(zaak.onderzoek(Onderzoekstand.ONBEKEND)), "het onderzoek");
    }

    static Stream<Gezin> gezinnen() {
        return Stream.of(0, 1, 6)
                .map(aantal -> new Gezin(
                        IntStream.rangeClosed(1, aantal)
                                .mapToObj(i -> Kind.met("kind-" + i).onderToezicht(i == 1 ? JA : NEE))
                                .toList(),
                        JA,
                        List.of(),
                        aantal == 0
                                ? List.of()
                                : List.of(new Jeugdbescherming(
                                        "kind-1", Functie.GEZINSVOOGD, Organisatie.JEUGDBESCHERMING_WEST))));
    }

    @ParameterizedTest
    @MethodSource("gezinnen")
    @DisplayName("9.1.5.o.p: de gezinsvoogd houdt zicht op het eigen kind en op geen ander (D-15)")
    void zicht_gezinsvoogdVanEenKind_alleenDatKind(Gezin gezin) {
        Zichtbesluit besluit = zicht(ZAAK.gezin(gezin));

        assertThat(besluit.houder()).isEqualTo(Houder.VEILIG_THUIS);
        assertThat(besluit.kinderen())
                .hasSameSizeAs(gezin.kinderen())
                .allMatch(k -> (k.kindhouder() == Kindhouder.GEZINSVOOGD)
                        == k.kenmerk().equals("kind-1"));
        assertThat(besluit.kinderen().stream().map(PerKind::kindhouder)).doesNotContain(Kindhouder.NOG_ONBEKEND);
    }

    @Test
    @DisplayName("F.1: in elke zaak heeft iemand het zicht, en alleen wie bevestigde neemt het van Veilig Thuis over")
    void zicht_willekeurigeZaken_nooitNiemand() {
        Vraag<?, ?> vraag = Vragen.alle().stream()
                .filter(v -> v.soort() == Vraagsoort.ZICHT)
                .findFirst()
                .orElseThrow();
        List<Zichtzaak> zaken = Stream.concat(
                        Stream.of(Zichtzaak.op(DAG)),
                        Zaken.alle(8101, AANTAL).stream()
                                .filter(z -> vraag.zaak().isInstance(z))
                                .map(Zichtzaak.class::cast))
                .toList();
        assertThat(zaken).hasSizeGreaterThan(AANTAL - 1);
        for (Zichtzaak zaak : zaken) {
            Zichtbesluit besluit = zicht(zaak);
            assertThat(besluit.houder()).as("%s", zaak).isEqualTo(Houderoordeel.vanZicht(zaak));
            assertThat(besluit.kinderen().stream().map(PerKind::kenmerk))
                    .as("%s", zaak)
                    .containsExactlyElementsOf(
                            zaak.gezin().kinderen().stream().map(Kind::kenmerk).toList());
            assertThat(besluit.kinderen())
                    .as("%s", zaak)
                    .allMatch(k -> (k.kindhouder() == Kindhouder.GEZINSVOOGD)
                            == Houderoordeel.heeftGezinsvoogd(zaak.gezin(), k.kenmerk()));
        }
    }

    @Test
    @DisplayName("F.1: wat elkaar tegenspreekt, wordt in één keer geweigerd, met een uitweg")
    void zichtzaak_tegenstrijdig_geweigerd() {
        Ontvanger jgz = Ontvanger.van(Partij.JGZ).ontvangenOp(Optional.of(LocalDate.of(2026, 3, 3)));
        assertThatThrownBy(() -> new Zichtzaak(
                        DAG,
                        Zaakfase.SIGNAAL,
                        ONBEKEND,
                        GEZIN.kinderenVolledig(NEE),
                        List.of(Lid.met("lid-1"), Lid.met("lid-1")),
                        JA,
                        Veiligheidsplan.onbekend(),
                        ONBEKEND,
                        Onderzoekstand.ONBEKEND,
                        List.of(jgz, jgz)))
                .isInstanceOfSatisfying(
                        OngeldigeZaakException.class,
                        e -> assertThat(e.bezwaren())
                                .extracting(b -> b.veld() + " " + b.tekst())
                                .containsExactlyInAnyOrder(
                                        "leden noemt lid lid-1 meer dan eens; geef elk een eigen kenmerk",
                                        "ledenVolledig is ja terwijl gezin.kinderenVolledig nee is;"
                                                + " noem het kind dat ontbreekt, of zeg nee",
                                        "ontvangers.ontvangenOp is 2026-03-03, na peildatum 2026-03-02; controleer beide data",
                                        "ontvangers.ontvangenOp is 2026-03-03, na peildatum 2026-03-02; controleer beide data",
                                        "ontvangers noemt de partij JGZ meer dan eens; geef elk een eigen kenmerk",
                                        "zaakfase is signaal vóór de melding, terwijl een ontvanger de zaak al heeft;"
                                                + " kies een latere fase, of laat die ontvanger weg"));
    }
}
