/**
 * From the facts of a case to flat records, and from what the rules concluded to a decision; one class per question.
 */
@NullMarked
package nl.weegwijzer.internal.vraag;

import org.jspecify.annotations.NullMarked;
