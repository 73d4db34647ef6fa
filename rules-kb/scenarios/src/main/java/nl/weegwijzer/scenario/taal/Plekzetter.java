package nl.weegwijzer.scenario.taal;

/**
 * Puts a fact at its own place in the case of one question.
 *
 * @param type the type of that case
 * @param plek the place
 */
record Plekzetter(Class<?> type, Recordpad plek) implements Feitzin.Zetter {
    @Override
    public void zet(Kladde kladde, String over, Object waarde) {
        kladde.zet(type, plek, Feitenlijst.gegeven(plek, waarde));
    }
}
