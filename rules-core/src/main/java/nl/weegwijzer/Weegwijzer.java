package nl.weegwijzer;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Consultatiebesluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldcodebesluit;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Consultatievraag;
import nl.weegwijzer.internal.vraag.Meldcodevraag;
import nl.weegwijzer.internal.vraag.Meldvraag;
import nl.weegwijzer.internal.vraag.Monitoringvraag;
import nl.weegwijzer.internal.vraag.Overdrachtvraag;
import nl.weegwijzer.internal.vraag.Triagevraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Consultatiezaak;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;

/**
 * Asks a knowledge base what the agreements ask of professionals in one case. One method per question; each takes the
 * facts and gives a decision with its reasons. Advice, not a decision by itself.
 *
 * <p>Stateless and thread-safe: share one instance. The same facts give the same decision, in whatever order or thread.
 *
 * <pre>{@code
 * Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
 * Triagebesluit besluit = weegwijzer.triage(Triagezaak.op(LocalDate.of(2026, 3, 2))
 *         .criteria(Criteria.onbekend().directGevaar(Antwoord.JA)));
 * }</pre>
 */
public final class Weegwijzer {
    private final Supplier<Versies> versies;

    private Weegwijzer(Supplier<Versies> versies) {
        this.versies = versies;
    }

    /** Asks this knowledge base. */
    public static Weegwijzer met(Kennisbank kennisbank) {
        return met(kennisbank, new Kennisbank[0]);
    }

    /**
     * Asks several versions of the same agreements: the one that holds on the reference date of a case decides it.
     *
     * @throws OnbruikbareKennisbankException where two of them hold on the same day, or have another id
     */
    public static Weegwijzer met(Kennisbank eerste, Kennisbank... andere) {
        Versies alle =
                Versies.van(Stream.concat(Stream.of(eerste), Stream.of(andere)).toList());
        return new Weegwijzer(() -> alle);
    }

    /** Asks what this watch has in use at the moment of each question. */
    public static Weegwijzer met(Kenniswacht wacht) {
        return new Weegwijzer(wacht::versies);
    }

    /**
     * Whether and how to report, and for which child (norms 9.1.5.o.a-r, 9.1.5.g.a-d, 8.2.b and F.5).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Meldadvies meldadvies(Meldzaak zaak) {
        return Meldvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * What follows on a report (norms 9.1.5.o.s-w, 9.1.5.g.e-j and 8.1.h-m).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Triagebesluit triage(Triagezaak zaak) {
        return Triagevraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether a case can be transferred, and who informs whom (norms 9.2.a-l and 9.2.n).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Overdrachtbesluit overdracht(Overdrachtzaak zaak) {
        return Overdrachtvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Who monitors, and when is measured (norms 9.2.m and 9.2.o-q).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Monitoringbesluit monitoring(Monitoringzaak zaak) {
        return Monitoringvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * In which step of the reporting code a case is, and what the step asks (norms 7.2.1-7.2.5, 8.2.b and 8.2.d).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Meldcodebesluit meldcode(Meldcodezaak zaak) {
        return Meldcodevraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether and how a case can be brought in with Veilig Thuis for advice (norms 9.1.2.a-9.1.2.i and 8.1.e).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Consultatiebesluit consultatie(Consultatiezaak zaak) {
        return Consultatievraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * The question that these facts are for.
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Besluit besluit(Zaak zaak) {
        return Vragen.besluit(geldigOp(zaak), zaak);
    }

    private Motor geldigOp(Zaak zaak) {
        return versies.get().geldigOp(zaak);
    }
}
