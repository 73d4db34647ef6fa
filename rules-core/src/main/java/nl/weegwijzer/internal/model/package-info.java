/** A knowledge base as typed data: rules, tables, norms and rulings, each with its place in the files. */
@NullMarked
package nl.weegwijzer.internal.model;

import org.jspecify.annotations.NullMarked;
