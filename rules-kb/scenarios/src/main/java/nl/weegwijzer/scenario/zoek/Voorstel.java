package nl.weegwijzer.scenario.zoek;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.scenario.taal.Besluitlezer;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;

/** Writes a case with the decision on it as a scenario, ready to be read, judged and kept. */
public final class Voorstel {
    private final Besluitlezer besluiten = new Besluitlezer();

    /**
     * The scenario.
     *
     * @param naam its name
     * @param feiten the case
     * @param besluit the decision, to be judged by whoever keeps the scenario
     * @param ook further outcomes to name, for example which rule applies
     */
    public String tekst(String naam, Feiten feiten, Besluit besluit, List<String> ook) {
        List<String> regels = new ArrayList<>();
        regels.add("Scenario: " + naam);
        regels.add("  Gegeven de peildatum is " + feiten.peildatum());
        if (!feiten.lijst().isEmpty()) {
            regels.add("  En deze feiten:");
            feiten.lijst().stream().map(Feit::regel).forEach(f -> regels.add("    | " + f + " |"));
        }
        regels.add("  Als " + feiten.vraag().als());
        regels.add("  Dan is dit het hele besluit:");
        besluiten.lees(besluit).forEach(u -> regels.add("    | " + u.regel() + " |"));
        ook.forEach(o -> regels.add("  En " + o));
        return String.join("\n", regels);
    }
}
