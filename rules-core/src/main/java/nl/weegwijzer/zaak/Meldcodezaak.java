package nl.weegwijzer.zaak;

import java.time.LocalDate;

/**
 * The facts for the question in which step of the reporting code a case is, and what that step asks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param peildatum the date on which the question is asked
 * @param melder who takes the steps
 * @param vermoeden what is suspected
 * @param veiligheid what is known of danger
 * @param gezinscontact what the family knows
 * @param meldcode which steps were taken
 * @param raadpleging what came of consulting Veilig Thuis
 * @param stappen what else happened in the steps
 */
public record Meldcodezaak(
        LocalDate peildatum,
        Melder melder,
        Vermoeden vermoeden,
        Veiligheid veiligheid,
        Gezinscontact gezinscontact,
        Meldcode meldcode,
        Raadpleging raadpleging,
        Stapverloop stappen)
        implements Zaak {
    /** Checks the record; every problem is reported at once as {@link OngeldigeZaakException}. */
    public Meldcodezaak {
        Keuring keuring = new Keuring();
        keuring.verplicht("peildatum", peildatum);
        keuring.verplicht("melder", melder);
        keuring.verplicht("vermoeden", vermoeden);
        keuring.verplicht("veiligheid", veiligheid);
        keuring.verplicht("gezinscontact", gezinscontact);
        keuring.verplicht("meldcode", meldcode);
        keuring.verplicht("raadpleging", raadpleging);
        keuring.verplicht("stappen", stappen);
        if (meldcode != null && raadpleging != null && stappen != null) {
            keur(keuring, meldcode, raadpleging.advies(), stappen.opnieuwGewogen());
        }
        keuring.oordeel();
    }

    /** Nothing but what is given here is known. */
    public static Meldcodezaak op(LocalDate peildatum) {
        return new Meldcodezaak(
                peildatum,
                Melder.onbekend(),
                Vermoeden.onbekend(),
                Veiligheid.onbekend(),
                Gezinscontact.onbekend(),
                Meldcode.onbekend(),
                Raadpleging.onbekend(),
                Stapverloop.onbekend());
    }

    /** A copy with melder as given. */
    public Meldcodezaak melder(Melder melder) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with vermoeden as given. */
    public Meldcodezaak vermoeden(Vermoeden vermoeden) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with veiligheid as given. */
    public Meldcodezaak veiligheid(Veiligheid veiligheid) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with gezinscontact as given. */
    public Meldcodezaak gezinscontact(Gezinscontact gezinscontact) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with meldcode as given. */
    public Meldcodezaak meldcode(Meldcode meldcode) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with raadpleging as given. */
    public Meldcodezaak raadpleging(Raadpleging raadpleging) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    /** A copy with stappen as given. */
    public Meldcodezaak stappen(Stapverloop stappen) {
        return new Meldcodezaak(
                peildatum, melder, vermoeden, veiligheid, gezinscontact, meldcode, raadpleging, stappen);
    }

    private static void keur(Keuring keuring, Meldcode meldcode, Veiligthuisadvies advies, Antwoord opnieuw) {
        boolean gegeven = advies != Veiligthuisadvies.NOG_GEEN && advies != Veiligthuisadvies.ONBEKEND;
        keuring.weiger(
                gegeven && meldcode.veiligThuisGeraadpleegd() == Antwoord.NEE,
                "raadpleging.advies",
                "is gegeven terwijl Veilig Thuis niet is geraadpleegd; zet meldcode.veiligThuisGeraadpleegd op ja");
        keuring.weiger(
                opnieuw == Antwoord.JA && meldcode.gewogen() == Antwoord.NEE,
                "stappen.opnieuwGewogen",
                "is ja terwijl er nog niet gewogen is; zet meldcode.gewogen op ja");
        keuring.weiger(
                opnieuw == Antwoord.JA && advies == Veiligthuisadvies.NOG_GEEN,
                "stappen.opnieuwGewogen",
                "is ja terwijl Veilig Thuis nog niets adviseerde; opnieuw wegen volgt op een advies");
    }
}
