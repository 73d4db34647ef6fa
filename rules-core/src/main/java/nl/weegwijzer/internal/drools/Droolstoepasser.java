package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets Drools find the rules that apply, in a session of its own for each record. Thread-safe. */
final class Droolstoepasser implements Toepasser {
    private final String thema;
    private final int aantal;
    private final Duration langste;
    private final Map<String, Uitspraak> uitspraken;
    private final boolean geexporteerd;
    private final Object slot = new Object();
    private @Nullable Supplier<KieBase> maker;
    private volatile @Nullable KieBase basis;

    private Droolstoepasser(
            Themaregels regels,
            Map<String, Uitspraak> uitspraken,
            boolean geexporteerd,
            Duration langste,
            Supplier<KieBase> maker) {
        this.thema = regels.thema().naam();
        this.aantal = regels.regels().size();
        this.uitspraken = uitspraken;
        this.geexporteerd = geexporteerd;
        this.langste = langste;
        this.maker = maker;
    }

    /** On the rules of a subject, handed to Drools when it is first asked about. */
    static Droolstoepasser van(
            Themaregels regels, Map<String, Grond> gronden, Droolsinstelling instelling, Duration langste) {
        return new Droolstoepasser(regels, Map.of(), false, langste, () -> instelling.basis(model(regels, gronden)));
    }

    private static Droolsmodel model(Themaregels regels, Map<String, Grond> gronden) {
        Droolsmodel model = new Droolsmodel();
        for (int i = 0; i < regels.ronden().size(); i++) {
            int ronde = i + 1;
            regels.ronden().get(i).forEach(r -> model.voeg(ronde, new Uitspraak(regels.thema(), r, gronden)));
        }
        return model;
    }

    /** On rules that Drools read by itself from their export. */
    static Droolstoepasser op(KieBase basis, Themaregels regels, Map<String, Grond> gronden, Duration langste) {
        Map<String, Uitspraak> uitspraken = new HashMap<>();
        regels.regels().forEach(r -> uitspraken.put(r.id(), new Uitspraak(regels.thema(), r, gronden)));
        return new Droolstoepasser(regels, uitspraken, true, langste, () -> basis);
    }

    private KieBase basis() {
        KieBase bekend = basis;
        return bekend == null ? maak() : bekend;
    }

    private KieBase maak() {
        synchronized (slot) {
            KieBase bekend = basis;
            if (bekend == null) {
                bekend = Objects.requireNonNull(maker).get();
                basis = bekend;
                maker = null;
            }
            return bekend;
        }
    }

    @Override
    public void doorloop(Verloop verloop) {
        KieSession sessie = basis().newKieSession();
        Tijdgrens tijd = new Tijdgrens(thema, langste);
        try {
            while (verloop.naarVolgendeRonde()) {
                Conclusies conclusies = new Conclusies();
                sessie.setGlobal(Conclusies.NAAM, conclusies);
                sessie.insert(geexporteerd ? verloop.beeld() : verloop.situatie());
                begrens(sessie.fireAllRules(tijd, aantal + 1));
                conclusies.meld(verloop, this::uitspraak);
            }
        } finally {
            sessie.dispose();
        }
    }

    private Uitspraak uitspraak(String id) {
        Uitspraak uitspraak = uitspraken.get(id);
        if (uitspraak == null) {
            throw new IllegalStateException("onbekende regel " + id);
        }
        return uitspraak;
    }

    /** Each rule looks at one record and changes nothing, so it applies at most once. */
    private void begrens(int toegepast) {
        if (toegepast > aantal) {
            throw onbruikbaar(
                    "GRENS-22",
                    "de regels over " + thema + " blijven elkaar herhalen",
                    "meld dit aan de beheerder, met deze regels erbij");
        }
    }

    private static OnbruikbareKennisbankException onbruikbaar(String code, String boodschap, String hulp) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(code, "regels", boodschap, hulp)));
    }

    /** Stops rules that take too long; asked before each rule is applied. */
    private static final class Tijdgrens implements AgendaFilter {
        private final String thema;
        private final long langste;
        private final long begin = System.nanoTime();

        Tijdgrens(String thema, Duration langste) {
            this.thema = thema;
            this.langste = langste.toNanos();
        }

        @Override
        public boolean accept(Match regel) {
            if (System.nanoTime() - begin > langste) {
                throw onbruikbaar(
                        "GRENS-23",
                        "de regels over " + thema + " duren te lang",
                        "probeer het opnieuw; gebeurt het weer, meld het aan de beheerder");
            }
            return true;
        }
    }
}
