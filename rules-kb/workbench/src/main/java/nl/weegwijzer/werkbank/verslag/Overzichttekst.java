package nl.weegwijzer.werkbank.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.besluit.Zaakoverzicht.Deelbesluit;

/** The outcome of an overview, in Dutch: who holds the case, and each decision in short. Stateless and thread-safe. */
final class Overzichttekst {
    private Overzichttekst() {}

    static Uitkomst van(Zaakoverzicht overzicht) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("De zaak is in handen van " + overzicht.houder().woord() + ".");
        if (!overzicht.onbeslist().isEmpty()) {
            zinnen.add("Nog niet bekend is of dit ook speelt: "
                    + overzicht.onbeslist().stream().map(Vraagsoort::woord).collect(Collectors.joining(", ")) + ".");
        }
        List<String> punten =
                overzicht.besluiten().stream().map(Overzichttekst::punt).toList();
        return new Uitkomst(zinnen, punten, Set.of());
    }

    private static String punt(Deelbesluit deel) {
        Uitkomst uitkomst = Uitkomst.van(deel.besluit());
        return deel.vraag().kop() + " " + String.join(" ", uitkomst.zinnen())
                + (uitkomst.punten().isEmpty() ? "" : " " + Tekstblok.zin(punten(uitkomst.punten())));
    }

    private static String punten(List<String> punten) {
        return punten.stream().map(p -> p.replaceFirst("\\.$", "")).collect(Collectors.joining("; "));
    }
}
