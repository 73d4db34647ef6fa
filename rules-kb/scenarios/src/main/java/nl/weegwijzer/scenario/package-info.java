/** Scenarios in Dutch beside a knowledge base: read, run, and reported. The way in is {@code Scenarios}. */
@NullMarked
package nl.weegwijzer.scenario;

import org.jspecify.annotations.NullMarked;
