/**
 * The language of scenarios: sentences that state facts of a case, sentences that state what a decision must say. A
 * question adds its sentences in one place, {@code Vragen}.
 */
@NullMarked
package nl.weegwijzer.scenario.taal;

import org.jspecify.annotations.NullMarked;
