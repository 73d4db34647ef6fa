package nl.weegwijzer.internal.drools;

import static nl.weegwijzer.internal.drools.Droolsproefbank.FEIT;
import static nl.weegwijzer.internal.drools.Droolsproefbank.LETTER;
import static nl.weegwijzer.internal.drools.Droolsproefbank.STAND;
import static nl.weegwijzer.internal.drools.Droolsproefbank.THEMA;
import static nl.weegwijzer.internal.drools.Droolsproefbank.alleBeelden;
import static nl.weegwijzer.internal.drools.Droolsproefbank.anders;
import static nl.weegwijzer.internal.drools.Droolsproefbank.beeld;
import static nl.weegwijzer.internal.drools.Droolsproefbank.concludeert;
import static nl.weegwijzer.internal.drools.Droolsproefbank.geldend;
import static nl.weegwijzer.internal.drools.Droolsproefbank.is;
import static nl.weegwijzer.internal.drools.Droolsproefbank.pas;
import static nl.weegwijzer.internal.drools.Droolsproefbank.perLetter;
import static nl.weegwijzer.internal.drools.Droolsproefbank.regel;
import static nl.weegwijzer.internal.drools.Droolsproefbank.regels;
import static nl.weegwijzer.internal.drools.Droolsproefbank.rekenaar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Droolsproefbank.Beeld;
import nl.weegwijzer.internal.drools.Droolsproefbank.Letter;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Woord;
import org.drools.base.common.NetworkNode;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// What this library relies on where it hands rules to Drools: its model is semi-internal, so a new version of Drools
// may do otherwise without saying so.
class DroolsmodelTest {
    private static final Duration RUIM = Duration.ofSeconds(60);
    private static final Droolsinstelling INSTELLING = Droolsinstelling.begin().klaar();

    private static Toepasser drools(Themaregels regels) {
        return Droolstoepasser.van(regels, Map.of(), INSTELLING, false, RUIM);
    }

    private static List<String> geldt(Themaregels regels, Beeld beeld) {
        return geldend(drools(regels), regels, beeld);
    }

    // How many conditions Drools looks at, all in all.
    private static long knopen(Regel... regels) {
        Droolsmodel model = new Droolsmodel();
        for (Regel regel : regels) {
            model.voeg(1, new Uitspraak(THEMA, regel, Map.of()));
        }
        return ((InternalRuleBase) INSTELLING.basis(model))
                .getRete().getObjectTypeNodes().stream()
                        .mapToLong(DroolsmodelTest::knopen)
                        .sum();
    }

    private static long knopen(ObjectSource knoop) {
        long onder = 0;
        for (NetworkNode onderliggend : knoop.getSinks()) {
            onder += onderliggend instanceof AlphaNode alpha ? knopen(alpha) : 0;
        }
        return onder + (knoop instanceof AlphaNode ? 1 : 0);
    }

