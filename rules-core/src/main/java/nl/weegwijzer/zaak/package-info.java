/** What is handed in: the facts of a case, as records that refuse contradictions when they are made. */
@NullMarked
package nl.weegwijzer.zaak;

import org.jspecify.annotations.NullMarked;
