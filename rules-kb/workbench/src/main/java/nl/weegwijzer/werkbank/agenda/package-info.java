/** The dated duties of decisions as an iCalendar file. */
@NullMarked
package nl.weegwijzer.werkbank.agenda;

import org.jspecify.annotations.NullMarked;
