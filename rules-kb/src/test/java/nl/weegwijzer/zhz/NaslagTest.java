package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.taal.Woordenschat;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NaslagTest {
    private static final int UITPUTTEND_TOT = 2500;
    // How many records there are of the subjects that have few facts; of every other there are at least 243.
    private static final Map<String, Integer> KLEIN = Map.of(
            "kind",
            135,
            "aard",
            162,
            "wijziging",
            180,
            "lid",
            3,
            "zichtkind",
            5,
            "regiekind",
            5,
            "ouderwens",
            3,
            "voortgang",
            128,
            "overzicht",
            27);
    private static final int WILLEKEURIG = 3000;
    private static final Motor DROOLS = Bronbestanden.motor();
    private static final Motor ZONDER_GEHEUGEN = Motor.zonderGeheugen(KENNIS);
    private static final Motor REKENEND = Motor.rekenend(KENNIS);

    static Stream<String> themas() {
        return KENNIS.themas().stream().map(t -> t.thema().naam());
    }

    @ParameterizedTest
    @MethodSource("themas")
    @DisplayName(
            "Naslag: Drools, met en zonder geheugen, de rekenende motor en de naslag passen dezelfde regels toe en concluderen hetzelfde")
    void leidAf_elkBeeld_gelijkAanNaslag(String naam) {
        List<Record> beelden = beelden(naam);

        assertThat(beelden).hasSizeGreaterThanOrEqualTo(KLEIN.getOrDefault(naam, 243));
        for (Record beeld : beelden) {
            Naslag.Uitkomst naslag = Naslag.leidAf(KENNIS, beeld);
            assertThat(uitkomst(DROOLS, beeld)).as("Drools: %s", beeld).isEqualTo(naslag);
            assertThat(uitkomst(ZONDER_GEHEUGEN, beeld))
                    .as("Drools zonder geheugen: %s", beeld)
                    .isEqualTo(naslag);
            assertThat(uitkomst(REKENEND, beeld)).as("rekenend: %s", beeld).isEqualTo(naslag);
        }
    }

    @Test
    @DisplayName("Naslag: elk thema heeft regels, weging en kind worden uitputtend vergeleken")
    void beelden_wegingEnKind_uitputtend() {
        assertThat(KENNIS.themas())
                .hasSameSizeAs(Woordenschat.lees().themas())
                .allSatisfy(t -> assertThat(t.regels()).isNotEmpty());
        assertThat(beelden("weging")).hasSize(729).doesNotHaveDuplicates();
        assertThat(beelden("kind")).hasSize(135).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Naslag: hele besluiten zijn met en zonder Drools gelijk, en geen geldige zaak wordt geweigerd")
    void besluit_willekeurigeZaken_metEnZonderDroolsGelijk() {
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
        Motor rekenend = Motor.rekenend(KENNIS);

        for (Zaak zaak : Zaken.alle(20_260_302, 250)) {
            assertThat(weegwijzer.besluit(zaak)).as("%s", zaak).isEqualTo(Vragen.besluit(rekenend, zaak));
        }
    }

    // What a motor makes of a record, in the form of the oracle; its conclusions are those of the rule in the model.
    static Naslag.Uitkomst uitkomst(Motor motor, Record beeld) {
        try {
            Afleiding<Record> afleiding = motor.leidAf(beeld);
            Map<String, List<Gevolg>> gevolgen = new TreeMap<>();
            afleiding.treffers().forEach(t -> {
                assertThat(t.gevolgen()).as(t.regel().id()).isEqualTo(t.regel().gevolgen());
                gevolgen.put(t.regel().id(), t.gevolgen());
            });
            Map<String, Object> standen = new TreeMap<>();
            Themaregels thema = Naslag.thema(motor.kennis(), beeld);
            for (Begrip begrip : thema.thema().begrippen()) {
                Object waarde = thema.thema().vorm().waarde(afleiding.beeld(), begrip.plaats());
                if (begrip.stand() && waarde != null) {
                    standen.put(begrip.veld(), waarde);
                } else if (!begrip.stand()) {
                    assertThat(waarde)
                            .as("%s blijft wat het was", begrip.veld())
                            .isEqualTo(thema.thema().vorm().waarde(beeld, begrip.plaats()));
                }
            }
            return new Naslag.Uitkomst(gevolgen, standen, "");
        } catch (OnbruikbareKennisbankException e) {
            return new Naslag.Uitkomst(Map.of(), Map.of(), e.diagnosen().get(0).code());
        }
    }

    // Every record of a subject where they can be counted, else a seeded choice of them.
    static List<Record> beelden(String naam) {
        Themaregels thema = KENNIS.themas().stream()
                .filter(t -> t.thema().naam().equals(naam))
                .findFirst()
                .orElseThrow();
        List<List<Object>> keuzes = keuzes(thema);
        long aantal = keuzes.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        List<Record> beelden = new ArrayList<>();
        if (aantal <= UITPUTTEND_TOT) {
            for (long nummer = 0; nummer < aantal; nummer++) {
                long rest = nummer;
                Object[] waarden = new Object[keuzes.size()];
                for (int plek = 0; plek < waarden.length; plek++) {
                    List<Object> mogelijk = keuzes.get(plek);
                    waarden[plek] = mogelijk.get((int) (rest % mogelijk.size()));
                    rest /= mogelijk.size();
                }
                beelden.add(thema.thema().vorm().maak(waarden));
            }
        } else {
            RandomGenerator toeval = new SplittableRandom(naam.hashCode());
            while (beelden.size() < WILLEKEURIG) {
                beelden.add(thema.thema()
                        .vorm()
                        .maak(keuzes.stream()
                                .map(k -> k.get(toeval.nextInt(k.size())))
                                .toArray()));
            }
        }
        return beelden;
    }

    private static List<List<Object>> keuzes(Themaregels thema) {
        List<List<Object>> keuzes = new ArrayList<>();
        keuzes.add(List.of(1));
        for (Begrip begrip : thema.thema().begrippen()) {
            boolean leeg = begrip.stand()
                    || Arrays.stream(thema.thema().vorm().type().getRecordComponents())
                            .filter(c -> c.getName().equals(begrip.veld()))
                            .anyMatch(c -> c.getAnnotatedType().isAnnotationPresent(Nullable.class));
            List<Object> mogelijk = new ArrayList<>(begrip.stand() ? List.of() : begrip.waarden());
            if (leeg) {
                mogelijk.add(null);
            }
            keuzes.add(mogelijk);
        }
        return keuzes;
    }
}
