package nl.weegwijzer.internal.taal;

/** How much the files of a knowledge base may hold. Far above what people write, far below what would hurt. */
final class Grenzen {
    /** Bytes in a file. */
    static final int BESTAND = 1_000_000;

    /** Characters in a line. */
    static final int LIJN = 2_000;

    /** Rules and rows of decision tables together. */
    static final int REGELS = 3_000;

    /** Conditions in a rule. */
    static final int VOORWAARDEN = 40;

    /** Conclusions in a rule. */
    static final int GEVOLGEN = 20;

    /** Rows in a decision table. */
    static final int BESLISRIJEN = 250;

    /** Rows in a table of data. */
    static final int DATARIJEN = 5_000;

    /** Columns in a table. */
    static final int KOLOMMEN = 60;

    /** Lists and names inside each other. */
    static final int DIEPTE = 8;

    /** Problems that are shown. */
    static final int PROBLEMEN = 1_000;

    private Grenzen() {}
}
