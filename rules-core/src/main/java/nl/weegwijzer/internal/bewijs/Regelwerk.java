package nl.weegwijzer.internal.bewijs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one subject over sets of values instead of values. A set is a bit mask over the values of a component,
 * with one more bit for nothing; a component that rules conclude has what they can give it. Immutable and thread-safe.
 */
final class Regelwerk {
    private final List<Begrip> begrippen;
    private final boolean[] afgeleid;
    private final long[] alles;
    private final Vorm[] regels;
    private final int[][] regelsPerStand;
    private final Map<List<Eis>, Rij> rijen = new HashMap<>();
    private final @Nullable BitSet[] grond;
    private final int[][] geraakteStanden;
    private final int[][] geraakteVormen;
    private int vormen;

    Regelwerk(Themaregels thema) {
        begrippen = thema.thema().begrippen();
        afgeleid = new boolean[begrippen.size()];
        alles = new long[begrippen.size()];
        List<List<Integer>> perStand = new ArrayList<>();
        for (int plek = 0; plek < alles.length; plek++) {
            Begrip begrip = begrippen.get(plek);
            int aantal = begrip.waarden().size();
            alles[plek] = (1L << aantal) - 1 | (begrip.kanLeeg() ? 1L << aantal : 0);
            afgeleid[plek] = begrip.stand();
            perStand.add(new ArrayList<>());
        }
        List<Vorm> vormen = new ArrayList<>();
        for (Regel regel : thema.regels()) {
            for (Gevolg gevolg : regel.gevolgen()) {
                if (gevolg instanceof Standgevolg stand) {
                    Begrip begrip = thema.thema().begrip(stand.veld());
                    perStand.get(plek(begrip)).add(vormen.size());
                    vormen.add(vorm(regel, begrip, stand.waarde()));
                }
            }
        }
        regels = vormen.toArray(Vorm[]::new);
        regelsPerStand = perStand.stream()
                .map(l -> l.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        grond = new BitSet[alles.length];
        geraakteStanden = new int[alles.length][];
        geraakteVormen = new int[alles.length][];
        raak();
    }

    /** Finds out for each fact which conclusions, rules and rows hang on it. */
    private void raak() {
        BitSet[] standen = bitsets();
        BitSet[] over = bitsets();
        for (int plek = 0; plek < alles.length; plek++) {
            if (afgeleid[plek]) {
                int stand = plek;
                grond(plek).stream().forEach(feit -> standen[feit].set(stand));
            }
        }
        for (Rij rij : rijen.values()) {
            grond(rij).stream().forEach(feit -> over[feit].set(rij.nummer()));
        }
        for (Vorm vorm : regels) {
            grond(vorm).stream().forEach(feit -> over[feit].set(vorm.nummer()));
        }
        for (int plek = 0; plek < alles.length; plek++) {
            geraakteStanden[plek] = standen[plek].stream().toArray();
            geraakteVormen[plek] = over[plek].stream().toArray();
        }
    }

    private BitSet[] bitsets() {
        return Stream.generate(BitSet::new).limit(alles.length).toArray(BitSet[]::new);
    }

    /** The facts on which a conclusion hangs. */
    private BitSet grond(int stand) {
        BitSet feiten = grond[stand];
        if (feiten == null) {
            feiten = new BitSet();
            for (int nummer : regelsPerStand[stand]) {
                feiten.or(grond(regels[nummer]));
            }
            grond[stand] = feiten;
        }
        return feiten;
    }

    private BitSet grond(Vorm vorm) {
        BitSet feiten = grond(vorm.alle());
        vorm.geen().forEach(r -> feiten.or(grond(r)));
        return feiten;
    }

    private BitSet grond(Rij rij) {
        BitSet feiten = new BitSet();
        for (Eis eis : rij.eisen()) {
            if (afgeleid[eis.plek()]) {
                feiten.or(grond(eis.plek()));
            } else {
                feiten.set(eis.plek());
            }
        }
        return feiten;
    }

    /**
     * A rule as far as it concludes one component.
     *
     * @param nummer its own among rules and rows; -1 for conditions on their own
     * @param vanRegel the rule; empty for conditions on their own
     * @param alle conditions that must all be met
     * @param geen conditions of earlier rows, none of which may be met as a whole
     * @param waarde what the component becomes
     * @param masker the same as a mask
     */
    record Vorm(int nummer, Optional<Regel> vanRegel, Rij alle, List<Rij> geen, Object waarde, long masker) {
        Regel regel() {
            return vanRegel.orElseThrow();
        }
    }

    /**
     * Conditions that stand together, once for all rules that have the same ones.
     *
     * @param nummer its own among rules and rows; -1 for conditions on their own
     * @param eisen the conditions
     */
    record Rij(int nummer, List<Eis> eisen) {}

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

    private Vorm vorm(Regel regel, Begrip begrip, Object waarde) {
        return new Vorm(
                vormen++,
                Optional.of(regel),
                rij(regel.voorwaarden()),
                regel.eerdereRijen().stream().map(this::rij).toList(),
                waarde,
                begrip.getal() ? 1 : 1L << begrip.waarden().indexOf(waarde));
    }

    private Rij rij(List<Voorwaarde> voorwaarden) {
        return rijen.computeIfAbsent(eisen(voorwaarden), e -> new Rij(vormen++, e));
    }

    private static List<Eis> eisen(List<Voorwaarde> voorwaarden) {
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
                -1,
                Optional.empty(),
                new Rij(-1, eisen(alle)),
                geen.stream().map(r -> new Rij(-1, eisen(r))).toList(),
                "",
                0);
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
        return alles.clone();
    }

