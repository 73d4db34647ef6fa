/**
 * The rule book: everything that a knowledge base says as a folder of pages that need nothing else. What is said comes
 * from the model; every id is the target of every mention of it.
 */
@NullMarked
package nl.weegwijzer.werkbank.boek;

import org.jspecify.annotations.NullMarked;
