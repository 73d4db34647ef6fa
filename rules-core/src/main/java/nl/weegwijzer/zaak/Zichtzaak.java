package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question who has the view on safety, and whether Veilig Thuis has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param zaakfase the phase that the case is in (norm F.2)
 * @param gemeld whether a report was made to Veilig Thuis, where the phase is not known; a known phase tells it by
 *     itself
 * @param gezin the family
 * @param leden the members of family and household of whom it is said whether there is a current picture; a child or
 *     parent of the family that is not among them is a member of whom that is not known
 * @param ledenVolledig whether all members are named; as long as it is not {@code JA} there may be another
 * @param veiligheidsplan the safety work done (norm 8.1.b)
 * @param multidisciplinairBeoordeeld whether safety was judged in a multidisciplinary setting (norm 8.1.c)
 * @param onderzoek whether an investigation is called for (norm 8.1.g)
 * @param ontvangers the parties to which the case was transferred
 */
public record Zichtzaak(
        LocalDate peildatum,
        Zaakfase zaakfase,
        Antwoord gemeld,
        Gezin gezin,
        List<Lid> leden,
        Antwoord ledenVolledig,
        Veiligheidsplan veiligheidsplan,
        Antwoord multidisciplinairBeoordeeld,
        Onderzoekstand onderzoek,
        List<Ontvanger> ontvangers)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Zichtzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("zaakfase", zaakfase);
        keuring.verplicht("gemeld", gemeld);
        keuring.verplicht("gezin", gezin);
        leden = keuring.lijst("leden", leden);
        keuring.verplicht("ledenVolledig", ledenVolledig);
        keuring.verplicht("veiligheidsplan", veiligheidsplan);
        keuring.verplicht("multidisciplinairBeoordeeld", multidisciplinairBeoordeeld);
        keuring.verplicht("onderzoek", onderzoek);
        ontvangers = keuring.lijst("ontvangers", ontvangers);
        keuring.uniek("leden", "lid", leden.stream().map(Lid::kenmerk).toList());
        keuring.weiger(
                ledenVolledig == Antwoord.JA && gezin != null && gezin.kinderenVolledig() == Antwoord.NEE,
                "ledenVolledig",
                "is ja terwijl gezin.kinderenVolledig nee is; noem het kind dat ontbreekt, of zeg nee");
        keuring.ontvangers(ontvangers, peildatum);
        keuring.nietVoorDeMelding(zaakfase, ontvangers);
        keuring.gemeldInFase(zaakfase, gemeld);
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Zichtzaak op(LocalDate peildatum) {
        return new Zichtzaak(
                peildatum,
                Zaakfase.ONBEKEND,
                Antwoord.ONBEKEND,
                Gezin.onbekend(),
                List.of(),
                Antwoord.ONBEKEND,
                Veiligheidsplan.onbekend(),
                Antwoord.ONBEKEND,
                Onderzoekstand.ONBEKEND,
                List.of());
    }

    /** A copy with zaakfase as given. */
    public Zichtzaak zaakfase(Zaakfase zaakfase) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with gemeld as given. */
    public Zichtzaak gemeld(Antwoord gemeld) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with gezin as given. */
    public Zichtzaak gezin(Gezin gezin) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with leden as given. */
    public Zichtzaak leden(List<Lid> leden) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with ledenVolledig as given. */
    public Zichtzaak ledenVolledig(Antwoord ledenVolledig) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with veiligheidsplan as given. */
    public Zichtzaak veiligheidsplan(Veiligheidsplan veiligheidsplan) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with multidisciplinairBeoordeeld as given. */
    public Zichtzaak multidisciplinairBeoordeeld(Antwoord multidisciplinairBeoordeeld) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with onderzoek as given. */
    public Zichtzaak onderzoek(Onderzoekstand onderzoek) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }

    /** A copy with ontvangers as given. */
    public Zichtzaak ontvangers(List<Ontvanger> ontvangers) {
        return new Zichtzaak(
                peildatum,
                zaakfase,
                gemeld,
                gezin,
                leden,
                ledenVolledig,
                veiligheidsplan,
                multidisciplinairBeoordeeld,
                onderzoek,
                ontvangers);
    }
}
