package nl.weegwijzer.internal.drools;

/** Applies the rules of one subject to a record on its way. Thread-safe. */
interface Toepasser {
    /** Takes the record through all rounds and says, in each, which rules apply. */
    void doorloop(Verloop verloop);
}
