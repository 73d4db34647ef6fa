/** The command line: decides cases from files, and says in Dutch what came out or what is wrong. */
@NullMarked
package nl.weegwijzer.werkbank;

import org.jspecify.annotations.NullMarked;
