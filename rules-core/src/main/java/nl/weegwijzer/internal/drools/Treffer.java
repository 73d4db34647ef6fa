package nl.weegwijzer.internal.drools;

import java.util.List;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Regel;

/**
 * A rule that applied. What can be said without dates and pseudonyms is ready, so that it is made once for each
 * situation.
 *
 * @param regel the rule
 * @param gevolgen what it concluded
 * @param reden why, for whoever reads the decision
 * @param plichten the duties and possibilities among its conclusions
 * @param vragen the questions among them
 * @param opmerkingen the remarks among them
 */
public record Treffer(
        Regel regel,
        List<Gevolg> gevolgen,
        Reden reden,
        List<Plichtgevolg> plichten,
        List<OpenVraag> vragen,
        List<Opmerking> opmerkingen) {}
