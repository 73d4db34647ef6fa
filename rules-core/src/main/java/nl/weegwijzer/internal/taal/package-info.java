/** Reads Dutch rule files and tables into the model; every line is matched whole. */
@NullMarked
package nl.weegwijzer.internal.taal;

import org.jspecify.annotations.NullMarked;
