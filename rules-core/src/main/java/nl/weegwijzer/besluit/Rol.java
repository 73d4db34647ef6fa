package nl.weegwijzer.besluit;

import nl.weegwijzer.zaak.Woord;

/** Who holds a duty, or towards whom it is held. */
public enum Rol implements Woord {
    /** The advice and reporting centre. */
    VEILIG_THUIS("Veilig Thuis", false),
    /** The youth team, whatever its name in the municipality. */
    JEUGDTEAM("het jeugdteam", false),
    /** Youth health care. */
    JGZ("de JGZ", false),
    /** The recipient that a conclusion is about; in a decision replaced by the party itself where it is known. */
    ONTVANGER("de ontvanger", false),
    /** Who reports or considers to. */
    MELDER("de melder", false),
    /** Whoever has the signal, as long as nothing was reported. */
    SIGNALEERDER("wie het signaal heeft", false),
    /** The parents. */
    OUDERS("de ouders", true),
    /** Parents and children together. */
    GEZIN("het gezin", true),
    /** The child protection board. */
    RAAD("de Raad voor de Kinderbescherming", false),
    /** The police. */
    POLITIE("de politie", false),
    /** The organisation that can give fitting help. */
    INSTANTIE("de passende instantie", false),
    /** The municipal executive. */
    COLLEGE("het college van B en W", false),
    /** The guardian of Jeugdbescherming West. */
    GEZINSVOOGD("de gezinsvoogd", false),
    /** The case manager of Jeugdbescherming West. */
    CASEMANAGER_JEUGDBESCHERMING("de casemanager van Jeugdbescherming West", false),
    /** The case manager whom Veilig Thuis assigned. */
    CASEMANAGER("de casemanager", false),
    /** Others who work with the family. */
    INFORMANTEN("andere betrokken hulpverleners en instanties", false),
    /** The organisations that made the agreements, towards one of them. */
    PARTNERS("de partners", false),
    /** A colleague of the professional. */
    COLLEGA("een collega", false),
    /** Victim and perpetrator. */
    SLACHTOFFER_EN_PLEGER("slachtoffer en pleger", true),
    /** Whoever works with the case. */
    PROFESSIONAL("de professional", false),
    /** Somebody who knows of female genital mutilation. */
    KENNER_VERMINKING("iemand met kennis van vrouwelijke genitale verminking", false),
    /** Somebody who knows of honour-related violence. */
    KENNER_EERGERELATEERD("iemand met kennis van eergerelateerd geweld", false),
    /** The organisation that is asked about. */
    ORGANISATIE("de organisatie", false),
    /**
     * The party whose agreement a conclusion is about; in a decision replaced by the party itself where it is known.
     */
    PARTIJ("de partij", false),
    /** The parties other than the one that a duty is on. */
    ANDERE_PARTIJEN("de andere partijen", false),
    /** Relatives outside the household. */
    FAMILIE("andere familieleden", true),
    /** The family doctor. */
    HUISARTS("de huisarts", false),
    /** Who works with the children at school. */
    ONDERWIJS("de school", false),
    /** The young person whom a dossier is about. */
    JEUGDIGE("de jeugdige", true),
    /** Somebody else from whom a statement comes. */
    DERDE("de ander", false),
    /** The organisation that keeps a dossier. */
    DOSSIERHOUDER("de houder van het dossier", false),
    /** Who asks Veilig Thuis for advice. */
    ADVIESVRAGER("de adviesvrager", false),
    /** An expert on injuries. */
    LETSELDESKUNDIGE("een deskundige in letselduiding", false);

    private final String woord;
    private final boolean inGezin;

    Rol(String woord, boolean inGezin) {
        this.woord = woord;
        this.inGezin = inGezin;
    }

    @Override
    public String woord() {
        return woord;
    }

    /**
     * Whether this is somebody of the family: what is addressed to it never reveals the reporter of a closed report.
     */
    public boolean inGezin() {
        return inGezin;
    }
}
