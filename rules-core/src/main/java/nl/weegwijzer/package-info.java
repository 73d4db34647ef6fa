/** The way in: load a knowledge base once, then ask it questions from any thread. */
@NullMarked
package nl.weegwijzer;

import org.jspecify.annotations.NullMarked;
