package nl.weegwijzer.internal.taal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip.Binnen;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Schrijfwijze;

/** Checks what rules name that stands elsewhere: ids, norms, rulings, terms. */
final class Kenniskeuring {
    private final Bevindingen bevindingen;
    private final Gronden gronden;
    private final Optional<Set<String>> termijnen;

    /** With the norms and rulings, and the names of the terms where their table could be read. */
    Kenniskeuring(Bevindingen bevindingen, Gronden gronden, Optional<Set<String>> termijnen) {
        this.bevindingen = bevindingen;
        this.gronden = gronden;
        this.termijnen = termijnen;
    }

    /** The names of the terms that rules use. */
    static Set<String> termijnen(Collection<Regel> regels) {
        Set<String> namen = new HashSet<>();
        for (Regel regel : regels) {
            for (Gevolg gevolg : regel.gevolgen()) {
                if (gevolg instanceof Plichtgevolg plicht && plicht.tijdstip() instanceof Binnen binnen) {
                    namen.add(binnen.naam());
                }
            }
        }
        return namen;
    }

    void keur(Collection<List<Gelezen>> regels) {
        List<Gelezen> alle = regels.stream().flatMap(List::stream).toList();
        if (alle.size() > Grenzen.REGELS) {
            bevindingen.meld(
                    Code.GRENS_03,
                    alle.get(Grenzen.REGELS).id(),
                    "er zijn " + alle.size() + " regels en tabelrijen; het mogen er " + Grenzen.REGELS + " zijn",
                    "haal weg wat niet meer geldt");
            return;
        }
        Map<String, Plek> ids = new HashMap<>();
        for (Gelezen regel : alle) {
            keurId(regel, ids);
            gronden.keur(regel);
            for (int i = 0; i < regel.regel().gevolgen().size(); i++) {
                if (regel.regel().gevolgen().get(i) instanceof Plichtgevolg plicht
                        && plicht.tijdstip() instanceof Binnen binnen) {
                    keurTermijn(binnen.naam(), regel.gevolgen().get(i));
                }
            }
        }
    }

    private void keurId(Gelezen regel, Map<String, Plek> ids) {
        String id = regel.regel().id();
        Plek eerder = Schrijfwijze.REGEL.matcher(id).matches() ? ids.putIfAbsent(id, regel.id()) : null;
        if (eerder != null) {
            bevindingen.meld(
                    Code.BANK_10,
                    regel.id(),
                    "de id " + id + " is al gebruikt in " + eerder,
                    "geef elke regel en elke tabelrij een eigen id, ook als de andere vervalt");
        }
    }

    private void keurTermijn(String naam, Plek plek) {
        if (!termijnen.map(t -> t.contains(naam)).orElse(true)) {
            int begin = Math.max(plek.regeltekst().indexOf("termijn " + naam) + "termijn ".length(), 0);
            bevindingen.meld(
                    Code.BANK_12,
                    new Plek(plek.bestand(), plek.regel(), begin + 1, naam.length(), plek.regeltekst()),
                    "de termijn " + Bevindingen.citaat(naam) + " staat niet in de tabel termijnen",
                    bevindingen.bedoelt(naam, termijnen.orElseThrow().stream().sorted()));
        }
    }
}
