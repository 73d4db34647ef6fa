package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question whether one organisation is ready for the agreements. Not about a family.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param soort what kind of organisation it is
 * @param inrichting what it arranged within its own walls
 * @param overzicht whether the overview of contact persons and telephone numbers is there (norm 9.2.r)
 * @param wijzigingen the changes in that overview; pseudonyms are unique
 * @param wijzigingenVolledig whether these are all the changes; as long as it is not {@code JA}, an unnamed one is
 *     possible
 * @param evaluatie the first evaluation
 * @param nietNagekomen whether an agreement was not kept (norm 6.e)
 */
public record Organisatiezaak(
        LocalDate peildatum,
        Organisatiesoort soort,
        Inrichting inrichting,
        Antwoord overzicht,
        List<Wijziging> wijzigingen,
        Antwoord wijzigingenVolledig,
        Evaluatie evaluatie,
        Antwoord nietNagekomen)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Organisatiezaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("soort", soort);
        keuring.verplicht("inrichting", inrichting);
        keuring.verplicht("overzicht", overzicht);
        wijzigingen = keuring.lijst("wijzigingen", wijzigingen);
        keuring.verplicht("wijzigingenVolledig", wijzigingenVolledig);
        keuring.verplicht("evaluatie", evaluatie);
        keuring.verplicht("nietNagekomen", nietNagekomen);
        keuring.uniek(
                "wijzigingen",
                "wijziging",
                wijzigingen.stream().map(Wijziging::kenmerk).toList());
        for (Wijziging wijziging : wijzigingen) {
            keuring.nietNa("wijzigingen.gewijzigdOp", wijziging.gewijzigdOp(), "peildatum", peildatum);
            keuring.nietNa("wijzigingen.gedeeldOp", wijziging.gedeeldOp(), "peildatum", peildatum);
        }
        if (evaluatie != null) {
            keuring.nietNa("evaluatie.gehoudenOp", evaluatie.gehoudenOp(), "peildatum", peildatum);
        }
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Organisatiezaak op(LocalDate peildatum) {
        return new Organisatiezaak(
                peildatum,
                Organisatiesoort.ONBEKEND,
                Inrichting.onbekend(),
                Antwoord.ONBEKEND,
                List.of(),
                Antwoord.ONBEKEND,
                Evaluatie.onbekend(),
                Antwoord.ONBEKEND);
    }

    /** A copy with soort as given. */
    public Organisatiezaak soort(Organisatiesoort soort) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with inrichting as given. */
    public Organisatiezaak inrichting(Inrichting inrichting) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with overzicht as given. */
    public Organisatiezaak overzicht(Antwoord overzicht) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with wijzigingen as given. */
    public Organisatiezaak wijzigingen(List<Wijziging> wijzigingen) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with wijzigingenVolledig as given. */
    public Organisatiezaak wijzigingenVolledig(Antwoord wijzigingenVolledig) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with evaluatie as given. */
    public Organisatiezaak evaluatie(Evaluatie evaluatie) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }

    /** A copy with nietNagekomen as given. */
    public Organisatiezaak nietNagekomen(Antwoord nietNagekomen) {
        return new Organisatiezaak(
                peildatum, soort, inrichting, overzicht, wijzigingen, wijzigingenVolledig, evaluatie, nietNagekomen);
    }
}