    @Test
    @DisplayName("Drools: dezelfde voorwaarde van vele regels is één knoop")
    void voeg_gelijkeVoorwaarden_gedeeldeKnoop() {
        Voorwaarde ja = is(FEIT, Antwoord.JA);
        Voorwaarde meer = is(LETTER, Letter.A, Letter.B);

        assertThat(knopen(regel("EEN"))).as("only the round").isEqualTo(1);
        assertThat(knopen(regel("EEN", ja))).isEqualTo(2);
        assertThat(knopen(regel("EEN", ja), regel("TWEE", ja), regel("DRIE", ja)))
                .isEqualTo(2);
        assertThat(knopen(regel("EEN", ja, meer), regel("TWEE", ja, meer), regel("DRIE", ja)))
                .isEqualTo(3);
        assertThat(knopen(anders("EEN", List.of(List.of(ja))), anders("TWEE", List.of(List.of(ja)))))
                .isEqualTo(2);
        assertThat(knopen(regel("EEN", ja), regel("TWEE", is(FEIT, Antwoord.NEE))))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 20})
    @DisplayName("Drools: hoeveel waarden van één feit er ook een regel hebben, alleen die van de waarde zelf geldt")
    void pas_regelPerWaarde_alleenDieVanDeWaarde(int aantal) {
        Themaregels regels = regels(perLetter(aantal));
        Toepasser drools = drools(regels);

        for (Letter letter : Letter.values()) {
            assertThat(geldend(drools, regels, beeld(Antwoord.JA, letter)))
                    .as("%s", letter)
                    .isEqualTo(letter.ordinal() < aantal ? List.of("IS-" + letter) : List.of());
        }
        assertThat(geldend(drools, regels, beeld(Antwoord.JA, null))).isEmpty();
    }

    @Test
    @DisplayName("Drools: een regel die geldt, geldt één keer, in welke volgorde en hoe vaak de vraag ook komt")
    void pas_veleRegels_elkEenKeer() {
        List<Regel> vele = IntStream.range(0, 500)
                .mapToObj(i -> regel(String.format("R-%03d", i), is(FEIT, Antwoord.JA)))
                .toList();
        Themaregels regels = regels(vele);
        Toepasser drools = drools(regels);
        List<String> ids = vele.stream().map(Regel::id).toList();

        assertThat(geldend(drools, regels, beeld(Antwoord.JA, Letter.A))).isEqualTo(ids);
        assertThat(geldend(drools, regels, beeld(Antwoord.NEE, Letter.A))).isEmpty();
        assertThat(geldend(drools, regels, beeld(Antwoord.JA, Letter.B))).isEqualTo(ids);
    }

    @Test
    @DisplayName("Drools: elke vraag heeft haar eigen conclusies, ook in vele draden tegelijk")
    void pas_tegelijk_eigenConclusies() {
        Themaregels regels = regels(perLetter(20));
        Toepasser drools = drools(regels);

        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> Letter.values()[i % 20])
                        .filter(l ->
                                !geldend(drools, regels, beeld(Antwoord.JA, l)).equals(List.of("IS-" + l))))
                .isEmpty();
    }

    @Test
    @DisplayName("Drools: een van meer waarden, geen van eerdere rijen, en een regel zonder voorwaarden")
    void pas_soortenVoorwaarden_geldtWaarHetHoort() {
        Themaregels regels = regels(
                regel("ALTIJD"),
                regel("BEKEND", is(FEIT, Antwoord.JA, Antwoord.NEE)),
                anders("EN-NIET", List.of(List.of(is(FEIT, Antwoord.JA), is(LETTER, Letter.A)))),
                anders("OF-NIET", List.of(List.of(is(FEIT, Antwoord.JA)), List.of(is(LETTER, Letter.A)))),
                anders("NOOIT", List.of(List.of())));

        assertThat(geldt(regels, beeld(Antwoord.JA, Letter.A))).containsExactly("ALTIJD", "BEKEND");
        assertThat(geldt(regels, beeld(Antwoord.JA, Letter.B))).containsExactly("ALTIJD", "BEKEND", "EN-NIET");
        assertThat(geldt(regels, beeld(Antwoord.NEE, Letter.B)))
                .containsExactly("ALTIJD", "BEKEND", "EN-NIET", "OF-NIET");
        assertThat(geldt(regels, beeld(Antwoord.ONBEKEND, Letter.A))).containsExactly("ALTIJD", "EN-NIET");
        assertThat(geldt(regels(), beeld(Antwoord.JA, Letter.A)))
                .as("no rules at all")
                .isEmpty();
    }

    @Test
    @DisplayName("Drools: een conclusie telt pas in de volgende ronde, en een regel alleen in haar eigen ronde")
    void pas_conclusie_inVolgendeRonde() {
        Themaregels regels = regels(
                concludeert("EERST", Antwoord.JA, is(FEIT, Antwoord.JA)),
                regel("DAARNA", is(STAND, Antwoord.JA)),
                anders("DAARNA-NIET", List.of(List.of(is(STAND, Antwoord.JA)))),
                regel("ALTIJD"));

        assertThat(regels.ronden()).hasSize(2);
        assertThat(geldt(regels, beeld(Antwoord.JA, Letter.A))).containsExactly("ALTIJD", "DAARNA", "EERST");
        assertThat(geldt(regels, beeld(Antwoord.NEE, Letter.A))).containsExactly("ALTIJD", "DAARNA-NIET");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Drools: van gelote regels gelden in elke situatie dezelfde als volgens de rekenaar")
    void pas_geloteRegels_alsDeRekenaar(long zaad) {
        Random loting = new Random(zaad);
        Themaregels regels = regels(IntStream.range(0, 60)
                .mapToObj(i -> gelote(String.format("R-%02d", i), loting))
                .toList());
        Toepasser drools = drools(regels);
        Toepasser rekenaar = rekenaar(regels);

        assertThat(alleBeelden())
                .allSatisfy(b -> assertThat(pas(drools, regels, b)).isEqualTo(pas(rekenaar, regels, b)));
    }

    private static Regel gelote(String id, Random loting) {
        List<Voorwaarde> voorwaarden = gelote(loting, loting.nextInt(3), List.of(FEIT, LETTER, STAND));
        List<List<Voorwaarde>> eerder = Stream.generate(
                        () -> gelote(loting, 1 + loting.nextInt(2), List.of(FEIT, LETTER)))
                .limit(loting.nextInt(3))
                .toList();
        // one conclusion for all, so that no two rules contradict each other
        return loting.nextInt(4) == 0
                        && voorwaarden.stream().noneMatch(v -> v.begrip().stand())
                ? concludeert(id, Antwoord.JA, voorwaarden.toArray(Voorwaarde[]::new))
                : anders(id, eerder, voorwaarden.toArray(Voorwaarde[]::new));
    }

    private static List<Voorwaarde> gelote(Random loting, int aantal, List<Begrip> begrippen) {
        List<Voorwaarde> voorwaarden = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            Begrip begrip = begrippen.get(loting.nextInt(begrippen.size()));
            List<Woord> waarden = begrip.waarden().stream()
                    .filter(w -> loting.nextInt(begrip.waarden().size()) < 2)
                    .toList();
            voorwaarden.add(
                    new Voorwaarde(begrip, waarden.isEmpty() ? begrip.waarden().subList(0, 1) : waarden));
        }
        return voorwaarden;
    }

    @Test
    @DisplayName("Drools: regels die te lang duren, worden gestopt, en laten niets achter voor wie langer mag")
    void pas_geenTijd_gestopt() {
        Themaregels regels = regels(perLetter(20));
        Toepasser zonderTijd = Droolstoepasser.van(regels, Map.of(), INSTELLING, false, Duration.ofNanos(-1));

        for (int keer = 0; keer < 2; keer++) {
            OnbruikbareKennisbankException fout = catchThrowableOfType(
                    OnbruikbareKennisbankException.class, () -> pas(zonderTijd, regels, beeld(Antwoord.JA, Letter.A)));
            assertThat(fout.diagnosen()).extracting(Diagnose::code).containsExactly("GRENS-23");
        }
        assertThat(geldt(regels, beeld(Antwoord.JA, Letter.A))).containsExactly("IS-A");
    }

    @Test
    @DisplayName("Drools: ook waar elke regel in elke ronde geldt, stopt de grens op herhaling niets wat mag")
    void pas_allesGeldtInAlleRonden_nietGestopt() {
        Themaregels regels = regels(
                concludeert("EEN", Antwoord.JA),
                concludeert("TWEE", Antwoord.JA),
                regel("DRIE", is(STAND, Antwoord.JA)),
                regel("VIER", is(STAND, Antwoord.JA)));

        assertThat(geldt(regels, beeld(Antwoord.JA, Letter.A))).containsExactly("DRIE", "EEN", "TWEE", "VIER");
    }
}
