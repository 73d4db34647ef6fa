package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Inhoudbesluit;
import nl.weegwijzer.besluit.Inhoudoordeel;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Uitspraakoordeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Inhoudzaak;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Uitspraak;
import nl.weegwijzer.zaak.Uitspraakaard;
import nl.weegwijzer.zaak.Uitspraakherkomst;
import nl.weegwijzer.zaak.Vastlegging;
import nl.weegwijzer.zaak.Voorbereiding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InhoudTest {
    private static final Uitspraak EIGEN = Uitspraak.met("uitspraak-1")
            .herkomst(Uitspraakherkomst.MELDER)
            .aard(Uitspraakaard.FEIT)
            .binnenVakgebied(JA)
            .leidtNaarMelder(NEE);
    private static final Uitspraak VAN_ANDER = EIGEN.herkomst(Uitspraakherkomst.ANDER)
            .derdeGestimuleerd(JA)
            .samenGemeld(JA)
            .bronGenoemd(JA);

    // An open report of youth health care in writing, in which everything is in order.
    private static final Inhoudzaak ZAAK = new Inhoudzaak(
            DAG,
            Meldvorm.OPEN,
            Melder.onbekend().rol(Melderrol.JGZ),
            new Gezinscontact(JA, JA, JA),
            new Voorbereiding(NEE, NEE, Kanaal.SCHRIFTELIJK),
            new Vastlegging(JA, JA, JA),
            List.of(EIGEN));
    private static final Inhoudzaak GESLOTEN =
            ZAAK.meldvorm(Meldvorm.GESLOTEN).vastlegging(new Vastlegging(JA, JA, NEE));

    private static Inhoudzaak met(Inhoudzaak zaak, Uitspraak... uitspraken) {
        return zaak.uitspraken(List.of(uitspraken));
    }

    private static List<Inhoudzaak> gelote(long zaad, int aantal) {
        return Zaken.alle(zaad, aantal).stream()
                .filter(Inhoudzaak.class::isInstance)
                .map(Inhoudzaak.class::cast)
                .toList();
    }

    private static List<Handeling> wat(Inhoudbesluit besluit) {
        return Verwacht.alle(besluit).map(Plicht::wat).toList();
    }

    private static boolean magErin(Inhoudzaak zaak, Uitspraak uitspraak) {
        boolean vanEenAnder = uitspraak.samenGemeld() == JA && uitspraak.bronGenoemd() == JA;
        boolean bekend = uitspraak.herkomst() != Uitspraakherkomst.ONBEKEND
                && uitspraak.aard() != Uitspraakaard.ONBEKEND
                && uitspraak.aard() != Uitspraakaard.WAARDEOORDEEL;
        return bekend
                && uitspraak.binnenVakgebied() == JA
                && (uitspraak.herkomst() == Uitspraakherkomst.MELDER || vanEenAnder)
                && (zaak.meldvorm() == Meldvorm.OPEN || uitspraak.leidtNaarMelder() == NEE);
    }

    @Test
    @DisplayName("9.1.5.o.j-l, g.d: een uitspraak mag er precies dan in als alles bekend is en niets in de weg staat")
    void inhoud_geloteZaken_uitspraakMagAlleenAlsAllesKlopt() {
        int mag = 0;
        for (Inhoudzaak zaak : gelote(8101, 1500)) {
            Inhoudbesluit besluit = WEEGWIJZER.inhoud(zaak);
            for (int i = 0; i < zaak.uitspraken().size(); i++) {
                boolean magErin = magErin(zaak, zaak.uitspraken().get(i));
                mag += magErin ? 1 : 0;
                assertThat(besluit.uitspraken().get(i).oordeel() == Uitspraakoordeel.MAG)
                        .as("%s", zaak)
                        .isEqualTo(magErin);
            }
        }
        assertThat(mag).isGreaterThan(20);
    }

    @Test
    @DisplayName("9.1.5.o.j-l: een melding is nooit in orde met iets erin dat er niet in mag of niet vaststaat")
    void inhoud_inOrde_elkeUitspraakMagErin() {
        for (Inhoudzaak zaak : gelote(8102, 1500)) {
            Inhoudbesluit besluit = WEEGWIJZER.inhoud(zaak);
            if (besluit.inhoud() == Inhoudoordeel.IN_ORDE) {
                assertThat(besluit.uitspraken())
                        .as("%s", zaak)
                        .isNotEmpty()
                        .allMatch(u -> u.oordeel() == Uitspraakoordeel.MAG);
                assertThat(zaak.meldvorm()).isNotEqualTo(Meldvorm.ONBEKEND);
            } else {
                assertThat(besluit.onderbouwing().opmerkingen())
                        .extracting(Opmerking::regel)
                        .contains("INH-60");
            }
        }
    }

    @Test
    @DisplayName("9.1.5.o.k: van een ander mag het er alleen in als die meedoet met bronvermelding")
    void inhoud_vanEenAnder_alleenSamenMetBron() {
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, VAN_ANDER)).inhoud()).isEqualTo(Inhoudoordeel.IN_ORDE);
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, VAN_ANDER.bronGenoemd(NEE))).inhoud())
                .isEqualTo(Inhoudoordeel.NOG_NIET);
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, VAN_ANDER.samenGemeld(ONBEKEND))).inhoud())
                .isEqualTo(Inhoudoordeel.NOG_ONBEKEND);
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, VAN_ANDER.samenGemeld(NEE))).inhoud())
                .isEqualTo(Inhoudoordeel.NOG_NIET);
    }

    @Test
    @DisplayName("9.1.5.o.k, g.d: een bron die een gesloten melder verraadt, komt er niet in (D-5)")
    void inhoud_bronVerraadtGeslotenMelder_magErNietIn() {
        Inhoudbesluit besluit =
                WEEGWIJZER.inhoud(met(GESLOTEN, VAN_ANDER.leidtNaarMelder(JA).derdeGestimuleerd(NEE)));

        assertThat(besluit.uitspraken())
                .containsExactly(new Inhoudbesluit.PerUitspraak("uitspraak-1", Uitspraakoordeel.MAG_ZO_NIET));
        assertThat(wat(besluit)).contains(Handeling.HERLEIDBAARHEID_WEGNEMEN, Handeling.DERDE_STIMULEREN);
        assertThat(Verwacht.alle(besluit).filter(p -> p.wat() == Handeling.DERDE_STIMULEREN))
                .allMatch(Plicht::afgeschermd);
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("9.1.5.g.d: het gezin merkt niets van een melding die niet open is, wie er ook meldt (D-5)")
    void inhoud_nietOpen_nietsVoorGezin(Meldvorm vorm) {
        Zaken toeval = new Zaken(8103);
        for (Inhoudzaak gelote : gelote(8104, 800)) {
            Inhoudzaak zaak = gelote.meldvorm(vorm);
            for (Inhoudzaak ander : List.of(zaak, zaak.melder(toeval.melder()))) {
                assertThat(Verwacht.alle(WEEGWIJZER.inhoud(ander)).filter(Plicht::voorGezin))
                        .as("%s", ander)
                        .isEmpty();
                assertThat(wat(WEEGWIJZER.inhoud(ander))).doesNotContain(Handeling.BEKENDMAKEN, Handeling.KOPIE_GEVEN);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName(
            "9.1.5.o.b, f, i, k: wat van een gesloten melding wordt vastgelegd of gevraagd, leidt niet naar de melder")
    void inhoud_nietOpen_afgeschermd(Meldvorm vorm) {
        List<Handeling> afgeschermd = List.of(
                Handeling.VASTLEGGEN_JGZ_DOSSIER,
                Handeling.VASTLEGGEN_EIGEN_DOSSIER,
                Handeling.MELDFORMULIER_BEWAREN,
                Handeling.TAXATIE_INVULLEN,
                Handeling.BRON_NOEMEN,
                Handeling.DERDE_STIMULEREN);
        int gevonden = 0;
        for (Inhoudzaak zaak : gelote(8105, 800)) {
            List<Plicht> plichten = Verwacht.alle(WEEGWIJZER.inhoud(zaak.meldvorm(vorm)))
                    .filter(p -> afgeschermd.contains(p.wat()))
                    .toList();
            gevonden += plichten.size();
            assertThat(plichten).as("%s", zaak).allMatch(Plicht::afgeschermd);
        }
        assertThat(gevonden).isGreaterThan(100);
    }

    @Test
    @DisplayName("9.1.5.o.b, e, i: wat nog vastgelegd of gekopieerd moet worden, houdt een goede melding niet tegen")
    void inhoud_nietsVastgelegd_tochInOrde() {
        for (Antwoord antwoord : Antwoord.values()) {
            Inhoudbesluit besluit = WEEGWIJZER.inhoud(ZAAK.vastlegging(new Vastlegging(antwoord, antwoord, antwoord)));
            assertThat(besluit.inhoud()).isEqualTo(Inhoudoordeel.IN_ORDE);
        }
        assertThat(wat(WEEGWIJZER.inhoud(ZAAK.vastlegging(new Vastlegging(NEE, NEE, NEE)))))
                .contains(Handeling.VASTLEGGEN_JGZ_DOSSIER, Handeling.MELDFORMULIER_BEWAREN, Handeling.KOPIE_GEVEN);
    }

    @Test
    @DisplayName("9.1.5.o.l: een melding zonder uitspraken is niet in orde, en met veel uitspraken telt elke")
    void inhoud_geenOfVeelUitspraken_elkeTelt() {
        Uitspraak[] veel = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new Uitspraak(
                        "uitspraak-" + i,
                        Uitspraakherkomst.MELDER,
                        i == 7 ? Uitspraakaard.WAARDEOORDEEL : Uitspraakaard.FEIT,
                        JA,
                        NEE,
                        NEE,
                        NEE,
                        NEE))
                .toArray(Uitspraak[]::new);

        assertThat(WEEGWIJZER.inhoud(met(ZAAK)).inhoud()).isEqualTo(Inhoudoordeel.NOG_NIET);
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, veel)).inhoud()).isEqualTo(Inhoudoordeel.NOG_NIET);
        assertThat(WEEGWIJZER.inhoud(met(ZAAK, veel)).uitspraken())
                .filteredOn(u -> u.oordeel() != Uitspraakoordeel.MAG)
                .containsExactly(new Inhoudbesluit.PerUitspraak("uitspraak-7", Uitspraakoordeel.MAG_ZO_NIET));
    }

    @Test
    @DisplayName("9.1.5.o.k: wat alleen over een ander kan gaan, hoort niet bij een eigen uitspraak")
    void uitspraak_eigenMetBron_geweigerd() {
        assertThatThrownBy(() -> VAN_ANDER.herkomst(Uitspraakherkomst.MELDER))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContainingAll("derdeGestimuleerd", "samenGemeld", "bronGenoemd", "van de melder zelf komt");
        assertThatThrownBy(() -> Uitspraak.met("hij slaat zijn kind"))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("gebruik een schuilnaam");
        assertThatThrownBy(() -> met(ZAAK, EIGEN, EIGEN))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("noemt uitspraak uitspraak-1 meer dan eens");
    }
}
