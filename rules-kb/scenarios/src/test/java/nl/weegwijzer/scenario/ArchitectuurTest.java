package nl.weegwijzer.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.time.LocalDate;

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
}
