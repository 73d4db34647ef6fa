package nl.weegwijzer.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.Weegwijzer;

/** The shape of this module: who knows Gherkin, JUnit, files and engines, and which way data flows. */
@AnalyzeClasses(packages = "nl.weegwijzer.scenario", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {
    @ArchTest
    static final ArchRule alleenGherkinKentCucumber = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weegwijzer.scenario.gherkin")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.cucumber..");

    @ArchTest
    static final ArchRule alleenJunitKentJunit = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weegwijzer.scenario.junit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.opentest4j..");

    @ArchTest
    static final ArchRule niemandKentDrools =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..");

    @ArchTest
    static final ArchRule taalKentDeRestNiet = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.scenario.taal")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.weegwijzer.scenario",
                    "nl.weegwijzer.scenario.gherkin",
                    "nl.weegwijzer.scenario.zoek",
                    "nl.weegwijzer.scenario.dekking",
                    "nl.weegwijzer.scenario.mutatie");

    @ArchTest
    static final ArchRule uitvoerenKentMetenNiet = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.scenario")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.weegwijzer.scenario.zoek",
                    "nl.weegwijzer.scenario.dekking",
                    "nl.weegwijzer.scenario.mutatie",
                    "nl.weegwijzer.scenario.junit");

    @ArchTest
    static final ArchRule alleenDeIngangRaaktBestandenAan = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weegwijzer.scenario")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class, java.io.File.class);

    @ArchTest
    static final ArchRule geenKringen =
            slices().matching("nl.weegwijzer.scenario.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule geenVeranderlijkeStatischeVelden =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule geenKlok = noClasses().should().callMethod(LocalDate.class, "now");

    @ArchTest
    static void watVanBinnenGebruiktWordt_voertDeBibliotheekVoorDezeModuleUit(JavaClasses klassen)
            throws URISyntaxException {
        Path bibliotheek = Path.of(Weegwijzer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Stream<String> uitgevoerd = ModuleFinder.of(bibliotheek).find("nl.weegwijzer").stream()
                .flatMap(m -> m.descriptor().exports().stream())
                .filter(e -> e.targets().contains("nl.weegwijzer.scenario"))
                .map(ModuleDescriptor.Exports::source);
        Set<String> gebruikt = klassen.stream()
                .flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getBaseComponentType().getPackageName())
                .filter(p -> p.startsWith("nl.weegwijzer.internal"))
                .collect(Collectors.toSet());

        assertThat(uitgevoerd).containsExactlyInAnyOrderElementsOf(gebruikt);
    }
}
