/**
 * Small changes of a knowledge base, one at a time, to see which of them its scenarios notice. The way in is
 * {@link nl.weegwijzer.scenario.mutatie.Mutanten}.
 */
@NullMarked
package nl.weegwijzer.scenario.mutatie;

import org.jspecify.annotations.NullMarked;
