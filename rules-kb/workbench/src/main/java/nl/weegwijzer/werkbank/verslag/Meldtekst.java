package nl.weegwijzer.werkbank.verslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vormadvies;

/** The outcome of an advice on reporting, in Dutch. Stateless and thread-safe. */
final class Meldtekst {
    private Meldtekst() {}

    static Uitkomst van(Meldadvies advies) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(oordeel(advies));
        Meldadvies.Vormkeuze vorm = advies.vorm();
        boolean bellen = vorm.advies().equals(Optional.of(Vormadvies.BELLEN));
        advies.eerstContact()
                .filter(r -> !(bellen && r == Rol.VEILIG_THUIS))
                .ifPresent(r -> zinnen.add("Vóór de melding: contact met " + r.woord() + "."));
        vorm.advies().ifPresent(a -> zinnen.add("Advies: " + a.woord() + "."));
        if (bellen) {
            zinnen.add("De vorm is voorlopig: eerst bellen, daarna open of gesloten kiezen.");
        } else {
            vorm.open().ifPresent(o -> zinnen.add("Open melden: " + o.woord() + "."));
            vorm.gesloten().ifPresent(g -> zinnen.add("Gesloten melden: " + g.woord() + "."));
        }
        if (vorm.contraIndicatieOpen()) {
            zinnen.add("Let op: er is gevaar dat tegen open melden pleit.");
        }
        List<String> kinderen = advies.kinderen().stream()
                .map(k -> k.kind() + ": " + k.zorgmelding().woord())
                .toList();
        return new Uitkomst(zinnen, kinderen, Set.of());
    }

    private static String oordeel(Meldadvies advies) {
        if (advies instanceof Meldadvies.MoetMelden) {
            return "Ja: de melder moet melden bij Veilig Thuis.";
        }
        if (advies instanceof Meldadvies.MagMelden) {
            return "Het mag: melden bij Veilig Thuis is nu een keuze.";
        }
        if (advies instanceof Meldadvies.NogNietMelden) {
            return "Nog niet: eerst is er iets anders te doen.";
        }
        return "De afspraken zeggen niet of deze melder mag of moet melden.";
    }
}
