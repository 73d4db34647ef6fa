/** Runs the example on a folder that changes, and keeps it and the README the same. */
@NullMarked
package nl.voorbeeld.eigenregels;

import org.jspecify.annotations.NullMarked;
