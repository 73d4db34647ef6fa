/**
 * Case files: read with all their problems at once, and described by a JSON Schema, both from the records of a case.
 */
@NullMarked
package nl.weegwijzer.werkbank.bestand;

import org.jspecify.annotations.NullMarked;
