package nl.weegwijzer.internal.taal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip.Binnen;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Meldvorm;

/** Checks what can only be seen of all rules together. */
final class Kenniskeuring {
    private final Bevindingen bevindingen;
    private final Map<String, Grond> gronden;
    private final List<Termijnregel> termijnen;

    Kenniskeuring(Bevindingen bevindingen, Map<String, Grond> gronden, List<Termijnregel> termijnen) {
        this.bevindingen = bevindingen;
        this.gronden = gronden;
        this.termijnen = termijnen;
    }

    void keur(List<List<Regel>> regels) {
        Map<String, Plaats> ids = new HashMap<>();
        regels.stream().flatMap(List::stream).forEach(regel -> {
            Plaats eerder = ids.putIfAbsent(regel.id(), regel.plaats());
            if (eerder != null) {
                meld(
                        regel,
                        "BANK-10",
                        "de id " + regel.id() + " is al gebruikt in " + eerder,
                        "geef elke regel een eigen id");
            }
            regel.normen().forEach(n -> keurGrond(regel, n, "norm"));
            regel.duidingen().forEach(d -> keurGrond(regel, d, "duiding"));
            regel.gevolgen().forEach(g -> keurTermijn(regel, g));
        });
    }

    private void keurGrond(Regel regel, String id, String soort) {
        boolean duiding = soort.equals("duiding");
        if (!gronden.containsKey(id) || id.startsWith("D-") != duiding) {
            meld(
                    regel,
                    "BANK-11",
                    "regel " + regel.id() + " noemt " + soort + " «" + id + "», en die bestaat niet",
                    Bevindingen.bedoelt(id, gronden.keySet().stream().filter(k -> k.startsWith("D-") == duiding)));
        }
    }

    private void keurTermijn(Regel regel, Gevolg gevolg) {
        if (gevolg instanceof Plichtgevolg plicht
                && plicht.tijdstip() instanceof Binnen binnen
                && termijnen.stream().noneMatch(t -> t.naam().equals(binnen.naam()))) {
            meld(
                    regel,
                    "BANK-12",
                    "regel " + regel.id() + " noemt de termijn «" + binnen.naam()
                            + "», en die staat niet in de tabel termijnen",
                    Bevindingen.bedoelt(binnen.naam(), termijnen.stream().map(Termijnregel::naam)));
        }
    }

    /**
     * Refuses rules that let the reporter of a closed report play a part in what reaches the family: norm 9.1.5.g.d,
     * ruling D-5. A conclusion drawn from a fact about the reporter counts as such a fact.
     */
    void keurPrivacy(List<Themaregels> themas) {
        for (Themaregels thema : themas) {
            Set<String> herleidbaar = new HashSet<>();
            boolean gegroeid = true;
            while (gegroeid) {
                gegroeid = false;
                for (Regel regel : thema.regels()) {
                    if (overMelder(regel, herleidbaar)) {
                        gegroeid |= standen(regel, herleidbaar);
                    }
                }
            }
            boolean overMelding = thema.thema().begrippen().stream().anyMatch(b -> b.type() == Meldvorm.class);
            thema.regels().stream()
                    .filter(r -> overMelding && verraadt(r, herleidbaar))
                    .forEach(r -> meld(
                            r,
                            "PRIV-01",
                            "regel " + r.id()
                                    + " laat van de melder afhangen wat het gezin bereikt, ook als de melding niet open is",
                            "voeg de voorwaarde `de melding is open` toe, of laat de melder erbuiten"));
        }
    }

    private static boolean verraadt(Regel regel, Set<String> herleidbaar) {
        return plichten(regel)
                .anyMatch(p -> (p.jegens().map(Rol::inGezin).orElse(false) && overMelder(regel, herleidbaar))
                        || (p.wat() == Handeling.BEKENDMAKEN && !alleenOpen(regel)));
    }

    private static Stream<Plichtgevolg> plichten(Regel regel) {
        return regel.gevolgen().stream().filter(Plichtgevolg.class::isInstance).map(Plichtgevolg.class::cast);
    }

    private static boolean alleenOpen(Regel regel) {
        return regel.voorwaarden().stream().anyMatch(v -> v.waarden().equals(List.of(Meldvorm.OPEN)));
    }

    private static boolean overMelder(Regel regel, Set<String> herleidbaar) {
        return !alleenOpen(regel)
                && (regel.voorwaarden().stream().anyMatch(v -> overMelder(v, herleidbaar))
                        || regel.eerdereRijen().stream()
                                .flatMap(List::stream)
                                .anyMatch(v -> overMelder(v, herleidbaar)));
    }

    private static boolean overMelder(Voorwaarde voorwaarde, Set<String> herleidbaar) {
        return voorwaarde.begrip().overMelder()
                || herleidbaar.contains(voorwaarde.begrip().veld());
    }

    private static boolean standen(Regel regel, Set<String> herleidbaar) {
        boolean nieuw = false;
        for (Gevolg gevolg : regel.gevolgen()) {
            if (gevolg instanceof Standgevolg stand) {
                nieuw |= herleidbaar.add(stand.veld());
            }
        }
        return nieuw;
    }

    private void meld(Regel regel, String code, String boodschap, String hulp) {
        bevindingen.meld(code, regel.plaats().bestand(), regel.plaats().regel(), boodschap, hulp);
    }
}
