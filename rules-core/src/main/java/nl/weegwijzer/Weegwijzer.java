package nl.weegwijzer;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Aardbesluit;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Casusregiebesluit;
import nl.weegwijzer.besluit.Consultatiebesluit;
import nl.weegwijzer.besluit.Dossierbesluit;
import nl.weegwijzer.besluit.Inhoudbesluit;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldcodebesluit;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Organisatiebesluit;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Routeringsadvies;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Voortgangsoordeel;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.besluit.Zichtbesluit;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Aardvraag;
import nl.weegwijzer.internal.vraag.Casusregievraag;
import nl.weegwijzer.internal.vraag.Consultatievraag;
import nl.weegwijzer.internal.vraag.Dossiervraag;
import nl.weegwijzer.internal.vraag.Inhoudvraag;
import nl.weegwijzer.internal.vraag.Meldcodevraag;
import nl.weegwijzer.internal.vraag.Meldvraag;
import nl.weegwijzer.internal.vraag.Monitoringvraag;
import nl.weegwijzer.internal.vraag.Organisatievraag;
import nl.weegwijzer.internal.vraag.Overdrachtvraag;
import nl.weegwijzer.internal.vraag.Overzichtvraag;
import nl.weegwijzer.internal.vraag.Routeringvraag;
import nl.weegwijzer.internal.vraag.Triagevraag;
import nl.weegwijzer.internal.vraag.Voortgangvraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.internal.vraag.Zichtvraag;
import nl.weegwijzer.zaak.Aardzaak;
import nl.weegwijzer.zaak.Casusregiezaak;
import nl.weegwijzer.zaak.Consultatiezaak;
import nl.weegwijzer.zaak.Dossierzaak;
import nl.weegwijzer.zaak.Inhoudzaak;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Organisatiezaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Routeringzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Voortgangzaak;
import nl.weegwijzer.zaak.Zaak;
import nl.weegwijzer.zaak.Zichtzaak;

/**
 * Asks a knowledge base what the agreements ask of professionals in one case. One method per question; each takes the
 * facts and gives a decision with its reasons. Advice, not a decision by itself.
 *
 * <p>Stateless and thread-safe: share one instance. The same facts give the same decision, in whatever order or thread.
 *
 * <p>Nothing may be null, nor anything in an array: each method refuses it as {@link IllegalArgumentException}, which
 * names the argument.
 *
 * <pre>{@code
 * Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
 * Triagebesluit besluit = weegwijzer.triage(Triagezaak.op(LocalDate.of(2026, 3, 2))
 *         .criteria(Criteria.onbekend().directGevaar(Antwoord.JA)));
 * }</pre>
 */
public final class Weegwijzer {
    private static final String KENNISBANK = "een kennisbank die geladen is met Kennisbank.load";

    private final Supplier<Versies> versies;

    private Weegwijzer(Supplier<Versies> versies) {
        this.versies = versies;
    }

    /** Asks this knowledge base. */
    public static Weegwijzer met(Kennisbank kennisbank) {
        return met(Argument.verplicht("kennisbank", kennisbank, KENNISBANK), new Kennisbank[0]);
    }

    /**
     * Asks several versions of the same agreements: the one that holds on the reference date of a case decides it.
     *
     * @throws OnbruikbareKennisbankException where two of them hold on the same day, or have another id
     */
    public static Weegwijzer met(Kennisbank eerste, Kennisbank... andere) {
        Versies alle = Versies.van(Stream.concat(
                        Stream.of(Argument.verplicht("eerste", eerste, KENNISBANK)),
                        Argument.alle("andere", andere, KENNISBANK).stream())
                .toList());
        return new Weegwijzer(() -> alle);
    }

    /** Asks what this watch has in use at the moment of each question. */
    public static Weegwijzer met(Kenniswacht wacht) {
        return new Weegwijzer(Argument.verplicht("wacht", wacht, "een kenniswacht die gestart of geopend is")::versies);
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
     * Every decision that can be taken on a whole case, who holds it, and all duties together (norms F.1 and 4.d).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date, or the facts for
     *     different questions contradict each other
     */
    public Zaakoverzicht overzicht(Overzichtzaak zaak) {
        return Overzichtvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether it is domestic violence, child abuse, both or neither (norms 7.1.a to 7.1.c and 7.3.c).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Aardbesluit aard(Aardzaak zaak) {
        return Aardvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether an organisation is ready for the agreements (norms 6.c, 6.e, 7.3.a to 7.3.d and 9.2.r).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Organisatiebesluit organisatie(Organisatiezaak zaak) {
        return Organisatievraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether Veilig Thuis has the view on safety, and with whom it lies (norms 8.1.a-c, 8.1.g, F.1, F.2 and 4.e).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Zichtbesluit zicht(Zichtzaak zaak) {
        return Zichtvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Who has the casusregie, and who may be case manager (norms F.1, F.2, 8.2.e-g, 8.3.b-c, 9.1.5.o.p and o.u and
     * 9.1.5.g.g).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Casusregiebesluit casusregie(Casusregiezaak zaak) {
        return Casusregievraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Which team there is for a family on a date, and what for (norms 8.2.l, 8.3.a, 8.3.d, 8.3.f-j and 9.2.r).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Routeringsadvies routering(Routeringzaak zaak) {
        return Routeringvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether the parties keep what they agreed, and what follows where they do not (norms 6.b, 6.e and 9.2.f-r).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Voortgangsoordeel voortgang(Voortgangzaak zaak) {
        return Voortgangvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * Whether the content of a report is in order, each statement and the whole (norms 9.1.5.o.b-l and 9.1.5.g.d).
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Inhoudbesluit inhoud(Inhoudzaak zaak) {
        return Inhoudvraag.VRAAG.besluit(geldigOp(zaak), zaak);
    }

    /**
     * What is recorded where, who may see it and what may be passed on (norms 9.1.5.o.g-i, 8.2.a and 9.2.s). For the
     * professional who keeps the dossier, never for the family.
     *
     * @throws OngeldigeZaakException where the knowledge base does not hold on the reference date
     */
    public Dossierbesluit dossier(Dossierzaak zaak) {
        return Dossiervraag.VRAAG.besluit(geldigOp(zaak), zaak);
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
        Argument.verplicht("zaak", zaak, "de feiten, te beginnen met `op(peildatum)` van het soort zaak van de vraag");
        return versies.get().geldigOp(zaak);
    }
}
