package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

// No lock-in: the exported rules are ordinary Drools rules. Stock Drools loads them in its classic mode and decides the
// same as the library.
class StandaardDroolsTest {
    private static final int AANTAL = 500;
    private static final Pattern PAKKET = Pattern.compile("(?m)^package ([a-z.]+);$");
    private static final Pattern REGEL = Pattern.compile("(?m)^rule ");

    private static Motor standaard;

    @BeforeAll
    static void laadMetStandaardDrools() {
        standaard = Motor.op(KENNIS, kieBase(drl()));
    }

    private static SortedMap<String, String> drl() {
        SortedMap<String, String> bestanden = new TreeMap<>();
        KENNIS.themas().forEach(t -> {
            String naam = t.thema().naam() + ".drl";
            bestanden.put(naam, lees("drl/" + naam));
        });
        return bestanden;
    }

    private static String lees(String pad) {
        try (InputStream in = StandaardDroolsTest.class.getClassLoader().getResourceAsStream(Bronbestanden.MAP + pad)) {
            assertThat(in).as(pad).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KieBase kieBase(SortedMap<String, String> drl) {
        KieServices diensten = KieServices.get();
        ReleaseId naam = diensten.newReleaseId("nl.weegwijzer.proef", "standaard-drools", "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(naam);
        drl.forEach((bestand, tekst) -> {
            Matcher pakket = PAKKET.matcher(tekst);
            assertThat(pakket.find()).as("pakket van %s", bestand).isTrue();
            bestanden.write(
                    "src/main/resources/" + pakket.group(1).replace('.', '/') + "/" + bestand,
                    diensten.getResources().newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8)));
        });
        KieBuilder bouwer = diensten.newKieBuilder(bestanden, StandaardDroolsTest.class.getClassLoader());
        bouwer.buildAll(DrlProject.class);
        assertThat(bouwer.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        assertThat(bouwer.getResults().getMessages(Message.Level.WARNING)).isEmpty();
        return diensten.newKieContainer(naam, StandaardDroolsTest.class.getClassLoader())
                .getKieBase();
    }

    @Test
    @DisplayName("Standaard Drools: de jar bevat de regels van elk thema, en precies die van het model")
    void drl_inDeJar_gelijkAanHetModel() {
        assertThat(drl()).isEqualTo(DrlSchrijver.schrijf(KENNIS)).hasSameSizeAs(KENNIS.themas());
        long regels = KENNIS.themas().stream().mapToLong(t -> t.regels().size()).sum();
        assertThat(drl().values().stream()
                        .mapToLong(t -> REGEL.matcher(t).results().count())
                        .sum())
                .isEqualTo(regels);
    }

    static Stream<List<? extends Zaak>> zaken() {
        return Stream.of(
                Zaken.meldzaken(41, AANTAL),
                Zaken.triagezaken(42, AANTAL),
                Zaken.overdrachtzaken(43, AANTAL),
                Zaken.monitoringzaken(44, AANTAL));
    }

    @ParameterizedTest(name = "vraag {index}")
    @MethodSource("zaken")
    @DisplayName("Standaard Drools: in klassieke modus komt er hetzelfde hele besluit uit")
    void besluit_standaardDrools_gelijk(List<? extends Zaak> zaken) {
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));

        assertThat(zaken).hasSizeGreaterThanOrEqualTo(AANTAL);
        for (Zaak zaak : zaken) {
            assertThat(Vragen.besluit(standaard, zaak)).as("%s", zaak).isEqualTo(weegwijzer.besluit(zaak));
        }
    }
}
