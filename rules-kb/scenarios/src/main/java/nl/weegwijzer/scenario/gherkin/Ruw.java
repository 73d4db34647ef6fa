package nl.weegwijzer.scenario.gherkin;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.scenario.taal.Regeltekst;
import nl.weegwijzer.scenario.taal.Scenariolezer.Zin;

/**
 * A scenario as it stands in a file, one for each row of examples.
 *
 * @param naam its name, placeholders filled in
 * @param groep the heading under which it stands; empty where there is none
 * @param labels its labels, without the at sign
 * @param rij which row of examples it is, from 1; 0 where there are none
 * @param begin where it begins: its name
 * @param zinnen its sentences, those of the background included
 */
public record Ruw(
        String naam, Optional<String> groep, List<String> labels, int rij, Regeltekst begin, List<Zin> zinnen) {}
