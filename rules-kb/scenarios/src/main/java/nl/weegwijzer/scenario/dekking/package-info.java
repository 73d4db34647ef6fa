/** What the scenarios of a suite touch of the rules, and what they do not. */
@NullMarked
package nl.weegwijzer.scenario.dekking;

import org.jspecify.annotations.NullMarked;
