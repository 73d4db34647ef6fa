package nl.weegwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The shape of the library: rooms, the direction of dependencies, and what a host may see. */
@AnalyzeClasses(packages = "nl.weegwijzer", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {
    private static final String[] ENGINE = {"org.drools..", "org.kie..", "org.mvel.."};
    private static final Set<String> PER_STER =
            Set.of("nl.weegwijzer.besluit", "nl.weegwijzer.zaak", "nl.weegwijzer.internal.beeld");

    @ArchTest
    static final ArchRule nietsOpenbaarsToontDrools = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..internal..")
            .should(toonGeenTypeUit("org.drools", "org.kie", "org.mvel"));

    @ArchTest
    static final ArchRule alleenHetMotorvertrekKentDrools = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weegwijzer.internal.drools")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ENGINE);

    @ArchTest
    static final ArchRule zaakHangtNergensVanAf = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.zaak")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.weegwijzer", "nl.weegwijzer.besluit", "nl.weegwijzer.diagnose", "nl.weegwijzer.internal..");

    @ArchTest
    static final ArchRule besluitHangtAlleenVanZaakAf = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.besluit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.weegwijzer", "nl.weegwijzer.diagnose", "nl.weegwijzer.internal..");

    @ArchTest
    static final ArchRule modelEnBeeldHangenNietVanTaalOfMotorAf = noClasses()
            .that()
            .resideInAnyPackage("nl.weegwijzer.internal.model", "nl.weegwijzer.internal.beeld")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.weegwijzer.internal.taal", "nl.weegwijzer.internal.drools", "nl.weegwijzer.internal.vraag");

    @ArchTest
    static final ArchRule taalEnMotorKennenElkaarNiet =
            slices().matching("nl.weegwijzer.internal.(taal|drools)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule tekstKentAlleenDiagnosen = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.internal.tekst")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "van een ander vertrek",
                    k -> k.getPackageName().startsWith("nl.weegwijzer")
                            && !k.getPackageName().equals("nl.weegwijzer.internal.tekst")
                            && !k.getPackageName().equals("nl.weegwijzer.diagnose")));

    @ArchTest
    static final ArchRule bewijsKentAlleenHetModel = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.internal.bewijs")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.weegwijzer.internal.taal",
                    "nl.weegwijzer.internal.drools",
                    "nl.weegwijzer.internal.bron",
                    "nl.weegwijzer.internal.vraag");

    @ArchTest
    static final ArchRule alleenBronEnBouwRakenBestandenAan = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weegwijzer.internal.bron")
            .and()
            .doNotHaveSimpleName("Bouw")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class, java.io.File.class);

    @ArchTest
    static final ArchRule alleenMotorEnBronMakenThreads = noClasses()
            .that()
            .resideOutsideOfPackages("nl.weegwijzer.internal.drools", "nl.weegwijzer.internal.bron")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class);

    @ArchTest
    static final ArchRule nergensWordtEenKlasseGemaakt = noClasses()
            .should()
            .beAssignableTo(ClassLoader.class)
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "een klasse maakt",
                    a -> a.getName().equals("defineClass") || a.getName().equals("defineHiddenClass")))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools.compiler..",
                    "org.drools.drl..",
                    "org.drools.model.codegen..",
                    "org.drools.mvel..",
                    "javax.tools..");

    @ArchTest
    static final ArchRule binnenKentDeIngangNiet = noClasses()
            .that()
            .resideInAPackage("nl.weegwijzer.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.weegwijzer");

    @ArchTest
    static final ArchRule geenKringen =
            slices().matching("nl.weegwijzer.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule geenVeranderlijkeStatischeVelden =
            noFields().that().areStatic().should().notBeFinal();

    @ArchTest
    static final ArchRule geenKlok = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule bibliotheekBindtGeenLog =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("ch.qos.logback..", "java.util.logging..");

    @ArchTest
    static final ArchRule feitenEnBesluitenZijnRecordsEnumsOfVerzegeld = classes()
            .that()
            .resideInAnyPackage("nl.weegwijzer.zaak", "nl.weegwijzer.besluit")
            .and()
            .arePublic()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .doNotHaveSimpleName("package-info")
            .should(DescribedArchCondition.zijn());

    /**
     * Compiled rules import these rooms with a star: two types of one name would make every rule that says it
     * unreadable.
     */
    @ArchTest
    static void watEenRegelNoemt_heeftInAlleVertrekkenEenEigenNaam(JavaClasses klassen) {
        List<String> namen = klassen.stream()
                .filter(k -> PER_STER.contains(k.getPackageName()))
                .filter(k -> k.isTopLevelClass() && !k.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(namen).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static ArchCondition<JavaMethod> toonGeenTypeUit(String... pakketten) {
        return new ArchCondition<>("toon geen type van de motor") {
            @Override
            public void check(JavaMethod methode, ConditionEvents events) {
                DescribedPredicate<JavaClass> motor = DescribedPredicate.describe(
                        "van de motor",
                        k -> java.util.Arrays.stream(pakketten)
                                .anyMatch(p -> k.getPackageName().startsWith(p)));
                boolean toont = methode.getAllInvolvedRawTypes().stream().anyMatch(motor);
                events.add(new SimpleConditionEvent(methode, !toont, methode.getFullName()));
            }
        };
    }

    private static final class DescribedArchCondition extends ArchCondition<JavaClass> {
        private DescribedArchCondition() {
            super("een record, enum of interface zijn");
        }

        static ArchCondition<JavaClass> zijn() {
            return new DescribedArchCondition();
        }

        @Override
        public void check(JavaClass klasse, ConditionEvents events) {
            boolean goed = klasse.isRecord() || klasse.isEnum() || klasse.isInterface();
            events.add(new SimpleConditionEvent(klasse, goed, klasse.getFullName()));
        }
    }
}
