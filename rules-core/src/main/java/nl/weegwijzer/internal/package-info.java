/** How a knowledge base gets into a jar and out of it again, and how a missing argument is refused. Not for hosts. */
@NullMarked
package nl.weegwijzer.internal;

import org.jspecify.annotations.NullMarked;
