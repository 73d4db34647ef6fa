/**
 * Weegwijzer: typed facts in, typed decisions out, on rules in Dutch sentences. {@link nl.weegwijzer.Weegwijzer} is the
 * way in.
 *
 * <p>To a program that is a module {@code requires nl.weegwijzer} is enough; knowledge bases are found in any jar on
 * the module path.
 */
@SuppressWarnings("module") // the modules that see what is internal are compiled after this one
module nl.weegwijzer {
    requires transitive org.jspecify;
    requires de.siegmar.fastcsv;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.kiesession;
    requires org.drools.modelcompiler;
    requires org.drools.wiring.api;
    requires org.kie.api;
    requires org.kie.internal.api;
    requires org.slf4j;
    requires org.snakeyaml.engine;

    // Sessions of Drools are listeners of beans. Drools, an automatic module, cannot say so itself.
    requires java.desktop;

    exports nl.weegwijzer;
    exports nl.weegwijzer.besluit;
    exports nl.weegwijzer.diagnose;
    exports nl.weegwijzer.zaak;
    exports nl.weegwijzer.internal to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.beeld to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.bewijs to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.drools to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.model to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.taal to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.tekst to
            nl.weegwijzer.scenario;
    exports nl.weegwijzer.internal.vraag to
            nl.weegwijzer.scenario;
}
