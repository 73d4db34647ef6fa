/** A knowledge base to start from: a copy of the one that the program brings along. */
@NullMarked
package nl.weegwijzer.werkbank.nieuw;

import org.jspecify.annotations.NullMarked;
