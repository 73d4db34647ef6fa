/** The flat records that rules match, and the Dutch sentence for each of their components: the vocabulary. */
@NullMarked
package nl.weegwijzer.internal.beeld;

import org.jspecify.annotations.NullMarked;
