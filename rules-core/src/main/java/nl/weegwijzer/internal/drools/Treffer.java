package nl.weegwijzer.internal.drools;

import java.util.List;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Regel;

/**
 * A rule that applied.
 *
 * @param regel the rule
 * @param gevolgen what it concluded
 * @param reden why, for whoever reads the decision
 */
public record Treffer(Regel regel, List<Gevolg> gevolgen, Reden reden) {}
