/** Finds a case that shows something of the rules, or proves that there is none; and writes it as a scenario. */
@NullMarked
package nl.weegwijzer.scenario.zoek;

import org.jspecify.annotations.NullMarked;
