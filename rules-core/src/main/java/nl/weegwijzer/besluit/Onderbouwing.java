package nl.weegwijzer.besluit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What every decision carries besides its outcome: duties, possibilities, open questions, remarks, and the reasons for
 * all of it.
 *
 * <p>The same facts give the same lists in the same order. Immutable and thread-safe.
 *
 * @param plichten what somebody must do, the most pressing first
 * @param mogelijkheden what somebody may do
 * @param vragen the facts that are not known and that the decision hangs on
 * @param opmerkingen what a reader has to know besides
 * @param motivering the rules that applied, in the order of their ids
 * @param bewijsstuk by which rules the decision was made
 */
public record Onderbouwing(
        List<Plicht> plichten,
        List<Plicht> mogelijkheden,
        List<OpenVraag> vragen,
        List<Opmerking> opmerkingen,
        List<Reden> motivering,
        Bewijsstuk bewijsstuk) {
    /** Copies the lists and joins duties that say the same. */
    public Onderbouwing {
        plichten = samengevoegd(plichten);
        mogelijkheden = samengevoegd(mogelijkheden);
        vragen = List.copyOf(vragen);
        opmerkingen = List.copyOf(opmerkingen);
        motivering = List.copyOf(motivering);
    }

    /**
     * The duties that reach the family: all that may be shown to it. Independent of the reporter of a closed report.
     */
    public List<Plicht> plichtenVoorGezin() {
        return plichten.stream().filter(Plicht::voorGezin).toList();
    }

    /** The duties with a date, in order of that date. */
    public List<Plicht> agenda() {
        return plichten.stream()
                .filter(p -> p.termijn().dag().isPresent())
                .sorted(Comparator.comparing(p -> p.termijn().dag().orElseThrow()))
                .toList();
    }

    private static List<Plicht> samengevoegd(List<Plicht> plichten) {
        List<Plicht> uniek = new ArrayList<>(plichten.size());
        for (Plicht plicht : plichten) {
            int plaats = 0;
            while (plaats < uniek.size() && !uniek.get(plaats).zelfdeAls(plicht)) {
                plaats++;
            }
            if (plaats < uniek.size()) {
                uniek.set(plaats, uniek.get(plaats).samenMet(plicht));
            } else {
                uniek.add(plicht);
            }
        }
        return List.copyOf(uniek);
    }
}
