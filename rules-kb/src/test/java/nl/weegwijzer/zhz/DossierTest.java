package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.weegwijzer.besluit.Bewaarplaats;
import nl.weegwijzer.besluit.Doorgeefoordeel;
import nl.weegwijzer.besluit.Dossierbesluit;
import nl.weegwijzer.besluit.Dossierbesluit.PerStuk;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Inzageoordeel;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Zichtbaarheid;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Doorgifte;
import nl.weegwijzer.zaak.Dossierhouder;
import nl.weegwijzer.zaak.Dossierzaak;
import nl.weegwijzer.zaak.Gegevensontvanger;
import nl.weegwijzer.zaak.Inzagevrager;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Stuk;
import nl.weegwijzer.zaak.Stuksoort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
    // That these are there, says who reported.
    private static final Set<Stuksoort> VAN_DE_MELDER = EnumSet.of(Stuksoort.MELDFORMULIER, Stuksoort.TERUGKOPPELBRIEF);
    private static final Stuk STUK = new Stuk("stuk-1", Stuksoort.SIGNALEN, NEE, NEE, JA);
    private static final Dossierzaak OPEN = new Dossierzaak(
            DAG,
            Meldvorm.OPEN,
            Dossierhouder.JGZ,
            Inzagevrager.OUDER,
            new Doorgifte(Gegevensontvanger.NIEMAND, NEE),
            List.of(STUK));

    // All of a decision that reaches the family.
    private record Gezicht(Inzageoordeel inzage, List<String> stukken, List<Plicht> plichten) {
        static Gezicht van(Dossierbesluit besluit) {
            return new Gezicht(
                    besluit.inzage(),
                    besluit.stukken().stream()
                            .filter(s -> s.inzicht() == Zichtbaarheid.INZICHTELIJK)
                            .map(PerStuk::stuk)
                            .toList(),
                    Verwacht.alle(besluit).filter(Plicht::voorGezin).toList());
        }
    }

    private static List<Dossierzaak> gelote(long zaad, int aantal) {
        return Zaken.alle(zaad, aantal).stream()
                .filter(Dossierzaak.class::isInstance)
                .map(Dossierzaak.class::cast)
                .toList();
    }

    private static boolean vanDeMelder(Stuk stuk) {
        return stuk.leidtNaarMelder() == JA || VAN_DE_MELDER.contains(stuk.soort());
    }

    private static PerStuk enige(Dossierzaak zaak, Stuk stuk) {
        return WEEGWIJZER.dossier(zaak.stukken(List.of(stuk))).stukken().get(0);
    }

    private static void zelfdeVoorGezin(long zaad, Meldvorm vorm, UnaryOperator<List<Stuk>> andereMelder) {
        int anders = 0;
        int zichtbaar = 0;
        for (Dossierzaak gelote : gelote(zaad, 1000)) {
            Dossierzaak zaak = gelote.meldvorm(vorm);
            Dossierzaak ander = zaak.stukken(andereMelder.apply(zaak.stukken()));
            Gezicht gezicht = Gezicht.van(WEEGWIJZER.dossier(zaak));
            anders += zaak.equals(ander) ? 0 : 1;
            zichtbaar += gezicht.stukken().size();
            assertThat(Gezicht.van(WEEGWIJZER.dossier(ander))).as("%s", zaak).isEqualTo(gezicht);
        }
        assertThat(anders).isGreaterThan(100);
        assertThat(zichtbaar).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("9.1.5.g.d: meldde een ander dan wie dit dossier heeft, dan ziet het gezin precies hetzelfde (D-5)")
    void dossier_stukkenVanDeMelderWeg_zelfdeVoorGezin(Meldvorm vorm) {
        zelfdeVoorGezin(
                8201,
                vorm,
                stukken -> stukken.stream().filter(s -> !vanDeMelder(s)).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("9.1.5.g.d: meldde juist wie dit dossier heeft, dan ziet het gezin ook precies hetzelfde (D-5)")
    void dossier_stukkenVanDeMelderErbij_zelfdeVoorGezin(Meldvorm vorm) {
        zelfdeVoorGezin(8202, vorm, stukken -> {
            List<Stuk> meer = new ArrayList<>(stukken);
            meer.add(new Stuk("formulier", Stuksoort.MELDFORMULIER, NEE, NEE, JA));
            meer.add(new Stuk("brief", Stuksoort.TERUGKOPPELBRIEF, ONBEKEND, ONBEKEND, JA));
            meer.add(new Stuk("verslag", Stuksoort.SIGNALEN, JA, NEE, JA));
            return meer;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldvorm.class,
            names = {"GESLOTEN", "ONBEKEND"})
    @DisplayName("9.1.5.g.d: of een stuk naar de melder leidt of misschien, maakt voor het gezin geen verschil (D-5)")
    void dossier_leidtOfMisschien_zelfdeVoorGezin(Meldvorm vorm) {
        zelfdeVoorGezin(
                8203,
                vorm,
                stukken -> stukken.stream()
                        .map(s -> s.leidtNaarMelder() == NEE ? s : s.leidtNaarMelder(omgekeerd(s)))
                        .toList());
    }

    private static Antwoord omgekeerd(Stuk stuk) {
        return stuk.leidtNaarMelder() == JA ? ONBEKEND : JA;
    }

    @Test
    @DisplayName("8.2.a, 9.1.5.o.g-h, g.d: inzichtelijk is een stuk precies dan als vaststaat dat het mag (D-5, D-15)")
    void dossier_geloteZaken_inzichtelijkAlleenAlsAllesVaststaat() {
        int zichtbaar = 0;
        for (Dossierzaak zaak : gelote(8204, 1500)) {
            Dossierbesluit besluit = WEEGWIJZER.dossier(zaak);
            for (int i = 0; i < zaak.stukken().size(); i++) {
                boolean mag = magGezien(zaak, zaak.stukken().get(i));
                zichtbaar += mag ? 1 : 0;
                assertThat(besluit.stukken().get(i).inzicht() == Zichtbaarheid.INZICHTELIJK)
                        .as("%s", zaak)
                        .isEqualTo(mag);
            }
        }
        assertThat(zichtbaar).isGreaterThan(50);
    }

    private static boolean magGezien(Dossierzaak zaak, Stuk stuk) {
        boolean veilig = zaak.meldvorm() == Meldvorm.OPEN
                || (stuk.leidtNaarMelder() == NEE
                        && stuk.soort() != Stuksoort.ONBEKEND
                        && !VAN_DE_MELDER.contains(stuk.soort()));
        return veilig
                && stuk.gevaarBijInzage() == NEE
                && (zaak.houder() == Dossierhouder.JGZ || zaak.houder() == Dossierhouder.JEUGDTEAM);
    }

    @Test
    @DisplayName("9.1.5.g.d: wat niet vaststaat, wordt zolang afgeschermd (D-5)")
    void dossier_nietVast_zolangAfgeschermd() {
        for (Dossierzaak zaak : gelote(8205, 800)) {
            Dossierbesluit besluit = WEEGWIJZER.dossier(zaak);
            for (PerStuk stuk : besluit.stukken()) {
                boolean dicht =
                        stuk.inzicht() == Zichtbaarheid.AFGESCHERMD || stuk.inzicht() == Zichtbaarheid.NOG_ONBEKEND;
                assertThat(Verwacht.alle(besluit)
                                .anyMatch(p -> p.wat() == Handeling.STUK_AFSCHERMEN
                                        && p.betreft().orElse("").equals(stuk.stuk())))
                        .as("%s", zaak)
                        .isEqualTo(dicht);
            }
        }
    }

    @Test
    @DisplayName("9.2.s, 8.1.d, g.d: wat naar een gesloten melder kan leiden, geeft Veilig Thuis nooit onbewerkt door")
    void dossier_doorgevenDoorVeiligThuis_afgeschermd() {
        for (Dossierzaak gelote : gelote(8206, 800)) {
            Dossierzaak zaak = new Dossierzaak(
                    gelote.peildatum(),
                    Meldvorm.GESLOTEN,
                    Dossierhouder.VEILIG_THUIS,
                    gelote.inzageverzoek(),
                    new Doorgifte(Gegevensontvanger.JEUGDTEAM, JA),
                    gelote.stukken());
            Dossierbesluit besluit = WEEGWIJZER.dossier(zaak);
            for (int i = 0; i < zaak.stukken().size(); i++) {
                Stuk stuk = zaak.stukken().get(i);
                if (vanDeMelder(stuk) || stuk.leidtNaarMelder() == ONBEKEND) {
                    assertThat(besluit.stukken().get(i).doorgeven()).isNotEqualTo(Doorgeefoordeel.TOEGESTAAN);
                }
            }
        }
    }

    @Test
    @DisplayName("9.1.5.o.h: op een verzoek om inzage is het antwoord altijd een afweging, nooit een vaste uitkomst")
    void dossier_verzoek_eerstAfwegen() {
        for (Dossierzaak gelote : gelote(8207, 400)) {
            for (Inzagevrager vrager : List.of(Inzagevrager.OUDER, Inzagevrager.JEUGDIGE)) {
                Dossierbesluit besluit = WEEGWIJZER.dossier(gelote.inzageverzoek(vrager));
                assertThat(besluit.inzage()).isEqualTo(Inzageoordeel.AF_TE_WEGEN);
                assertThat(besluit.onderbouwing().plichten())
                        .extracting(Plicht::wat)
                        .contains(Handeling.INZAGE_AFWEGEN);
            }
        }
    }

    @Test
    @DisplayName("8.2.a, 8.2.h, 9.1.2.e, 9.1.5.o.g: elk stuk heeft zijn eigen plaats (D-15)")
    void dossier_soorten_eigenPlaats() {
        Dossierzaak team = OPEN.houder(Dossierhouder.JEUGDTEAM);

        assertThat(enige(OPEN, STUK).plaats()).isEqualTo(Bewaarplaats.DIGITAAL_DOSSIER);
        assertThat(enige(team, STUK).plaats()).isEqualTo(Bewaarplaats.EIGEN_DOSSIER);
        assertThat(enige(OPEN, STUK.soort(Stuksoort.KETENAFSPRAKEN)).plaats()).isEqualTo(Bewaarplaats.DDJGZ);
        assertThat(enige(team, STUK.soort(Stuksoort.CONSULTATIE)).plaats()).isEqualTo(Bewaarplaats.ZORGPLAN);
        assertThat(enige(OPEN, STUK.soort(Stuksoort.ANDER)).plaats()).isEqualTo(Bewaarplaats.NIET_GEREGELD);
        assertThat(enige(OPEN, STUK.soort(Stuksoort.ONBEKEND)).plaats()).isEqualTo(Bewaarplaats.NOG_ONBEKEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uit dit stuk is op te maken wie er meldde: nee",
                "dit stuk is inzichtelijk voor de ouders",
                "de melding is gesloten\n    dit stuk verraadt een gesloten melder: nee"
            })
    @DisplayName("9.1.5.g.d: een regel die inzage laat afhangen van wie er meldde, wordt geweigerd met PRIV-01")
    void lees_inzageHangtVanMelderAf_geweigerd(String voorwaarden) {
        String regel = """

                regel PROEF-01 "Deze regel hoort geweigerd te worden"
                    norm 9.1.5.g.d
                    uitleg "Deze regel staat hier om geweigerd te worden."
                als
                    %s
                dan
                    de houder van het dossier mag inzage geven aan de ouders in wat inzichtelijk is
                einde
                """.formatted(voorwaarden);

        assertThatThrownBy(() -> Kennislezer.lees(Bronbestanden.met("regels/stuk.dslr", tekst -> tekst + regel)))
                .isInstanceOfSatisfying(
                        OnbruikbareKennisbankException.class,
                        e -> assertThat(e.diagnosen())
                                .extracting(Diagnose::code)
                                .contains("PRIV-01"));
    }

    @Test
    @DisplayName("9.2.s: wie het dossier heeft, geeft het niet door aan zichzelf")
    void dossierzaak_doorgevenAanZichzelf_geweigerd() {
        assertThatThrownBy(() -> OPEN.doorgifte(new Doorgifte(Gegevensontvanger.JGZ, JA)))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("geeft het niet door aan zichzelf; kies een ander of niemand");
        assertThatThrownBy(() -> OPEN.stukken(List.of(STUK, STUK)))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("noemt stuk stuk-1 meer dan eens");
        assertThatThrownBy(() -> Stuk.met("dossier-123456789"))
                .isInstanceOf(OngeldigeZaakException.class)
                .hasMessageContaining("geen nummer van een persoon");
    }
}
