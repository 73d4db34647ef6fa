package nl.weegwijzer.internal.bewijs;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.weegwijzer.internal.bewijs.Regelwerk.Eis;
import nl.weegwijzer.internal.bewijs.Regelwerk.Geldt;
import nl.weegwijzer.internal.bewijs.Regelwerk.Vorm;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;

/**
 * Looks for cases in which one set of conditions is met and another is not, or proves that there are none. Splits the
 * cases by the conditions of the rules, and leaves a part as soon as it is settled. Immutable and thread-safe.
 */
public final class Gevallenzoeker {
    /** How many parts are looked at before the search is given up. */
    private static final int MEESTE_DELEN = 20_000;

    private final Regelwerk werk;

    /** Looks among all cases that the rules of one subject can be asked about. */
    public Gevallenzoeker(Themaregels thema) {
        werk = new Regelwerk(thema);
    }

    /**
     * When something applies.
     *
     * @param voorwaarden conditions that must all be met
     * @param eerdereRijen conditions of earlier rows, none of which may be met as a whole
     */
    public record Wanneer(List<Voorwaarde> voorwaarden, List<List<Voorwaarde>> eerdereRijen) {}

    /** How a search ended. */
    public enum Einde {
        /** A case was found that was accepted. */
        GEVONDEN,
        /** There is no case at all. */
        BEWEZEN_GEEN,
        /** There are cases, or it could not be settled; none was accepted. */
        ONBESLIST
    }

    /**
     * Cases that are alike for what is looked for: what each component can be in them. Of a component that is not
     * narrowed down, every value will do.
     */
    public final class Gevallen {
        private final long[] maskers;

        private Gevallen(long[] maskers) {
            this.maskers = maskers;
        }

        /** The values that a fact can have in these cases; empty where it must be nothing. */
        public List<Woord> waarden(Begrip feit) {
            long masker = maskers[feit.plaats() - 1];
            return feit.waarden().stream()
                    .filter(w -> (masker & 1L << feit.waarden().indexOf(w)) != 0)
                    .toList();
        }

        /** Whether a fact can be nothing in these cases. */
        public boolean kanLeeg(Begrip feit) {
            return feit.kanLeeg()
                    && (maskers[feit.plaats() - 1] & 1L << feit.waarden().size()) != 0;
        }

        /** Whether it matters which of its values a fact has. */
        public boolean beperkt(Begrip feit) {
            return maskers[feit.plaats() - 1] != werk.alles()[feit.plaats() - 1];
        }
    }

    /**
     * Narrows the cases down.
     *
     * @param feit a fact
     * @param waarde its value; empty for nothing at all
     */
    public record Vast(Begrip feit, Optional<Woord> waarde) {}

    /**
     * Looks for cases in which the one applies and the other does not, or the other way round.
     *
     * @param een when the one applies; empty where it never does
     * @param ander when the other applies; empty where it never does
     * @param vast facts that are settled beforehand
     * @param aanvaard asked of what is found; the search ends where it says yes
     */
    public Einde zoek(Optional<Wanneer> een, Optional<Wanneer> ander, List<Vast> vast, Predicate<Gevallen> aanvaard) {
        long[] begin = werk.alles();
        for (Vast feit : vast) {
            Begrip begrip = feit.feit();
            int plek = begrip.plaats() - 1;
            begin[plek] &= feit.waarde()
                    .map(w -> 1L << begrip.waarden().indexOf(w))
                    .orElse(1L << begrip.waarden().size());
        }
        Zoektocht tocht = new Zoektocht(een.map(this::vorm), ander.map(this::vorm), aanvaard);
        boolean gevonden = tocht.zoek(werk.deel(begin));
        return gevonden ? Einde.GEVONDEN : tocht.open ? Einde.ONBESLIST : Einde.BEWEZEN_GEEN;
    }

    private Vorm vorm(Wanneer wanneer) {
        return werk.vorm(wanneer.voorwaarden(), wanneer.eerdereRijen());
    }

    /** One search. Not thread-safe. */
    private final class Zoektocht {
        private final Optional<Vorm> een;
        private final Optional<Vorm> ander;
        private final Predicate<Gevallen> aanvaard;
        private int delen;
        private boolean open;

        Zoektocht(Optional<Vorm> een, Optional<Vorm> ander, Predicate<Gevallen> aanvaard) {
            this.een = een;
            this.ander = ander;
            this.aanvaard = aanvaard;
        }

        boolean zoek(Deel deel) {
            if (leegFeit(deel)) {
                return false;
            }
            if (++delen > MEESTE_DELEN) {
                open = true;
                return false;
            }
            Geldt dit = geldt(een, deel);
            Geldt dat = geldt(ander, deel);
            if (dit != Geldt.SOMS && dat != Geldt.SOMS) {
                if (dit == dat) {
                    return false;
                }
                open = true;
                return aanvaard.test(new Gevallen(deel.feiten()));
            }
            Optional<Eis> keuze =
                    keuze(dit == Geldt.SOMS ? een : ander, deel).or(() -> keuze(dat == Geldt.SOMS ? ander : een, deel));
            if (keuze.isEmpty()) {
                open = true;
                return aanvaard.test(new Gevallen(deel.feiten()));
            }
            return splits(deel, keuze.get());
        }

        private boolean leegFeit(Deel deel) {
            for (int plek = 0; plek < werk.begrippen().size(); plek++) {
                if (deel.feit(plek) == 0 && !werk.begrippen().get(plek).stand()) {
                    return true;
                }
            }
            return false;
        }

        private boolean splits(Deel deel, Eis keuze) {
            long was = deel.feit(keuze.plek());
            for (long waarden : new long[] {was & keuze.waarden(), was & ~keuze.waarden()}) {
                if (waarden != 0 && zoek(werk.deel(deel, keuze.plek(), waarden))) {
                    return true;
                }
            }
            return false;
        }

        private Geldt geldt(Optional<Vorm> vorm, Deel deel) {
            return vorm.map(v -> werk.geldt(v, deel)).orElse(Geldt.NOOIT);
        }

        private Optional<Eis> keuze(Optional<Vorm> vorm, Deel deel) {
            return vorm.flatMap(v -> werk.keuze(v, deel));
        }
    }
}
