/** Runs programs in a JVM of their own, on exactly what a program gets with the library. */
@NullMarked
package nl.voorbeeld.modulepad;

import org.jspecify.annotations.NullMarked;
