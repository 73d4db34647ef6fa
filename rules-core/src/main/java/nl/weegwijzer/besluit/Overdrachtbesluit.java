package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Partij;

/** Whether a case can be transferred, and who informs whom of it, how and by when. */
public sealed interface Overdrachtbesluit extends Besluit {
    @Override
    default Vraagsoort vraag() {
        return Vraagsoort.OVERDRACHT;
    }

    /** Who holds the case now; Veilig Thuis until every recipient confirmed receipt (rulings D-11 and D-15). */
    List<Partij> eigenaren();

    /** The youth team of the municipality, where one is known and the case goes to it. */
    Optional<Team> team();

    /**
     * Nothing stands in the way.
     *
     * @param eigenaren who holds the case now
     * @param team the youth team of the municipality
     * @param onderbouwing duties and reasons
     */
    record KanDoorgaan(List<Partij> eigenaren, Optional<Team> team, Onderbouwing onderbouwing)
            implements Overdrachtbesluit {}

    /**
     * Something stands in the way; the case stays where it is.
     *
     * @param eigenaren who holds the case now
     * @param team the youth team of the municipality
     * @param beletselen what stands in the way, each in Dutch
     * @param onderbouwing duties and reasons
     */
    record Geblokkeerd(List<Partij> eigenaren, Optional<Team> team, List<String> beletselen, Onderbouwing onderbouwing)
            implements Overdrachtbesluit {}

    /**
     * No rule decides on a transfer in this case.
     *
     * @param eigenaren who holds the case nevertheless
     * @param team the youth team of the municipality
     * @param onderbouwing what is said nevertheless
     */
    record GeenGrondslag(List<Partij> eigenaren, Optional<Team> team, Onderbouwing onderbouwing)
            implements Overdrachtbesluit {}
}
