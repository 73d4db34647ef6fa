package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Lets Drools find the rules that apply, in a session of its own for each record. Thread-safe. */
final class Droolstoepasser implements Toepasser {
    private final Supplier<Basis> maker;
    private final Duration langste;
    private final Object slot = new Object();
    private volatile @Nullable Basis basis;

    private Droolstoepasser(Supplier<Basis> maker, Duration langste) {
        this.maker = maker;
        this.langste = langste;
    }

    /**
     * The rules of a subject with all that running them takes.
     *
     * @param thema the name of the subject
     * @param regels the rules as Drools has them
     * @param aantal how many there are
     * @param export the wording of each rule by its id where Drools read them from their export; empty otherwise
     * @param geheugens what is remembered of each round; empty where nothing is
     */
    private record Basis(
            String thema, KieBase regels, int aantal, Map<String, Uitspraak> export, List<Rondegeheugen> geheugens) {
        /** Whether all that applies in this round is known, and said. */
        boolean weet(Situatie situatie, Verloop verloop) {
            return !geheugens.isEmpty() && geheugens.get(verloop.ronde() - 1).weet(situatie, verloop);
        }

        void onthoud(Situatie situatie, int ronde, Conclusies conclusies) {
            if (!geheugens.isEmpty()) {
                geheugens.get(ronde - 1).onthoud(situatie, conclusies.geldend());
            }
        }

        /** What the conditions of the rules look at. */
        Object feit(Situatie situatie, Verloop verloop) {
            return export.isEmpty() ? situatie : verloop.beeld();
        }

        Uitspraak uitspraak(String id) {
            Uitspraak uitspraak = export.get(id);
            if (uitspraak == null) {
                throw new IllegalStateException("onbekende regel " + id);
            }
            return uitspraak;
        }
    }

    /** On the rules of a subject, handed to Drools when it is first asked about. */
    static Droolstoepasser van(
            Themaregels regels,
            Map<String, Grond> gronden,
            Droolsinstelling instelling,
            boolean onthoudt,
            Duration langste) {
        return new Droolstoepasser(
                () -> {
                    Droolsmodel model = new Droolsmodel();
                    int ronde = 1;
                    for (List<Regel> samen : regels.ronden()) {
                        for (Regel regel : samen) {
                            model.voeg(ronde, new Uitspraak(regels.thema(), regel, gronden));
                        }
                        ronde++;
                    }
                    return new Basis(
                            regels.thema().naam(),
                            instelling.basis(model),
                            model.aantal(),
                            Map.of(),
                            onthoudt
                                    ? regels.ronden().stream()
                                            .map(Rondegeheugen::new)
                                            .toList()
                                    : List.of());
                },
                langste);
    }

    /** On rules that Drools read by itself from their export. */
    static Droolstoepasser op(KieBase basis, Themaregels regels, Map<String, Grond> gronden, Duration langste) {
        Map<String, Uitspraak> export = new HashMap<>();
        regels.regels().forEach(r -> export.put(r.id(), new Uitspraak(regels.thema(), r, gronden)));
        return new Droolstoepasser(
                () -> new Basis(regels.thema().naam(), basis, export.size(), export, List.of()), langste);
    }

    private Basis basis() {
        Basis bekend = basis;
        return bekend == null ? maak() : bekend;
    }

    /** Made by one thread while others wait; where that fails, the next question tries again. */
    private Basis maak() {
        synchronized (slot) {
            Basis bekend = basis;
            if (bekend == null) {
                bekend = maker.get();
                basis = bekend;
            }
            return bekend;
        }
    }

    @Override
    public void doorloop(Verloop verloop) {
        Basis nu = basis();
        @Nullable KieSession sessie = null;
        try {
            Tijdgrens tijd = new Tijdgrens(nu.thema(), langste);
            while (verloop.naarVolgendeRonde()) {
                Situatie situatie = verloop.situatie();
                if (!nu.weet(situatie, verloop)) {
                    sessie = sessie == null ? nu.regels().newKieSession() : sessie;
                    Conclusies conclusies = new Conclusies();
                    sessie.setGlobal(Conclusies.NAAM, conclusies);
                    sessie.insert(nu.feit(situatie, verloop));
                    begrens(nu, sessie.fireAllRules(tijd, nu.aantal() + 1));
                    nu.onthoud(situatie, verloop.ronde(), conclusies);
                    conclusies.meld(verloop, nu::uitspraak);
                }
            }
        } finally {
            if (sessie != null) {
                sessie.dispose();
            }
        }
    }

    /** Each rule looks at one record and changes nothing, so it applies at most once. */
    private static void begrens(Basis basis, int toegepast) {
        if (toegepast > basis.aantal()) {
            throw onbruikbaar(
                    "GRENS-22",
                    "de regels over " + basis.thema() + " blijven elkaar herhalen",
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
