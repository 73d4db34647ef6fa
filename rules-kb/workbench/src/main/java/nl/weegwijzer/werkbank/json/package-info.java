/** JSON as this program writes it, the same bytes on every system. */
@NullMarked
package nl.weegwijzer.werkbank.json;

import org.jspecify.annotations.NullMarked;
