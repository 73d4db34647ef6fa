package nl.weegwijzer.internal.drools;

import org.drools.core.BaseConfigurationFactories;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;

/**
 * How Drools runs the rules: with settings of its own, whatever the host of this library sets for Drools in the JVM or
 * on the class path, and with services looked up beforehand, whatever the thread of the first question. Immutable and
 * thread-safe.
 */
final class Droolsinstelling {
    private static final ClassLoader LADER = Droolsinstelling.class.getClassLoader();

    private Droolsinstelling() {}

    static Droolsinstelling maak() {
        return new Droolsinstelling();
    }

    /** The Drools base of rules. */
    KieBase basis(Droolsmodel model) {
        return KieBaseBuilder.createKieBaseFromModel(model.model(), eigen());
    }

    /** No properties at all, neither of the JVM nor from files: every setting has the value that Drools gives it. */
    @SuppressWarnings("unchecked") // the kinds of configuration differ
    private static CompositeBaseConfiguration eigen() {
        return new CompositeBaseConfiguration(
                new ChainedProperties(),
                LADER,
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf,
                BaseConfigurationFactories.flowConf);
    }
}
