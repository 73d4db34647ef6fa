/** What can be said in rule files: as a list to read, as JSON, and as the help of an editor. */
@NullMarked
package nl.weegwijzer.werkbank.woorden;

import org.jspecify.annotations.NullMarked;
