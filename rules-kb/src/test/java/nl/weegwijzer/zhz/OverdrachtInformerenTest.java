package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.AFGESPROKEN;
import static nl.weegwijzer.zhz.Overdrachtzaken.BRIEF;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.gezin;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Geblokkeerd;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverdrachtInformerenTest {
    private static final Ouderbericht NIET_VERTELD = new Ouderbericht(NEE, NEE, Optional.empty());
    private static final Overdrachtplicht BRIEF_JEUGDTEAM = moet(Rol.VEILIG_THUIS, Handeling.INFORMEREN, Rol.JEUGDTEAM)
            .vorm(Vorm.SCHRIFTELIJK)
            .uit("9.2.a");
    private static final Overdrachtplicht BRIEF_JGZ = moet(Rol.VEILIG_THUIS, Handeling.INFORMEREN, Rol.JGZ)
            .vorm(Vorm.SCHRIFTELIJK)
            .uit("9.2.a");
    private static final Overdrachtplicht BRIEF_OUDERS = moet(
                    Rol.VEILIG_THUIS, Handeling.OVERDRACHT_AANKONDIGEN, Rol.OUDERS)
            .vorm(Vorm.SCHRIFTELIJK)
            .rond(Wanneer.VOOR)
            .uit("9.2.d", "9.2.e");

    static Stream<Overdrachtzaak> naTriageOfOnderzoek() {
        return Stream.of(NA_TRIAGE, NA_ONDERZOEK)
                .flatMap(z -> Stream.of(z, aan(z, JGZ), aan(z, JEUGDTEAM, JGZ), aan(z)));
    }

    @ParameterizedTest
    @MethodSource("naTriageOfOnderzoek")
    @DisplayName("9.2.a: na triage of onderzoek horen jeugdteam én JGZ het schriftelijk, wie er ook gekozen is (D-11)")
    void overdracht_naTriageOfOnderzoek_beideSchriftelijkGeinformeerd(Overdrachtzaak zaak) {
        Overdrachtbesluit besluit = draagOver(zaak);

        BRIEF_JEUGDTEAM.staatIn(besluit);
        BRIEF_JGZ.staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.a: zolang de triage niet of niet zeker definitief is, wordt niemand geïnformeerd (D-3)")
    void overdracht_triageNietDefinitief_niemandGeinformeerd() {
        geen(draagOver(NA_TRIAGE.triageDefinitief(NEE)), Handeling.INFORMEREN);
        geen(draagOver(NA_TRIAGE.triageDefinitief(ONBEKEND)), Handeling.INFORMEREN);
    }

    @Test
    @DisplayName("9.2.a: zonder of zonder zekere minderjarige gaat er niets naar jeugdteam of JGZ (D-11, 9.2.s)")
    void overdracht_geenZekereMinderjarige_niemandGeinformeerd() {
        geen(draagOver(NA_TRIAGE.gezin(gezin(NEE))), Handeling.INFORMEREN);
        geen(draagOver(NA_TRIAGE.gezin(gezin(NEE, ONBEKEND))), Handeling.INFORMEREN);
    }

    @Test
    @DisplayName("9.2.d: na onderzoek horen ouders het altijd vóór de overdracht; de vorm is vrij")
    void overdracht_oudersWetenNietsNaOnderzoek_vertellenVoorOverdracht() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.ouderbericht(NIET_VERTELD));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        moet(Rol.VEILIG_THUIS, Handeling.OVERDRACHT_AANKONDIGEN, Rol.OUDERS)
                .rond(Wanneer.VOOR)
                .uit("9.2.d")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.d: weten de ouders het, dan is er niets meer te vertellen en kan de overdracht doorgaan")
    void overdracht_oudersWetenHet_kanDoorgaan() {
        assertThat(draagOver(NA_ONDERZOEK)).isInstanceOf(KanDoorgaan.class);
        geen(draagOver(NA_ONDERZOEK), Handeling.OVERDRACHT_AANKONDIGEN);
    }

    @Test
    @DisplayName("9.2.d: is onbekend of ouders het weten, dan wordt dat gevraagd en gaat er niets over")
    void overdracht_onbekendOfOudersWeten_vraagEnGeblokkeerd() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.ouderbericht(Ouderbericht.onbekend()));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        vraagt(besluit, "de ouders zijn over de overdracht geïnformeerd", true);
        moet(Rol.VEILIG_THUIS, Handeling.OVERDRACHT_AANKONDIGEN, Rol.OUDERS)
                .rond(Wanneer.VOOR)
                .uit("9.2.d")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.d: een verstuurde brief ís bericht aan de ouders, ook als dat niet apart is ingevuld")
    void overdracht_briefVerstuurdEnGeinformeerdNietIngevuld_kanDoorgaan() {
        Overdrachtbesluit besluit =
                draagOver(NA_TRIAGE.ouderbericht(Ouderbericht.onbekend().briefOp(Optional.of(BRIEF))));

        assertThat(besluit).isInstanceOf(KanDoorgaan.class);
        vraagtNiet(besluit, "de ouders zijn over de overdracht geïnformeerd");
    }

    @Test
    @DisplayName("9.2.d: vertellen mag het gevaar niet vergroten (D-11)")
    void overdracht_oudersWetenNiets_opmerkingOverGevaar() {
        assertThat(opmerkingen(draagOver(NA_ONDERZOEK.ouderbericht(NIET_VERTELD)), Opmerking.Soort.OPMERKING, "9.2.d"))
                .hasSize(1);
        assertThat(opmerkingen(draagOver(NA_ONDERZOEK), Opmerking.Soort.OPMERKING, "9.2.d"))
                .isEmpty();
    }

    @Test
    @DisplayName("9.2.d: is de fase onbekend, dan horen ouders het ook vooraf")
    void overdracht_faseOnbekendOudersWetenNiets_vertellenVoorOverdracht() {
        moet(Rol.VEILIG_THUIS, Handeling.OVERDRACHT_AANKONDIGEN, Rol.OUDERS)
                .rond(Wanneer.VOOR)
                .uit("9.2.d")
                .staatIn(draagOver(NA_ONDERZOEK.fase(Overdrachtfase.ONBEKEND).ouderbericht(NIET_VERTELD)));
    }

    @Test
    @DisplayName("9.2.e: na alleen triage krijgen ouders vooraf een brief")
    void overdracht_naTriageZonderBrief_brief() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE.ouderbericht(NIET_VERTELD));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        BRIEF_OUDERS.staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.e: na alleen triage is mondeling vertellen niet genoeg")
    void overdracht_naTriageAlleenMondeling_briefEnGeblokkeerd() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE.ouderbericht(new Ouderbericht(JA, NEE, Optional.empty())));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        BRIEF_OUDERS.staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.e: is onbekend of er een brief was, dan wordt dat na alleen triage gevraagd")
    void overdracht_naTriageBriefOnbekend_vraag() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE.ouderbericht(new Ouderbericht(JA, ONBEKEND, Optional.empty())));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        vraagt(besluit, "de ouders zijn schriftelijk geïnformeerd", true);
        BRIEF_OUDERS.staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.e: is de brief verstuurd, dan hoeft zij niet nog eens; na onderzoek geldt de briefplicht niet")
    void overdracht_briefVerstuurdOfNaOnderzoek_geenBrief() {
        geen(draagOver(NA_TRIAGE), Handeling.OVERDRACHT_AANKONDIGEN);
        vraagtNiet(
                draagOver(NA_ONDERZOEK.ouderbericht(new Ouderbericht(JA, ONBEKEND, Optional.empty()))),
                "de ouders zijn schriftelijk geïnformeerd");
    }

    @Test
    @DisplayName("9.2.e: een brief na de ontvangst was niet vooraf; op dezelfde dag wel")
    void overdracht_briefNaOntvangst_voorwaardeNietVervuld() {
        Opmerking.Soort soort = Opmerking.Soort.VOORWAARDE_NIET_VERVULD;

        assertThat(opmerkingen(
                        draagOver(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM, BRIEF.minusDays(1)))), soort, "9.2.e"))
                .hasSize(1);
        assertThat(opmerkingen(draagOver(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM, BRIEF))), soort, "9.2.e"))
                .isEmpty();
    }

    @Test
    @DisplayName("9.2.e: één ontvanger die de zaak vóór de brief kreeg is genoeg om het te zeggen")
    void overdracht_briefTussenTweeOntvangsten_voorwaardeNietVervuld() {
        Overdrachtzaak zaak =
                aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM, BRIEF.plusDays(1)), ontving(Partij.JGZ, BRIEF.minusDays(1)));

        assertThat(opmerkingen(draagOver(zaak), Opmerking.Soort.VOORWAARDE_NIET_VERVULD, "9.2.e"))
                .hasSize(1);
    }

    @Test
    @DisplayName("9.2.d: na onderzoek is de vorm vrij: een brief na de ontvangst zegt niet dat ouders het niet wisten")
    void overdracht_naOnderzoekVoorafVerteldBriefLater_geenVoorwaarde() {
        Overdrachtzaak zaak = aan(NA_ONDERZOEK, ontving(Partij.JEUGDTEAM, BRIEF.minusDays(1)))
                .ouderbericht(new Ouderbericht(JA, JA, Optional.of(BRIEF)));

        assertThat(opmerkingen(draagOver(zaak), Opmerking.Soort.VOORWAARDE_NIET_VERVULD))
                .isEmpty();
    }

    @Test
    @DisplayName("9.2.f: na alleen triage gaat de kopie dezelfde dag als de brief naar het gekozen team (D-6)")
    void overdracht_naTriageJeugdteam_kopieOpDagVanBrief() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE);

        moet(Rol.VEILIG_THUIS, Handeling.KOPIE_STUREN, Rol.JEUGDTEAM)
                .op("kopie aan het team", BRIEF)
                .uit("9.2.f")
                .staatIn(besluit);
        geen(besluit, Handeling.KOPIE_STUREN, Rol.JGZ);
    }

    @Test
    @DisplayName("9.2.f: gaat de zaak naar de JGZ of naar beide, dan krijgt elk gekozen team de kopie")
    void overdracht_naTriageJgzOfBeide_kopiePerOntvanger() {
        Overdrachtplicht kopie = moet(Rol.VEILIG_THUIS, Handeling.KOPIE_STUREN, Rol.JGZ)
                .op("kopie aan het team", BRIEF)
                .uit("9.2.f");
        Overdrachtbesluit alleenJgz = draagOver(aan(NA_TRIAGE, JGZ));

        kopie.staatIn(alleenJgz);
        geen(alleenJgz, Handeling.KOPIE_STUREN, Rol.JEUGDTEAM);
        kopie.staatIn(draagOver(aan(NA_TRIAGE, JEUGDTEAM, JGZ)));
        assertThat(Overdrachtplicht.alle(draagOver(aan(NA_TRIAGE, JEUGDTEAM, JGZ)), Handeling.KOPIE_STUREN))
                .extracting(Plicht::jegens)
                .containsExactlyInAnyOrder(Optional.of(Rol.JEUGDTEAM), Optional.of(Rol.JGZ));
    }

    @Test
    @DisplayName("9.2.f: is de dag van de brief niet bekend, dan is de dag van de kopie dat ook niet")
    void overdracht_dagVanBriefOnbekend_kopieNogTeBepalen() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE.ouderbericht(new Ouderbericht(JA, JA, Optional.empty())));

        moet(Rol.VEILIG_THUIS, Handeling.KOPIE_STUREN, Rol.JEUGDTEAM)
                .termijn(new Termijn.NogTeBepalen("kopie aan het team", "0 dagen", Anker.OUDERBRIEF, true))
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.f: na onderzoek, of bij een voorlopige triage, gaat er geen kopie")
    void overdracht_naOnderzoekOfVoorlopig_geenKopie() {
        geen(draagOver(NA_ONDERZOEK), Handeling.KOPIE_STUREN);
        geen(draagOver(NA_TRIAGE.triageDefinitief(NEE)), Handeling.KOPIE_STUREN);
    }

    @Test
    @DisplayName("9.2.g: gewenste afspraken over monitoring worden na alleen triage vooraf gemaakt met elke ontvanger")
    void overdracht_monitorafsprakenGewenst_voorafMetElkeOntvanger() {
        Overdrachtbesluit besluit =
                draagOver(aan(NA_TRIAGE, JEUGDTEAM, JGZ).afspraken(AFGESPROKEN.monitorafsprakenGewenst(JA)));

        for (Rol rol : new Rol[] {Rol.JEUGDTEAM, Rol.JGZ}) {
            moet(Rol.VEILIG_THUIS, Handeling.MONITORAFSPRAKEN_MAKEN, rol)
                    .rond(Wanneer.VOOR)
                    .uit("9.2.g")
                    .staatIn(besluit);
        }
    }

    @Test
    @DisplayName("9.2.g: niet gewenst of na onderzoek: geen plicht; onbekend: een vraag die niets ophoudt")
    void overdracht_monitorafsprakenNietGewenstOfOnbekend_geenPlicht() {
        Overdrachtbesluit onbekend = draagOver(NA_TRIAGE.afspraken(AFGESPROKEN.monitorafsprakenGewenst(ONBEKEND)));

        geen(draagOver(NA_TRIAGE), Handeling.MONITORAFSPRAKEN_MAKEN);
        geen(
                draagOver(NA_ONDERZOEK.afspraken(AFGESPROKEN.monitorafsprakenGewenst(JA))),
                Handeling.MONITORAFSPRAKEN_MAKEN);
        geen(onbekend, Handeling.MONITORAFSPRAKEN_MAKEN);
        vraagt(onbekend, "afspraken over monitoring zijn gewenst", false);
        assertThat(onbekend).isInstanceOf(KanDoorgaan.class);
    }
}
