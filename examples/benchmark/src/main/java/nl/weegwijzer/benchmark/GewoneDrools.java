package nl.weegwijzer.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.internal.beeld.Triagebeeld;
import nl.weegwijzer.internal.beeld.Wegingbeeld;
import nl.weegwijzer.internal.drools.Conclusies;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The same rules as most people use Drools: the exported DRL in a kjar, loaded through the class path container, a new
 * session per decision. Gives what the rules conclude, without reasons, texts or dates. Thread-safe.
 */
public final class GewoneDrools {
    private static final int RONDEN_WEGING = 2;
    private static final int RONDEN_TRIAGE = 3;

    private final KieContainer container;
    private final boolean verken;

    /**
     * Loads the rules.
     *
     * @param verken whether to try every answer to the unknown criteria, which the rules need to know whether the
     *     weighing is final; else it counts as final only where every criterion is known
     */
    public GewoneDrools(boolean verken) {
        this.container = KieServices.get().getKieClasspathContainer();
        this.verken = verken;
    }

    /** The container with the rules. */
    KieContainer container() {
        return container;
    }

    /**
     * What the rules concluded.
     *
     * @param uitkomst the outcome
     * @param urgentie how soon
     * @param definitief whether it is final
     * @param eigenaar who holds the case
     * @param perRegel the conclusions of each rule that applied
     */
    public record Uitslag(
            @Nullable Uitkomst uitkomst,
            @Nullable Urgentie urgentie,
            @Nullable Antwoord definitief,
            @Nullable Partij eigenaar,
            Map<String, List<Gevolg>> perRegel) {}

    /** What follows on this report. */
    public Uitslag besluit(Triagezaak zaak) {
        KieSession sessie = container.newKieSession();
        try {
            return besluit(sessie, zaak);
        } finally {
            sessie.dispose();
        }
    }

    private Uitslag besluit(KieSession sessie, Triagezaak zaak) {
        Map<String, List<Gevolg>> perRegel = new HashMap<>();
        Wegingbeeld weging = weeg(sessie, zaak.melding().vorm(), zaak.criteria(), perRegel);
        boolean vast = verken
                ? staatVast(sessie, zaak, weging)
                : vormen(zaak).size() == 1 && invullingen(zaak.criteria()).size() == 1;
        Triagebeeld beeld = triagebeeld(zaak, weging, vast);
        for (int ronde = 1; ronde <= RONDEN_TRIAGE; ronde++) {
            Map<String, List<Gevolg>> nieuw = vuur(sessie, beeld);
            perRegel.putAll(nieuw);
            beeld = volgende(beeld, standen(nieuw), ronde + 1);
        }
        return new Uitslag(weging.uitkomst(), weging.urgentie(), beeld.definitief(), beeld.eigenaar(), perRegel);
    }

    private static Wegingbeeld weeg(
            KieSession sessie, Meldvorm vorm, Criteria criteria, Map<String, List<Gevolg>> perRegel) {
        Wegingbeeld beeld = new Wegingbeeld(
                1,
                vorm,
                criteria.directGevaar(),
                criteria.structureleOnveiligheid(),
                criteria.multiProblem(),
                criteria.kwetsbaarheidSysteem(),
                criteria.anonimiteitMelder(),
                null,
                null,
                null,
                null,
                null);
        for (int ronde = 1; ronde <= RONDEN_WEGING; ronde++) {
            Map<String, List<Gevolg>> nieuw = vuur(sessie, beeld);
            perRegel.putAll(nieuw);
            beeld = volgende(beeld, standen(nieuw), ronde + 1);
        }
        return beeld;
    }

