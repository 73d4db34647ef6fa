package nl.weegwijzer.besluit;

import java.time.LocalDate;

/**
 * The receipt of a decision: by which rules it was made.
 *
 * @param kennisbank the id of the knowledge base
 * @param versie its version
 * @param vingerafdruk SHA-256 over all its source files, in hexadecimal
 * @param peildatum the date on which the question was asked
 */
public record Bewijsstuk(String kennisbank, String versie, String vingerafdruk, LocalDate peildatum) {}
