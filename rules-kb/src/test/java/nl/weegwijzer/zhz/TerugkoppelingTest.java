package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.COMPLEET;
import static nl.weegwijzer.zhz.Uitgangszaken.GESLOTEN;
import static nl.weegwijzer.zhz.Uitgangszaken.JGZ;
import static nl.weegwijzer.zhz.Uitgangszaken.LICHT;
import static nl.weegwijzer.zhz.Uitgangszaken.OPEN;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static nl.weegwijzer.zhz.Uitgangszaken.VORM_ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.triage;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.opmerkingen;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TerugkoppelingTest {
    private static final Triagezaak VOORLOPIG = TRIAGE.stukken(COMPLEET.triageformulier(NEE));
    private static final Verwacht BRIEF_AAN_MELDER = moet(Rol.VEILIG_THUIS, Handeling.PLAN_TERUGKOPPELEN)
            .jegens(Rol.MELDER)
            .vormen(Vorm.SCHRIFTELIJK)
            .zonderTermijnInBron();
    private static final Verwacht BERICHT_AAN_HET_EIND = moet(Rol.VEILIG_THUIS, Handeling.BERICHT_GEVEN)
            .jegens(Rol.MELDER)
            .aanHetEinde()
            .uit("9.1.5.g.j");

    private static Besluit op(Melding melding) {
        return triage(TRIAGE.melding(melding));
    }

    private static Melding onbereikbaar(Melding melding) {
        return melding.melder(melding.melder().bereikbaar(NEE));
    }

    @Test
    @DisplayName("9.1.5.o.w: Veilig Thuis koppelt schriftelijk aan de melder terug welk plan is ingezet")
    void triage_openDefinitief_planTerugkoppelen() {
        BRIEF_AAN_MELDER.uit("9.1.5.o.w", "8.1.l").staatIn(triage(TRIAGE));
    }

    @Test
    @DisplayName("9.1.5.o.w: zolang het besluit voorlopig is, is er nog geen plan om terug te koppelen")
    void triage_openVoorlopig_nogNietTerugkoppelen() {
        geen(triage(VOORLOPIG), Handeling.PLAN_TERUGKOPPELEN);
    }

    @Test
    @DisplayName("9.1.5.g.h: na een gesloten melding gaat die brief niet uit, en dat wordt gezegd")
    void triage_gesloten_geenBriefAanMelder() {
        geen(op(GESLOTEN), Handeling.PLAN_TERUGKOPPELEN);
        assertThat(opmerkingen(op(GESLOTEN), "9.1.5.g.h")).isNotEmpty();
        assertThat(opmerkingen(op(OPEN), "9.1.5.g.h")).isEmpty();
    }

    @Test
    @DisplayName("9.1.5.g.h: zolang de vorm onbekend is, gaat die brief ook niet uit")
    void triage_vormOnbekend_geenBriefAanMelder() {
        geen(triage(TRIAGE.melding(VORM_ONBEKEND).criteria(LICHT.directGevaar(JA))), Handeling.PLAN_TERUGKOPPELEN);
    }

    @Test
    @DisplayName("8.1.l: de melder van een gesloten melding hoort de stappen aan het eind, niet herleidbaar (D-2)")
    void triage_geslotenBereikbaar_berichtAanHetEind() {
        BERICHT_AAN_HET_EIND.nietHerleidbaar().uit("9.1.5.g.j", "8.1.l").staatIn(op(GESLOTEN));
    }

    @Test
    @DisplayName("9.1.5.g.j: aan het eind krijgt ook de melder van een open melding bericht")
    void triage_open_berichtAanHetEind() {
        BERICHT_AAN_HET_EIND.staatIn(op(OPEN));
        BERICHT_AAN_HET_EIND.staatIn(op(onbereikbaar(OPEN)));
    }

    @Test
    @DisplayName("9.1.5.g.j: is de vorm onbekend, dan is het bericht aan het eind niet herleidbaar")
    void triage_vormOnbekend_berichtNietHerleidbaar() {
        BERICHT_AAN_HET_EIND.nietHerleidbaar().staatIn(op(VORM_ONBEKEND));
    }

    @Test
    @DisplayName(
            "9.1.5.g.j: een melder die Veilig Thuis niet kent, kan geen bericht krijgen, en dat wordt gezegd (D-2)")
    void triage_geslotenOnbereikbaar_opmerkingInPlaatsVanBericht() {
        Besluit besluit = op(onbereikbaar(GESLOTEN));

        geen(besluit, Handeling.BERICHT_GEVEN);
        assertThat(opmerkingen(besluit, "9.1.5.g.j")).isNotEmpty();
        assertThat(opmerkingen(op(GESLOTEN), "9.1.5.g.j")).isEmpty();
    }

    @Test
    @DisplayName("9.1.5.g.j: is onbekend of de melder te bereiken is, dan volgt een vraag")
    void triage_geslotenBereikbaarOnbekend_vraag() {
        Besluit besluit = op(GESLOTEN.melder(GESLOTEN.melder().bereikbaar(ONBEKEND)));

        vraagt(besluit, "Veilig Thuis kan de melder bereiken");
        geen(besluit, Handeling.BERICHT_GEVEN);
    }

    static Stream<Melding> alleMeldingen() {
        return Stream.of(OPEN, GESLOTEN, VORM_ONBEKEND, OPEN.melder(JGZ), GESLOTEN.melder(JGZ))
                .flatMap(m -> Stream.of(m, onbereikbaar(m)));
    }

    @ParameterizedTest
    @MethodSource("alleMeldingen")
    @DisplayName("9.1.5.g.i: de JGZ krijgt altijd feedback, ook als zij niet meldde: na triage en aan het eind (D-2)")
    void triage_definitief_feedbackAanJgz(Melding melding) {
        Besluit besluit = triage(TRIAGE.melding(melding).criteria(LICHT.directGevaar(JA)));

        moet(Rol.VEILIG_THUIS, Handeling.FEEDBACK_GEVEN)
                .jegens(Rol.JGZ)
                .vormen(Vorm.SCHRIFTELIJK)
                .zonderTermijnInBron()
                .uit("9.1.5.g.i", "9.2.a")
                .staatIn(besluit);
        moet(Rol.VEILIG_THUIS, Handeling.FEEDBACK_GEVEN)
                .jegens(Rol.JGZ)
                .aanHetEinde()
                .uit("9.1.5.g.i")
                .staatIn(besluit);
    }

    @ParameterizedTest
    @MethodSource("alleMeldingen")
    @DisplayName("9.1.5.g.i: vóór het definitieve besluit gaat er nog geen brief naar de JGZ")
    void triage_voorlopig_geenBriefAanJgz(Melding melding) {
        moet(Rol.VEILIG_THUIS, Handeling.FEEDBACK_GEVEN)
                .jegens(Rol.JGZ)
                .vormen(Vorm.SCHRIFTELIJK)
                .staatNietIn(triage(VOORLOPIG.melding(melding)));
    }

    @Test
    @DisplayName("9.1.5.g.f: bij een gesloten melding vraagt Veilig Thuis informatie bij anderen, niet herleidbaar")
    void triage_gesloten_informatieVragen() {
        moet(Rol.VEILIG_THUIS, Handeling.INFORMATIE_VRAGEN)
                .jegens(Rol.INFORMANTEN)
                .nietHerleidbaar()
                .zonderTermijnInBron()
                .uit("9.1.5.g.f")
                .staatIn(op(GESLOTEN));
    }

    @Test
    @DisplayName("9.1.5.g.f: bij een open melding is dat geen plicht uit deze norm")
    void triage_open_geenInformatieVragen() {
        geen(op(OPEN), Handeling.INFORMATIE_VRAGEN);
        geen(triage(TRIAGE.criteria(LICHT.multiProblem(JA).kwetsbaarheidSysteem(JA))), Handeling.INFORMATIE_VRAGEN);
    }

    @Test
    @DisplayName("9.1.5.g.d: de melder van een gesloten melding blijft geheim, die van een open wordt bekendgemaakt")
    void triage_vorm_geheimhoudenOfBekendmaken() {
        moet(Rol.VEILIG_THUIS, Handeling.GEHEIMHOUDEN).uit("9.1.5.g.d").staatIn(op(GESLOTEN));
        moet(Rol.VEILIG_THUIS, Handeling.GEHEIMHOUDEN).uit("9.1.5.g.d").staatIn(op(VORM_ONBEKEND));
        geen(op(GESLOTEN), Handeling.BEKENDMAKEN);
        geen(op(VORM_ONBEKEND), Handeling.BEKENDMAKEN);
        moet(Rol.VEILIG_THUIS, Handeling.BEKENDMAKEN)
                .jegens(Rol.GEZIN)
                .uit("9.1.5.o.c")
                .staatIn(op(OPEN));
        geen(op(OPEN), Handeling.GEHEIMHOUDEN);
    }

    @Test
    @DisplayName("9.1.5.g.a: een gesloten melding zonder grond wordt behandeld; alleen de melder hoort dat (D-1, F.1)")
    void triage_geslotenZonderGrond_opmerkingAanMelder() {
        Besluit zonder = op(GESLOTEN.geslotenGegrond(NEE));
        Besluit met = op(GESLOTEN);

        assertThat(zonder.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort)
                .contains(Opmerking.Soort.AAN_MELDER);
        assertThat(met.onderbouwing().opmerkingen())
                .extracting(Opmerking::soort)
                .doesNotContain(Opmerking.Soort.AAN_MELDER);
        assertThat(zonder.onderbouwing().plichten())
                .isEqualTo(met.onderbouwing().plichten());
        assertThat(zonder).hasSameClassAs(met);
    }
}
