/** What the program writes about decisions and problems: a report for people, JSON for programs. */
@NullMarked
package nl.weegwijzer.werkbank.verslag;

import org.jspecify.annotations.NullMarked;
