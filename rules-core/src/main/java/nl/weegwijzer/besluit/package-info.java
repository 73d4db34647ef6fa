/** What comes out: decisions, duties, open questions and the reasons for each. */
@NullMarked
package nl.weegwijzer.besluit;

import org.jspecify.annotations.NullMarked;
