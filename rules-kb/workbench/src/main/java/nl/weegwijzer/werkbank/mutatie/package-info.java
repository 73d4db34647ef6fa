/**
 * What scenarios notice of changes in a knowledge base, as text, JSON and a page, and what is kept of a run meanwhile.
 */
@NullMarked
package nl.weegwijzer.werkbank.mutatie;

import org.jspecify.annotations.NullMarked;
