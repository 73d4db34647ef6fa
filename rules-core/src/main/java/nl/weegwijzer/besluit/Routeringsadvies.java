package nl.weegwijzer.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;

/**
 * Which team there is for a family on a date, and what for.
 *
 * @param route to which team the municipality leads
 * @param team that team; empty where the agreements know none
 * @param opvolging into which municipality the one that was named merged; empty where it did not
 * @param doelgroep whether the team is there for what is asked
 * @param jgz whether youth health care of the region is there for this family
 * @param vastgehouden whether Veilig Thuis holds what was reported until another takes it over (norm F.1, D-15)
 * @param toegang whether access to other support follows; empty where that is not at issue
 * @param zwaardereHulp whether heavier help can be asked for; empty where that is not at issue
 * @param contacten whom the overview of contacts names for this family (norm 9.2.r)
 * @param onderbouwing duties, questions and reasons
 */
public record Routeringsadvies(
        Route route,
        Optional<Team> team,
        Optional<Opvolging> opvolging,
        Doelgroep doelgroep,
        Antwoord jgz,
        Antwoord vastgehouden,
        Optional<Antwoord> toegang,
        Optional<Antwoord> zwaardereHulp,
        List<Contact> contacten,
        Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the list. */
    public Routeringsadvies {
        contacten = List.copyOf(contacten);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.ROUTERING;
    }

    /**
     * Into which municipality another merged (ruling D-12).
     *
     * @param gemeente the new municipality
     * @param sinds the first day on which it is so
     */
    public record Opvolging(String gemeente, LocalDate sinds) {}

    /**
     * One row of the overview of contacts. Names organisations, never people.
     *
     * @param partij which of the three parties it acts for
     * @param organisatie the organisation
     * @param telefoon its telephone number, where the overview has one
     */
    public record Contact(Partij partij, String organisatie, Optional<String> telefoon) {}
}
