package nl.weegwijzer.scenario.mutatie;

import java.util.Locale;

/** What a mutant changes. */
public enum Soort {
    /** A condition goes. */
    VOORWAARDE_WEG("een voorwaarde weg"),
    /** A condition asks for all other values. */
    VOORWAARDE_OMGEKEERD("een voorwaarde omgekeerd"),
    /** One of several values of a condition goes. */
    WAARDE_WEG("een waarde van een voorwaarde weg"),
    /** A conclusion gets another value. */
    UITKOMST_ANDERS("een uitkomst anders"),
    /** A conclusion that is a number is one more or less. */
    GETAL_ANDERS("een getal één hoger of lager"),
    /** A conclusion goes. */
    UITKOMST_WEG("een uitkomst weg"),
    /** A duty goes. */
    PLICHT_WEG("een plicht weg"),
    /** Somebody else holds the duty. */
    DRAGER_VERWISSELD("een plicht bij een ander"),
    /** The duty is held towards somebody else. */
    WEDERPARTIJ_VERWISSELD("een plicht jegens een ander"),
    /** Must becomes may, or the other way round. */
    KRACHT_VERWISSELD("moet wordt mag, of andersom"),
    /** Another term. */
    TERMIJN_ANDERS("een andere termijn"),
    /** A form goes. */
    VORM_WEG("een vorm weg"),
    /** Another form. */
    VORM_VERWISSELD("een andere vorm"),
    /** An enclosure goes. */
    BIJLAGE_WEG("een bijlage weg"),
    /** What was to be done where possible is to be done. */
    ZO_MOGELIJK_WEG("zo mogelijk weg"),
    /** It may lead to the reporter. */
    AFSCHERMING_WEG("de afscherming van de melder weg"),
    /** A question of interest becomes a decisive one, or the other way round. */
    VRAAG_VERWISSELD("vraag wordt ontbreekt, of andersom"),
    /** A question goes. */
    VRAAG_WEG("een vraag weg"),
    /** A remark goes. */
    OPMERKING_WEG("een opmerking weg"),
    /** A remark of another kind. */
    OPMERKING_VERWISSELD("een opmerking van een andere soort"),
    /** Another norm. */
    NORM_VERWISSELD("een andere norm"),
    /** One of several norms goes. */
    NORM_WEG("een norm weg"),
    /** Another ruling. */
    DUIDING_VERWISSELD("een andere duiding"),
    /** A ruling goes. */
    DUIDING_WEG("een duiding weg"),
    /** A choice becomes none. */
    KEUZE_WEG("keuze weg"),
    /** What was no choice becomes one. */
    KEUZE_ERBIJ("keuze erbij"),
    /** A rule, or a row of a decision table, goes. */
    REGEL_WEG("een regel of rij weg"),
    /** Two rows of a decision table change places. */
    RIJEN_VERWISSELD("twee rijen van plaats verwisseld"),
    /** A term is one longer or shorter. */
    AANTAL_ANDERS("een termijn één langer of korter"),
    /** A term in other units. */
    EENHEID_ANDERS("een termijn in een andere eenheid"),
    /** A term that runs from another day. */
    ANKER_ANDERS("een termijn vanaf een andere dag"),
    /** A row of data that begins or ends a day earlier or later. */
    GELDIGHEID_ANDERS("een dag eerder of later geldig"),
    /** Another kind of team. */
    TEAM_VERWISSELD("een ander soort team"),
    /** A municipality goes. */
    GEMEENTE_WEG("een gemeente weg"),
    /** The name of a municipality is misspelt. */
    GEMEENTE_ANDERS("een gemeente anders geschreven"),
    /** A municipality merged into another one, or into none. */
    OPVOLGER_ANDERS("een gemeente met een andere opvolger"),
    /** An organisation goes. */
    ORGANISATIE_WEG("een organisatie weg"),
    /** The name of an organisation is misspelt. */
    ORGANISATIE_ANDERS("een organisatie anders geschreven"),
    /** An organisation that acts for another party. */
    PARTIJ_ANDERS("een organisatie voor een andere partij"),
    /** Another telephone number. */
    TELEFOON_ANDERS("een ander telefoonnummer");

    private final String omschrijving;

    Soort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** What it changes, in Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    /** Its name in an id, for example {@code voorwaarde-weg}. */
    public String woord() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
