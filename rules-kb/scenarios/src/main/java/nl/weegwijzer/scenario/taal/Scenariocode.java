package nl.weegwijzer.scenario.taal;

/** The kinds of fault that a scenario can have. A code is never used again for something else. */
public enum Scenariocode {
    /** The file is not a Gherkin file. */
    SCEN_01("het bestand is geen scenariobestand, of een regel past niet op die plek"),
    /** The first line does not say that the language is Dutch. */
    SCEN_02("de eerste regel zegt niet dat de taal Nederlands is"),
    /** A sentence that does not exist. */
    SCEN_03("een zin staat niet in de stappenlijst"),
    /** A sentence that exists, with a value that does not. */
    SCEN_04("een zin is bekend, maar een waarde past er niet in"),
    /** A sentence that belongs to another question. */
    SCEN_05("een zin hoort bij een andere vraag"),
    /** A sentence that follows from other facts. */
    SCEN_06("een zin is geen feit, maar volgt uit andere feiten"),
    /** A sentence without, or with the wrong, part that it is about. */
    SCEN_07("bij een zin ontbreekt over wie zij gaat, of dat past niet"),
    /** Something that is said twice. */
    SCEN_08("iets wordt twee keer gezegd"),
    /** No reference date. */
    SCEN_09("de peildatum ontbreekt"),
    /** No question, or more than one. */
    SCEN_10("er is geen `Als`, of meer dan één"),
    /** No outcome. */
    SCEN_11("er is geen `Dan`"),
    /** Steps in the wrong order. */
    SCEN_12("een stap staat op de verkeerde plek"),
    /** A scenario without rows or steps. */
    SCEN_13("een scenario heeft geen stappen of geen voorbeelden"),
    /** Two scenarios with the same name. */
    SCEN_14("twee scenario's heten hetzelfde"),
    /** A name that is no pseudonym. */
    SCEN_15("een naam is geen schuilnaam"),
    /** A table that cannot be used. */
    SCEN_16("een tabel of tekstblok bij een stap heeft niet de goede vorm"),
    /** Outcomes that exclude each other. */
    SCEN_17("twee verwachtingen sluiten elkaar uit"),
    /** A rule that does not exist. */
    SCEN_18("een regel bestaat niet in deze kennisbank"),
    /** Nothing to run. */
    SCEN_19("er is geen scenario gevonden"),
    /** A file that cannot be read. */
    SCEN_20("een bestand is niet te lezen"),
    /** An outcome that is not the one expected. */
    SCEN_21("een scenario slaagt niet");

    private final String betekenis;

    Scenariocode(String betekenis) {
        this.betekenis = betekenis;
    }

    /** What it stands for, in Dutch. */
    public String betekenis() {
        return betekenis;
    }

    /** As it is written: {@code SCEN-01}. */
    public String code() {
        return name().replace('_', '-');
    }
}
