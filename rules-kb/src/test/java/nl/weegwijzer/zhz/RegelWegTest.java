package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// A norm counts as encoded when a rule or table row names it, and when decisions change as soon as those are gone.
class RegelWegTest {
    private static final List<Zaak> ZAKEN = Zaken.alle(9_215, 250);
    private static final List<Optional<Inhoud>> VOLLEDIG = inhouden(Motor.rekenend(KENNIS), ZAKEN);

    static Stream<String> normen() {
        return Stream.of(
                        met("9.1.5.o.", "a b c d e f m n p q r s t u v w"),
                        met("9.1.5.g.", "a b c d e f g h i j"),
                        Stream.of("8.2.b", "F.5"),
                        met("8.1.", "h i j k l m"),
                        met("9.2.", "a b c d e f g h i j k l m n o p q"))
                .flatMap(s -> s);
    }

    private static Stream<String> met(String begin, String letters) {
        return Arrays.stream(letters.split(" ")).map(letter -> begin + letter);
    }

    @Test
    @DisplayName("Regel weg: de lijst noemt alle 51 normen, en elke norm bestaat")
    void normen_lijst_volledig() {
        assertThat(normen()).hasSize(51).doesNotHaveDuplicates();
        assertThat(KENNIS.gronden().keySet()).containsAll(normen().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("normen")
    @DisplayName("Regel weg: zonder de regels die de norm noemen, verandert een besluit")
    void besluit_regelsVanNormWeg_verandert(String norm) {
        Set<Regel> weg = new HashSet<>();
        KENNIS.themas().stream()
                .flatMap(t -> t.regels().stream())
                .filter(r -> r.normen().contains(norm))
                .forEach(weg::add);

        assertThat(weg).as("regels en rijen die %s noemen", norm).isNotEmpty();
        assertThat(verandert(Motor.rekenend(zonder(weg))))
                .as(
                        "zonder %s verandert er een besluit",
                        weg.stream().map(Regel::id).toList())
                .isTrue();
    }

    private static boolean verandert(Motor motor) {
        for (int i = 0; i < ZAKEN.size(); i++) {
            if (!inhoud(motor, ZAKEN.get(i)).equals(VOLLEDIG.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Optional<Inhoud>> inhouden(Motor motor, List<Zaak> zaken) {
        return zaken.stream().map(z -> inhoud(motor, z)).toList();
    }

    // What a decision says, or nothing where there is none; the reasons, which name every rule, are left out.
    private static Optional<Inhoud> inhoud(Motor motor, Zaak zaak) {
        try {
            return Optional.of(Inhoud.van(Vragen.besluit(motor, zaak)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    // The knowledge base without these rules; rows of a table no longer wait for a row that is gone.
    private static Kennis zonder(Set<Regel> weg) {
        Set<List<Voorwaarde>> rijen = new HashSet<>();
        weg.forEach(r -> rijen.add(r.voorwaarden()));
        List<Themaregels> themas = KENNIS.themas().stream()
                .map(t -> Themaregels.van(
                                t.thema(),
                                t.regels().stream()
                                        .filter(r -> !weg.contains(r))
                                        .map(r -> zonderRijen(r, rijen))
                                        .toList())
                        .orElseThrow())
                .toList();
        return new Kennis(
                KENNIS.id(),
                KENNIS.titel(),
                KENNIS.versie(),
                KENNIS.vanaf(),
                KENNIS.tot(),
                themas,
                KENNIS.termijnen(),
                KENNIS.gemeenten(),
                KENNIS.organisaties(),
                KENNIS.gronden(),
                KENNIS.naslag(),
                KENNIS.vingerafdruk());
    }

    private static Regel zonderRijen(Regel regel, Set<List<Voorwaarde>> rijen) {
        return new Regel(
                regel.id(),
                regel.titel(),
                regel.normen(),
                regel.duidingen(),
                regel.zekerheid(),
                regel.uitleg(),
                regel.voorwaarden(),
                regel.eerdereRijen().stream().filter(r -> !rijen.contains(r)).toList(),
                regel.gevolgen(),
                regel.zinnen(),
                regel.plaats());
    }
}
