package nl.weegwijzer.werkbank.verslag;

import java.util.List;
import java.util.Set;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Triagebesluit;

/** The outcome of a triage, in Dutch. Stateless and thread-safe. */
final class Triagetekst {
    private Triagetekst() {}

    static Uitkomst van(Triagebesluit besluit) {
        if (besluit instanceof Triagebesluit.Definitief definitief) {
            return new Uitkomst(
                    List.of(
                            "Definitief: " + uitslag(definitief.uitslag()) + ".",
                            "De zaak ligt na de triage bij " + Uitkomst.noem(definitief.eigenaar()) + "."),
                    List.of(),
                    Set.of());
        }
        if (besluit instanceof Triagebesluit.Voorlopig voorlopig) {
            return voorlopig(voorlopig);
        }
        Triagebesluit.GeenGrondslag geen = (Triagebesluit.GeenGrondslag) besluit;
        return new Uitkomst(
                List.of(
                        "De afspraken geven voor deze criteria geen uitkomst.",
                        "De zaak ligt bij " + Uitkomst.noem(geen.eigenaar()) + "."),
                List.of(),
                Set.of());
    }

    private static Uitkomst voorlopig(Triagebesluit.Voorlopig besluit) {
        List<String> vragen = besluit.onderbouwing().vragen().stream()
                .filter(OpenVraag::beslissend)
                .map(Uitkomst::noem)
                .toList();
        boolean vast = besluit.zwaarstMogelijk().equals(besluit.uitslag());
        return new Uitkomst(
                List.of(
                        "Voorlopig: " + uitslag(besluit.uitslag()) + ".",
                        vast
                                ? "Zwaarder wordt het niet door wat nog ontbreekt."
                                : "Het kan nog worden: " + uitslag(besluit.zwaarstMogelijk()) + ".",
                        "De zaak ligt bij " + Uitkomst.noem(besluit.eigenaar())
                                + "; er wordt niets afgesloten of overgedragen"
                                + (vragen.isEmpty() ? "." : " zolang dit niet rond is:")),
                vragen,
                Set.of());
    }

    private static String uitslag(Triagebesluit.Uitslag uitslag) {
        return uitslag.uitkomst().woord()
                + uitslag.urgentie()
                        .map(u -> ", urgentie " + u.woord())
                        .orElse(" (over de urgentie zeggen de regels niets)");
    }
}
