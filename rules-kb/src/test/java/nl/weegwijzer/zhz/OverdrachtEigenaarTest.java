package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.geenVan;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.PEILDATUM;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.gezin;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontvingMisschien;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.GeenGrondslag;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverdrachtEigenaarTest {
    private static final Ontvanger MISSCHIEN = ontvingMisschien(Partij.JEUGDTEAM);

    static Stream<Arguments> eigenaren() {
        Partij vt = Partij.VEILIG_THUIS;
        return Stream.of(
                geval(aan(NA_TRIAGE), vt),
                geval(aan(NA_TRIAGE, JEUGDTEAM), vt),
                geval(aan(NA_TRIAGE, JGZ), vt),
                geval(aan(NA_TRIAGE, MISSCHIEN), vt),
                geval(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM)), Partij.JEUGDTEAM),
                geval(aan(NA_TRIAGE, ontving(Partij.JGZ)), Partij.JGZ),
                geval(aan(NA_TRIAGE, ontving(Partij.JGZ, PEILDATUM)), Partij.JGZ),
                geval(aan(NA_TRIAGE, MISSCHIEN.ontvangenOp(Optional.of(PEILDATUM))), Partij.JEUGDTEAM),
                geval(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM), JGZ), vt, Partij.JEUGDTEAM),
                geval(aan(NA_TRIAGE, MISSCHIEN, ontving(Partij.JGZ)), vt, Partij.JGZ),
                geval(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM), ontving(Partij.JGZ)), Partij.JEUGDTEAM, Partij.JGZ));
    }

    private static Arguments geval(Overdrachtzaak zaak, Partij... eigenaren) {
        return Arguments.of(zaak, eigenaren);
    }

    @ParameterizedTest
    @MethodSource("eigenaren")
    @DisplayName("D-15: Veilig Thuis heeft de zaak tot elke ontvanger haar bevestigt, daarna de ontvanger (F.1)")
    void overdracht_bevestiging_bepaaltEigenaar(Overdrachtzaak zaak, Partij... verwacht) {
        assertThat(draagOver(zaak).eigenaren()).containsExactly(verwacht);
        assertThat(draagOver(zaak.fase(NA_ONDERZOEK.fase())).eigenaren()).containsExactly(verwacht);
    }

    @Test
    @DisplayName("F.1: is de ontvangst niet bevestigd, dan bevestigt de ontvanger haar aan Veilig Thuis")
    void overdracht_nietBevestigd_bevestigen() {
        Overdrachtplicht bevestigen = moet(Rol.JEUGDTEAM, Handeling.ONTVANGST_BEVESTIGEN, Rol.VEILIG_THUIS)
                .rond(Wanneer.NA)
                .uit("F.1", "F.2");
        Overdrachtbesluit misschien = draagOver(aan(NA_TRIAGE, MISSCHIEN));

        bevestigen.staatIn(draagOver(NA_TRIAGE));
        bevestigen.staatIn(misschien);
        vraagt(misschien, "deze ontvanger heeft de ontvangst bevestigd", false);
        vraagtNiet(draagOver(NA_TRIAGE), "deze ontvanger heeft de ontvangst bevestigd");
        geenVan(draagOver(NA_TRIAGE), Handeling.ONTVANGST_BEVESTIGEN, Rol.JGZ);
        geen(draagOver(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM))), Handeling.ONTVANGST_BEVESTIGEN);
    }

    @Test
    @DisplayName("F.1: is er niemand gekozen, dan bepaalt Veilig Thuis wie de zaak overneemt")
    void overdracht_geenOntvanger_bepalen() {
        moet(Rol.VEILIG_THUIS, Handeling.ONTVANGER_KIEZEN).uit("F.1").staatIn(draagOver(aan(NA_TRIAGE)));
        geen(draagOver(NA_TRIAGE), Handeling.ONTVANGER_KIEZEN);
        geen(draagOver(aan(NA_TRIAGE, JGZ)), Handeling.ONTVANGER_KIEZEN);
    }

    @Test
    @DisplayName("F.1: zolang de triage voorlopig is, blijft Veilig Thuis eigenaar, ook naast wie al ontving (D-3)")
    void overdracht_triageVoorlopigEnOntvangen_veiligThuisBlijftEigenaar() {
        Overdrachtzaak zaak = aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM));

        assertThat(draagOver(zaak.triageDefinitief(NEE)).eigenaren()).contains(Partij.VEILIG_THUIS);
        assertThat(draagOver(zaak).eigenaren()).doesNotContain(Partij.VEILIG_THUIS);
    }

    static Stream<Gezin> zonderMinderjarige() {
        return Stream.of(gezin(), gezin(NEE), gezin(NEE, NEE, NEE, NEE, NEE, NEE));
    }

    @ParameterizedTest
    @MethodSource("zonderMinderjarige")
    @DisplayName("D-11: zonder minderjarige is er geen grondslag voor jeugdteam of JGZ, en houdt Veilig Thuis de zaak")
    void overdracht_geenMinderjarige_geenGrondslag(Gezin gezin) {
        Stream.of(NA_TRIAGE, NA_ONDERZOEK, aan(NA_TRIAGE), aan(NA_ONDERZOEK, JEUGDTEAM, JGZ))
                .map(z -> draagOver(z.gezin(gezin)))
                .forEach(besluit -> {
                    assertThat(besluit).isInstanceOf(GeenGrondslag.class);
                    assertThat(besluit.eigenaren()).containsExactly(Partij.VEILIG_THUIS);
                    assertThat(opmerkingen(besluit, Opmerking.Soort.GEEN_GRONDSLAG))
                            .hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("zonderMinderjarige")
    @DisplayName("8.1.i: zonder minderjarige stelt Veilig Thuis de passende instantie in kennis (D-11)")
    void overdracht_geenMinderjarige_instantieInKennis(Gezin gezin) {
        moet(Rol.VEILIG_THUIS, Handeling.IN_KENNIS_STELLEN, Rol.INSTANTIE)
                .zonderTermijnInBron()
                .uit("8.1.i")
                .staatIn(draagOver(NA_TRIAGE.gezin(gezin)));
    }

    @Test
    @DisplayName("8.1.i: met een minderjarige, of als dat onbekend is, vraagt de overdracht geen passende instantie")
    void overdracht_minderjarigeOfOnbekend_geenInstantie() {
        geen(draagOver(NA_TRIAGE), Handeling.IN_KENNIS_STELLEN);
        geen(draagOver(NA_TRIAGE.gezin(gezin(ONBEKEND))), Handeling.IN_KENNIS_STELLEN);
        geen(draagOver(NA_TRIAGE.gezin(gezin(NEE).kinderenVolledig(NEE))), Handeling.IN_KENNIS_STELLEN);
    }

    @Test
    @DisplayName(
            "D-11: zonder minderjarige zijn jeugdteam en JGZ geen ontvanger: niets over te dragen, en een opmerking")
    void overdracht_geenMinderjarigeTochGekozen_opmerkingEnNietsOverTeDragen() {
        Overdrachtbesluit besluit = draagOver(aan(NA_ONDERZOEK, JEUGDTEAM, JGZ).gezin(gezin(NEE)));

        Stream.of(
                        Handeling.OVERDRAGEN,
                        Handeling.INFORMEREN,
                        Handeling.KOPIE_STUREN,
                        Handeling.PLAN_OVERDRAGEN,
                        Handeling.BIJEENKOMST_HOUDEN,
                        Handeling.CONTACT_OPNEMEN,
                        Handeling.AFSTEMMEN)
                .forEach(wat -> geen(besluit, wat));
        assertThat(opmerkingen(besluit, Opmerking.Soort.OPMERKING, "8.1.i")).hasSize(2);
        assertThat(opmerkingen(draagOver(aan(NA_ONDERZOEK).gezin(gezin(NEE))), Opmerking.Soort.OPMERKING, "8.1.i"))
                .isEmpty();
    }

    @Test
    @DisplayName("F.1: ontving iemand de zaak zonder minderjarige, dan heeft die haar naast Veilig Thuis")
    void overdracht_geenMinderjarigeTochOntvangen_beideEigenaar() {
        assertThat(draagOver(aan(NA_TRIAGE, ontving(Partij.JGZ)).gezin(gezin(NEE)))
                        .eigenaren())
                .containsExactly(Partij.VEILIG_THUIS, Partij.JGZ);
    }
}
