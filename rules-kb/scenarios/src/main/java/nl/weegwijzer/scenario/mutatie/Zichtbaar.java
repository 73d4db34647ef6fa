package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.scenario.taal.Besluitlezer;
import nl.weegwijzer.scenario.taal.Uitspraak;

/** All of a decision that a scenario can be about: what it says, which rules made it and on which grounds. */
final class Zichtbaar {
    private final Besluitlezer besluiten = new Besluitlezer();

    List<String> van(Besluit besluit) {
        List<String> regels = new ArrayList<>(
                besluiten.lees(besluit).stream().map(Uitspraak::regel).toList());
        besluit.onderbouwing().motivering().stream().map(Zichtbaar::reden).forEach(regels::add);
        return regels;
    }

    private static String reden(Reden reden) {
        return reden.regel() + "|" + reden.betreft().orElse("") + "|"
                + reden.normen().stream().map(Grond::id).sorted().toList() + "|"
                + reden.duidingen().stream().map(Grond::id).sorted().toList() + "|"
                + reden.zekerheid() + "|" + reden.conclusies();
    }
}
