package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import org.drools.core.BaseConfigurationFactories;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.phreak.PhreakNetworkNodeFactory;
import org.drools.core.reteoo.AgendaComponentFactory;
import org.drools.core.reteoo.CoreComponentFactory;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.core.reteoo.builder.BetaNodeConstraintFactory;
import org.drools.kiesession.factory.KnowledgeHelperFactory;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.wiring.api.ComponentsSupplier;
import org.kie.api.KieBase;
import org.kie.api.internal.utils.KieService;
import org.kie.api.internal.weaver.KieWeavers;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;
import org.slf4j.LoggerFactory;

/**
 * How Drools runs the rules: with settings of its own, whatever the host of this library sets for Drools in the JVM or
 * on the class path, and with its services looked up beforehand, whatever the thread of the first question.
 * Thread-safe.
 */
final class Droolsinstelling {
    private static final ClassLoader LADER = Droolsinstelling.class.getClassLoader();

    /** All that Drools looks up through the class loader of the thread, once in a JVM, to run these rules. */
    private static final List<Class<? extends KieService>> DIENSTEN = List.of(
            RuntimeComponentFactory.class,
            CoreComponentFactory.class,
            ComponentsSupplier.class,
            KieWeavers.class,
            AgendaComponentFactory.class,
            BetaNodeConstraintFactory.class,
            PhreakNetworkNodeFactory.class,
            KnowledgeHelperFactory.class,
            TruthMaintenanceSystemFactory.class);

    /** How the names of settings of Drools begin. */
    private static final List<String> VAN_DROOLS = List.of("drools.", "org.drools.", "kie.", "org.kie.");

    /** Something does not work as it should; the message says what, and may be shown to anyone. */
    static final class AfwijkingException extends RuntimeException {
        private static final long serialVersionUID = 1;

        AfwijkingException(String boodschap) {
            super(boodschap);
        }
    }

    private final Thread proef;
    private final AtomicReference<Throwable> fout = new AtomicReference<>();

    private Droolsinstelling() {
        proef = new Thread(this::beproef, "weegwijzer-drools");
        proef.setDaemon(true);
        proef.setContextClassLoader(LADER);
    }

    /**
     * Begins to look up and try what Drools needs, in a short-lived thread that sees what this library sees: the thread
     * that asks may see nothing, something else, or be interrupted. Nothing may be asked before {@link #klaar()}, which
     * whoever calls this has to call too.
     */
    static Droolsinstelling begin() {
        Droolsinstelling instelling = new Droolsinstelling();
        instelling.proef.start();
        return instelling;
    }

    private void beproef() {
        try {
            LoggerFactory.getILoggerFactory(); // a logger of the host may look in the class loader of the thread too
            eigenDiensten();
            Droolsproef.doe(this);
        } catch (Throwable e) {
            fout.set(e);
        }
    }

    /**
     * Waits until all was looked up and tried.
     *
     * @throws OnbruikbareKennisbankException where Drools does not work as it should in this program
     */
    Droolsinstelling klaar() {
        wacht();
        Optional.ofNullable(fout.get()).ifPresent(Droolsinstelling::weiger);
        return this;
    }

    /** Waits until the thread has ended, whatever came of it. */
    void wacht() {
        boolean onderbroken = false;
        while (proef.isAlive()) {
            try {
                proef.join();
            } catch (InterruptedException e) {
                onderbroken = true;
            }
        }
        if (onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eigenDiensten() {
        for (Class<? extends KieService> soort : DIENSTEN) {
            Object dienst = KieService.load(soort);
            if (dienst != null
                    && !dienst.getClass().getName().startsWith("org.drools.")
                    && !dienst.getClass().getName().startsWith("org.kie.")) {
                throw new AfwijkingException(soort.getName() + " is vervangen door "
                        + dienst.getClass().getName());
            }
        }
    }

    private static void weiger(Throwable oorzaak) {
        LoggerFactory.getLogger(Droolsinstelling.class)
                .debug("Drools does not run as it should in this program", oorzaak);
        // names only: what a host sets may be secret, and messages of Drools repeat it
        OnbruikbareKennisbankException weigering = new OnbruikbareKennisbankException(List.of(Diagnose.over(
                "BANK-36",
                "regels",
                "Drools werkt in dit programma niet zoals het hoort (" + reden(diepste(oorzaak)) + ")" + instellingen(),
                "haal eigen instellingen en diensten voor Drools weg, of geef Weegwijzer een eigen class loader")));
        weigering.initCause(oorzaak);
        throw weigering;
    }

    private static String reden(Throwable oorzaak) {
        String boodschap = oorzaak.getMessage();
        boolean noemtAlleenNamen = oorzaak instanceof AfwijkingException
                || oorzaak instanceof ServiceConfigurationError
                || oorzaak instanceof NoClassDefFoundError
                || oorzaak instanceof ClassNotFoundException;
        return boodschap == null || !noemtAlleenNamen ? oorzaak.getClass().getName() : boodschap;
    }

    private static Throwable diepste(Throwable fout) {
        Throwable dieper = fout.getCause();
        return dieper == null ? fout : diepste(dieper);
    }

    /** What was set for Drools in this JVM, by name only: whatever does not work, may well be due to that. */
    private static String instellingen() {
        String gezet = System.getProperties().stringPropertyNames().stream()
                .filter(n -> VAN_DROOLS.stream().anyMatch(n::startsWith))
                .sorted()
                .map(n -> "-D" + n)
                .collect(Collectors.joining(", "));
        return gezet.isEmpty() ? "" : "; gezet is " + gezet;
    }

    /** The Drools base of rules. */
    KieBase basis(Droolsmodel model) {
        return KieBaseBuilder.createKieBaseFromModel(model.model(), eigen());
    }

    /** No properties at all, neither of the JVM nor from files: every setting has the value that Drools gives it. */
    @SuppressWarnings("unchecked") // the factories of one array are of one type
    private static CompositeBaseConfiguration eigen() {
        return new CompositeBaseConfiguration(
                new ChainedProperties(),
                LADER,
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf,
                BaseConfigurationFactories.flowConf);
    }
}