    /** The cases that are left where facts are narrowed down to this. */
    Deel deel(long[] over) {
        return Deel.van(over, vormen);
    }

    /** The cases that are left where a fact is narrowed down to some of what it can be. */
    Deel deel(Deel deel, int plek, long waarden) {
        return deel.met(plek, waarden, geraakteStanden[plek], geraakteVormen[plek]);
    }

    /** Whether a rule applies in the cases that are left. */
    Geldt geldt(int nummer, Deel deel) {
        return geldt(regels[nummer], deel);
    }

    /** Whether conditions are met in the cases that are left. */
    Geldt geldt(Vorm regel, Deel deel) {
        if (regel.nummer() < 0) {
            return zoekUit(regel, deel);
        }
        Geldt geldt = deel.geldt(regel.nummer());
        if (geldt == null) {
            geldt = zoekUit(regel, deel);
            deel.geldt(regel.nummer(), geldt);
        }
        return geldt;
    }

    private Geldt zoekUit(Vorm regel, Deel deel) {
        Geldt uitkomst = alle(regel.alle(), deel);
        List<Rij> geen = regel.geen();
        for (int i = 0; i < geen.size() && uitkomst != Geldt.NOOIT; i++) {
            Geldt eerder = alle(geen.get(i), deel);
            if (eerder == Geldt.ALTIJD) {
                return Geldt.NOOIT;
            }
            uitkomst = eerder == Geldt.SOMS ? Geldt.SOMS : uitkomst;
        }
        return uitkomst;
    }

    private Geldt alle(Rij rij, Deel deel) {
        if (rij.nummer() < 0) {
            return alle(rij.eisen(), deel);
        }
        Geldt geldt = deel.geldt(rij.nummer());
        if (geldt == null) {
            geldt = alle(rij.eisen(), deel);
            deel.geldt(rij.nummer(), geldt);
        }
        return geldt;
    }

    private Geldt alle(List<Eis> eisen, Deel deel) {
        Geldt uitkomst = Geldt.ALTIJD;
        for (int i = 0; i < eisen.size(); i++) {
            Eis eis = eisen.get(i);
            long masker = masker(eis.plek(), deel);
            if ((masker & eis.waarden()) == 0) {
                return Geldt.NOOIT;
            }
            uitkomst = (masker & ~eis.waarden()) == 0 ? uitkomst : Geldt.SOMS;
        }
        return uitkomst;
    }

    /** What a component can be in the cases that are left. */
    long masker(int plek, Deel deel) {
        if (!afgeleid[plek]) {
            return deel.feit(plek);
        }
        if (deel.stand(plek) == 0) {
            deel.stand(plek, afgeleid(plek, deel));
        }
        return deel.stand(plek);
    }

