package nl.weegwijzer.besluit;

import java.util.List;
import java.util.Optional;

/**
 * A whole case at once: every decision that can be taken with what is known, who holds the case, all duties together,
 * and what is open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param houder who holds the case; never nobody (norms F.1 and 4.d)
 * @param besluiten the decisions, in the order of {@link Vraagsoort}
 * @param onbeslist the questions of which it is not known yet whether they play a part
 * @param onderbouwing the duties, possibilities, questions, remarks and reasons of all decisions and of the overview
 *     itself; what several of them say stands there once
 */
public record Zaakoverzicht(
        Houder houder, List<Deelbesluit> besluiten, List<Vraagsoort> onbeslist, Onderbouwing onderbouwing)
        implements Besluit {
    /** Copies the lists. */
    public Zaakoverzicht {
        besluiten = List.copyOf(besluiten);
        onbeslist = List.copyOf(onbeslist);
    }

    @Override
    public Vraagsoort vraag() {
        return Vraagsoort.OVERZICHT;
    }

    /**
     * One decision on the case.
     *
     * @param vraag the question, which is that of the decision
     * @param besluit the decision
     */
    public record Deelbesluit(Vraagsoort vraag, Besluit besluit) {
        /**
         * Checks the question.
         *
         * @throws IllegalArgumentException where the decision answers another one
         */
        public Deelbesluit {
            if (vraag != besluit.vraag()) {
                throw new IllegalArgumentException(
                        "dit besluit beantwoordt " + besluit.vraag().woord() + " en niet " + vraag);
            }
        }

        /** The decision on the question that it answers. */
        public Deelbesluit(Besluit besluit) {
            this(besluit.vraag(), besluit);
        }
    }

    /** The decision on one question; empty where the question plays no part in this case. */
    public Optional<Besluit> besluit(Vraagsoort vraag) {
        return besluiten.stream()
                .filter(b -> b.vraag() == vraag)
                .map(Deelbesluit::besluit)
                .findFirst();
    }

    /** The duties with a date, in order of that date, each with holder and addressee. */
    public List<Plicht> agenda() {
        return onderbouwing.agenda();
    }
}
