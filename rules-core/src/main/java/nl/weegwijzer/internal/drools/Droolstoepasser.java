package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets Drools find the rules that apply, in a session of its own for each record. Thread-safe. */
final class Droolstoepasser implements Toepasser {
    private final Thema thema;
    private final Themabasis basis;
    private final Map<String, Grond> gronden;
    private final Duration langste;
    private final Map<String, Regel> regelPerId = new HashMap<>();
    private final Map<String, Uitspraak> uitspraken = new ConcurrentHashMap<>();

    Droolstoepasser(Themaregels regels, Themabasis basis, Map<String, Grond> gronden, Duration langste) {
        this.thema = regels.thema();
        this.basis = basis;
        this.gronden = gronden;
        this.langste = langste;
        regels.regels().forEach(r -> regelPerId.put(r.id(), r));
    }

    Themabasis basis() {
        return basis;
    }

    @Override
    public void doorloop(Verloop verloop) {
        KieSession sessie = basis.regels().newKieSession();
        Tijdgrens tijd = new Tijdgrens(thema, langste);
        try {
            while (verloop.naarVolgendeRonde()) {
                Conclusies conclusies = new Conclusies();
                sessie.setGlobal("conclusies", conclusies);
                sessie.insert(verloop.beeld());
                begrens(sessie.fireAllRules(tijd, regelPerId.size() + 1));
                conclusies.perRegel().forEach((id, gevolgen) -> verloop.past(uitspraak(id), gevolgen));
            }
        } finally {
            sessie.dispose();
        }
    }

    private Uitspraak uitspraak(String id) {
        // get first: computeIfAbsent may lock even where the key is there
        Uitspraak bekend = uitspraken.get(id);
        return bekend != null ? bekend : uitspraken.computeIfAbsent(id, i -> new Uitspraak(thema, regel(i), gronden));
    }

    private Regel regel(String id) {
        Regel regel = regelPerId.get(id);
        if (regel == null) {
            throw new IllegalStateException("onbekende regel " + id);
        }
        return regel;
    }

    /** Each rule looks at one record and changes nothing, so it applies at most once. */
    private void begrens(int toegepast) {
        if (toegepast > regelPerId.size()) {
            throw onbruikbaar(
                    "GRENS-22",
                    "de regels over " + thema.naam() + " blijven elkaar herhalen",
                    "meld dit aan de beheerder, met deze regels erbij");
        }
    }

    private static OnbruikbareKennisbankException onbruikbaar(String code, String boodschap, String hulp) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(code, "regels", boodschap, hulp)));
    }

    /** Stops rules that take too long; asked before each rule is applied. */
    private static final class Tijdgrens implements AgendaFilter {
        private final Thema thema;
        private final long langste;
        private final long begin = System.nanoTime();

        Tijdgrens(Thema thema, Duration langste) {
            this.thema = thema;
            this.langste = langste.toNanos();
        }

        @Override
        public boolean accept(Match regel) {
            if (System.nanoTime() - begin > langste) {
                throw onbruikbaar(
                        "GRENS-23",
                        "de regels over " + thema.naam() + " duren te lang",
                        "probeer het opnieuw; gebeurt het weer, meld het aan de beheerder");
            }
            return true;
        }
    }
}