    private long afgeleid(int plek, Deel deel) {
        long zeker = 0;
        long mogelijk = 0;
        for (int nummer : regelsPerStand[plek]) {
            Geldt geldt = geldt(nummer, deel);
            zeker |= geldt == Geldt.ALTIJD ? regels[nummer].masker() : 0;
            mogelijk |= geldt == Geldt.SOMS ? regels[nummer].masker() : 0;
        }
        long leeg = 1L << Math.max(1, begrippen.get(plek).waarden().size());
        return zeker == 0 ? mogelijk | leeg : zeker | mogelijk;
    }

    /**
     * A condition on a fact by which the cases that are left can be split, to settle an unsettled rule; none where it
     * waits for a conclusion about which other rules contradict each other.
     */
    Optional<Eis> keuze(int nummer, Deel deel) {
        return keuze(regels[nummer], deel);
    }

    /** The same for conditions of which it is not settled whether they are met. */
    Optional<Eis> keuze(Vorm regel, Deel deel) {
        Optional<Eis> keuze = keuze(regel.alle(), deel);
        List<Rij> geen = regel.geen();
        for (int i = 0; i < geen.size() && keuze.isEmpty(); i++) {
            keuze = keuze(geen.get(i), deel);
        }
        return keuze;
    }

    private Optional<Eis> keuze(Rij rij, Deel deel) {
        Optional<Eis> keuze = Optional.empty();
        List<Eis> eisen = rij.eisen();
        for (int i = 0; i < eisen.size() && keuze.isEmpty(); i++) {
            Eis eis = eisen.get(i);
            if (gedeeld(eis, deel)) {
                keuze = afgeleid[eis.plek()] ? keuzeOver(eis.plek(), deel) : Optional.of(eis);
            }
        }
        return keuze;
    }
    /**
     * The rules on a component that come nearest to applying in cases where none does. Where one waits for a conclusion
     * that no rule draws either, the nearest ones on that.
     */
    List<Gat.Bijna> bijna(int stand, Deel deel) {
        int[] kandidaten = regelsPerStand[stand];
        int minst =
                Arrays.stream(kandidaten).map(n -> mist(n, deel).size()).min().orElse(0);
        List<Integer> naast = Arrays.stream(kandidaten)
                .filter(n -> mist(n, deel).size() == minst)
                .boxed()
                .toList();
        return naast.stream()
                .flatMap(n -> mist(n, deel).stream())
                .filter(e -> afgeleid[e.plek()] && leeg(e.plek(), deel))
                .findFirst()
                .map(e -> bijna(e.plek(), deel))
                .orElseGet(() -> naast.stream().map(n -> bijnaRegel(n, deel)).toList());
    }

    private Gat.Bijna bijnaRegel(int nummer, Deel deel) {
        return new Gat.Bijna(
                regels[nummer].regel(),
                mist(nummer, deel).stream()
                        .map(e -> zin(begrippen.get(e.plek()), e.waarden()))
                        .toList());
    }

    private List<Eis> mist(int nummer, Deel deel) {
        return regels[nummer].alle().eisen().stream()
                .filter(e -> (masker(e.plek(), deel) & e.waarden()) == 0)
                .toList();
    }

    private boolean leeg(int stand, Deel deel) {
        return Arrays.stream(regelsPerStand[stand]).allMatch(n -> geldt(n, deel) == Geldt.NOOIT);
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

    private boolean gedeeld(Eis eis, Deel deel) {
        long masker = masker(eis.plek(), deel);
        return (masker & eis.waarden()) != 0 && (masker & ~eis.waarden()) != 0;
    }

    private Optional<Eis> keuzeOver(int stand, Deel deel) {
        Optional<Eis> keuze = Optional.empty();
        int[] over = regelsPerStand[stand];
        for (int i = 0; i < over.length && keuze.isEmpty(); i++) {
            keuze = geldt(over[i], deel) == Geldt.SOMS ? keuze(over[i], deel) : keuze;
        }
        return keuze;
    }
}
