package nl.weegwijzer.werkbank.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.weegwijzer.besluit.Overdrachtbesluit;

/** The outcome on a transfer, in Dutch. Stateless and thread-safe. */
final class Overdrachttekst {
    private Overdrachttekst() {}

    static Uitkomst van(Overdrachtbesluit besluit) {
        List<String> zinnen = new ArrayList<>();
        List<String> beletselen =
                besluit instanceof Overdrachtbesluit.Geblokkeerd geblokkeerd ? geblokkeerd.beletselen() : List.of();
        zinnen.add(oordeel(besluit));
        besluit.team().ifPresent(t -> zinnen.add("Het team voor " + t.gemeente() + ": " + t.soort() + "."));
        if (!besluit.eigenaren().isEmpty()) {
            zinnen.add("De zaak ligt nu bij " + Uitkomst.noem(besluit.eigenaren()) + ".");
        }
        if (!beletselen.isEmpty()) {
            zinnen.add("Dit staat in de weg:");
        }
        return new Uitkomst(zinnen, beletselen, Set.copyOf(beletselen));
    }

    private static String oordeel(Overdrachtbesluit besluit) {
        if (besluit instanceof Overdrachtbesluit.KanDoorgaan) {
            return "Ja: de overdracht kan doorgaan.";
        }
        if (besluit instanceof Overdrachtbesluit.Geblokkeerd) {
            return "Nee: de overdracht kan nog niet doorgaan.";
        }
        return "De afspraken zeggen niet of deze zaak kan worden overgedragen.";
    }
}
