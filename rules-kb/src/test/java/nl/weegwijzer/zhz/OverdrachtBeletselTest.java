package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtzaken.AFGESPROKEN;
import static nl.weegwijzer.zhz.Overdrachtzaken.BRIEF;
import static nl.weegwijzer.zhz.Overdrachtzaken.GEPLAND;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.PEILDATUM;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.beletselen;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.gezin;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Geblokkeerd;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.zaak.Afspraken;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Veiligheidsplan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverdrachtBeletselTest {
    // What stands in the way by itself, after an investigation; with the fact that is asked for where it is not known.
    static Stream<Arguments> alleen() {
        return Stream.of(
                geval("9.2.d", "", z -> z.ouderbericht(new Ouderbericht(NEE, NEE, Optional.empty()))),
                geval(
                        "9.2.d",
                        "de ouders zijn over de overdracht geïnformeerd",
                        z -> z.ouderbericht(Ouderbericht.onbekend())),
                geval("9.2.n", "", z -> z.afspraken(AFGESPROKEN.verantwoordelijkheden(NEE))),
                geval(
                        "9.2.n",
                        "afgesproken is wie waarvoor verantwoordelijk is",
                        z -> z.afspraken(AFGESPROKEN.verantwoordelijkheden(ONBEKEND))),
                geval("9.2.n", "", z -> z.afspraken(AFGESPROKEN.terugkoppelmoment(NEE))),
                geval(
                        "9.2.n",
                        "afgesproken is wanneer wordt teruggekoppeld",
                        z -> z.afspraken(AFGESPROKEN.terugkoppelmoment(ONBEKEND))),
                geval("9.2.n", "", z -> z.afspraken(AFGESPROKEN.terugkoppelinhoud(NEE))),
                geval(
                        "9.2.n",
                        "afgesproken is wat wordt teruggekoppeld",
                        z -> z.afspraken(AFGESPROKEN.terugkoppelinhoud(ONBEKEND))),
                geval("9.2.b", "", z -> z.veiligheidsplan(GEPLAND.risicotaxatie(NEE))),
                geval(
                        "9.2.b",
                        "de veiligheid is met het instrument ingeschat",
                        z -> z.veiligheidsplan(GEPLAND.risicotaxatie(ONBEKEND))),
                geval("9.2.c", "", z -> z.veiligheidsplan(GEPLAND.planGemaakt(NEE))),
                geval("9.2.c", "het veiligheidsplan is gemaakt", z -> z.veiligheidsplan(GEPLAND.planGemaakt(ONBEKEND))),
                geval("9.2.h", "", z -> z.bijeenkomst(new Bijeenkomst(JA, NEE))),
                geval("9.2.h", "de reden daarvoor is vastgelegd", z -> z.bijeenkomst(new Bijeenkomst(JA, ONBEKEND))),
                geval("9.2.h", "de overdracht volgt op", z -> z.fase(Overdrachtfase.ONBEKEND)),
                geval("9.2.a", "", z -> z.triageDefinitief(NEE)),
                geval("9.2.a", "het triagebesluit is definitief", z -> z.triageDefinitief(ONBEKEND)),
                geval("9.2.a", "", z -> z.ontvangers(List.of())),
                geval("9.2.a", "er zijn minderjarigen", z -> z.gezin(gezin(ONBEKEND))),
                geval("8.3.a", "", z -> z.gemeente(Optional.of("Utrecht"))),
                geval("8.3.a", "", z -> z.gemeente(Optional.of("Leerdam"))),
                geval("8.3.a", "de gemeente", z -> z.gemeente(Optional.empty())));
    }

    private static Arguments geval(String norm, String feit, UnaryOperator<Overdrachtzaak> wijziging) {
        return Arguments.of(norm, feit, wijziging);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("alleen")
    @DisplayName("9.2.n: elk beletsel houdt de overdracht alleen al tegen, wordt genoemd en wat onbekend is, gevraagd")
    void overdracht_eenBeletsel_geblokkeerd(String norm, String feit, UnaryOperator<Overdrachtzaak> wijziging) {
        Overdrachtbesluit besluit = draagOver(wijziging.apply(NA_ONDERZOEK));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        assertThat(beletselen(besluit)).hasSize(1);
        assertThat(besluit.eigenaren()).containsExactly(Partij.VEILIG_THUIS);
        assertThat(Overdrachtzaken.opmerkingen(besluit, Opmerking.Soort.BELETSEL, norm))
                .hasSize(1);
        if (feit.isEmpty()) {
            assertThat(besluit.onderbouwing().vragen()).noneMatch(OpenVraag::beslissend);
        } else {
            vraagt(besluit, feit, true);
        }
    }

    @Test
    @DisplayName("9.2.n: zonder beletsel kan de overdracht doorgaan, na triage en na onderzoek")
    void overdracht_geenBeletsel_kanDoorgaan() {
        assertThat(draagOver(NA_TRIAGE)).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_ONDERZOEK)).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(aan(NA_ONDERZOEK, JGZ))).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(aan(NA_ONDERZOEK, JEUGDTEAM, JGZ))).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_ONDERZOEK).onderbouwing().vragen()).noneMatch(OpenVraag::beslissend);
    }

    @Test
    @DisplayName("9.2.n: twee beletselen tegelijk worden allebei genoemd")
    void overdracht_tweeBeletselen_beideGenoemd() {
        Overdrachtzaak zonderPlan = NA_ONDERZOEK.veiligheidsplan(GEPLAND.planGemaakt(NEE));
        Overdrachtzaak zonderAfspraak = NA_ONDERZOEK.afspraken(AFGESPROKEN.terugkoppelinhoud(NEE));
        Overdrachtzaak beide = zonderPlan.afspraken(AFGESPROKEN.terugkoppelinhoud(NEE));

        assertThat(beletselen(draagOver(beide)))
                .hasSize(2)
                .containsAll(beletselen(draagOver(zonderPlan)))
                .containsAll(beletselen(draagOver(zonderAfspraak)));
    }

    @Test
    @DisplayName("9.2.n: alle beletselen tegelijk worden alle genoemd")
    void overdracht_alleBeletselen_alleGenoemd() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK
                .gezin(gezin(ONBEKEND))
                .triageDefinitief(NEE)
                .ouderbericht(new Ouderbericht(NEE, NEE, Optional.empty()))
                .gemeente(Optional.of("Utrecht"))
                .veiligheidsplan(new Veiligheidsplan(NEE, NEE))
                .afspraken(new Afspraken(NEE, NEE, NEE, NEE))
                .bijeenkomst(new Bijeenkomst(JA, NEE)));
        Set<String> los = new LinkedHashSet<>();
        Stream.<UnaryOperator<Overdrachtzaak>>of(
                        z -> z.gezin(gezin(ONBEKEND)),
                        z -> z.triageDefinitief(NEE),
                        z -> z.ouderbericht(new Ouderbericht(NEE, NEE, Optional.empty())),
                        z -> z.gemeente(Optional.of("Utrecht")),
                        z -> z.veiligheidsplan(new Veiligheidsplan(NEE, NEE)),
                        z -> z.afspraken(new Afspraken(NEE, NEE, NEE, NEE)),
                        z -> z.bijeenkomst(new Bijeenkomst(JA, NEE)))
                .forEach(w -> los.addAll(beletselen(draagOver(w.apply(NA_ONDERZOEK)))));

        assertThat(los).hasSize(10);
        assertThat(beletselen(besluit)).containsExactlyInAnyOrderElementsOf(los);
    }

    @Test
    @DisplayName("9.2.n: is alles onbekend, dan gaat er niets over, houdt Veilig Thuis de zaak en volgen vragen (F.1)")
    void overdracht_allesOnbekend_geblokkeerdMetVragen() {
        Overdrachtbesluit besluit = draagOver(Overdrachtzaak.op(PEILDATUM));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        assertThat(besluit.eigenaren()).containsExactly(Partij.VEILIG_THUIS);
        assertThat(besluit.team()).isEmpty();
        Stream.of(
                        "er zijn minderjarigen",
                        "de overdracht volgt op",
                        "het triagebesluit is definitief",
                        "de ouders zijn over de overdracht geïnformeerd",
                        "de veiligheid is met het instrument ingeschat",
                        "het veiligheidsplan is gemaakt",
                        "afgesproken is wie waarvoor verantwoordelijk is",
                        "afgesproken is wanneer wordt teruggekoppeld",
                        "afgesproken is wat wordt teruggekoppeld")
                .forEach(feit -> vraagt(besluit, feit, true));
    }

    @Test
    @DisplayName("9.2.n: wat niet ter zake is, houdt niets op: hulpvraag, dag van afsluiting, brief na onderzoek")
    void overdracht_bijzaakOnbekend_kanDoorgaan() {
        assertThat(draagOver(NA_ONDERZOEK.hulpvraag(ONBEKEND))).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_ONDERZOEK.afgeslotenOp(Optional.empty()))).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_ONDERZOEK.ouderbericht(new Ouderbericht(JA, ONBEKEND, Optional.empty()))))
                .isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_TRIAGE.bijeenkomst(Bijeenkomst.onbekend()))).isInstanceOf(KanDoorgaan.class);
        assertThat(draagOver(NA_TRIAGE.afgeslotenOp(Optional.of(BRIEF)))).isInstanceOf(KanDoorgaan.class);
    }
}
