package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.BEGIN;
import static nl.weegwijzer.zhz.Uitgangszaken.COMPLEET;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GESLOTEN;
import static nl.weegwijzer.zhz.Uitgangszaken.LICHT;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static nl.weegwijzer.zhz.Uitgangszaken.triage;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.mag;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static nl.weegwijzer.zhz.Verwacht.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Definitief;
import nl.weegwijzer.besluit.Triagebesluit.Voorlopig;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TriagebesluitTest {
    static Stream<Arguments> onvolledig() {
        return Stream.of(
                Arguments.of(COMPLEET.zorgmelding(NEE), List.of("de zorgmelding is er")),
                Arguments.of(COMPLEET.zorgmelding(ONBEKEND), List.of("de zorgmelding is er")),
                Arguments.of(COMPLEET.bekendheidscheck(NEE), List.of("de bekendheidscheck is er")),
                Arguments.of(COMPLEET.bekendheidscheck(ONBEKEND), List.of("de bekendheidscheck is er")),
                Arguments.of(COMPLEET.triageformulier(NEE), List.of("het triageformulier is er")),
                Arguments.of(COMPLEET.triageformulier(ONBEKEND), List.of("het triageformulier is er")),
                Arguments.of(new Stukken(NEE, NEE, JA), List.of("de bekendheidscheck is er", "de zorgmelding is er")),
                Arguments.of(
                        Stukken.onbekend(),
                        List.of("de bekendheidscheck is er", "de zorgmelding is er", "het triageformulier is er")));
    }

    @Test
    @DisplayName("9.1.5.o.s: met zorgmelding, bekendheidscheck en triageformulier is het triagebesluit definitief")
    void triage_drieStukken_definitief() {
        assertThat(triage(TRIAGE)).isInstanceOf(Definitief.class);
    }

    @ParameterizedTest
    @MethodSource("onvolledig")
    @DisplayName("9.1.5.o.s: één ontbrekend stuk is genoeg voor een voorlopig besluit, en het wordt genoemd (D-4)")
    void triage_stukOntbreekt_voorlopigMetOntbrekend(Stukken stukken, List<String> ontbrekend) {
        Triagebesluit besluit = triage(TRIAGE.stukken(stukken));

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        assertThat(((Voorlopig) besluit).ontbrekend()).containsExactlyInAnyOrderElementsOf(ontbrekend);
        ontbrekend.forEach(o -> vraagt(besluit, o));
    }

    @Test
    @DisplayName("9.1.5.o.s: een voorlopig besluit met vaste weging heeft als zwaarste uitkomst dezelfde uitkomst")
    void triage_stukOntbreektWegingVast_zwaarstMogelijkGelijk() {
        Voorlopig besluit = (Voorlopig) triage(TRIAGE.stukken(COMPLEET.triageformulier(NEE)));

        assertThat(besluit.zwaarstMogelijk()).isEqualTo(besluit.uitslag());
    }

    @Test
    @DisplayName("8.1.h: Veilig Thuis beoordeelt of en tot welke stappen de melding aanleiding geeft")
    void triage_complete_uitkomstMetRedenUitNorm() {
        Triagebesluit besluit = triage(TRIAGE);

        assertThat(((Definitief) besluit).uitslag().uitkomst()).isEqualTo(Uitkomst.OVERDRACHT_MET_ADVIES);
        assertThat(Verwacht.redenen(besluit, "8.1.h")).isNotEmpty();
    }

    @Test
    @DisplayName("8.1.h: zonder definitieve beoordeling wordt er niets teruggekoppeld of overgedragen (D-3)")
    void triage_voorlopig_nietsAfgesloten() {
        Triagebesluit besluit = triage(TRIAGE.stukken(COMPLEET.triageformulier(NEE)));

        geen(besluit, Handeling.PLAN_TERUGKOPPELEN);
        geen(besluit, Handeling.OVERDRAGEN);
    }

    static Stream<Triagezaak> alleZaken() {
        return Stream.of(
                TRIAGE,
                TRIAGE.melding(GESLOTEN),
                TRIAGE.stukken(Stukken.onbekend()),
                TRIAGE.criteria(LICHT.directGevaar(JA)),
                Triagezaak.op(DAG));
    }

    @ParameterizedTest
    @MethodSource("alleZaken")
    @DisplayName("F.1: geen zaak zonder eigenaar: zolang niemand de ontvangst bevestigt, is het Veilig Thuis (D-15)")
    void triage_altijd_veiligThuisIsEigenaar(Triagezaak zaak) {
        Triagebesluit besluit = triage(zaak);

        Partij eigenaar = besluit instanceof Definitief definitief
                ? definitief.eigenaar()
                : besluit instanceof Voorlopig voorlopig
                        ? voorlopig.eigenaar()
                        : ((Triagebesluit.GeenGrondslag) besluit).eigenaar();
        assertThat(eigenaar).isEqualTo(Partij.VEILIG_THUIS);
    }

    @Test
    @DisplayName("F.1: er is altijd een uitkomst, ook als geen criterium speelt of alles onbekend is (D-3)")
    void triage_altijd_uitkomst() {
        alleZaken().forEach(z -> assertThat(triage(z)).isNotInstanceOf(Triagebesluit.GeenGrondslag.class));
    }

    @Test
    @DisplayName("9.1.5.o.u: Veilig Thuis mag een casemanager toewijzen")
    void triage_geenCasemanager_magToewijzen() {
        Triagebesluit besluit = triage(TRIAGE);

        mag(Rol.VEILIG_THUIS, Handeling.CASEMANAGER_TOEWIJZEN)
                .jegens(Rol.GEZIN)
                .uit("9.1.5.o.u")
                .staatIn(besluit);
        geen(besluit, Handeling.ANALYSE_INZETTEN);
    }

    @Test
    @DisplayName("9.1.5.o.u: een toegewezen casemanager zet een risico- en veiligheidsanalyse in")
    void triage_casemanagerToegewezen_analyseInzetten() {
        Triagebesluit besluit = triage(TRIAGE.verloop(BEGIN.casemanagerToegewezen(JA)));

        moet(Rol.CASEMANAGER, Handeling.ANALYSE_INZETTEN).uit("9.1.5.o.u").staatIn(besluit);
        geen(besluit, Handeling.CASEMANAGER_TOEWIJZEN);
    }

    @Test
    @DisplayName("9.1.5.g.g: na multidisciplinair overleg én afgesloten onderzoek mag er een casusregisseur komen")
    void triage_overlegEnOnderzoekAfgesloten_magCasusregisseur() {
        mag(Rol.VEILIG_THUIS, Handeling.CASUSREGISSEUR_AANSTELLEN)
                .uit("9.1.5.g.g")
                .staatIn(
                        triage(TRIAGE.verloop(BEGIN.multidisciplinairOverleg(JA).onderzoekAfgesloten(JA))));
    }

    @Test
    @DisplayName("9.1.5.g.g: zonder overleg of zonder afgesloten onderzoek niet")
    void triage_overlegOfAfsluitingOntbreekt_geenCasusregisseur() {
        geen(triage(TRIAGE.verloop(BEGIN.multidisciplinairOverleg(JA))), Handeling.CASUSREGISSEUR_AANSTELLEN);
        geen(triage(TRIAGE.verloop(BEGIN.onderzoekAfgesloten(JA))), Handeling.CASUSREGISSEUR_AANSTELLEN);
    }

    @Test
    @DisplayName("9.1.5.g.g: was er overleg en is afsluiting van het onderzoek onbekend, dan volgt een vraag")
    void triage_afsluitingOnbekendNaOverleg_vraag() {
        vraagt(
                triage(TRIAGE.verloop(BEGIN.multidisciplinairOverleg(JA).onderzoekAfgesloten(ONBEKEND))),
                "het onderzoek is afgesloten");
        vraagt(
                triage(TRIAGE.verloop(BEGIN.multidisciplinairOverleg(ONBEKEND).onderzoekAfgesloten(JA))),
                "er was multidisciplinair overleg");
    }

    @Test
    @DisplayName("9.1.5.o.s: wat bekend is, wordt niet gevraagd")
    void triage_allesBekend_geenVragen() {
        vraagtNiet(triage(TRIAGE), "de zorgmelding is er");
        assertThat(triage(TRIAGE).onderbouwing().vragen()).isEmpty();
    }
}
