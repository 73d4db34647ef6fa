package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.BEGIN;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEZIN;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static nl.weegwijzer.zhz.Uitgangszaken.gezin;
import static nl.weegwijzer.zhz.Uitgangszaken.gezinsvoogd;
import static nl.weegwijzer.zhz.Uitgangszaken.kind;
import static nl.weegwijzer.zhz.Uitgangszaken.met;
import static nl.weegwijzer.zhz.Uitgangszaken.onderToezicht;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.mag;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Casusregiebesluit;
import nl.weegwijzer.besluit.Casusregiebesluit.PerKind;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Houder;
import nl.weegwijzer.besluit.Kindhouder;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vervulling;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Casusregiezaak;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouderwens;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Regieaanwijzing;
import nl.weegwijzer.zaak.Verloop;
import nl.weegwijzer.zaak.Zaakfase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CasusregieTest {
    private static final int AANTAL = 1500;
    private static final Ontvanger TEAM = Ontvanger.van(Partij.JEUGDTEAM);
    private static final Ontvanger JGZ = Ontvanger.van(Partij.JGZ);

    // A report in triage about one child; both parents wish what the partners agreed.
    private static final Casusregiezaak ZAAK = new Casusregiezaak(
            DAG,
            Zaakfase.TRIAGE,
            ONBEKEND,
            GEZIN,
            List.of(),
            Regieaanwijzing.NIEMAND,
            BEGIN,
            JA,
            List.of(new Ouderwens("ouder-1", JA), new Ouderwens("ouder-2", JA)),
            NEE,
            NEE,
            NEE);

    private static Casusregiebesluit regie(Casusregiezaak zaak) {
        return WEEGWIJZER.casusregie(zaak);
    }

    private static List<Ontvanger> ontvangers(Antwoord team, Antwoord jgz) {
        return List.of(TEAM.bevestigd(team), JGZ.bevestigd(jgz));
    }

    @Test
    @DisplayName("F.1: Veilig Thuis stopte en niemand bevestigde, dus Veilig Thuis heeft de casusregie nog")
    void casusregie_gestoptZonderBevestiging_veiligThuis() {
        for (Antwoord antwoord : List.of(NEE, ONBEKEND)) {
            Casusregiebesluit besluit = regie(ZAAK.zaakfase(Zaakfase.OVERDRACHT)
                    .ontvangers(ontvangers(antwoord, antwoord))
                    .verloop(BEGIN.bemoeienisBeeindigd(JA)));

            assertThat(besluit.houder()).isEqualTo(Houder.VEILIG_THUIS);
            assertThat(besluit.vast()).isEqualTo(antwoord == NEE ? JA : NEE);
            moet(Rol.VEILIG_THUIS, Handeling.ONTVANGER_KIEZEN).uit("F.1").staatIn(besluit);
        }
    }

    @Test
    @DisplayName("F.2: bevestigden beide, dan hebben beide de casusregie tot er één is aangewezen (D-15)")
    void casusregie_beideBevestigd_samenTotAanwijzing() {
        Casusregiezaak beide = ZAAK.zaakfase(Zaakfase.OVERDRACHT).ontvangers(ontvangers(JA, JA));

        assertThat(regie(beide).houder()).isEqualTo(Houder.BEIDE);
        assertThat(regie(beide).vast()).isEqualTo(NEE);
        vraagt(regie(beide), "voor de casusregie is aangewezen");
        Casusregiebesluit aangewezen = regie(beide.regieaanwijzing(Regieaanwijzing.JGZ));
        assertThat(aangewezen.houder()).isEqualTo(Houder.JGZ);
        assertThat(aangewezen.vast()).isEqualTo(JA);
        geen(aangewezen, Handeling.REGIE_AANWIJZEN);
    }

    @Test
    @DisplayName("F.1: wie is aangewezen maar de zaak niet heeft, krijgt de casusregie niet")
    void casusregie_aangewezeneZonderZaak_nietDeHouder() {
        Casusregiezaak zaak = ZAAK.zaakfase(Zaakfase.OVERDRACHT).regieaanwijzing(Regieaanwijzing.JGZ);

        assertThat(regie(zaak.ontvangers(ontvangers(JA, NEE))).houder()).isEqualTo(Houder.JEUGDTEAM);
        assertThat(regie(zaak.ontvangers(ontvangers(NEE, NEE))).houder()).isEqualTo(Houder.VEILIG_THUIS);
    }

    static Stream<Gezin> gezinnen() {
        return Stream.of(
                gezin(),
                met(gezin(onderToezicht(1)), gezinsvoogd(1)),
                met(gezin(onderToezicht(1), kind(2), kind(3), kind(4), kind(5), kind(6)), gezinsvoogd(1)));
    }

    @ParameterizedTest
    @MethodSource("gezinnen")
    @DisplayName("9.1.5.o.p: de gezinsvoogd heeft de casusregie voor het eigen kind en voor geen ander (D-15)")
    void casusregie_gezinsvoogdVanEenKind_alleenDatKind(Gezin gezin) {
        Casusregiebesluit besluit = regie(ZAAK.gezin(gezin));

        assertThat(besluit.kinderen())
                .hasSameSizeAs(gezin.kinderen())
                .allMatch(k ->
                        k.kindhouder() == (k.kenmerk().equals("kind-1") ? Kindhouder.GEZINSVOOGD : Kindhouder.GEZIN));
        assertThat(besluit.houder()).isEqualTo(Houder.VEILIG_THUIS);
    }

    @Test
    @DisplayName("8.2.g: de JGZ kan casemanager zijn met de afspraak én de wens van elke ouder")
    void casusregie_jgzCasemanager_alleenMetAfspraakEnElkeOuder() {
        for (Antwoord afspraak : Antwoord.values()) {
            for (Antwoord tweede : Antwoord.values()) {
                Casusregiebesluit besluit = regie(ZAAK.casemanagerAfgesproken(afspraak)
                        .ouderwensen(List.of(new Ouderwens("ouder-1", JA), new Ouderwens("ouder-2", tweede))));
                List<Antwoord> beide = List.of(afspraak, tweede);

                assertThat(besluit.jgzCasemanager())
                        .as("%s", beide)
                        .isEqualTo(
                                beide.contains(NEE)
                                        ? Vervulling.NEE
                                        : beide.contains(ONBEKEND) ? Vervulling.NOG_ONBEKEND : Vervulling.JA);
            }
        }
    }

    @Test
    @DisplayName("8.2.g: een ouder van wie niets gezegd is, heeft het niet gewenst, en zonder ouder is er geen wens")
    void casusregie_ouderZonderWens_nogOnbekend() {
        Casusregiezaak een = ZAAK.ouderwensen(List.of(new Ouderwens("ouder-1", JA)));

        assertThat(regie(een).jgzCasemanager()).isEqualTo(Vervulling.NOG_ONBEKEND);
        assertThat(regie(een.gezin(Gezin.onbekend())).jgzCasemanager()).isEqualTo(Vervulling.JA);
        assertThat(regie(ZAAK.gezin(Gezin.onbekend()).ouderwensen(List.of())).jgzCasemanager())
                .isEqualTo(Vervulling.NOG_ONBEKEND);
    }

    @Test
    @DisplayName(
            "8.2.e, 8.2.f: tijdens een hulptraject volgt de JGZ en rapporteert zij, tenzij er geen minderjarige is")
    void casusregie_hulptraject_jgzVolgt() {
        Casusregiebesluit besluit = regie(ZAAK.hulptraject(JA));

        moet(Rol.JGZ, Handeling.VINGER_AAN_DE_POLS)
                .termijn(new Termijn.Voortdurend())
                .uit("8.2.e")
                .staatIn(besluit);
        moet(Rol.JGZ, Handeling.TERUGRAPPORTEREN)
                .jegens(Rol.PARTNERS)
                .uit("8.2.f")
                .staatIn(besluit);
        Casusregiebesluit volwassen = regie(ZAAK.hulptraject(JA).gezin(gezin(kind(1).minderjarig(NEE))));
        geen(volwassen, Handeling.VINGER_AAN_DE_POLS);
        geen(volwassen, Handeling.TERUGRAPPORTEREN);
    }

    @Test
    @DisplayName("9.1.5.g.g: aanstellen mag na overleg en afgesloten onderzoek, zoals de triage het ook zegt")
    void casusregie_casusregisseur_gelijkAanTriage() {
        for (Antwoord overleg : Antwoord.values()) {
            for (Antwoord onderzoek : Antwoord.values()) {
                Verloop verloop = new Verloop(NEE, overleg, onderzoek, NEE);

                assertThat(aanstellen(regie(ZAAK.verloop(verloop))))
                        .isEqualTo(aanstellen(WEEGWIJZER.triage(TRIAGE.verloop(verloop))))
                        .isEqualTo(overleg == JA && onderzoek == JA);
            }
        }
    }

    private static boolean aanstellen(Besluit besluit) {
        return besluit.onderbouwing().mogelijkheden().stream()
                .map(Plicht::wat)
                .anyMatch(Handeling.CASUSREGISSEUR_AANSTELLEN::equals);
    }

    @Test
    @DisplayName("9.1.5.o.u: pas vanaf de melding mag Veilig Thuis een casemanager toewijzen")
    void casusregie_casemanager_vanafDeMelding() {
        mag(Rol.VEILIG_THUIS, Handeling.CASEMANAGER_TOEWIJZEN).jegens(Rol.GEZIN).staatIn(regie(ZAAK));
        geen(regie(ZAAK.zaakfase(Zaakfase.SIGNAAL)), Handeling.CASEMANAGER_TOEWIJZEN);
    }

    @Test
    @DisplayName("F.1: in elke zaak heeft iemand de casusregie, en een gezinsvoogd altijd die voor het eigen kind")
    void casusregie_willekeurigeZaken_nooitNiemand() {
        List<Casusregiezaak> zaken = Zaken.alle(8201, AANTAL).stream()
                .filter(Casusregiezaak.class::isInstance)
                .map(Casusregiezaak.class::cast)
                .toList();
        assertThat(zaken).hasSize(AANTAL);
        assertThat(zaken.stream().map(z -> z.gezin().kinderen().size())).contains(0, 1, 6);
        for (Casusregiezaak zaak : zaken) {
            Casusregiebesluit besluit = regie(zaak);
            assertThat(besluit.houder()).as("%s", zaak).isEqualTo(Houderoordeel.vanRegie(zaak));
            assertThat(besluit.kinderen().stream().map(PerKind::kenmerk))
                    .as("%s", zaak)
                    .containsExactlyElementsOf(
                            zaak.gezin().kinderen().stream().map(Kind::kenmerk).toList());
            assertThat(besluit.kinderen())
                    .as("%s", zaak)
                    .allMatch(k -> (k.kindhouder() == Kindhouder.GEZINSVOOGD)
                            == Houderoordeel.heeftGezinsvoogd(zaak.gezin(), k.kenmerk()));
            assertThat(besluit.onderbouwing().plichten().stream().map(Plicht::wat))
                    .as("%s", zaak)
                    .contains(Handeling.CASUSREGIE_LATEN_WETEN);
        }
    }

    @Test
    @DisplayName("F.1: vóór de melding kan niemand de casusregie hebben overgenomen; het bericht wijst een uitweg")
    void casusregiezaak_bevestigdVoorDeMelding_geweigerd() {
        List<Ouderwens> dubbel = List.of(Ouderwens.met("ouder-1"), Ouderwens.met("ouder-1"));
        assertThatThrownBy(() -> ZAAK.ouderwensen(dubbel)).isInstanceOf(OngeldigeZaakException.class);
        assertThatThrownBy(() -> ZAAK.ontvangers(ontvangers(JA, NEE)).zaakfase(Zaakfase.SIGNAAL))
                .isInstanceOfSatisfying(
                        OngeldigeZaakException.class,
                        e -> assertThat(e.bezwaren())
                                .singleElement()
                                .satisfies(b -> assertThat(b.veld() + " " + b.tekst())
                                        .isEqualTo(
                                                "zaakfase is signaal vóór de melding, terwijl een ontvanger de zaak al heeft;"
                                                        + " kies een latere fase, of laat die ontvanger weg")));
    }
}
