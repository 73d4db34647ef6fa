package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Gereedheid;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Organisatiebesluit;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Wijzigingstand;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.vraag.Organisatievraag;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Evaluatie;
import nl.weegwijzer.zaak.Inrichting;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Organisatiesoort;
import nl.weegwijzer.zaak.Organisatiezaak;
import nl.weegwijzer.zaak.Wijziging;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisatieTest {
    private static final String TERMIJNEN = "tabellen/termijnen.csv";
    private static final int AANTAL = 150;
    private static final Inrichting GEREGELD = new Inrichting(JA, JA, JA, JA, JA);
    private static final Evaluatie GEHOUDEN = Evaluatie.onbekend().gehouden(JA);
    private static final Organisatiezaak KLAAR =
            new Organisatiezaak(DAG, Organisatiesoort.JGZ, GEREGELD, JA, List.of(), JA, GEHOUDEN, NEE);

    private static Stream<Organisatiezaak> zaken() {
        return Zaken.alle(7104, AANTAL).stream()
                .filter(Organisatiezaak.class::isInstance)
                .map(Organisatiezaak.class::cast);
    }

    private static Organisatiebesluit organisatie(Organisatiezaak zaak) {
        return WEEGWIJZER.organisatie(zaak);
    }

    private static List<Plicht> plichten(Organisatiebesluit besluit, Handeling wat) {
        return besluit.onderbouwing().plichten().stream()
                .filter(p -> p.wat() == wat)
                .toList();
    }

    private static boolean allesGeregeld(Organisatiezaak zaak) {
        Inrichting in = zaak.inrichting();
        return Stream.of(
                        in.functionaris(),
                        in.eindverantwoordelijke(),
                        in.aandacht(),
                        in.kennis(),
                        in.vertrouwelijkheid(),
                        zaak.overzicht(),
                        zaak.wijzigingenVolledig())
                .allMatch(a -> a == JA);
    }

    @ParameterizedTest
    @MethodSource("zaken")
    @DisplayName("7.3.a tot en met 7.3.d, 9.2.r: klaar is alleen wie gebonden is en alles heeft geregeld")
    void organisatie_klaar_alleenAlsAllesErIs(Organisatiezaak zaak) {
        Organisatiebesluit besluit = organisatie(zaak);

        if (besluit.gereedheid() == Gereedheid.KLAAR) {
            assertThat(zaak.soort()).isNotIn(Organisatiesoort.ANDERE, Organisatiesoort.ONBEKEND);
            assertThat(allesGeregeld(zaak)).isTrue();
            assertThat(besluit.onderbouwing().opmerkingen()).isEmpty();
        }
        assertThat(besluit.gereedheid() == Gereedheid.NOG_NIET)
                .isEqualTo(besluit.onderbouwing().opmerkingen().stream()
                        .anyMatch(o -> o.soort() == Opmerking.Soort.OPMERKING));
    }

    @ParameterizedTest
    @MethodSource("zaken")
    @DisplayName(
            "7.3.a tot en met 9.2.r: een andere organisatie krijgt geen plicht en geen vraag, alleen geen grondslag")
    void organisatie_andereOrganisatie_alleenGeenGrondslag(Organisatiezaak zaak) {
        Organisatiebesluit besluit = organisatie(zaak.soort(Organisatiesoort.ANDERE));

        assertThat(besluit.gereedheid()).isEqualTo(Gereedheid.NIET_GEBONDEN);
        assertThat(besluit.onderbouwing().plichten()).isEmpty();
        assertThat(besluit.onderbouwing().vragen()).isEmpty();
        assertThat(besluit.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort)
                .containsExactly(Opmerking.Soort.GEEN_GRONDSLAG);
    }

    @ParameterizedTest
    @EnumSource(Antwoord.class)
    @DisplayName("7.3.b: ontbreken is iets anders dan onbekend zijn")
    void organisatie_eindverantwoordelijke_ontbreektOfOnbekend(Antwoord antwoord) {
        Organisatiebesluit besluit = organisatie(KLAAR.inrichting(GEREGELD.eindverantwoordelijke(antwoord)));

        assertThat(besluit.gereedheid())
                .isEqualTo(
                        switch (antwoord) {
                            case JA -> Gereedheid.KLAAR;
                            case NEE -> Gereedheid.NOG_NIET;
                            case ONBEKEND -> Gereedheid.NOG_ONBEKEND;
                        });
        assertThat(plichten(besluit, Handeling.EINDVERANTWOORDELIJKE_VASTLEGGEN))
                .hasSize(antwoord == NEE ? 1 : 0);
        assertThat(besluit.onderbouwing().vragen()).hasSize(antwoord == ONBEKEND ? 1 : 0);
    }

    @ParameterizedTest(name = "gewijzigd {0}: delen uiterlijk {1}")
    @CsvSource({
        "2026-01-15, 2026-02-15",
        "2026-01-31, 2026-02-28",
        "2026-02-28, 2026-03-28",
        "2024-01-31, 2024-02-29",
        "2024-02-29, 2024-03-29",
        "2025-12-31, 2026-01-31"
    })
    @DisplayName("9.2.r: een wijziging gaat binnen een maand na de dag van de wijziging naar de partners (D-6)")
    void organisatie_wijzigingNietGedeeld_plichtMetDag(LocalDate dag, LocalDate uiterlijk) {
        Wijziging wijziging = Wijziging.met("wijziging-1").gedeeld(NEE).gewijzigdOp(Optional.of(dag));

        Organisatiebesluit besluit = organisatie(KLAAR.wijzigingen(List.of(wijziging)));

        assertThat(plichten(besluit, Handeling.WIJZIGING_DELEN))
                .singleElement()
                .extracting(Plicht::termijn)
                .isEqualTo(new Termijn.Uiterlijk("wijzigingen delen", uiterlijk));
        assertThat(besluit.gereedheid()).isEqualTo(uiterlijk.isBefore(DAG) ? Gereedheid.NOG_NIET : Gereedheid.KLAAR);
    }

    @ParameterizedTest(name = "gewijzigd 2026-01-31, gedeeld {0}: {1}")
    @CsvSource({"2026-01-15, OP_TIJD", "2026-01-31, OP_TIJD", "2026-02-28, OP_TIJD", "2026-03-01, TE_LAAT"})
    @DisplayName("9.2.r: vooraf delen is op tijd, een dag na de termijn is te laat en komt op de agenda (6.e)")
    void organisatie_wijzigingGedeeld_opTijdOfTeLaat(LocalDate gedeeld, Wijzigingstand stand) {
        Wijziging wijziging = Wijziging.met("wijziging-1")
                .gewijzigdOp(Optional.of(LocalDate.of(2026, 1, 31)))
                .gedeeldOp(Optional.of(gedeeld));

        Organisatiebesluit besluit = organisatie(KLAAR.wijzigingen(List.of(wijziging)));

        assertThat(besluit.wijzigingen())
                .singleElement()
                .extracting(Organisatiebesluit.PerWijziging::stand)
                .isEqualTo(Optional.of(stand));
        assertThat(besluit.gereedheid()).isEqualTo(Gereedheid.KLAAR);
        assertThat(plichten(besluit, Handeling.NIET_NAKOMEN_AGENDEREN))
                .hasSize(stand == Wijzigingstand.TE_LAAT ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} en {1}, gewijzigd {2}: {3}")
    @CsvSource({
        "'wijzigingen delen;1;maanden;de peildatum', 'wijzigingen nalezen;1;maanden;de wijziging', 2026-01-20, OVER_TIJD",
        "'wijzigingen delen;1;maanden;de peildatum', '', 2026-01-20, TERMIJN_ONBEKEND",
        "'wijzigingen delen;1;maanden;de wijziging', 'wijzigingen nalezen;2;maanden;de wijziging', 2025-12-31, OVER_TIJD",
        "'wijzigingen delen;1;maanden;de wijziging', 'wijzigingen nalezen;2;maanden;de wijziging', 2026-01-20, TERMIJN_ONBEKEND",
        "'wijzigingen delen;1;maanden;de wijziging', 'wijzigingen nalezen;2;maanden;de wijziging', 2026-02-20, NOG_TE_DELEN"
    })
    @DisplayName("9.2.r: de termijn is die vanaf de wijziging, hoe zij ook heet; zijn zij het niet eens, dan onbekend")
    void organisatie_termijnenVanafDeWijziging_tabelBepaalt(
            String rij, String erbij, LocalDate dag, Wijzigingstand stand) {
        UnaryOperator<String> tabel = t -> t.replace("wijzigingen delen;1;maanden;de wijziging", rij)
                + (erbij.isEmpty() ? "" : erbij + ";9.2.r;D-6;2017-01-01;\n");
        Kennis gelezen = Kennislezer.lees(Bronbestanden.met(TERMIJNEN, tabel));
        Wijziging wijziging = Wijziging.met("wijziging-1").gedeeld(NEE).gewijzigdOp(Optional.of(dag));

        Organisatiebesluit besluit =
                Organisatievraag.VRAAG.besluit(Motor.rekenend(gelezen), KLAAR.wijzigingen(List.of(wijziging)));

        assertThat(besluit.wijzigingen())
                .singleElement()
                .extracting(Organisatiebesluit.PerWijziging::stand)
                .isEqualTo(Optional.of(stand));
    }

    @ParameterizedTest(name = "gestart {0}: evaluatie op {1}")
    @CsvSource({
        "2026-01-15, 2026-07-15",
        "2025-08-31, 2026-02-28",
        "2023-08-31, 2024-02-29",
        "2025-08-29, 2026-02-28",
        "2026-02-28, 2026-08-28"
    })
    @DisplayName("6.c: de eerste evaluatie is zes maanden na de start (D-6)")
    void organisatie_nogNietGeevalueerd_plichtMetDag(LocalDate start, LocalDate dag) {
        Organisatiebesluit besluit =
                organisatie(KLAAR.evaluatie(Evaluatie.onbekend().gehouden(NEE).startOp(Optional.of(start))));

        assertThat(plichten(besluit, Handeling.EVALUEREN))
                .singleElement()
                .extracting(Plicht::termijn)
                .isEqualTo(new Termijn.Op("eerste evaluatie", dag));
    }

    @Test
    @DisplayName("6.c: een evaluatie die is gehouden, hoeft niet nog eens")
    void organisatie_evaluatieGehouden_geenPlicht() {
        Evaluatie evaluatie = Evaluatie.onbekend().gehoudenOp(Optional.of(DAG));

        assertThat(evaluatie.gehouden()).isEqualTo(JA);
        assertThat(plichten(organisatie(KLAAR.evaluatie(evaluatie)), Handeling.EVALUEREN))
                .isEmpty();
    }

    @Test
    @DisplayName("6.c: een evaluatie vóór de start wordt geweigerd, met beide dagen")
    void evaluatie_voorDeStart_geweigerd() {
        assertThatThrownBy(
                        () -> Evaluatie.onbekend().startOp(Optional.of(DAG)).gehoudenOp(Optional.of(DAG.minusDays(1))))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("startOp: is 2026-03-02, na gehoudenOp 2026-03-01; controleer beide data");
    }

    @Test
    @DisplayName("9.2.r: gedeeld nee met een dag van delen wordt geweigerd, met een uitweg")
    void wijziging_nietGedeeldMetDag_geweigerd() {
        assertThatThrownBy(() -> Wijziging.met("wijziging-1").gedeeld(NEE).gedeeldOp(Optional.of(DAG)))
                .hasMessageContaining("gedeeldOp: noemt een dag, maar gedeeld is nee; kies ja, of laat de dag leeg");
        assertThatThrownBy(() -> Evaluatie.onbekend().gehouden(NEE).gehoudenOp(Optional.of(DAG)))
                .hasMessageContaining("gehoudenOp: noemt een dag, maar gehouden is nee; kies ja, of laat de dag leeg");
    }

    @Test
    @DisplayName("9.2.r: twee wijzigingen met één kenmerk, en dagen na de peildatum, worden samen geweigerd")
    void organisatiezaak_meerFouten_allesTegelijkGeweigerd() {
        Optional<LocalDate> morgen = Optional.of(DAG.plusDays(1));
        Wijziging wijziging = Wijziging.met("wijziging-1").gewijzigdOp(morgen).gedeeldOp(morgen);

        assertThatThrownBy(() -> KLAAR.wijzigingen(List.of(wijziging, Wijziging.met("wijziging-1"))))
                .hasMessageContaining("wijzigingen: noemt wijziging wijziging-1 meer dan eens")
                .hasMessageContaining("wijzigingen.gewijzigdOp: is 2026-03-03, na peildatum 2026-03-02")
                .hasMessageContaining("wijzigingen.gedeeldOp: is 2026-03-03, na peildatum 2026-03-02");
    }
}
