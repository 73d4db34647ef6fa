/** What is said of a suite of scenarios that was run: as text, JSON, JUnit XML or a page; and how to write one. */
@NullMarked
package nl.weegwijzer.werkbank.scenario;

import org.jspecify.annotations.NullMarked;
