package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.BRIEF;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.gezin;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverdrachtGeslotenTest {
    // Everything that carries what was reported: towards the family, and to youth team and youth health care (9.2.e-f).
    private static final List<Handeling> STUKKEN = List.of(
            Handeling.INFORMEREN,
            Handeling.KOPIE_STUREN,
            Handeling.PLAN_OVERDRAGEN,
            Handeling.OVERDRAGEN,
            Handeling.IN_KENNIS_STELLEN);

    private static List<Overdrachtzaak> zaken() {
        Ouderbericht nietVerteld = new Ouderbericht(NEE, NEE, Optional.empty());
        return Stream.of(NA_TRIAGE, NA_ONDERZOEK, NA_ONDERZOEK.fase(Overdrachtfase.ONBEKEND))
                .flatMap(z -> Stream.of(z, z.ouderbericht(nietVerteld), z.bijeenkomst(new Bijeenkomst(JA, JA))))
                .flatMap(z -> Stream.of(
                        z,
                        z.bijeenkomst(Bijeenkomst.onbekend()),
                        aan(z, JEUGDTEAM, JGZ),
                        aan(z, ontving(Partij.JGZ)),
                        z.gezin(gezin(NEE))))
                .toList();
    }

    private static boolean draagtMelding(Plicht plicht) {
        return plicht.voorGezin() || STUKKEN.contains(plicht.wat());
    }

    @ParameterizedTest
    @EnumSource(names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName(
            "D-5: bij een gesloten of onbekende vorm is niets wat het gezin of een team krijgt te herleiden tot de melder")
    void overdracht_nietOpen_allesAfgeschermd(Meldvorm vorm) {
        for (Overdrachtzaak zaak : zaken()) {
            List<Plicht> plichten =
                    draagOver(zaak.meldvorm(vorm)).onderbouwing().plichten();

            assertThat(plichten)
                    .filteredOn(OverdrachtGeslotenTest::draagtMelding)
                    .isNotEmpty()
                    .allMatch(Plicht::afgeschermd)
                    .allMatch(p -> p.normen().contains("9.1.5.g.d"));
        }
    }

    @Test
    @DisplayName("D-5: bij een open melding hoeft niets te worden afgeschermd")
    void overdracht_open_nietsAfgeschermd() {
        for (Overdrachtzaak zaak : zaken()) {
            assertThat(draagOver(zaak).onderbouwing().plichten()).noneMatch(Plicht::afgeschermd);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("D-5: afschermen verandert verder niets aan wie wat wanneer doet, en niets aan de doorgang")
    void overdracht_nietOpen_verderZelfdePlichten(Meldvorm vorm) {
        for (Overdrachtzaak zaak : zaken()) {
            Overdrachtbesluit open = draagOver(zaak);
            Overdrachtbesluit dicht = draagOver(zaak.meldvorm(vorm));

            assertThat(dicht).hasSameClassAs(open);
            assertThat(dicht.eigenaren()).isEqualTo(open.eigenaren());
            assertThat(kern(dicht)).isEqualTo(kern(open));
        }
    }

    private static List<String> kern(Overdrachtbesluit besluit) {
        return besluit.onderbouwing().plichten().stream()
                .map(p -> String.join(
                        "|",
                        p.wie().woord(),
                        p.wat().name(),
                        p.jegens().map(Rol::woord).orElse(""),
                        p.vormen().toString(),
                        p.bijlagen().toString(),
                        p.termijn().zin()))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("9.2.e: de brief aan de ouders na een gesloten melding verraadt de melder niet (D-5)")
    void overdracht_geslotenNaTriage_briefNietHerleidbaar() {
        moet(Rol.VEILIG_THUIS, Handeling.OVERDRACHT_AANKONDIGEN, Rol.OUDERS)
                .vorm(Vorm.SCHRIFTELIJK)
                .rond(Wanneer.VOOR)
                .nietHerleidbaar()
                .uit("9.2.d", "9.2.e", "9.1.5.g.d")
                .staatIn(draagOver(NA_TRIAGE
                        .meldvorm(Meldvorm.GESLOTEN)
                        .ouderbericht(new Ouderbericht(NEE, NEE, Optional.empty()))));
    }

    @Test
    @DisplayName("9.2.f: de kopie van een gesloten melding aan een team is niet herleidbaar (D-5)")
    void overdracht_geslotenNaTriage_kopieNietHerleidbaar() {
        moet(Rol.VEILIG_THUIS, Handeling.KOPIE_STUREN, Rol.JEUGDTEAM)
                .op("kopie aan het team", BRIEF)
                .nietHerleidbaar()
                .uit("9.2.f", "9.1.5.g.d")
                .staatIn(draagOver(NA_TRIAGE.meldvorm(Meldvorm.GESLOTEN)));
    }

    @Test
    @DisplayName("9.2.c: ook het plan gaat na een gesloten melding niet herleidbaar mee (D-5)")
    void overdracht_geslotenNaOnderzoek_planNietHerleidbaar() {
        moet(Rol.VEILIG_THUIS, Handeling.PLAN_OVERDRAGEN, Rol.JEUGDTEAM)
                .rond(Wanneer.BIJ)
                .bijlage(Bijlage.VEILIGHEIDSPLAN)
                .nietHerleidbaar()
                .uit("9.2.c", "9.1.5.g.d")
                .staatIn(draagOver(NA_ONDERZOEK.meldvorm(Meldvorm.GESLOTEN)));
    }

    @Test
    @DisplayName("9.2.h: de overdracht met het gezin erbij verraadt na een gesloten melding niemand (D-5)")
    void overdracht_geslotenNaOnderzoek_bijeenkomstNietHerleidbaar() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.meldvorm(Meldvorm.GESLOTEN));

        moet(Rol.VEILIG_THUIS, Handeling.BIJEENKOMST_HOUDEN, Rol.GEZIN)
                .vorm(Vorm.PERSOONLIJK)
                .rond(Wanneer.BIJ)
                .nietHerleidbaar()
                .uit("9.2.h", "9.1.5.g.d")
                .staatIn(besluit);
        moet(Rol.VEILIG_THUIS, Handeling.OVERDRAGEN, Rol.JEUGDTEAM)
                .vorm(Vorm.SCHRIFTELIJK, Vorm.PERSOONLIJK)
                .rond(Wanneer.BIJ)
                .nietHerleidbaar()
                .uit("9.2.h", "9.1.5.g.d")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("D-5: is de vorm onbekend, dan wordt zij gevraagd; zij houdt de overdracht niet op")
    void overdracht_vormOnbekend_vraag() {
        Overdrachtbesluit besluit = draagOver(NA_ONDERZOEK.meldvorm(Meldvorm.ONBEKEND));

        vraagt(besluit, "de melding", false);
        assertThat(besluit).isInstanceOf(Overdrachtbesluit.KanDoorgaan.class);
        vraagtNiet(draagOver(NA_ONDERZOEK.meldvorm(Meldvorm.GESLOTEN)), "de melding");
    }
}
