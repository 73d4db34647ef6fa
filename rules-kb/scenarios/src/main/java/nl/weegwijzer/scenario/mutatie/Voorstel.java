package nl.weegwijzer.scenario.mutatie;

import java.util.List;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/**
 * A change that may be a mutant.
 *
 * @param soort what it changes
 * @param regelId the rule, row, term or municipality that it is about
 * @param keuzes how it may be done: the first that can be read counts
 */
record Voorstel(Soort soort, String regelId, List<Tekstwijziging> keuzes) {}
