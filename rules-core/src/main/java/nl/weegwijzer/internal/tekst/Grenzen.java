package nl.weegwijzer.internal.tekst;

/** How much the files of a knowledge base may hold. Far above what people write, far below what would hurt. */
public final class Grenzen {
    /** Bytes in a file. */
    public static final int BESTAND = 1_000_000;

    /** Characters in a line. */
    public static final int LIJN = 2_000;

    /** Rules and rows of decision tables together. */
    public static final int REGELS = 4_000;

    /** Conditions in a rule. */
    public static final int VOORWAARDEN = 40;

    /** Conclusions in a rule. */
    public static final int GEVOLGEN = 20;

    /** Rows in a decision table. */
    public static final int BESLISRIJEN = 250;

    /** Rows in a table of data. */
    public static final int DATARIJEN = 5_000;

    /** Columns in a table. */
    public static final int KOLOMMEN = 60;

    /** Lists and names inside each other. */
    public static final int DIEPTE = 8;

    /** Problems that are shown. */
    public static final int PROBLEMEN = 1_000;

    private Grenzen() {}
}
