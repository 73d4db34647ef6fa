package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.tekst.Tekstwijziging;
import org.junit.jupiter.api.Test;

class HerlezerTest {
    private static final String TRIAGE = "regels/triage.dslr";
    private static final String WEGING = "tabellen/weging.csv";

    private final Proefbank bank = new Proefbank();
    private final Herlezer herlezer = Herlezer.van(bank.bronnen());

    @Test
    void eenAndereZinIsEenAndereRegel() {
        Herlezing gelezen =
                lees(TRIAGE, 34, "    het criterium direct gevaar is nee").orElseThrow();

        assertThat(gelezen.regels()).singleElement().satisfies(p -> {
            assertThat(p.was().id()).isEqualTo("TRI-01");
            assertThat(p.wordt().map(Regel::voorwaarden))
                    .isNotEqualTo(Optional.of(p.was().voorwaarden()));
        });
    }

    @Test
    void alleenHetGeraakteOnderwerpIsNieuw() {
        Kennis was = herlezer.kennis();
        Kennis wordt = herlezer.met(
                lees(TRIAGE, 34, "    het criterium direct gevaar is nee").orElseThrow());

        for (int i = 0; i < was.themas().size(); i++) {
            boolean triage = was.themas().get(i).thema().naam().equals("triage");
            assertThat(wordt.themas().get(i) != was.themas().get(i)).isEqualTo(triage);
        }
    }

    @Test
    void dezelfdeZinAndersGeschrevenVerandertNiets() {
        assertThat(lees(TRIAGE, 21, "  de zorgmelding is er: onbekend of nee").map(Herlezing::gelijk))
                .contains(true);
    }

    @Test
    void watDeLezerWeigertIsLeeg() {
        assertThat(lees(TRIAGE, 34, "    het criterium direct gevaar is misschien"))
                .isEmpty();
        assertThat(lees(TRIAGE, 28, "    norm 9.9.z")).isEmpty();
        assertThat(lees(TRIAGE, 33, "    het triagebesluit is definitief: ja")).isEmpty();
        assertThat(lees(TRIAGE, 13, "    de stukken zijn compleet: nee")).isEmpty();
        assertThat(lees(TRIAGE, 37, "    Veilig Thuis moet de politie in kennis stellen, binnen de termijn nooit"))
                .isEmpty();
        assertThat(herlezer.lees(new Tekstwijziging(WEGING, 4, List.of("x"), List.of("WEG-03;Anders"))))
                .isEmpty();
    }

    @Test
    void eenRegelDieInEenAndereRondeKomtLeestAlsHetHeleBestand() {
        String zin = "    de stukken zijn compleet: nee";
        Herlezing gelezen = lees(TRIAGE, 44, zin).orElseThrow();
        Kennis heel = Kennislezer.lees(
                bank.met(TRIAGE, bank.tekst(TRIAGE).replace("    altijd", zin)).bronnen());

        assertThat(herlezer.met(gelezen).themas()).isEqualTo(heel.themas());
    }

    @Test
    void rijenDieVanPlaatsWisselenVeranderenElkaar() {
        List<String> rijen = bank.tekst(WEGING).lines().toList().subList(1, 3);
        Tekstwijziging wissel = new Tekstwijziging(WEGING, 2, rijen, List.of(rijen.get(1), rijen.get(0)));

        assertThat(herlezer.lees(wissel).orElseThrow().regels())
                .extracting(p -> p.was().id())
                .containsExactly("WEG-01", "WEG-02");
    }

    @Test
    void eenWijzigingBlijftBinnenEenRegel() {
        assertThatThrownBy(() -> lees(TRIAGE, 3, "# iets anders")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lees(TRIAGE, 15, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lees("regels/niets.dslr", 1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lees(TRIAGE, 5, "regel STUK-09 \"Met alle stukken kan Veilig Thuis besluiten\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Herlezing> lees(String bestand, int regel, String wordt) {
        String was = bank.tekst(bestand).lines().skip(regel - 1L).findFirst().orElse("");
        return herlezer.lees(new Tekstwijziging(bestand, regel, List.of(was), List.of(wordt)));
    }
}
