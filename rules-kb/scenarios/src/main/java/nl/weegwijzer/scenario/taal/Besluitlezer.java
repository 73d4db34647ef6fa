package nl.weegwijzer.scenario.taal;

import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.MOGELIJKHEID;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.OPMERKING;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.PLICHT;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.UITKOMST;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.VRAAG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Woordenschat;

/**
 * Says a decision in the sentences of scenarios: all of it that a host can see, but for the reasons. Immutable and
 * thread-safe.
 */
public final class Besluitlezer {
    private final Woordenschat woordenschat = Woordenschat.lees();

    /** All that a decision says, each line once, sorted. */
    public List<Uitspraak> lees(Besluit besluit) {
        List<Uitspraak> regels = new ArrayList<>();
        nl.weegwijzer.internal.vraag.Vragen.zegt(besluit)
                .forEach(s -> regels.add(new Uitspraak(UITKOMST, s.over(), s.tekst())));
        onderbouwing(regels, besluit.onderbouwing());
        return regels.stream().distinct().sorted().toList();
    }

    /** An outcome without the value at its end; the whole of it where it has none. */
    String zonderWaarde(String tekst) {
        return woordenschat.themas().stream()
                .flatMap(t -> t.begripVan(tekst).stream())
                .filter(Begrip::stand)
                .map(Begrip::zin)
                .findFirst()
                .orElse(tekst);
    }

    /** The subjects of rules with these names. */
    List<Thema> themas(Collection<String> namen) {
        return namen.stream().flatMap(n -> woordenschat.thema(n).stream()).toList();
    }

    private static void onderbouwing(List<Uitspraak> regels, Onderbouwing onderbouwing) {
        onderbouwing.plichten().forEach(p -> regels.add(Uitspraak.van(PLICHT, p.betreft(), Plichttekst.van(p))));
        onderbouwing
                .mogelijkheden()
                .forEach(p -> regels.add(Uitspraak.van(MOGELIJKHEID, p.betreft(), Plichttekst.van(p))));
        onderbouwing
                .vragen()
                .forEach(v -> regels.add(
                        Uitspraak.van(VRAAG, v.betreft(), (v.beslissend() ? "ontbreekt: " : "vraag: ") + v.feit())));
        onderbouwing
                .opmerkingen()
                .forEach(o -> regels.add(
                        Uitspraak.van(OPMERKING, o.betreft(), o.soort().woord() + ": " + o.regel())));
    }
}
