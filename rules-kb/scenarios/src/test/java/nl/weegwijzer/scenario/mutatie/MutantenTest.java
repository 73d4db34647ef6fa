package nl.weegwijzer.scenario.mutatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Sluitendheid;
import nl.weegwijzer.internal.bron.Bronpad;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;
import org.junit.jupiter.api.Test;

class MutantenTest {
    /** Reading everything again takes a while, so that is done for so many changes, spread evenly over all. */
    private static final int STEEKPROEF = 203;

    private static final Path ZHZ = Path.of("..", "zhz");
    private static final Bronnen BRONNEN = Bronpad.lees(ZHZ).bronnen();
    private static final long BEGIN = System.nanoTime();
    private static final Mutanten MUTANTEN = Mutanten.van(BRONNEN);
    private static final long DUUR = System.nanoTime() - BEGIN;

    @Test
    void elkeSoortKomtVoor() {
        Map<Soort, Integer> aantallen = new EnumMap<>(Soort.class);
        MUTANTEN.alle().forEach(m -> aantallen.merge(m.soort(), 1, Integer::sum));
        aantallen.forEach((soort, aantal) -> System.out.printf("%6d %s%n", aantal, soort.woord()));
        System.out.printf(
                "%6d mutanten, %d geweigerd, %d gelijk, in %d ms%n",
                MUTANTEN.alle().size(), MUTANTEN.geweigerd(), MUTANTEN.gelijk(), DUUR / 1_000_000);
        assertThat(aantallen).containsOnlyKeys(Soort.values());
        assertThat(MUTANTEN.alle()).hasSizeBetween(10_000, 15_000);
    }

    @Test
    void idsZijnEnigEnBlijven() {
        List<String> ids = MUTANTEN.alle().stream().map(Mutant::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Mutanten.van(BRONNEN).alle().stream().map(Mutant::id)).containsExactlyElementsOf(ids);
    }

    @Test
    void elkeMutantZegtIetsAnders() {
        Kennis was = MUTANTEN.kennis();
        for (Mutant mutant : MUTANTEN.alle()) {
            Kennis kennis = mutant.kennis();
            assertThat(zonderPlaats(kennis)).as(mutant.id()).isNotEqualTo(zonderPlaats(was));
            for (int i = 0; i < was.themas().size(); i++) {
                boolean zelfde = kennis.themas().get(i) == was.themas().get(i);
                boolean geraakt =
                        mutant.thema().map(was.themas().get(i).thema()::equals).orElse(false);
                assertThat(zelfde).as(mutant.id()).isEqualTo(!geraakt);
            }
        }
    }

    @Test
    void watHerlezenWordtIsWatDeLezerLeest() {
        List<Mutant> alle = MUTANTEN.alle();
        IntStream.iterate(0, i -> i < alle.size(), i -> i + alle.size() / STEEKPROEF)
                .mapToObj(alle::get)
                .forEach(mutant -> {
                    Kennis heel = Kennislezer.lees(MUTANTEN.bronnen(mutant));
                    assertThat(zonderPlaats(mutant.kennis())).as(mutant.id()).isEqualTo(zonderPlaats(heel));
                    assertThat(Sluitendheid.keur(heel)).as(mutant.id()).isEmpty();
                });
    }

    @Test
    void deBestandenBlijvenZoalsZijWaren() {
        String vingerafdruk = Bronpad.lees(ZHZ).bronnen().vingerafdruk();
        MUTANTEN.bronnen(MUTANTEN.alle().get(0));
        assertThat(BRONNEN.vingerafdruk()).isEqualTo(vingerafdruk);
        assertThat(MUTANTEN.kennis()).isEqualTo(Kennislezer.lees(BRONNEN));
    }

    @Test
    void eenMutantInVerband() {
        Mutant mutant = eerste("HUIS-02", Soort.VOORWAARDE_OMGEKEERD);
        assertThat(MUTANTEN.inVerband(mutant)).isEqualTo("""
                regels/triage.dslr:254
                      uitleg "Er is een tijdelijk huisverbod opgelegd; Veilig Thuis zorgt dat iedereen daarbij samenwerkt."
                  als
                -     het tijdelijk huisverbod is opgelegd
                +     het tijdelijk huisverbod is geen of overwogen of onbekend
                  dan
                      Veilig Thuis moet het tijdelijk huisverbod coördineren""");
        assertThat(MUTANTEN.inVerband(eerste("STUK-01", Soort.KEUZE_ERBIJ))).contains("\n+     keuze\n");
        MUTANTEN.alle().forEach(m -> assertThat(MUTANTEN.inVerband(m)).startsWith(m.bestand() + ":" + m.regelnummer()));
    }

    @Test
    void eenVerdwenenRegelHeeftGeenVervolg() {
        Mutant mutant = eerste("HUIS-02", Soort.REGEL_WEG);
        assertThat(mutant.regels())
                .singleElement()
                .satisfies(p -> assertThat(p.wordt()).isEmpty());
        assertThat(mutant.was()).startsWith("regel HUIS-02 \"Een opgelegd huisverbod coördineert Veilig Thuis\"");
        assertThat(mutant.wordt()).isEmpty();
    }

    @Test
    void watHetBewijsWeigertIsGeenMutant() {
        assertThat(MUTANTEN.alle())
                .noneMatch(m -> m.regelId().equals("TRI-02") && m.soort() == Soort.REGEL_WEG)
                .anyMatch(m -> m.regelId().equals("TRI-02") && m.soort() == Soort.NORM_VERWISSELD);
    }

    @Test
    void wieZonderKennisbankBegintHoortWaarom() {
        assertThatThrownBy(() -> Mutanten.van(new Bronnen(new TreeMap<>())))
                .isInstanceOf(OnbruikbareKennisbankException.class);
    }

    private static Mutant eerste(String regel, Soort soort) {
        return MUTANTEN.alle().stream()
                .filter(m -> m.regelId().equals(regel) && m.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    // What is said, whatever the lines on which it stands.
    private static List<Object> zonderPlaats(Kennis kennis) {
        Stream<Object> regels = kennis.themas().stream()
                .map(t -> t.ronden().stream()
                        .map(r -> r.stream().map(MutantenTest::kern).toList())
                        .toList());
        return Stream.concat(Stream.of(kennis.termijnen(), kennis.gemeenten(), kennis.organisaties()), regels)
                .toList();
    }

    private static List<Object> kern(Regel regel) {
        return Arrays.asList(
                regel.id(),
                regel.normen(),
                regel.duidingen(),
                regel.zekerheid(),
                regel.voorwaarden(),
                Set.copyOf(regel.eerdereRijen()),
                regel.gevolgen());
    }
}
