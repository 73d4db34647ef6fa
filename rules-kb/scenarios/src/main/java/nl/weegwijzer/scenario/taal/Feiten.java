package nl.weegwijzer.scenario.taal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/**
 * The facts that a scenario states, in the order in which it states them. Immutable and thread-safe.
 *
 * @param vraag the question
 * @param peildatum the reference date
 * @param lijst the facts
 */
public record Feiten(Vraag vraag, LocalDate peildatum, List<Feit> lijst) {
    /**
     * One fact.
     *
     * @param zin the sentence that states it
     * @param over the pseudonym of the part that it is about; empty for the whole case
     * @param waarde its value
     */
    public record Feit(Feitzin zin, String over, Object waarde) {
        /** Whether this and another state the same thing, perhaps with another value. */
        public boolean zelfdeAls(Feit ander) {
            return zin.equals(ander.zin) && over.equals(ander.over) && (!zin.meerdere() || waarde.equals(ander.waarde));
        }

        /** The line that states it. */
        public String regel() {
            return (over.isEmpty() ? "" : "over " + over + ": ") + zin.met(waarde);
        }
    }

    /** Checks nothing: contradictory facts are refused when the case is made. */
    public Feiten {
        lijst = List.copyOf(lijst);
    }

    /**
     * The case.
     *
     * @throws OngeldigeZaakException where the facts contradict each other
     */
    public Zaak zaak() {
        Kladde kladde = vraag.kladde(peildatum);
        lijst.forEach(f -> f.zin().zetter().zet(kladde, f.over(), f.waarde()));
        return vraag.zaak(peildatum, kladde.klaar());
    }

    /** The pseudonyms of the parts that the case has, those too that a short sentence makes. */
    Set<String> kenmerken() {
        Kladde kladde = new Kladde();
        for (Feit feit : lijst) {
            try {
                feit.zin().zetter().zet(kladde, feit.over(), feit.waarde());
            } catch (OngeldigeZaakException e) {
                // said when the case is made
            }
        }
        return kladde.kenmerken();
    }

    /** What is stated about the same thing; empty where it is not. */
    public Optional<Feit> zoals(Feit feit) {
        return lijst.stream().filter(f -> f.zelfdeAls(feit)).findFirst();
    }

    /** The same with this fact, in the place of what was stated about the same thing. */
    public Feiten met(Feit feit) {
        List<Feit> nieuw = new ArrayList<>();
        boolean gezet = false;
        for (Feit was : lijst) {
            boolean zelfde = was.zelfdeAls(feit);
            nieuw.add(zelfde ? feit : was);
            gezet |= zelfde;
        }
        if (!gezet) {
            nieuw.add(feit);
        }
        return new Feiten(vraag, peildatum, nieuw);
    }

    /** The same with another reference date. */
    public Feiten op(LocalDate dag) {
        return new Feiten(vraag, dag, lijst);
    }
}
