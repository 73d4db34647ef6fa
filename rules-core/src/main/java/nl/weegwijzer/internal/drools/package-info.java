/**
 * Hands the model to Drools and runs its rules. The only package that knows Drools. Beside it stands a plain evaluator
 * of the model, which runs the same rules without Drools, and the export of the model as ordinary Drools rules.
 */
@NullMarked
package nl.weegwijzer.internal.drools;

import org.jspecify.annotations.NullMarked;
