/**
 * Turns the model into Drools rules, compiles and runs them. The only package that knows Drools. Beside it stands a
 * plain evaluator of the model, which runs the same rules without Drools.
 */
@NullMarked
package nl.weegwijzer.internal.drools;

import org.jspecify.annotations.NullMarked;
