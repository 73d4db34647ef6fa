/** Where the files of a knowledge base are read from: the class path, a folder or a zip. Not for hosts. */
@NullMarked
package nl.weegwijzer.internal.bron;

import org.jspecify.annotations.NullMarked;
