package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts for the triage of a report by Veilig Thuis.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param melding the report
 * @param gezin the family
 * @param stukken the pieces that are there
 * @param criteria the five criteria
 * @param dreigendRisicoKinderen whether children are at imminent risk; not the same as direct danger (norm 9.1.5.o.v)
 * @param kennisgeving who should be notified
 * @param huisverbod whether a temporary restraining order plays a part
 * @param verloop what happened since
 */
public record Triagezaak(
        LocalDate peildatum,
        Melding melding,
        Gezin gezin,
        Stukken stukken,
        Criteria criteria,
        Antwoord dreigendRisicoKinderen,
        Kennisgeving kennisgeving,
        Huisverbod huisverbod,
        Verloop verloop)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Triagezaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("melding", melding);
        keuring.verplicht("gezin", gezin);
        keuring.verplicht("stukken", stukken);
        keuring.verplicht("criteria", criteria);
        keuring.verplicht("dreigendRisicoKinderen", dreigendRisicoKinderen);
        keuring.verplicht("kennisgeving", kennisgeving);
        keuring.verplicht("huisverbod", huisverbod);
        keuring.verplicht("verloop", verloop);
        if (melding != null && criteria != null) {
            keuring.weiger(
                    melding.vorm() == Meldvorm.GESLOTEN && criteria.anonimiteitMelder() == Antwoord.NEE,
                    "criteria.anonimiteitMelder",
                    "is nee terwijl de melding gesloten is: bij een gesloten melding blijft de melder anoniem");
            keuring.weiger(
                    melding.vorm() == Meldvorm.OPEN && criteria.anonimiteitMelder() == Antwoord.JA,
                    "criteria.anonimiteitMelder",
                    "is ja terwijl de melding open is: bij een open melding hoort het gezin wie meldde");
            keuring.nietNa("melding.ontvangenOp", melding.ontvangenOp(), "peildatum", peildatum);
        }
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Triagezaak op(LocalDate peildatum) {
        return new Triagezaak(
                peildatum,
                Melding.onbekend(),
                Gezin.onbekend(),
                Stukken.onbekend(),
                Criteria.onbekend(),
                Antwoord.ONBEKEND,
                Kennisgeving.onbekend(),
                Huisverbod.ONBEKEND,
                Verloop.onbekend());
    }

    /** A copy with melding as given. */
    public Triagezaak melding(Melding melding) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with gezin as given. */
    public Triagezaak gezin(Gezin gezin) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with stukken as given. */
    public Triagezaak stukken(Stukken stukken) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with criteria as given. */
    public Triagezaak criteria(Criteria criteria) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with dreigendRisicoKinderen as given. */
    public Triagezaak dreigendRisicoKinderen(Antwoord dreigendRisicoKinderen) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with kennisgeving as given. */
    public Triagezaak kennisgeving(Kennisgeving kennisgeving) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with huisverbod as given. */
    public Triagezaak huisverbod(Huisverbod huisverbod) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }

    /** A copy with verloop as given. */
    public Triagezaak verloop(Verloop verloop) {
        return new Triagezaak(
                peildatum,
                melding,
                gezin,
                stukken,
                criteria,
                dreigendRisicoKinderen,
                kennisgeving,
                huisverbod,
                verloop);
    }
}
