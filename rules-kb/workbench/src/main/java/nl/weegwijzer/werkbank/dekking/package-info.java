/** What scenarios touch of a knowledge base, as text, JSON and a page. */
@NullMarked
package nl.weegwijzer.werkbank.dekking;

import org.jspecify.annotations.NullMarked;
