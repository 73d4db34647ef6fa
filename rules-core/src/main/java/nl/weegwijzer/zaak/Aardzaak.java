package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question whether it is domestic violence, child abuse, both or neither by the definitions of the
 * agreements.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param voorvallen the incidents and patterns that are known of; pseudonyms are unique
 * @param tekenVerminking whether there are signs of female genital mutilation (norm 7.3.c, ruling D-14)
 * @param tekenEergerelateerd whether there are signs of honour-related violence (norm 7.3.c, ruling D-14)
 */
public record Aardzaak(
        LocalDate peildatum, List<Voorval> voorvallen, Antwoord tekenVerminking, Antwoord tekenEergerelateerd)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Aardzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        voorvallen = keuring.lijst("voorvallen", voorvallen);
        keuring.verplicht("tekenVerminking", tekenVerminking);
        keuring.verplicht("tekenEergerelateerd", tekenEergerelateerd);
        keuring.uniek(
                "voorvallen",
                "voorval",
                voorvallen.stream().map(Voorval::kenmerk).toList());
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Aardzaak op(LocalDate peildatum) {
        return new Aardzaak(peildatum, List.of(), Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    /** A copy with voorvallen as given. */
    public Aardzaak voorvallen(List<Voorval> voorvallen) {
        return new Aardzaak(peildatum, voorvallen, tekenVerminking, tekenEergerelateerd);
    }

    /** A copy with tekenVerminking as given. */
    public Aardzaak tekenVerminking(Antwoord tekenVerminking) {
        return new Aardzaak(peildatum, voorvallen, tekenVerminking, tekenEergerelateerd);
    }

    /** A copy with tekenEergerelateerd as given. */
    public Aardzaak tekenEergerelateerd(Antwoord tekenEergerelateerd) {
        return new Aardzaak(peildatum, voorvallen, tekenVerminking, tekenEergerelateerd);
    }
}
