/** Een programma van iemand anders, dat zelf een module is. */
@NullMarked
package nl.voorbeeld.modulepad;

import org.jspecify.annotations.NullMarked;
