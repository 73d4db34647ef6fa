package nl.weegwijzer.zhz;

import static nl.weegwijzer.besluit.Uitkomst.ONDERZOEK;
import static nl.weegwijzer.besluit.Uitkomst.OVERDRACHT_MET_ADVIES;
import static nl.weegwijzer.besluit.Uitkomst.VERVOLGTRAJECT;
import static nl.weegwijzer.besluit.Urgentie.ACUUT;
import static nl.weegwijzer.besluit.Urgentie.HOOG;
import static nl.weegwijzer.besluit.Urgentie.REGULIER;
import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.COMPLEET;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GESLOTEN;
import static nl.weegwijzer.zhz.Uitgangszaken.LICHT;
import static nl.weegwijzer.zhz.Uitgangszaken.OPEN;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static nl.weegwijzer.zhz.Uitgangszaken.VORM_ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.triage;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Definitief;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.besluit.Triagebesluit.Voorlopig;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WegingTest {
    private static final List<Antwoord> ANTWOORDEN = List.of(JA, NEE, ONBEKEND);
    private static final List<String> FEITEN = List.of(
            "het criterium direct gevaar",
            "het criterium structurele onveiligheid",
            "het criterium multi-problem situatie",
            "het criterium kwetsbaarheid systeem",
            "de melding");

    private static Uitslag uitslag(Uitkomst uitkomst, Urgentie urgentie) {
        return new Uitslag(uitkomst, Optional.of(urgentie));
    }

    private static Criteria criteria(Antwoord gevaar, Antwoord structureel, Antwoord problemen, Antwoord kwetsbaar) {
        return new Criteria(gevaar, structureel, problemen, kwetsbaar, ONBEKEND);
    }

    // The table of D-3 in plain Java; unknown counts as no.
    private static Uitslag tabel(Criteria c, boolean anoniem) {
        if (c.directGevaar() == JA) {
            return uitslag(ONDERZOEK, ACUUT);
        }
        if (c.structureleOnveiligheid() == JA) {
            return uitslag(ONDERZOEK, HOOG);
        }
        boolean problemen = c.multiProblem() == JA;
        boolean kwetsbaar = c.kwetsbaarheidSysteem() == JA;
        if ((problemen && kwetsbaar) || (problemen && anoniem) || (kwetsbaar && anoniem)) {
            return uitslag(ONDERZOEK, REGULIER);
        }
        return problemen || kwetsbaar || anoniem
                ? uitslag(VERVOLGTRAJECT, REGULIER)
                : uitslag(OVERDRACHT_MET_ADVIES, REGULIER);
    }

    private static int bescherming(Uitslag uitslag) {
        return List.of(
                        uitslag(OVERDRACHT_MET_ADVIES, REGULIER),
                        uitslag(VERVOLGTRAJECT, REGULIER),
                        uitslag(ONDERZOEK, REGULIER),
                        uitslag(ONDERZOEK, HOOG),
                        uitslag(ONDERZOEK, ACUUT))
                .indexOf(uitslag);
    }

    static Stream<Arguments> rijen() {
        return Stream.of(
                Arguments.of("1", criteria(JA, NEE, NEE, NEE), OPEN, uitslag(ONDERZOEK, ACUUT)),
                Arguments.of("1 voor 2", criteria(JA, JA, JA, JA), GESLOTEN, uitslag(ONDERZOEK, ACUUT)),
                Arguments.of("2", criteria(NEE, JA, NEE, NEE), OPEN, uitslag(ONDERZOEK, HOOG)),
                Arguments.of("2 voor 3", criteria(NEE, JA, JA, JA), GESLOTEN, uitslag(ONDERZOEK, HOOG)),
                Arguments.of("3", criteria(NEE, NEE, JA, JA), OPEN, uitslag(ONDERZOEK, REGULIER)),
                Arguments.of("4", criteria(NEE, NEE, JA, NEE), GESLOTEN, uitslag(ONDERZOEK, REGULIER)),
                Arguments.of("5", criteria(NEE, NEE, NEE, JA), GESLOTEN, uitslag(ONDERZOEK, REGULIER)),
                Arguments.of("6: multi-problem", criteria(NEE, NEE, JA, NEE), OPEN, uitslag(VERVOLGTRAJECT, REGULIER)),
                Arguments.of("6: kwetsbaar", criteria(NEE, NEE, NEE, JA), OPEN, uitslag(VERVOLGTRAJECT, REGULIER)),
                Arguments.of("6: anoniem", criteria(NEE, NEE, NEE, NEE), GESLOTEN, uitslag(VERVOLGTRAJECT, REGULIER)),
                Arguments.of("7", criteria(NEE, NEE, NEE, NEE), OPEN, uitslag(OVERDRACHT_MET_ADVIES, REGULIER)));
    }

    @ParameterizedTest(name = "rij {0}")
    @MethodSource("rijen")
    @DisplayName("9.1.5.o.t: Veilig Thuis weegt op vijf criteria; de eerste rij van D-3 die past beslist")
    void triage_criteriaBekend_uitslagVanRij(String rij, Criteria criteria, Melding melding, Uitslag verwacht) {
        Triagebesluit besluit = triage(TRIAGE.melding(melding).criteria(criteria));

        assertThat(besluit).isInstanceOf(Definitief.class);
        assertThat(((Definitief) besluit).uitslag()).isEqualTo(verwacht);
    }

    @Test
    @DisplayName(
            "9.1.5.o.t: voor alle 243 antwoorden klopt de uitslag, de zwaarst mogelijke en wat gevraagd wordt (D-3)")
    void triage_alleAntwoorden_uitslagZwaarsteEnVragen() {
        int geteld = 0;
        for (Meldvorm vorm : Meldvorm.values()) {
            for (Criteria criteria : alleCriteria()) {
                controleer(criteria, vorm);
                geteld++;
            }
        }
        assertThat(geteld).isEqualTo(243);
    }

    private static void controleer(Criteria criteria, Meldvorm vorm) {
        List<Uitslag> mogelijk = new ArrayList<>();
        List<Antwoord[]> invullingen = new ArrayList<>();
        for (Antwoord[] antwoorden : invullingen(criteria, vorm)) {
            invullingen.add(antwoorden);
            mogelijk.add(
                    tabel(criteria(antwoorden[0], antwoorden[1], antwoorden[2], antwoorden[3]), antwoorden[4] == JA));
        }
        Uitslag nu = tabel(criteria, vorm == Meldvorm.GESLOTEN);
        Uitslag zwaarst = mogelijk.stream()
                .max((a, b) -> Integer.compare(bescherming(a), bescherming(b)))
                .orElseThrow();
        Triagebesluit besluit = triage(TRIAGE.melding(OPEN.vorm(vorm)).criteria(criteria));
        if (zwaarst.equals(nu)) {
            assertThat(besluit).as("%s %s", vorm, criteria).isInstanceOf(Definitief.class);
            assertThat(((Definitief) besluit).uitslag())
                    .as("%s %s", vorm, criteria)
                    .isEqualTo(nu);
        } else {
            assertThat(besluit).as("%s %s", vorm, criteria).isInstanceOf(Voorlopig.class);
            Voorlopig voorlopig = (Voorlopig) besluit;
            assertThat(voorlopig.uitslag()).as("%s %s", vorm, criteria).isEqualTo(nu);
            assertThat(voorlopig.zwaarstMogelijk()).as("%s %s", vorm, criteria).isEqualTo(zwaarst);
            assertThat(voorlopig.ontbrekend())
                    .as("%s %s", vorm, criteria)
                    .containsExactlyInAnyOrderElementsOf(beslissend(invullingen, mogelijk));
        }
    }

    // The facts of which another answer, all others equal, gives another outcome.
    private static Set<String> beslissend(List<Antwoord[]> invullingen, List<Uitslag> uitslagen) {
        Set<String> feiten = new TreeSet<>();
        for (int een = 0; een < invullingen.size(); een++) {
            for (int ander = 0; ander < een; ander++) {
                List<Integer> verschillen = new ArrayList<>();
                for (int plek = 0; plek < FEITEN.size(); plek++) {
                    if (invullingen.get(een)[plek] != invullingen.get(ander)[plek]) {
                        verschillen.add(plek);
                    }
                }
                if (verschillen.size() == 1 && !uitslagen.get(een).equals(uitslagen.get(ander))) {
                    feiten.add(FEITEN.get(verschillen.get(0)));
                }
            }
        }
        return feiten;
    }

    private static List<Antwoord[]> invullingen(Criteria c, Meldvorm vorm) {
        Antwoord anoniem = vorm == Meldvorm.ONBEKEND ? ONBEKEND : vorm == Meldvorm.GESLOTEN ? JA : NEE;
        Antwoord[] bekend = {
            c.directGevaar(), c.structureleOnveiligheid(), c.multiProblem(), c.kwetsbaarheidSysteem(), anoniem
        };
        List<Antwoord[]> uit = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Antwoord[] ingevuld = bekend.clone();
            boolean dubbel = false;
            for (int plek = 0; plek < ingevuld.length; plek++) {
                boolean ja = (i >> plek & 1) == 1;
                dubbel |= bekend[plek] != ONBEKEND && ja;
                ingevuld[plek] = bekend[plek] == ONBEKEND ? (ja ? JA : NEE) : bekend[plek];
            }
            if (!dubbel) {
                uit.add(ingevuld);
            }
        }
        return uit;
    }

    private static List<Criteria> alleCriteria() {
        return ANTWOORDEN.stream()
                .flatMap(a -> ANTWOORDEN.stream()
                        .flatMap(b -> ANTWOORDEN.stream()
                                .flatMap(c -> ANTWOORDEN.stream().map(d -> criteria(a, b, c, d)))))
                .toList();
    }

    @Test
    @DisplayName("9.1.5.o.t: is alles onbekend, dan is het besluit voorlopig en is acuut onderzoek nog mogelijk (D-3)")
    void triage_allesOnbekend_voorlopig() {
        Voorlopig besluit = (Voorlopig) triage(Triagezaak.op(DAG));

        assertThat(besluit.uitslag()).isEqualTo(uitslag(OVERDRACHT_MET_ADVIES, REGULIER));
        assertThat(besluit.zwaarstMogelijk()).isEqualTo(uitslag(ONDERZOEK, ACUUT));
        assertThat(besluit.ontbrekend()).containsAll(FEITEN);
    }

    @Test
    @DisplayName("9.1.5.o.t: onbekend direct gevaar zoekt Veilig Thuis dezelfde dag uit (D-3)")
    void triage_directGevaarOnbekend_dezelfdeDagUitzoeken() {
        Triagebesluit besluit = triage(TRIAGE.criteria(LICHT.directGevaar(ONBEKEND)));

        moet(Rol.VEILIG_THUIS, Handeling.GEVAAR_UITZOEKEN)
                .termijn(new Termijn.Uiterlijk("direct gevaar uitzoeken", DAG))
                .uit("9.1.5.o.t")
                .staatIn(besluit);
        vraagt(besluit, "het criterium direct gevaar");
        geen(triage(TRIAGE), Handeling.GEVAAR_UITZOEKEN);
    }

    @Test
    @DisplayName(
            "9.1.5.o.t: bij een gesloten melding telt het criterium anonimiteit als ja, bij een open als nee (D-5)")
    void triage_vorm_bepaaltAnonimiteit() {
        Criteria problemen = LICHT.multiProblem(JA);

        assertThat(((Definitief) triage(TRIAGE.melding(GESLOTEN).criteria(problemen))).uitslag())
                .isEqualTo(uitslag(ONDERZOEK, REGULIER));
        assertThat(((Definitief) triage(TRIAGE.criteria(problemen))).uitslag())
                .isEqualTo(uitslag(VERVOLGTRAJECT, REGULIER));
    }

    @Test
    @DisplayName("9.1.5.o.t: is de vorm onbekend maar de anonimiteit bekend, dan telt wat bekend is")
    void triage_vormOnbekendAnonimiteitBekend_teltMee() {
        Criteria kwetsbaar = LICHT.kwetsbaarheidSysteem(JA);
        Triagezaak zaak = TRIAGE.melding(VORM_ONBEKEND).stukken(COMPLEET);

        assertThat(triage(zaak.criteria(kwetsbaar.anonimiteitMelder(JA))))
                .isInstanceOfSatisfying(
                        Definitief.class, d -> assertThat(d.uitslag()).isEqualTo(uitslag(ONDERZOEK, REGULIER)));
        assertThat(triage(zaak.criteria(kwetsbaar.anonimiteitMelder(NEE))))
                .isInstanceOfSatisfying(
                        Definitief.class, d -> assertThat(d.uitslag()).isEqualTo(uitslag(VERVOLGTRAJECT, REGULIER)));
    }

    @Test
    @DisplayName("9.1.5.g.e: ook een anonieme melding zonder ander criterium is grond voor een vervolgtraject")
    void triage_alleenAnoniem_vervolgtraject() {
        Triagebesluit besluit = triage(TRIAGE.melding(GESLOTEN));

        assertThat(((Definitief) besluit).uitslag()).isEqualTo(uitslag(VERVOLGTRAJECT, REGULIER));
        assertThat(Verwacht.redenen(besluit, "9.1.5.g.e")).isNotEmpty();
    }

    @Test
    @DisplayName("D-3: een antwoord kan de bescherming alleen verhogen")
    void triage_onbekendBeantwoord_nooitLichter() {
        for (Criteria criteria : alleCriteria()) {
            Triagebesluit besluit = triage(TRIAGE.criteria(criteria));
            if (besluit instanceof Voorlopig voorlopig) {
                assertThat(bescherming(voorlopig.zwaarstMogelijk())).isGreaterThan(bescherming(voorlopig.uitslag()));
            }
        }
    }
}
