package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts for the question what is recorded where, and who may see it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param meldvorm whether the report was open or closed
 * @param houder which organisation keeps the dossier
 * @param inzageverzoek who asks to see it (norm 9.1.5.o.h)
 * @param doorgifte to whom data of it would be passed on (norm 9.2.s)
 * @param stukken what is known of each piece in it; pseudonyms are unique
 */
public record Dossierzaak(
        LocalDate peildatum,
        Meldvorm meldvorm,
        Dossierhouder houder,
        Inzagevrager inzageverzoek,
        Doorgifte doorgifte,
        List<Stuk> stukken)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Dossierzaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("meldvorm", meldvorm);
        keuring.verplicht("houder", houder);
        keuring.verplicht("inzageverzoek", inzageverzoek);
        keuring.verplicht("doorgifte", doorgifte);
        stukken = keuring.lijst("stukken", stukken);
        keuring.uniek("stukken", "stuk", stukken.stream().map(Stuk::kenmerk).toList());
        keuring.weiger(
                houder != null && doorgifte != null && aanZichzelf(houder, doorgifte.ontvanger()),
                "doorgifte.ontvanger",
                "is dezelfde organisatie als houder: wie het dossier heeft, geeft het niet door aan zichzelf; kies een ander of niemand");
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Dossierzaak op(LocalDate peildatum) {
        return new Dossierzaak(
                peildatum,
                Meldvorm.ONBEKEND,
                Dossierhouder.ONBEKEND,
                Inzagevrager.ONBEKEND,
                Doorgifte.onbekend(),
                List.of());
    }

    /** Whether an organisation would pass data on to itself. */
    private static boolean aanZichzelf(Dossierhouder houder, Gegevensontvanger ontvanger) {
        return switch (houder) {
            case JGZ -> ontvanger == Gegevensontvanger.JGZ;
            case JEUGDTEAM -> ontvanger == Gegevensontvanger.JEUGDTEAM;
            case VEILIG_THUIS -> ontvanger == Gegevensontvanger.VEILIG_THUIS;
            case ANDERE, ONBEKEND -> false;
        };
    }

    /** A copy with meldvorm as given. */
    public Dossierzaak meldvorm(Meldvorm meldvorm) {
        return new Dossierzaak(peildatum, meldvorm, houder, inzageverzoek, doorgifte, stukken);
    }

    /** A copy with houder as given. */
    public Dossierzaak houder(Dossierhouder houder) {
        return new Dossierzaak(peildatum, meldvorm, houder, inzageverzoek, doorgifte, stukken);
    }

    /** A copy with inzageverzoek as given. */
    public Dossierzaak inzageverzoek(Inzagevrager inzageverzoek) {
        return new Dossierzaak(peildatum, meldvorm, houder, inzageverzoek, doorgifte, stukken);
    }

    /** A copy with doorgifte as given. */
    public Dossierzaak doorgifte(Doorgifte doorgifte) {
        return new Dossierzaak(peildatum, meldvorm, houder, inzageverzoek, doorgifte, stukken);
    }

    /** A copy with stukken as given. */
    public Dossierzaak stukken(List<Stuk> stukken) {
        return new Dossierzaak(peildatum, meldvorm, houder, inzageverzoek, doorgifte, stukken);
    }
}
