/** The check of the files of a knowledge base, and what is said of it: text, JSON, or annotations of a build. */
@NullMarked
package nl.weegwijzer.werkbank.keuring;

import org.jspecify.annotations.NullMarked;