    private static boolean staatVast(KieSession sessie, Triagezaak zaak, Wegingbeeld nu) {
        for (Meldvorm vorm : vormen(zaak)) {
            for (Criteria criteria : invullingen(zaak.criteria())) {
                Wegingbeeld ander = weeg(sessie, vorm, criteria, new HashMap<>());
                if (ander.uitkomst() != nu.uitkomst() || ander.urgentie() != nu.urgentie()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Meldvorm> vormen(Triagezaak zaak) {
        Meldvorm vorm = zaak.melding().vorm();
        return vorm == Meldvorm.ONBEKEND ? List.of(Meldvorm.OPEN, Meldvorm.GESLOTEN) : List.of(vorm);
    }

    private static List<Criteria> invullingen(Criteria criteria) {
        List<Criteria> mogelijk = new ArrayList<>();
        for (Antwoord gevaar : antwoorden(criteria.directGevaar())) {
            for (Antwoord structureel : antwoorden(criteria.structureleOnveiligheid())) {
                for (Antwoord problemen : antwoorden(criteria.multiProblem())) {
                    for (Antwoord kwetsbaar : antwoorden(criteria.kwetsbaarheidSysteem())) {
                        mogelijk.add(
                                new Criteria(gevaar, structureel, problemen, kwetsbaar, criteria.anonimiteitMelder()));
                    }
                }
            }
        }
        return mogelijk;
    }

    private static List<Antwoord> antwoorden(Antwoord antwoord) {
        return antwoord == Antwoord.ONBEKEND ? List.of(Antwoord.JA, Antwoord.NEE) : List.of(antwoord);
    }

    private static Map<String, List<Gevolg>> vuur(KieSession sessie, Object beeld) {
        Conclusies conclusies = new Conclusies();
        sessie.setGlobal("conclusies", conclusies);
        sessie.insert(beeld);
        sessie.fireAllRules();
        return conclusies.perRegel();
    }

    private static Map<String, Object> standen(Map<String, List<Gevolg>> perRegel) {
        Map<String, Object> standen = new HashMap<>();
        for (List<Gevolg> gevolgen : perRegel.values()) {
            for (Gevolg gevolg : gevolgen) {
                if (gevolg instanceof Standgevolg stand) {
                    standen.put(stand.veld(), stand.waarde());
                }
            }
        }
        return standen;
    }

    private static Wegingbeeld volgende(Wegingbeeld was, Map<String, Object> standen, int ronde) {
        return new Wegingbeeld(
                ronde,
                was.vorm(),
                was.directGevaar(),
                was.structureleOnveiligheid(),
                was.multiProblem(),
                was.kwetsbaarheid(),
                was.opgegevenAnonimiteit(),
                standen.get("anonimiteit") instanceof Antwoord antwoord ? antwoord : was.anonimiteit(),
                standen.get("uitkomst") instanceof Uitkomst uitkomst ? uitkomst : was.uitkomst(),
                standen.get("urgentie") instanceof Urgentie urgentie ? urgentie : was.urgentie(),
                standen.get("zwaarte") instanceof Integer zwaarte ? zwaarte : was.zwaarte(),
                standen.get("informatieNodig") instanceof Antwoord antwoord ? antwoord : was.informatieNodig());
    }

    private static Triagebeeld volgende(Triagebeeld was, Map<String, Object> standen, int ronde) {
        return new Triagebeeld(
                ronde,
                was.vorm(),
                was.melder(),
                was.melderBereikbaar(),
                was.geslotenGegrond(),
                was.zorgmelding(),
                was.bekendheidscheck(),
                was.triageformulier(),
                was.directGevaar(),
                was.dreigendRisico(),
                was.minderjarigen(),
                was.politie(),
                was.raad(),
                was.instantie(),
                was.verzoekAanRaad(),
                was.huisverbod(),
                was.casemanagerToegewezen(),
                was.overleg(),
                was.onderzoekAfgesloten(),
                was.beeindigd(),
                was.uitkomst(),
                was.uitslagBekend(),
                was.wegingVast(),
                was.informatieNodig(),
                standen.get("stukkenCompleet") instanceof Antwoord antwoord ? antwoord : was.stukkenCompleet(),
                standen.get("definitief") instanceof Antwoord antwoord ? antwoord : was.definitief(),
                standen.get("eigenaar") instanceof Partij partij ? partij : was.eigenaar());
    }

    private static Triagebeeld triagebeeld(Triagezaak zaak, Wegingbeeld weging, boolean vast) {
        return new Triagebeeld(
                1,
                zaak.melding().vorm(),
                zaak.melding().melder().rol(),
                zaak.melding().melder().bereikbaar(),
                zaak.melding().geslotenGegrond(),
                zaak.stukken().zorgmelding(),
                zaak.stukken().bekendheidscheck(),
                zaak.stukken().triageformulier(),
                zaak.criteria().directGevaar(),
                zaak.dreigendRisicoKinderen(),
                minderjarigen(zaak),
                zaak.kennisgeving().politie(),
                zaak.kennisgeving().raad(),
                zaak.kennisgeving().instantie(),
                zaak.kennisgeving().verzoekAanRaad(),
                zaak.huisverbod(),
                zaak.verloop().casemanagerToegewezen(),
                zaak.verloop().multidisciplinairOverleg(),
                zaak.verloop().onderzoekAfgesloten(),
                zaak.verloop().bemoeienisBeeindigd(),
                weging.uitkomst(),
                antwoord(weging.uitkomst() != null),
                antwoord(vast),
                antwoord(weging.informatieNodig() == Antwoord.JA),
                null,
                null,
                null);
    }

    private static Antwoord minderjarigen(Triagezaak zaak) {
        Antwoord uit = zaak.gezin().kinderenVolledig() == Antwoord.JA ? Antwoord.NEE : Antwoord.ONBEKEND;
        for (Kind kind : zaak.gezin().kinderen()) {
            if (kind.minderjarig() == Antwoord.JA) {
                return Antwoord.JA;
            }
            uit = kind.minderjarig() == Antwoord.ONBEKEND ? Antwoord.ONBEKEND : uit;
        }
        return uit;
    }

    private static Antwoord antwoord(boolean waar) {
        return waar ? Antwoord.JA : Antwoord.NEE;
    }
}
