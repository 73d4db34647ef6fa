/**
 * Files as text: lines, places in them, characters that may stand there, and what is found to be wrong. Not for hosts.
 */
@NullMarked
package nl.weegwijzer.internal.tekst;

import org.jspecify.annotations.NullMarked;
