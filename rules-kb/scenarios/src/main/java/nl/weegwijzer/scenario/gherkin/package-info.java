/** From a Gherkin file to scenarios with their sentences in place. Gherkin is known nowhere else. */
@NullMarked
package nl.weegwijzer.scenario.gherkin;

import org.jspecify.annotations.NullMarked;
