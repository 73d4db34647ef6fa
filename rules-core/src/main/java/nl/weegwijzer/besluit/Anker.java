package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** The day from which a term runs (ruling D-6). */
public enum Anker implements Woord {
    /** The reference date of the case. */
    PEILDATUM("de peildatum"),
    /** The day on which the recipient received the case. */
    ONTVANGST("de ontvangst"),
    /** The day on which Veilig Thuis closed triage or investigation. */
    AFSLUITING("de afsluiting"),
    /** The day on which the letter to the parents went out. */
    OUDERBRIEF("de brief aan de ouders"),
    /** The day on which something in the overview of contacts changed (norm 9.2.r). */
    WIJZIGING("de wijziging"),
    /** The day on which the agreements started for an organisation. */
    START("de start van de afspraken"),
    /** The day that the parties agreed themselves (norm 9.2.n). */
    AFSPRAAK("de afspraak");

    private final String woord;

    Anker(String woord) {
        this.woord = woord;
    }

    @Override
    public String woord() {
        return woord;
    }
}
