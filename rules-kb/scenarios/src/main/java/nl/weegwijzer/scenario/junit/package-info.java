/** Scenarios as tests of the JUnit Platform; needs junit-jupiter-api on the class path. */
@NullMarked
package nl.weegwijzer.scenario.junit;

import org.jspecify.annotations.NullMarked;
