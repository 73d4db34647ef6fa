package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.AFGESPROKEN;
import static nl.weegwijzer.zhz.Overdrachtzaken.GEPLAND;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.gezin;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.Geblokkeerd;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Afspraken;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Overdrachtzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverdrachtOnderzoekTest {
    private static final Overdrachtplicht BIJEENKOMST = moet(Rol.VEILIG_THUIS, Handeling.BIJEENKOMST_HOUDEN, Rol.GEZIN)
            .vorm(Vorm.PERSOONLIJK)
            .rond(Wanneer.BIJ)
            .uit("9.2.h");
    private static final Overdrachtplicht VASTLEGGEN =
            moet(Rol.VEILIG_THUIS, Handeling.REDEN_VASTLEGGEN).uit("9.2.h");

    private static Overdrachtplicht overdragen(Rol aan, Vorm... vormen) {
        return moet(Rol.VEILIG_THUIS, Handeling.OVERDRAGEN, aan)
                .vorm(vormen)
                .rond(Wanneer.BIJ)
                .uit("9.2.h");
    }

    static Stream<Overdrachtzaak> beideFasen() {
        return Stream.of(NA_TRIAGE, NA_ONDERZOEK);
    }

    @ParameterizedTest
    @MethodSource("beideFasen")
    @DisplayName(
            "9.2.b: Veilig Thuis schat de veiligheid in met het risicotaxatie-instrument, zonder termijn in de bron")
    void overdracht_nietIngeschat_inschatten(Overdrachtzaak zaak) {
        Overdrachtplicht inschatten = moet(Rol.VEILIG_THUIS, Handeling.VEILIGHEID_INSCHATTEN)
                .zonderTermijnInBron()
                .uit("9.2.b");

        inschatten.staatIn(draagOver(zaak.veiligheidsplan(GEPLAND.risicotaxatie(NEE))));
        inschatten.staatIn(draagOver(zaak.veiligheidsplan(GEPLAND.risicotaxatie(ONBEKEND))));
        geen(draagOver(zaak), Handeling.VEILIGHEID_INSCHATTEN);
    }

    @ParameterizedTest
    @MethodSource("beideFasen")
    @DisplayName("9.2.c: Veilig Thuis maakt het veiligheids- of herstelplan, zonder termijn in de bron")
    void overdracht_geenPlan_planMaken(Overdrachtzaak zaak) {
        Overdrachtplicht maken = moet(Rol.VEILIG_THUIS, Handeling.PLAN_MAKEN)
                .zonderTermijnInBron()
                .uit("9.2.c");

        maken.staatIn(draagOver(zaak.veiligheidsplan(GEPLAND.planGemaakt(NEE))));
        maken.staatIn(draagOver(zaak.veiligheidsplan(GEPLAND.planGemaakt(ONBEKEND))));
        geen(draagOver(zaak), Handeling.PLAN_MAKEN);
    }

    @ParameterizedTest
    @MethodSource("beideFasen")
    @DisplayName("9.2.c: het plan gaat bij de overdracht mee naar elke gekozen ontvanger, en naar niemand anders")
    void overdracht_ontvangerGekozen_planMee(Overdrachtzaak zaak) {
        Overdrachtplicht naarJeugdteam = plan(Rol.JEUGDTEAM);
        Overdrachtplicht naarJgz = plan(Rol.JGZ);

        naarJeugdteam.staatIn(draagOver(zaak));
        geen(draagOver(zaak), Handeling.PLAN_OVERDRAGEN, Rol.JGZ);
        naarJgz.staatIn(draagOver(aan(zaak, JGZ)));
        geen(draagOver(aan(zaak, JGZ)), Handeling.PLAN_OVERDRAGEN, Rol.JEUGDTEAM);
        naarJeugdteam.staatIn(draagOver(aan(zaak, JEUGDTEAM, JGZ)));
        naarJgz.staatIn(draagOver(aan(zaak, JEUGDTEAM, JGZ)));
        geen(draagOver(aan(zaak)), Handeling.PLAN_OVERDRAGEN);
    }

    private static Overdrachtplicht plan(Rol aan) {
        return moet(Rol.VEILIG_THUIS, Handeling.PLAN_OVERDRAGEN, aan)
                .rond(Wanneer.BIJ)
                .bijlage(Bijlage.VEILIGHEIDSPLAN)
                .uit("9.2.c");
    }

    @Test
    @DisplayName("9.2.h: na onderzoek gaat de zaak op schrift én persoonlijk over, met het gezin erbij")
    void overdracht_naOnderzoekGeenBezwaar_schriftelijkPersoonlijkMetGezin() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK);

        assertThat(besluit).isInstanceOf(KanDoorgaan.class);
        overdragen(Rol.JEUGDTEAM, Vorm.SCHRIFTELIJK, Vorm.PERSOONLIJK).staatIn(besluit);
        geen(besluit, Handeling.OVERDRAGEN, Rol.JGZ);
        BIJEENKOMST.staatIn(besluit);
        geen(besluit, Handeling.REDEN_VASTLEGGEN);
    }

    @Test
    @DisplayName("9.2.h: gaat de zaak naar beide, dan aan elk op schrift én persoonlijk, met één bijeenkomst")
    void overdracht_naOnderzoekAanBeide_elkSchriftelijkEnPersoonlijk() {
        Overdrachtbesluit besluit = draagOver(aan(NA_ONDERZOEK, JEUGDTEAM, JGZ));

        overdragen(Rol.JEUGDTEAM, Vorm.SCHRIFTELIJK, Vorm.PERSOONLIJK).staatIn(besluit);
        overdragen(Rol.JGZ, Vorm.SCHRIFTELIJK, Vorm.PERSOONLIJK).staatIn(besluit);
        BIJEENKOMST.staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.h: pleit iets tegen de bijeenkomst, dan alleen op schrift, met de reden in het dossier (D-11)")
    void overdracht_bezwaarMetReden_alleenSchriftelijk() {
        Overdrachtbesluit besluit = draagOver(aan(NA_ONDERZOEK, JEUGDTEAM, JGZ).bijeenkomst(new Bijeenkomst(JA, JA)));

        assertThat(besluit).isInstanceOf(KanDoorgaan.class);
        overdragen(Rol.JEUGDTEAM, Vorm.SCHRIFTELIJK).staatIn(besluit);
        overdragen(Rol.JGZ, Vorm.SCHRIFTELIJK).staatIn(besluit);
        geen(besluit, Handeling.BIJEENKOMST_HOUDEN);
        geen(besluit, Handeling.REDEN_VASTLEGGEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEE", "ONBEKEND"})
    @DisplayName("9.2.h: zonder vastgelegde reden vervalt de bijeenkomst nog niet: eerst vastleggen (D-11)")
    void overdracht_bezwaarZonderReden_vastleggen(Antwoord vastgelegd) {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.bijeenkomst(new Bijeenkomst(JA, vastgelegd)));

        assertThat(besluit).isInstanceOf(Geblokkeerd.class);
        VASTLEGGEN.staatIn(besluit);
        overdragen(Rol.JEUGDTEAM, Vorm.SCHRIFTELIJK).staatIn(besluit);
        geen(besluit, Handeling.BIJEENKOMST_HOUDEN);
    }

    @Test
    @DisplayName("9.2.h: is onbekend of iets ertegen pleit, dan staat alleen de schriftelijke overdracht vast")
    void overdracht_bezwaarOnbekend_schriftelijkEnVraag() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.bijeenkomst(Bijeenkomst.onbekend()));

        overdragen(Rol.JEUGDTEAM, Vorm.SCHRIFTELIJK).staatIn(besluit);
        assertThat(besluit.onderbouwing().vragen())
                .extracting("feit")
                .contains("iets pleit tegen een bijeenkomst met het gezin");
        moet(Rol.VEILIG_THUIS, Handeling.UITZOEKEN)
                .rond(Wanneer.VOOR)
                .uit("9.2.h")
                .staatIn(besluit);
        geen(besluit, Handeling.BIJEENKOMST_HOUDEN);
    }

    @Test
    @DisplayName("9.2.h: na alleen triage is er geen overdracht met bijeenkomst en doet een bezwaar er niet toe")
    void overdracht_naTriage_geenBijeenkomst() {
        Stream.of(
                        NA_TRIAGE,
                        NA_TRIAGE.bijeenkomst(new Bijeenkomst(JA, NEE)),
                        NA_TRIAGE.bijeenkomst(Bijeenkomst.onbekend()))
                .map(Overdrachtzaken::draagOver)
                .forEach(besluit -> {
                    assertThat(besluit).isInstanceOf(KanDoorgaan.class);
                    geen(besluit, Handeling.OVERDRAGEN);
                    geen(besluit, Handeling.BIJEENKOMST_HOUDEN);
                    geen(besluit, Handeling.REDEN_VASTLEGGEN);
                    vraagtNiet(besluit, "iets pleit tegen een bijeenkomst met het gezin");
                });
    }

    static Stream<Afspraken> onvolledig() {
        return Stream.of(
                AFGESPROKEN.verantwoordelijkheden(NEE),
                AFGESPROKEN.terugkoppelmoment(NEE),
                AFGESPROKEN.terugkoppelinhoud(NEE),
                AFGESPROKEN.verantwoordelijkheden(ONBEKEND),
                AFGESPROKEN.terugkoppelmoment(ONBEKEND),
                AFGESPROKEN.terugkoppelinhoud(ONBEKEND),
                Afspraken.onbekend());
    }

    @ParameterizedTest
    @MethodSource("onvolledig")
    @DisplayName("9.2.n: ontbreekt één afspraak, dan stemmen partijen bij de overdracht af, met elke gekozen ontvanger")
    void overdracht_afspraakOntbreekt_afstemmen(Afspraken afspraken) {
        Overdrachtbesluit een = draagOver(NA_ONDERZOEK.afspraken(afspraken));
        Overdrachtbesluit beide = draagOver(aan(NA_TRIAGE, JEUGDTEAM, JGZ).afspraken(afspraken));
        Overdrachtplicht metJeugdteam = moet(Rol.VEILIG_THUIS, Handeling.AFSTEMMEN, Rol.JEUGDTEAM)
                .rond(Wanneer.BIJ)
                .uit("9.2.n");

        assertThat(een).isInstanceOf(Geblokkeerd.class);
        metJeugdteam.staatIn(een);
        geen(een, Handeling.AFSTEMMEN, Rol.JGZ);
        metJeugdteam.staatIn(beide);
        moet(Rol.VEILIG_THUIS, Handeling.AFSTEMMEN, Rol.JGZ)
                .rond(Wanneer.BIJ)
                .uit("9.2.n")
                .staatIn(beide);
    }

    @Test
    @DisplayName("9.2.n: zijn de drie afspraken gemaakt, dan is er niets meer af te stemmen")
    void overdracht_drieAfspraken_nietAfstemmen() {
        geen(draagOver(NA_ONDERZOEK), Handeling.AFSTEMMEN);
        geen(draagOver(aan(NA_TRIAGE, JEUGDTEAM, JGZ)), Handeling.AFSTEMMEN);
    }

    @Test
    @DisplayName("D-11: zijn er misschien minderjarigen, dan zoekt Veilig Thuis dat uit en gaat er nog niets over")
    void overdracht_minderjarigenOnbekend_uitzoekenEnGeblokkeerd() {
        Stream.of(
                        gezin(ONBEKEND),
                        gezin(NEE, ONBEKEND),
                        gezin(NEE).kinderenVolledig(NEE),
                        gezin().kinderenVolledig(ONBEKEND))
                .map(g -> draagOver(NA_ONDERZOEK.gezin(g)))
                .forEach(besluit -> {
                    assertThat(besluit).isInstanceOf(Geblokkeerd.class);
                    vraagt(besluit, "er zijn minderjarigen", true);
                    moet(Rol.VEILIG_THUIS, Handeling.MINDERJARIGEN_UITZOEKEN)
                            .uit("9.2.a")
                            .staatIn(besluit);
                });
        geen(draagOver(NA_ONDERZOEK), Handeling.MINDERJARIGEN_UITZOEKEN);
    }

    @Test
    @DisplayName("D-11: één zeker minderjarig kind is genoeg, ook naast onbekende kinderen en bij zes kinderen")
    void overdracht_eenMinderjarig_kanDoorgaan() {
        Stream.of(
                        gezin(JA),
                        gezin(NEE, JA),
                        gezin(ONBEKEND, JA),
                        gezin(JA).kinderenVolledig(NEE),
                        gezin(NEE, NEE, ONBEKEND, NEE, JA, NEE),
                        gezin(JA, JA, JA, JA, JA, JA))
                .map(g -> draagOver(NA_ONDERZOEK.gezin(g)))
                .forEach(besluit -> {
                    assertThat(besluit).isInstanceOf(KanDoorgaan.class);
                    vraagtNiet(besluit, "er zijn minderjarigen");
                });
    }

    @Test
    @DisplayName("D-11: het aantal kinderen verandert niets aan wat van wie gevraagd wordt")
    void overdracht_zesKinderen_zelfdePlichtenAlsEen() {
        assertThat(draagOver(NA_TRIAGE.gezin(gezin(JA, JA, JA, JA, JA, JA)))
                        .onderbouwing()
                        .plichten())
                .isEqualTo(draagOver(NA_TRIAGE).onderbouwing().plichten());
    }
}
