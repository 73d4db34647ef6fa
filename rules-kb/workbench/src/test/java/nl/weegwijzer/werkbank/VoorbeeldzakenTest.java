package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.Inlader;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.werkbank.bestand.Zaakbestand;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Good cases decided by the real knowledge base: the examples that newcomers start from, and those of these tests. */
class VoorbeeldzakenTest {
    private static final Path VOORBEELDEN = Path.of("..", "..", "examples", "zaken");
    private static final Path ZAKEN = Path.of("src", "test", "resources", "zaken");

    @Test
    void list_voorbeelden_zijnErMinstensAcht() throws IOException {

        assertThat(zaken(VOORBEELDEN)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void list_zaken_zijnErMinstensAcht() throws IOException {
        assertThat(zaken(ZAKEN)).hasSizeGreaterThanOrEqualTo(8);
    }

    @TestFactory
    Stream<DynamicTest> besluit_goedeZaak_isEenBesluit() throws IOException {
        return Stream.concat(zaken(VOORBEELDEN).stream(), zaken(ZAKEN).stream())
                .map(bestand -> dynamicTest(bestand.getFileName().toString(), () -> {
                    Loop loop = Loop.met(Beslisser::zhz, InputStream.nullInputStream(), "besluit", bestand.toString());

                    assertThat(loop.fout()).isEmpty();
                    assertThat(loop.uit()).contains("UITKOMST", "BEWIJSSTUK");
                    assertThat(loop.status()).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> besluit_zonderDrools_isHetzelfde() throws IOException {
        Motor rekenend = Motor.rekenend(Inlader.kennis("zhz", VoorbeeldzakenTest.class.getClassLoader()));
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
        return Stream.concat(zaken(VOORBEELDEN).stream(), zaken(ZAKEN).stream())
                .map(bestand -> dynamicTest(bestand.getFileName().toString(), () -> {
                    Zaak zaak = Zaakbestand.lees(bestand.toString()).zaak().orElseThrow();
                    Besluit besluit = weegwijzer.besluit(zaak);

                    assertThat(Vragen.besluit(rekenend, zaak))
                            .isEqualTo(besluit)
                            .hasToString(besluit.toString());
                }));
    }

    @Test
    void besluit_voorbeelden_zijnSamenKortEnZeggenNietsTegenstrijdigs() {
        Loop loop = Loop.met(
                Beslisser::zhz,
                InputStream.nullInputStream(),
                "besluit",
                VOORBEELDEN + "/melden-acuut-gevaar-gesprek-overgeslagen.json",
                VOORBEELDEN + "/monitoring-twee-afwijkingen-tegelijk.json",
                VOORBEELDEN + "/triage-direct-gevaar-onbekend-en-geen-bekendheidscheck.json");

        assertThat(loop.uit().lines())
                .hasSizeLessThan(130)
                .contains(
                        "  De vorm is voorlopig: eerst bellen, daarna open of gesloten kiezen.",
                        "  - afwijking-1: op zichzelf geldig, maar samen niet uit te voeren",
                        "  - afwijking-2: op zichzelf geldig, maar samen niet uit te voeren",
                        "  - Is nagegaan of het gezin bekend is?")
                .doesNotContain("  - de bekendheidscheck is er", "  - afwijking-1: deze afwijking geldt")
                .noneMatch(r -> r.startsWith("  Open melden:") || r.startsWith("  Gesloten melden:"));
    }

    private static List<Path> zaken(Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(b -> b.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
