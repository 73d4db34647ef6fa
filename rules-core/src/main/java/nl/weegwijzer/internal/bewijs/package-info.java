/** What can be proved of all cases at once from the model of the rules, without running them. Not for hosts. */
@NullMarked
package nl.weegwijzer.internal.bewijs;

import org.jspecify.annotations.NullMarked;
