/** Een programma van iemand anders, met de bibliotheek erin. */
@NullMarked
package nl.voorbeeld.eerste;

import org.jspecify.annotations.NullMarked;
