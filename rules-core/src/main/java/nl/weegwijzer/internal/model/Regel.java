package nl.weegwijzer.internal.model;

import java.util.List;
import nl.weegwijzer.besluit.Zekerheid;

/**
 * One rule, or one row of a decision table.
 *
 * @param id its id, unique in the knowledge base
 * @param titel its title
 * @param normen the norms that it applies, at least one
 * @param duidingen the rulings that it uses
 * @param zekerheid how firmly it stands
 * @param uitleg one sentence that a parent could understand
 * @param voorwaarden the conditions, all of which must be met
 * @param eerdereRijen the conditions of the rows above it in its table, none of which may be met
 * @param gevolgen what it concludes
 * @param zinnen the sentences of its conclusions as they stand in the file
 * @param plaats where it stands
 */
public record Regel(
        String id,
        String titel,
        List<String> normen,
        List<String> duidingen,
        Zekerheid zekerheid,
        String uitleg,
        List<Voorwaarde> voorwaarden,
        List<List<Voorwaarde>> eerdereRijen,
        List<Gevolg> gevolgen,
        List<String> zinnen,
        Plaats plaats) {}
