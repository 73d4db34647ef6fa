/** Een programma van iemand anders, dat de regels in een map bijhoudt. */
@NullMarked
package nl.voorbeeld.eigenregels;

import org.jspecify.annotations.NullMarked;
