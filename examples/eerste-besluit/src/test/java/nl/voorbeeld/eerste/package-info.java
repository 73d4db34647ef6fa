/** Keeps the example, its output and the README the same. */
@NullMarked
package nl.voorbeeld.eerste;

import org.jspecify.annotations.NullMarked;
