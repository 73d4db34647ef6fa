/** Pages in HTML: one file each, that needs nothing else. What they say comes from elsewhere; this is how they look. */
@NullMarked
package nl.weegwijzer.werkbank.blad;

import org.jspecify.annotations.NullMarked;
