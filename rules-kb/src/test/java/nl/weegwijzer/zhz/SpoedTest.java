package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Uitgangszaken.DAG;
import static nl.weegwijzer.zhz.Uitgangszaken.GEEN_KENNISGEVING;
import static nl.weegwijzer.zhz.Uitgangszaken.LICHT;
import static nl.weegwijzer.zhz.Uitgangszaken.TRIAGE;
import static nl.weegwijzer.zhz.Uitgangszaken.gezin;
import static nl.weegwijzer.zhz.Uitgangszaken.kind;
import static nl.weegwijzer.zhz.Uitgangszaken.triage;
import static nl.weegwijzer.zhz.Verwacht.geen;
import static nl.weegwijzer.zhz.Verwacht.moet;
import static nl.weegwijzer.zhz.Verwacht.vraagt;
import static nl.weegwijzer.zhz.Verwacht.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Triagebesluit.Voorlopig;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Kennisgeving;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Triagezaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpoedTest {
    private static final Triagezaak DIRECT_GEVAAR = TRIAGE.criteria(LICHT.directGevaar(JA));
    private static final Verwacht CONTACT_MET_RAAD = moet(Rol.VEILIG_THUIS, Handeling.CONTACT_OPNEMEN)
            .jegens(Rol.RAAD)
            .meteen()
            .uit("9.1.5.o.v");

    private static Besluit met(Kennisgeving kennisgeving) {
        return triage(TRIAGE.kennisgeving(kennisgeving));
    }

    private static Verwacht inKennis(Rol jegens) {
        return moet(Rol.VEILIG_THUIS, Handeling.IN_KENNIS_STELLEN).jegens(jegens);
    }

    @Test
    @DisplayName("9.1.5.o.v: bij direct gevaar met een minderjarige neemt Veilig Thuis meteen contact op met de Raad")
    void triage_directGevaarMetMinderjarige_contactMetRaad() {
        CONTACT_MET_RAAD.staatIn(triage(DIRECT_GEVAAR));
    }

    @Test
    @DisplayName("9.1.5.o.v: bij dreigend risico voor kinderen ook, los van direct gevaar (D-1, D-4)")
    void triage_dreigendRisico_contactMetRaad() {
        CONTACT_MET_RAAD.staatIn(triage(TRIAGE.dreigendRisicoKinderen(JA)));
        CONTACT_MET_RAAD.staatIn(triage(TRIAGE.dreigendRisicoKinderen(JA).gezin(Gezin.onbekend())));
    }

    @Test
    @DisplayName("9.1.5.o.v: zonder direct gevaar en zonder dreigend risico is er geen contact met de Raad")
    void triage_geenGevaar_geenContactMetRaad() {
        geen(triage(TRIAGE), Handeling.CONTACT_OPNEMEN, Rol.RAAD);
    }

    static Stream<Gezin> zonderMinderjarigen() {
        return Stream.of(gezin(), gezin(kind(1).minderjarig(NEE)));
    }

    @ParameterizedTest
    @MethodSource("zonderMinderjarigen")
    @DisplayName(
            "9.1.5.o.v: zijn er zeker geen minderjarigen, dan is er bij direct gevaar geen contact met de Raad (D-4)")
    void triage_directGevaarZonderMinderjarigen_geenContactMetRaad(Gezin gezin) {
        geen(triage(DIRECT_GEVAAR.gezin(gezin)), Handeling.CONTACT_OPNEMEN, Rol.RAAD);
        geen(triage(DIRECT_GEVAAR.gezin(gezin)), Handeling.MINDERJARIGEN_UITZOEKEN);
    }

    static Stream<Gezin> minderjarigenOnbekend() {
        return Stream.of(
                Gezin.onbekend(),
                gezin().kinderenVolledig(NEE),
                gezin(kind(1).minderjarig(ONBEKEND)),
                gezin(kind(1).minderjarig(NEE)).kinderenVolledig(ONBEKEND));
    }

    @ParameterizedTest
    @MethodSource("minderjarigenOnbekend")
    @DisplayName("9.1.5.o.v: is onbekend of er minderjarigen zijn, dan zoekt Veilig Thuis dat meteen uit (D-4)")
    void triage_directGevaarMinderjarigenOnbekend_meteenUitzoeken(Gezin gezin) {
        Besluit besluit = triage(DIRECT_GEVAAR.gezin(gezin));

        moet(Rol.VEILIG_THUIS, Handeling.MINDERJARIGEN_UITZOEKEN)
                .meteen()
                .uit("9.1.5.o.v")
                .staatIn(besluit);
        vraagt(besluit, "er zijn minderjarigen");
        geen(besluit, Handeling.CONTACT_OPNEMEN, Rol.RAAD);
    }

    @Test
    @DisplayName("9.1.5.o.v: één minderjarige naast onbekende kinderen is genoeg (D-4)")
    void triage_directGevaarEenMinderjarige_contactMetRaad() {
        CONTACT_MET_RAAD.staatIn(triage(DIRECT_GEVAAR.gezin(
                gezin(kind(1).minderjarig(ONBEKEND), kind(2)).kinderenVolledig(ONBEKEND))));
    }

    @Test
    @DisplayName("9.1.5.o.v: is dreigend risico onbekend, dan volgt een vraag")
    void triage_dreigendRisicoOnbekend_vraag() {
        vraagt(triage(TRIAGE.dreigendRisicoKinderen(ONBEKEND)), "er is dreigend risico voor kinderen");
    }

    @Test
    @DisplayName("D-4: wat beschermt wacht niet op ontbrekende stukken")
    void triage_stukkenOntbreken_beschermingWachtNiet() {
        Triagezaak zaak = DIRECT_GEVAAR
                .stukken(Stukken.onbekend())
                .kennisgeving(new Kennisgeving(JA, JA, JA, JA))
                .huisverbod(Huisverbod.OPGELEGD);
        Besluit besluit = triage(zaak);

        assertThat(besluit).isInstanceOf(Voorlopig.class);
        CONTACT_MET_RAAD.staatIn(besluit);
        inKennis(Rol.POLITIE).staatIn(besluit);
        inKennis(Rol.RAAD).staatIn(besluit);
        inKennis(Rol.INSTANTIE).staatIn(besluit);
        inKennis(Rol.COLLEGE).staatIn(besluit);
        moet(Rol.VEILIG_THUIS, Handeling.HUISVERBOD_COORDINEREN).staatIn(besluit);
    }

    @Test
    @DisplayName("9.1.5.o.v: wat meteen moet, staat vooraan")
    void triage_directGevaar_contactMetRaadStaatVooraan() {
        assertThat(triage(DIRECT_GEVAAR.kennisgeving(new Kennisgeving(JA, JA, JA, JA)))
                        .onderbouwing()
                        .plichten())
                .first()
                .extracting(Plicht::termijn)
                .isEqualTo(new Termijn.Meteen());
    }

    @Test
    @DisplayName("8.1.i: vraagt ernst of belang erom, dan stelt Veilig Thuis een hulpverlenende instantie in kennis")
    void triage_instantie_inKennisStellen() {
        inKennis(Rol.INSTANTIE).uit("8.1.i").staatIn(met(GEEN_KENNISGEVING.instantie(JA)));
        geen(triage(TRIAGE), Handeling.IN_KENNIS_STELLEN);
        vraagt(met(GEEN_KENNISGEVING.instantie(ONBEKEND)), "ernst of belang vraagt om een instantie");
    }

    @Test
    @DisplayName("8.1.i: dat geldt ook zonder minderjarigen (D-4)")
    void triage_instantieZonderMinderjarigen_inKennisStellen() {
        inKennis(Rol.INSTANTIE).staatIn(triage(TRIAGE.gezin(gezin()).kennisgeving(GEEN_KENNISGEVING.instantie(JA))));
    }

    @Test
    @DisplayName("8.1.j: vraagt ernst of belang erom, dan stelt Veilig Thuis de politie in kennis")
    void triage_politie_inKennisStellen() {
        Besluit besluit = met(GEEN_KENNISGEVING.politie(JA));

        inKennis(Rol.POLITIE).uit("8.1.j").staatIn(besluit);
        geen(besluit, Handeling.IN_KENNIS_STELLEN, Rol.RAAD);
        vraagt(met(GEEN_KENNISGEVING.politie(ONBEKEND)), "ernst of belang vraagt om de politie");
    }

    @Test
    @DisplayName("8.1.j: vraagt ernst of belang erom, dan stelt Veilig Thuis de Raad in kennis")
    void triage_raad_inKennisStellen() {
        Besluit besluit = met(GEEN_KENNISGEVING.raad(JA));

        inKennis(Rol.RAAD).uit("8.1.j").staatIn(besluit);
        geen(besluit, Handeling.IN_KENNIS_STELLEN, Rol.POLITIE);
        vraagt(met(GEEN_KENNISGEVING.raad(ONBEKEND)), "ernst of belang vraagt om de Raad");
    }

    @Test
    @DisplayName("8.1.k: na een verzoek om onderzoek aan de Raad stelt Veilig Thuis het college in kennis")
    void triage_verzoekAanRaad_collegeInKennisStellen() {
        inKennis(Rol.COLLEGE).zonderTermijnInBron().uit("8.1.k").staatIn(met(GEEN_KENNISGEVING.verzoekAanRaad(JA)));
        vraagt(met(GEEN_KENNISGEVING.verzoekAanRaad(ONBEKEND)), "Veilig Thuis verzoekt de Raad om onderzoek");
    }

    @Test
    @DisplayName("8.1.k: contact met de Raad of kennisgeving is nog geen verzoek om onderzoek (D-4)")
    void triage_alleenContactMetRaad_collegeNietInKennis() {
        geen(triage(DIRECT_GEVAAR), Handeling.IN_KENNIS_STELLEN, Rol.COLLEGE);
        geen(met(GEEN_KENNISGEVING.raad(JA)), Handeling.IN_KENNIS_STELLEN, Rol.COLLEGE);
    }

    @Test
    @DisplayName("8.1.m: bij een overwogen huisverbod doet Veilig Thuis de risicotaxatie met slachtoffer en pleger")
    void triage_huisverbodOverwogen_taxeren() {
        Besluit besluit = triage(TRIAGE.huisverbod(Huisverbod.OVERWOGEN));

        moet(Rol.VEILIG_THUIS, Handeling.HUISVERBOD_TAXEREN)
                .jegens(Rol.SLACHTOFFER_EN_PLEGER)
                .uit("8.1.m")
                .staatIn(besluit);
        geen(besluit, Handeling.HUISVERBOD_COORDINEREN);
    }

    @Test
    @DisplayName("8.1.m: na oplegging coördineert Veilig Thuis het huisverbod")
    void triage_huisverbodOpgelegd_coordineren() {
        Besluit besluit = triage(TRIAGE.huisverbod(Huisverbod.OPGELEGD));

        moet(Rol.VEILIG_THUIS, Handeling.HUISVERBOD_COORDINEREN).uit("8.1.m").staatIn(besluit);
        moet(Rol.VEILIG_THUIS, Handeling.HUISVERBOD_TAXEREN)
                .jegens(Rol.SLACHTOFFER_EN_PLEGER)
                .uit("8.1.m")
                .staatIn(besluit);
    }

    @Test
    @DisplayName("8.1.m: zonder huisverbod niets; is het onbekend, dan een vraag")
    void triage_geenOfOnbekendHuisverbod_nietsOfVraag() {
        geen(triage(TRIAGE), Handeling.HUISVERBOD_TAXEREN);
        geen(triage(TRIAGE), Handeling.HUISVERBOD_COORDINEREN);
        vraagtNiet(triage(TRIAGE), "het tijdelijk huisverbod");
        vraagt(triage(TRIAGE.huisverbod(Huisverbod.ONBEKEND)), "het tijdelijk huisverbod");
    }

    @Test
    @DisplayName("D-4: een triage zonder enig bekend feit vraagt naar alles wat beschermt")
    void triage_allesOnbekend_vraagtNaarBescherming() {
        Besluit besluit = triage(Triagezaak.op(DAG));

        vraagt(besluit, "er is dreigend risico voor kinderen");
        vraagt(besluit, "ernst of belang vraagt om de politie");
        vraagt(besluit, "ernst of belang vraagt om de Raad");
        vraagt(besluit, "ernst of belang vraagt om een instantie");
        vraagt(besluit, "het tijdelijk huisverbod");
    }
}
