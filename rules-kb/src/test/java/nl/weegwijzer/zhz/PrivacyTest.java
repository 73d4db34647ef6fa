package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

// Norm 9.1.5.g.d and ruling D-5: nothing that reaches the family carries or depends on the reporter of a closed report.
class PrivacyTest {
    // What is told or shown of the report itself; the other acts towards the family say nothing of it.
    private static final Set<Handeling> OVER_DE_MELDING = EnumSet.of(
            Handeling.BEKENDMAKEN,
            Handeling.KOPIE_GEVEN,
            Handeling.MELDING_BESPREKEN,
            Handeling.MELDING_AANKONDIGEN,
            Handeling.PLAN_TERUGKOPPELEN);

    private static List<Triagezaak> triagezaken(Meldvorm vorm) {
        return Zaken.triagezaken(501, 400).stream()
                .flatMap(z -> met(z, z.melding().vorm(vorm)).stream())
                .toList();
    }

    private static Optional<Triagezaak> met(Triagezaak zaak, Melding melding) {
        try {
            return Optional.of(zaak.melding(melding));
        } catch (OngeldigeZaakException e) {
            return Optional.empty();
        }
    }

    private static List<Plicht> voorGezin(Besluit besluit) {
        return Verwacht.alle(besluit).filter(Plicht::voorGezin).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("Privacy: wie de melder is, verandert niets aan wat het gezin van Veilig Thuis merkt")
    void triage_andereMelder_zelfdeVoorGezin(Meldvorm vorm) {
        Zaken toeval = new Zaken(502);
        List<Triagezaak> zaken = triagezaken(vorm);

        assertThat(zaken).hasSizeGreaterThan(200);
        for (Triagezaak zaak : zaken) {
            Melding ander = zaak.melding().melder(toeval.melder()).geslotenGegrond(toeval.antwoord());
            Besluit eerst = WEEGWIJZER.triage(zaak);
            Besluit later = WEEGWIJZER.triage(zaak.melding(ander));

            assertThat(later.onderbouwing().plichtenVoorGezin())
                    .as("%s", zaak)
                    .isEqualTo(eerst.onderbouwing().plichtenVoorGezin());
            assertThat(voorGezin(later)).as("%s", zaak).isEqualTo(voorGezin(eerst));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("Privacy: van een melding die niet open is, wordt het gezin niets bekendgemaakt")
    void triage_nietOpen_nietsBekendgemaaktAanGezin(Meldvorm vorm) {
        for (Triagezaak zaak : triagezaken(vorm)) {
            assertThat(voorGezin(WEEGWIJZER.triage(zaak)))
                    .as("%s", zaak)
                    .extracting(Plicht::wat)
                    .doesNotContainAnyElementsOf(OVER_DE_MELDING);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName(
            "Privacy: ook bij de overdracht wordt het gezin niets bekendgemaakt, en brief en kopie leiden nergens heen")
    void overdracht_nietOpen_afgeschermd(Meldvorm vorm) {
        int plichten = 0;
        for (Overdrachtzaak zaak : Zaken.overdrachtzaken(503, 400)) {
            Besluit besluit = WEEGWIJZER.overdracht(zaak.meldvorm(vorm));
            assertThat(voorGezin(besluit))
                    .as("%s", zaak)
                    .allSatisfy(p -> assertThat(p.afgeschermd()).as(p.zin()).isTrue())
                    .extracting(Plicht::wat)
                    .doesNotContainAnyElementsOf(OVER_DE_MELDING);
            List<Plicht> kopieen = Verwacht.alle(besluit)
                    .filter(p -> p.wat() == Handeling.KOPIE_STUREN || p.wat() == Handeling.INFORMEREN)
                    .toList();
            assertThat(kopieen)
                    .as("%s", zaak)
                    .allSatisfy(p -> assertThat(p.afgeschermd()).as(p.zin()).isTrue());
            plichten += voorGezin(besluit).size() + kopieen.size();
        }
        assertThat(plichten).isGreaterThan(100);
    }

    @Test
    @DisplayName("Privacy: bij het advies om gesloten te melden staat er niets over de melding voor het gezin")
    void meldadvies_gesloten_nietsOverMeldingVoorGezin() {
        int gesloten = 0;
        for (Meldzaak zaak : Zaken.meldzaken(504, 1500)) {
            Meldadvies besluit = WEEGWIJZER.meldadvies(zaak);
            if (besluit.vorm().advies().equals(Optional.of(Vormadvies.GESLOTEN))) {
                gesloten++;
                assertThat(voorGezin(besluit))
                        .as("%s", zaak)
                        .extracting(Plicht::wat)
                        .doesNotContainAnyElementsOf(OVER_DE_MELDING);
                assertThat(besluit.onderbouwing().plichtenVoorGezin())
                        .as("%s", zaak)
                        .isEmpty();
            }
        }
        assertThat(gesloten).isGreaterThan(100);
    }

    @Test
    @DisplayName("Privacy: wat een geweigerd overzicht zegt, verraadt niet welke rol de melder heeft")
    void overzicht_tweeMelders_weigeringNoemtGeenRol() {
        LocalDate dag = LocalDate.of(2026, 7, 1);
        Melding gesloten = Melding.onbekend()
                .vorm(Meldvorm.GESLOTEN)
                .melder(Melder.onbekend().rol(Melderrol.BURGER));
        Overzichtzaak zaak = Overzichtzaak.op(dag)
                .met(Triagezaak.op(dag).melding(gesloten))
                .met(Meldcodezaak.op(dag).melder(Melder.onbekend().rol(Melderrol.JEUGDTEAM)));

        assertThatThrownBy(() -> WEEGWIJZER.overzicht(zaak))
                .isInstanceOfSatisfying(
                        OngeldigeZaakException.class,
                        e -> assertThat(e.bezwaren())
                                .hasSize(1)
                                .allSatisfy(b -> assertThat(b.tekst())
                                        .contains("anders dan bij een andere vraag")
                                        .doesNotContain(Melderrol.BURGER.woord(), Melderrol.JEUGDTEAM.woord())))
                .hasMessageNotContainingAny(Melderrol.BURGER.woord(), Melderrol.JEUGDTEAM.woord());
    }

    @Test
    @DisplayName(
            "Privacy: het gezin zijn de ouders, de jeugdige, het gezin zelf, slachtoffer en pleger, en andere familieleden")
    void inGezin_rollen_alleenGezin() {
        assertThat(Stream.of(Rol.values()).filter(Rol::inGezin))
                .containsExactlyInAnyOrder(Rol.OUDERS, Rol.GEZIN, Rol.SLACHTOFFER_EN_PLEGER, Rol.FAMILIE, Rol.JEUGDIGE);
    }

    private static String regel(String voorwaarden, String gevolg) {
        return """

                regel PROEF-01 "Deze regel hoort geweigerd te worden"
                    norm 9.1.5.g.d
                    uitleg "Deze regel staat hier om geweigerd te worden."
                als
                    %s
                dan
                    %s
                einde
                """.formatted(voorwaarden, gevolg);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veilig Thuis kan de melder bereiken: nee",
                "de melder is burger",
                "de gesloten melding had een grond: nee",
                "de melding is gesloten\n    de melder is JGZ of jeugdteam",
                "de melding is open of gesloten\n    de melder is JGZ",
                "de melding is onbekend\n    Veilig Thuis kan de melder bereiken: ja of onbekend"
            })
    @DisplayName("Privacy: een regel die het gezin laat merken wie de melder is, wordt geweigerd met PRIV-01")
    void lees_plichtJegensGezinHangtVanMelderAf_geweigerd(String voorwaarden) {
        assertThat(diagnosen(regel(voorwaarden, "Veilig Thuis moet contact opnemen met het gezin")))
                .contains("PRIV-01");
        assertThat(diagnosen(regel(voorwaarden, "Veilig Thuis mag contact opnemen met slachtoffer en pleger")))
                .contains("PRIV-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de melding is gesloten", "de melding is onbekend", "altijd", "er zijn minderjarigen: ja"})
    @DisplayName(
            "Privacy: een regel die de melder ook buiten een open melding bekendmaakt, wordt geweigerd met PRIV-01")
    void lees_bekendmakenZonderOpen_geweigerd(String voorwaarden) {
        assertThat(diagnosen(regel(
                        voorwaarden, "Veilig Thuis moet melder en inhoud van de melding bekendmaken aan het gezin")))
                .contains("PRIV-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de melding is open\n    de melder is JGZ",
                "de melding is gesloten",
                "er is dreigend risico voor kinderen: ja"
            })
    @DisplayName("Privacy: een regel die de melder erbuiten laat, of alleen open meldingen betreft, mag")
    void lees_plichtJegensGezinZonderMelder_toegestaan(String voorwaarden) {
        assertThat(diagnosen(regel(voorwaarden, "Veilig Thuis moet contact opnemen met het gezin")))
                .isEmpty();
    }

    private static List<String> diagnosen(String regel) {
        try {
            Kennislezer.lees(Bronbestanden.met("regels/triage.dslr", tekst -> tekst + regel));
            return List.of();
        } catch (OnbruikbareKennisbankException e) {
            return e.diagnosen().stream().map(Diagnose::code).toList();
        }
    }

    @Test
    @DisplayName("Privacy: ook langs een omweg over een conclusie wordt zo'n regel geweigerd")
    void lees_omwegOverConclusie_geweigerd() {
        assertThatThrownBy(() -> Kennislezer.lees(Bronbestanden.met(
                        "regels/triage.dslr",
                        tekst -> tekst
                                + regel("de melder is JGZ", "de stukken zijn compleet: ja")
                                + regel(
                                                "de stukken zijn compleet: ja",
                                                "Veilig Thuis moet contact opnemen met het gezin")
                                        .replace("PROEF-01", "PROEF-02"))))
                .isInstanceOfSatisfying(
                        OnbruikbareKennisbankException.class,
                        e -> assertThat(e.diagnosen())
                                .extracting(Diagnose::code)
                                .contains("PRIV-01"));
    }
}
