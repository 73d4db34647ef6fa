/** Turns the model into Drools rules, compiles and runs them. The only package that knows Drools. */
@NullMarked
package nl.weegwijzer.internal.drools;

import org.jspecify.annotations.NullMarked;
