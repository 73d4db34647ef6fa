/** Compares the library with everyday use of Drools and with plain Java. No part of the library. */
@NullMarked
package nl.weegwijzer.benchmark;

import org.jspecify.annotations.NullMarked;
