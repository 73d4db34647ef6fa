/** Runs own scenarios as tests, and as a gate for rules that change. */
@NullMarked
package nl.voorbeeld.scenarios;

import org.jspecify.annotations.NullMarked;
