package nl.weegwijzer.internal.drools;

import java.util.List;
import nl.weegwijzer.internal.model.Thema;

/**
 * What the rules made of one flat record.
 *
 * @param thema the subject
 * @param beeld the record with every conclusion filled in
 * @param treffers the rules that applied, sorted by id
 * @param <B> the type of the record
 */
public record Afleiding<B extends Record>(Thema thema, B beeld, List<Treffer> treffers) {}
