/** What is wrong with the files of a knowledge base, and where. */
@NullMarked
package nl.weegwijzer.diagnose;

import org.jspecify.annotations.NullMarked;
