package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question who has the casusregie, and who may be case manager.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param zaakfase the phase that the case is in (norm F.2)
 * @param gemeld whether a report was made to Veilig Thuis, where the phase is not known; a known phase tells it by
 *     itself
 * @param gezin the family
 * @param ontvangers the parties to which the case was transferred
 * @param regieaanwijzing who was named for the casusregie (ruling D-15)
 * @param verloop what happened since the triage began (norms 9.1.5.o.u and 9.1.5.g.g)
 * @param casemanagerAfgesproken whether the partners agreed that youth health care is case manager (norm 8.2.g)
 * @param ouderwensen what each parent wishes (norm 8.2.g); a parent of the family that is not among them is one whose
 *     wish is not known
 * @param hulptraject whether the family gets help in a trajectory (norms 8.2.e and 8.2.f)
 * @param jeugdteamZetHulpIn whether the youth team deploys help (norm 8.3.b)
 * @param specialistischeHulp whether specialist help is needed (norm 8.3.c)
 */
public record Casusregiezaak(
        LocalDate peildatum,
        Zaakfase zaakfase,
        Antwoord gemeld,
        Gezin gezin,
        List<Ontvanger> ontvangers,
        Regieaanwijzing regieaanwijzing,
        Verloop verloop,
        Antwoord casemanagerAfgesproken,
        List<Ouderwens> ouderwensen,
        Antwoord hulptraject,
        Antwoord jeugdteamZetHulpIn,
        Antwoord specialistischeHulp)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Casusregiezaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("zaakfase", zaakfase);
        keuring.verplicht("gemeld", gemeld);
        keuring.verplicht("gezin", gezin);
        ontvangers = keuring.lijst("ontvangers", ontvangers);
        keuring.verplicht("regieaanwijzing", regieaanwijzing);
        keuring.verplicht("verloop", verloop);
        keuring.verplicht("casemanagerAfgesproken", casemanagerAfgesproken);
        ouderwensen = keuring.lijst("ouderwensen", ouderwensen);
        keuring.verplicht("hulptraject", hulptraject);
        keuring.verplicht("jeugdteamZetHulpIn", jeugdteamZetHulpIn);
        keuring.verplicht("specialistischeHulp", specialistischeHulp);
        keuring.uniek(
                "ouderwensen",
                "ouder",
                ouderwensen.stream().map(Ouderwens::kenmerk).toList());
        keuring.ontvangers(ontvangers, peildatum);
        keuring.nietVoorDeMelding(zaakfase, ontvangers);
        keuring.gemeldInFase(zaakfase, gemeld);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Casusregiezaak op(LocalDate peildatum) {
        return new Casusregiezaak(
                peildatum,
                Zaakfase.ONBEKEND,
                Antwoord.ONBEKEND,
                Gezin.onbekend(),
                List.of(),
                Regieaanwijzing.ONBEKEND,
                Verloop.onbekend(),
                Antwoord.ONBEKEND,
                List.of(),
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND);
    }

    /** A copy with zaakfase as given. */
    public Casusregiezaak zaakfase(Zaakfase zaakfase) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with gemeld as given. */
    public Casusregiezaak gemeld(Antwoord gemeld) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with gezin as given. */
    public Casusregiezaak gezin(Gezin gezin) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with ontvangers as given. */
    public Casusregiezaak ontvangers(List<Ontvanger> ontvangers) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with regieaanwijzing as given. */
    public Casusregiezaak regieaanwijzing(Regieaanwijzing regieaanwijzing) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with verloop as given. */
    public Casusregiezaak verloop(Verloop verloop) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with casemanagerAfgesproken as given. */
    public Casusregiezaak casemanagerAfgesproken(Antwoord casemanagerAfgesproken) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with ouderwensen as given. */
    public Casusregiezaak ouderwensen(List<Ouderwens> ouderwensen) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with hulptraject as given. */
    public Casusregiezaak hulptraject(Antwoord hulptraject) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with jeugdteamZetHulpIn as given. */
    public Casusregiezaak jeugdteamZetHulpIn(Antwoord jeugdteamZetHulpIn) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }

    /** A copy with specialistischeHulp as given. */
    public Casusregiezaak specialistischeHulp(Antwoord specialistischeHulp) {
        return new Casusregiezaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                ontvangers,
                regieaanwijzing,
                verloop,
                casemanagerAfgesproken,
                ouderwensen,
                hulptraject,
                jeugdteamZetHulpIn,
                specialistischeHulp);
    }
}
