package nl.weegwijzer.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that this library uses of Drools. Much of it is semi-internal: Drools promises to keep what is in
 * {@code org.kie.api}, and no more. Whoever adds to the list looks first whether something in it does; whoever takes a
 * new version of Drools looks at each of these, and at what {@link DroolsmodelTest} says of them.
 */
@AnalyzeClasses(packages = "nl.weegwijzer.internal.drools", importOptions = ImportOption.DoNotIncludeTests.class)
class DroolsgebruikTest {
    private static final String AANGEROEPEN = """
            org.drools.core.BaseConfigurationFactories.baseConf
            org.drools.core.BaseConfigurationFactories.flowConf
            org.drools.core.BaseConfigurationFactories.ruleConf
            org.drools.model.Index$ConstraintType.EQUAL
            org.drools.model.PatternDSL$PatternDef.expr(String, Predicate1)
            org.drools.model.PatternDSL$PatternDef.expr(String, Predicate1, AlphaIndex)
            org.drools.model.PatternDSL.alphaIndexedBy(Class, ConstraintType, int, Function1, Object)
            org.drools.model.PatternDSL.declarationOf(Class)
            org.drools.model.PatternDSL.globalOf(Class, String, String)
            org.drools.model.PatternDSL.on(Variable)
            org.drools.model.PatternDSL.pattern(Variable)
            org.drools.model.PatternDSL.rule(String, String)
            org.drools.model.consequences.ConsequenceBuilder$_1.execute(Block1)
            org.drools.model.impl.ModelImpl.<init>(String)
            org.drools.model.impl.ModelImpl.addGlobal(Global)
            org.drools.model.impl.ModelImpl.addRule(Rule)
            org.drools.model.impl.ModelImpl.getRules()
            org.drools.model.impl.RuleBuilder.build(RuleItemBuilder[])
            org.drools.modelcompiler.KieBaseBuilder.createKieBaseFromModel(Model, KieBaseConfiguration)
            org.kie.api.KieBase.newKieSession()
            org.kie.api.internal.utils.KieService.load(Class)
            org.kie.api.runtime.KieSession.dispose()
            org.kie.api.runtime.KieSession.fireAllRules(AgendaFilter, int)
            org.kie.api.runtime.KieSession.insert(Object)
            org.kie.api.runtime.KieSession.setGlobal(String, Object)
            org.kie.internal.conf.CompositeBaseConfiguration.<init>(ChainedProperties, ClassLoader, ConfigurationFactory[])
            org.kie.internal.utils.ChainedProperties.<init>()
            """;

    private static final String GENOEMD = """
            org.drools.core.BaseConfigurationFactories
            org.drools.core.common.TruthMaintenanceSystemFactory
            org.drools.core.phreak.PhreakNetworkNodeFactory
            org.drools.core.reteoo.AgendaComponentFactory
            org.drools.core.reteoo.CoreComponentFactory
            org.drools.core.reteoo.RuntimeComponentFactory
            org.drools.core.reteoo.builder.BetaNodeConstraintFactory
            org.drools.kiesession.factory.KnowledgeHelperFactory
            org.drools.model.AlphaIndex
            org.drools.model.Global
            org.drools.model.Index$ConstraintType
            org.drools.model.Model
            org.drools.model.PatternDSL
            org.drools.model.PatternDSL$PatternDef
            org.drools.model.consequences.ConsequenceBuilder$_1
            org.drools.model.functions.Block1
            org.drools.model.functions.Function1
            org.drools.model.functions.Predicate1
            org.drools.model.impl.ModelImpl
            org.drools.model.impl.RuleBuilder
            org.drools.modelcompiler.KieBaseBuilder
            org.drools.wiring.api.ComponentsSupplier
            org.kie.api.KieBase
            org.kie.api.internal.utils.KieService
            org.kie.api.internal.weaver.KieWeavers
            org.kie.api.runtime.KieSession
            org.kie.api.runtime.rule.AgendaFilter
            org.kie.api.runtime.rule.Match
            org.kie.internal.conf.CompositeBaseConfiguration
            org.kie.internal.utils.ChainedProperties
            """;

    @ArchTest
    static void watWordtAangeroepen_staatOpDeLijst(JavaClasses klassen) {
        Set<String> aangeroepen = new TreeSet<>();
        for (JavaClass klasse : klassen) {
            for (JavaAccess<?> gebruik : klasse.getAccessesFromSelf()) {
                if (vanDrools(gebruik.getTargetOwner())) {
                    aangeroepen.add(gebruik.getTargetOwner().getName() + "." + naam(gebruik));
                }
            }
        }

        assertThat(String.join("\n", aangeroepen) + "\n").isEqualTo(AANGEROEPEN);
    }

    @ArchTest
    static void watWordtGenoemd_staatOpDeLijst(JavaClasses klassen) {
        Set<String> genoemd = klassen.stream()
                .flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getBaseComponentType())
                .filter(DroolsgebruikTest::vanDrools)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(String.join("\n", genoemd) + "\n").isEqualTo(GENOEMD);
    }

    private static boolean vanDrools(JavaClass klasse) {
        return klasse.getPackageName().startsWith("org.drools")
                || klasse.getPackageName().startsWith("org.kie");
    }

    private static String naam(JavaAccess<?> gebruik) {
        return gebruik.getTarget() instanceof CodeUnitAccessTarget doel
                ? doel.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", doel.getName() + "(", ")"))
                : gebruik.getTarget().getName();
    }
}
