package nl.weegwijzer.internal.bewijs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;

/**
 * The rules of one subject over sets of values instead of values. A set is a bit mask over the values of a component,
 * with one more bit for nothing; a component that rules conclude has what they can give it. Immutable and thread-safe.
 */
final class Regelwerk {
    private final List<Begrip> begrippen;
    private final int[][] regelsPerStand;
    private final Vorm[] regels;
    private final boolean[] afgeleid;

    Regelwerk(Themaregels thema) {
        begrippen = thema.thema().begrippen();
        List<Vorm> vormen = new ArrayList<>();
        List<List<Integer>> perStand = new ArrayList<>();
        begrippen.forEach(b -> perStand.add(new ArrayList<>()));
        for (Regel regel : thema.regels()) {
            regel.gevolgen().stream()
                    .filter(Standgevolg.class::isInstance)
                    .map(Standgevolg.class::cast)
                    .forEach(stand -> {
                        int plek = plek(thema.thema().begrip(stand.veld()));
                        perStand.get(plek).add(vormen.size());
                        vormen.add(new Vorm(
                                Optional.of(regel),
                                voorwaarden(regel.voorwaarden()),
                                regel.eerdereRijen().stream()
                                        .map(this::voorwaarden)
                                        .toList(),
                                stand.waarde()));
                    });
        }
        regels = vormen.toArray(Vorm[]::new);
        regelsPerStand = perStand.stream()
                .map(l -> l.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        afgeleid = new boolean[begrippen.size()];
        for (int plek = 0; plek < afgeleid.length; plek++) {
            afgeleid[plek] = begrippen.get(plek).stand();
        }
    }

    /**
     * A rule as far as it concludes one component.
     *
     * @param vanRegel the rule; empty for conditions on their own
     * @param alle conditions that must all be met
     * @param geen conditions of earlier rows, none of which may be met as a whole
     * @param waarde what the component becomes
     */
    record Vorm(Optional<Regel> vanRegel, List<Eis> alle, List<List<Eis>> geen, Object waarde) {
        Regel regel() {
            return vanRegel.orElseThrow();
        }
    }

    /**
     * A condition: a component has one of the values of a mask.
     *
     * @param plek the component, counted from 0
     * @param waarden the mask
     */
    record Eis(int plek, long waarden) {}

    /** Whether something holds for all, for none, or for some of the cases that are left. */
    enum Geldt {
        ALTIJD,
        SOMS,
        NOOIT
    }

    private static int plek(Begrip begrip) {
        return begrip.plaats() - 1;
    }

    private List<Eis> voorwaarden(List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream()
                .map(v -> new Eis(plek(v.begrip()), masker(v.begrip(), v.waarden())))
                .toList();
    }

    private static long masker(Begrip begrip, List<?> waarden) {
        long masker = 0;
        for (Object waarde : waarden) {
            masker |= 1L << begrip.waarden().indexOf(waarde);
        }
        return masker;
    }

    /** Conditions that belong to no rule that concludes something. */
    Vorm vorm(List<Voorwaarde> alle, List<List<Voorwaarde>> geen) {
        return new Vorm(
                Optional.empty(),
                voorwaarden(alle),
                geen.stream().map(this::voorwaarden).toList(),
                "");
    }

    List<Begrip> begrippen() {
        return begrippen;
    }

    int[] regelsOver(int stand) {
        return regelsPerStand[stand];
    }

    Vorm regel(int nummer) {
        return regels[nummer];
    }

    /** All cases: every value of every fact, and nothing where a fact can be nothing. */
    long[] alles() {
        long[] maskers = new long[begrippen.size()];
        for (int plek = 0; plek < maskers.length; plek++) {
            Begrip begrip = begrippen.get(plek);
            int aantal = begrip.waarden().size();
            maskers[plek] = (1L << aantal) - 1 | (begrip.kanLeeg() ? 1L << aantal : 0);
        }
        return maskers;
    }

    /** Whether a rule applies in the cases that are left. */
    Geldt geldt(int nummer, long[] over, long[] standen) {
        return geldt(regels[nummer], over, standen);
    }

    /** Whether conditions are met in the cases that are left. */
    Geldt geldt(Vorm regel, long[] over, long[] standen) {
        Geldt uitkomst = alle(regel.alle(), over, standen);
        for (List<Eis> rij : regel.geen()) {
            if (uitkomst == Geldt.NOOIT) {
                return uitkomst;
            }
            Geldt eerder = alle(rij, over, standen);
            if (eerder == Geldt.ALTIJD) {
                return Geldt.NOOIT;
            }
            uitkomst = eerder == Geldt.SOMS ? Geldt.SOMS : uitkomst;
        }
        return uitkomst;
    }

    private Geldt alle(List<Eis> eisen, long[] over, long[] standen) {
        Geldt uitkomst = Geldt.ALTIJD;
        for (Eis eis : eisen) {
            long masker = masker(eis.plek(), over, standen);
            if ((masker & eis.waarden()) == 0) {
                return Geldt.NOOIT;
            }
            uitkomst = (masker & ~eis.waarden()) == 0 ? uitkomst : Geldt.SOMS;
        }
        return uitkomst;
    }

    /** What a component can be in the cases that are left; computed once for each node, 0 meaning not yet. */
    long masker(int plek, long[] over, long[] standen) {
        if (!afgeleid[plek]) {
            return over[plek];
        }
        if (standen[plek] == 0) {
            standen[plek] = afgeleid(plek, over, standen);
        }
        return standen[plek];
    }

    private long afgeleid(int plek, long[] over, long[] standen) {
        Begrip begrip = begrippen.get(plek);
        long zeker = 0;
        long mogelijk = 0;
        for (int nummer : regelsPerStand[plek]) {
            Geldt geldt = geldt(nummer, over, standen);
            long waarde = begrip.getal() ? 1 : 1L << begrip.waarden().indexOf(regels[nummer].waarde());
            zeker |= geldt == Geldt.ALTIJD ? waarde : 0;
            mogelijk |= geldt == Geldt.SOMS ? waarde : 0;
        }
        long leeg = 1L << Math.max(1, begrip.waarden().size());
        return zeker == 0 ? mogelijk | leeg : zeker | mogelijk;
    }

    /**
     * A condition on a fact by which the cases that are left can be split, to settle an unsettled rule; none where it
     * waits for a conclusion about which other rules contradict each other.
     */
    Optional<Eis> keuze(int nummer, long[] over, long[] standen) {
        return keuze(regels[nummer], over, standen);
    }

    /** The same for conditions of which it is not settled whether they are met. */
    Optional<Eis> keuze(Vorm regel, long[] over, long[] standen) {
        return Stream.concat(Stream.of(regel.alle()), regel.geen().stream())
                .flatMap(List::stream)
                .filter(e -> gedeeld(e, over, standen))
                .flatMap(e -> (afgeleid[e.plek()] ? keuzeOver(e.plek(), over, standen) : Optional.of(e)).stream())
                .findFirst();
    }

    /**
     * The rules on a component that come nearest to applying in cases where none does. Where one waits for a conclusion
     * that no rule draws either, the nearest ones on that.
     */
    List<Gat.Bijna> bijna(int stand, long[] over, long[] standen) {
        int[] kandidaten = regelsPerStand[stand];
        int minst = Arrays.stream(kandidaten)
                .map(n -> mist(n, over, standen).size())
                .min()
                .orElse(0);
        List<Integer> naast = Arrays.stream(kandidaten)
                .filter(n -> mist(n, over, standen).size() == minst)
                .boxed()
                .toList();
        return naast.stream()
                .flatMap(n -> mist(n, over, standen).stream())
                .filter(e -> afgeleid[e.plek()] && leeg(e.plek(), over, standen))
                .findFirst()
                .map(e -> bijna(e.plek(), over, standen))
                .orElseGet(() ->
                        naast.stream().map(n -> bijnaRegel(n, over, standen)).toList());
    }

    private Gat.Bijna bijnaRegel(int nummer, long[] over, long[] standen) {
        return new Gat.Bijna(
                regels[nummer].regel(),
                mist(nummer, over, standen).stream()
                        .map(e -> zin(begrippen.get(e.plek()), e.waarden()))
                        .toList());
    }

    private List<Eis> mist(int nummer, long[] over, long[] standen) {
        return regels[nummer].alle().stream()
                .filter(e -> (masker(e.plek(), over, standen) & e.waarden()) == 0)
                .toList();
    }

    private boolean leeg(int stand, long[] over, long[] standen) {
        return Arrays.stream(regelsPerStand[stand]).allMatch(n -> geldt(n, over, standen) == Geldt.NOOIT);
    }

    /** What a mask says, as a sentence. */
    static String zin(Begrip feit, long masker) {
        List<String> woorden = new ArrayList<>();
        for (int i = 0; i < feit.waarden().size(); i++) {
            if ((masker & 1L << i) != 0) {
                woorden.add(feit.waarden().get(i).woord());
            }
        }
        return feit.zin() + " " + (woorden.isEmpty() ? "(nog) niets" : String.join(" of ", woorden));
    }

    private boolean gedeeld(Eis eis, long[] over, long[] standen) {
        long masker = masker(eis.plek(), over, standen);
        return (masker & eis.waarden()) != 0 && (masker & ~eis.waarden()) != 0;
    }

    private Optional<Eis> keuzeOver(int stand, long[] over, long[] standen) {
        return Arrays.stream(regelsPerStand[stand])
                .filter(n -> geldt(n, over, standen) == Geldt.SOMS)
                .mapToObj(n -> keuze(n, over, standen))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
