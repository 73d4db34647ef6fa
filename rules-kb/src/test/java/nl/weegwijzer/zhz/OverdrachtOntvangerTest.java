package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static nl.weegwijzer.zhz.Overdrachtplicht.geen;
import static nl.weegwijzer.zhz.Overdrachtplicht.geenVan;
import static nl.weegwijzer.zhz.Overdrachtplicht.moet;
import static nl.weegwijzer.zhz.Overdrachtzaken.JEUGDTEAM;
import static nl.weegwijzer.zhz.Overdrachtzaken.JGZ;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_ONDERZOEK;
import static nl.weegwijzer.zhz.Overdrachtzaken.NA_TRIAGE;
import static nl.weegwijzer.zhz.Overdrachtzaken.aan;
import static nl.weegwijzer.zhz.Overdrachtzaken.draagOver;
import static nl.weegwijzer.zhz.Overdrachtzaken.ontving;
import static nl.weegwijzer.zhz.Overdrachtzaken.opmerkingen;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagt;
import static nl.weegwijzer.zhz.Overdrachtzaken.vraagtNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit.KanDoorgaan;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverdrachtOntvangerTest {
    private static final String CONTACT = "contact met het gezin";
    private static final String TERUGKOPPELING = "terugkoppeling aan Veilig Thuis";
    private static final List<Handeling> INZET =
            List.of(Handeling.ZORGEN_BESPREEKBAAR_MAKEN, Handeling.NETWERK_IN_KAART, Handeling.SAMEN_BEPALEN);

    private static Overdrachtplicht contact(Rol wie) {
        return moet(wie, Handeling.CONTACT_OPNEMEN, Rol.GEZIN).uit("9.2.k");
    }

    private static Overdrachtplicht terugkoppeling(Rol wie) {
        return moet(wie, Handeling.CONTACT_TERUGKOPPELEN, Rol.VEILIG_THUIS).uit("9.2.l");
    }

    static Stream<Overdrachtzaak> beideFasen() {
        return Stream.of(NA_TRIAGE, NA_ONDERZOEK);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEE", "ONBEKEND"})
    @DisplayName("9.2.i: een hulpvraag is niet nodig: de zorgen zijn reden voor contact, en dat wordt gezegd")
    void overdracht_geenHulpvraag_contactEnOpmerking(Antwoord hulpvraag) {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE.hulpvraag(hulpvraag));

        assertThat(besluit).isInstanceOf(KanDoorgaan.class);
        assertThat(opmerkingen(besluit, Opmerking.Soort.OPMERKING, "9.2.i")).hasSize(1);
    }

    @Test
    @DisplayName("9.2.i: met een hulpvraag valt er niets te zeggen, en de plichten zijn dezelfde als zonder")
    void overdracht_welHulpvraag_geenOpmerkingZelfdePlichten() {
        Overdrachtbesluit met = draagOver(NA_TRIAGE.hulpvraag(JA));

        assertThat(opmerkingen(met, Opmerking.Soort.OPMERKING, "9.2.i")).isEmpty();
        assertThat(met.onderbouwing().plichten())
                .isEqualTo(draagOver(NA_TRIAGE.hulpvraag(NEE)).onderbouwing().plichten());
    }

    @ParameterizedTest
    @MethodSource("beideFasen")
    @DisplayName("9.2.j: de ontvanger maakt zorgen bespreekbaar, brengt netwerk in kaart en bepaalt samen wat helpt")
    void overdracht_ontvangerGekozen_drieTakenMetGezin(Overdrachtzaak zaak) {
        for (Handeling wat : INZET) {
            Overdrachtplicht vanJeugdteam =
                    moet(Rol.JEUGDTEAM, wat, Rol.GEZIN).rond(Wanneer.NA).uit("9.2.j");
            Overdrachtplicht vanJgz =
                    moet(Rol.JGZ, wat, Rol.GEZIN).rond(Wanneer.NA).uit("9.2.j");

            vanJeugdteam.staatIn(draagOver(zaak));
            geenVan(draagOver(zaak), wat, Rol.JGZ);
            vanJgz.staatIn(draagOver(aan(zaak, JGZ)));
            geenVan(draagOver(aan(zaak, JGZ)), wat, Rol.JEUGDTEAM);
            vanJeugdteam.staatIn(draagOver(aan(zaak, JEUGDTEAM, JGZ)));
            vanJgz.staatIn(draagOver(aan(zaak, JEUGDTEAM, JGZ)));
            geen(draagOver(aan(zaak)), wat);
        }
    }

    @Test
    @DisplayName("9.2.j: eerst de zorgen bespreekbaar maken, dan netwerk en wat goed gaat, dan samen bepalen")
    void overdracht_inzet_inVolgordeVanDeBron() {
        assertThat(draagOver(NA_TRIAGE).onderbouwing().plichten())
                .filteredOn(p -> INZET.contains(p.wat()))
                .extracting("wat")
                .containsExactlyElementsOf(INZET);
    }

    @ParameterizedTest(name = "ontvangen {0}: uiterlijk {1}")
    @CsvSource({
        "2026-02-23, 2026-03-02",
        "2026-02-28, 2026-03-07",
        "2024-02-29, 2024-03-07",
        "2024-02-28, 2024-03-06",
        "2025-12-29, 2026-01-05",
        "2025-03-28, 2025-04-04",
        "2025-10-24, 2025-10-31"
    })
    @DisplayName("9.2.k: uiterlijk een week na ontvangst contact; 9.2.l: binnen dezelfde week teruggekoppeld (D-6)")
    void overdracht_ontvangen_zevenDagenDaarna(LocalDate ontvangen, LocalDate uiterste) {
        for (Partij partij : List.of(Partij.JEUGDTEAM, Partij.JGZ)) {
            Rol rol = partij == Partij.JGZ ? Rol.JGZ : Rol.JEUGDTEAM;
            Overdrachtbesluit besluit = draagOver(aan(NA_TRIAGE, ontving(partij, ontvangen)));

            contact(rol).uiterlijk(CONTACT, uiterste).staatIn(besluit);
            terugkoppeling(rol).uiterlijk(TERUGKOPPELING, uiterste).staatIn(besluit);
        }
    }

    @Test
    @DisplayName(
            "D-6: de week loopt per ontvanger: ontvingen beide op een andere dag, dan heeft elk zijn eigen week (9.2.k)")
    void overdracht_tweeOntvangsten_tweeWeken() {
        Overdrachtbesluit besluit = draagOver(aan(
                NA_TRIAGE,
                ontving(Partij.JEUGDTEAM, LocalDate.of(2026, 2, 24)),
                ontving(Partij.JGZ, LocalDate.of(2026, 2, 27))));

        contact(Rol.JEUGDTEAM).uiterlijk(CONTACT, LocalDate.of(2026, 3, 3)).staatIn(besluit);
        terugkoppeling(Rol.JEUGDTEAM)
                .uiterlijk(TERUGKOPPELING, LocalDate.of(2026, 3, 3))
                .staatIn(besluit);
        contact(Rol.JGZ).uiterlijk(CONTACT, LocalDate.of(2026, 3, 6)).staatIn(besluit);
        terugkoppeling(Rol.JGZ)
                .uiterlijk(TERUGKOPPELING, LocalDate.of(2026, 3, 6))
                .staatIn(besluit);
    }

    @Test
    @DisplayName("9.2.k: ontving er één en de ander nog niet, dan loopt alleen de week van die ene")
    void overdracht_eenOntvangst_anderNogTeBepalen() {
        Overdrachtbesluit besluit =
                draagOver(aan(NA_TRIAGE, ontving(Partij.JEUGDTEAM, LocalDate.of(2026, 2, 24)), JGZ));

        contact(Rol.JEUGDTEAM).uiterlijk(CONTACT, LocalDate.of(2026, 3, 3)).staatIn(besluit);
        contact(Rol.JGZ)
                .termijn(new Termijn.NogTeBepalen(CONTACT, "7 dagen", Anker.ONTVANGST, false))
                .staatIn(besluit);
    }

    @ParameterizedTest
    @MethodSource("beideFasen")
    @DisplayName("9.2.l: is de dag van ontvangst niet bekend, dan is de uiterste dag dat ook niet, en wordt gevraagd")
    void overdracht_dagVanOntvangstOnbekend_nogTeBepalenEnVraag(Overdrachtzaak zaak) {
        Overdrachtbesluit bevestigd = draagOver(aan(zaak, ontving(Partij.JEUGDTEAM)));
        Overdrachtbesluit onbevestigd = draagOver(zaak);

        Stream.of(bevestigd, onbevestigd).forEach(besluit -> {
            contact(Rol.JEUGDTEAM)
                    .termijn(new Termijn.NogTeBepalen(CONTACT, "7 dagen", Anker.ONTVANGST, false))
                    .staatIn(besluit);
            terugkoppeling(Rol.JEUGDTEAM)
                    .termijn(new Termijn.NogTeBepalen(TERUGKOPPELING, "7 dagen", Anker.ONTVANGST, false))
                    .staatIn(besluit);
        });
        vraagt(bevestigd, "de dag van ontvangst is bekend", false);
        vraagtNiet(onbevestigd, "de dag van ontvangst is bekend");
    }

    @Test
    @DisplayName("9.2.k: wie niet gekozen is, hoeft geen contact op te nemen en niets terug te koppelen")
    void overdracht_nietGekozen_geenContact() {
        Overdrachtbesluit besluit = draagOver(NA_TRIAGE);

        geenVan(besluit, Handeling.CONTACT_OPNEMEN, Rol.JGZ);
        geenVan(besluit, Handeling.CONTACT_TERUGKOPPELEN, Rol.JGZ);
        geenVan(besluit, Handeling.CONTACT_OPNEMEN, Rol.VEILIG_THUIS);
        geen(draagOver(aan(NA_TRIAGE)), Handeling.CONTACT_OPNEMEN);
    }

    @Test
    @DisplayName("9.2.k: wie de zaak al ontving, neemt contact op, ook als er achteraf iets blijkt te ontbreken")
    void overdracht_ontvangenEnGeblokkeerd_tochContact() {
        LocalDate dag = LocalDate.of(2026, 2, 24);
        Overdrachtbesluit besluit =
                draagOver(aan(NA_TRIAGE, ontving(Partij.JGZ, dag)).triageDefinitief(ONBEKEND));

        assertThat(besluit).isInstanceOf(Overdrachtbesluit.Geblokkeerd.class);
        contact(Rol.JGZ).uiterlijk(CONTACT, dag.plusDays(7)).staatIn(besluit);
    }
}
