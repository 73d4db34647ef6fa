package nl.weegwijzer.internal.drools;

import nl.weegwijzer.internal.drools.Klassen.Themaklassen;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The Drools base of one subject, made when its first question is asked. Thread-safe. */
final class Themabasis {
    private final Object slot = new Object();
    private final String vingerafdruk;
    private volatile @Nullable KieBase regels;
    private @Nullable Themaklassen klassen;

    private Themabasis(String vingerafdruk, @Nullable KieBase regels, @Nullable Themaklassen klassen) {
        this.vingerafdruk = vingerafdruk;
        this.regels = regels;
        this.klassen = klassen;
    }

    static Themabasis van(KieBase regels) {
        return new Themabasis("", regels, null);
    }

    static Themabasis van(Themaklassen klassen) {
        return new Themabasis(klassen.vingerafdruk(), null, klassen);
    }

    /** By which the same rules are recognised; empty where they were not compiled here. */
    String vingerafdruk() {
        return vingerafdruk;
    }

    KieBase regels() {
        KieBase bekend = regels;
        return bekend == null ? maak() : bekend;
    }

    private KieBase maak() {
        synchronized (slot) {
            KieBase bekend = regels;
            Themaklassen bron = klassen;
            if (bekend == null && bron != null) {
                bekend = laad(bron);
                regels = bekend;
                klassen = null;
            }
            if (bekend == null) {
                throw new IllegalStateException("regels zijn niet vertaald");
            }
            return bekend;
        }
    }

    private static KieBase laad(Themaklassen bron) {
        try {
            Klassenlader lader = new Klassenlader(bron.klassen(), Themabasis.class.getClassLoader());
            Model model = (Model)
                    lader.loadClass(bron.modelklasse()).getDeclaredConstructor().newInstance();
            return KieBaseBuilder.createKieBaseFromModel(model);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("vertaalde regels zijn niet te laden", e);
        }
    }
}
