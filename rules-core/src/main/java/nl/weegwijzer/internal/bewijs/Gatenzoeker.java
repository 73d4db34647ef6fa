package nl.weegwijzer.internal.bewijs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegwijzer.internal.bewijs.Regelwerk.Eis;
import nl.weegwijzer.internal.bewijs.Regelwerk.Geldt;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.zaak.Woord;

/**
 * Looks for cases that the rules of one subject leave without a conclusion that must be drawn, or in which they
 * contradict each other. Splits the cases by the conditions of the rules, and leaves a part as soon as it is settled.
 * Not thread-safe.
 */
final class Gatenzoeker {
    /** How many parts are looked at for one conclusion before it is left unproved. */
    private static final int MEESTE_DELEN = 200_000;

    private final Regelwerk werk;
    private int delen;

    private Gatenzoeker(Regelwerk werk) {
        this.werk = werk;
    }

    /** The first case that is found for each conclusion for which there is one. */
    static List<Gat> gaten(Themaregels thema) {
        if (thema.ronden().isEmpty()) {
            return List.of();
        }
        Regelwerk werk = new Regelwerk(thema);
        List<Gat> gaten = new ArrayList<>();
        for (Begrip begrip : thema.thema().begrippen()) {
            if (begrip.stand()) {
                new Gatenzoeker(werk).zoek(begrip).ifPresent(gaten::add);
            }
        }
        return gaten;
    }

    /**
     * Such a case where a few rules changed of a subject that had none: looks only at the conclusions that hang on
     * those rules, and only at the cases in which one of them can apply.
     *
     * @param thema the rules of the subject after the change
     * @param veranderd the rules that changed, as they were and as they are
     */
    static Optional<Gat> gat(Themaregels thema, Collection<Regel> veranderd) {
        Set<String> geraakt = geraakt(thema, veranderd);
        if (geraakt.isEmpty()) {
            return Optional.empty();
        }
        Regelwerk werk = new Regelwerk(thema);
        return geraakt.stream()
                .map(thema.thema()::begrip)
                .flatMap(b -> veranderd.stream().map(r -> new Gatenzoeker(werk).zoek(b, werk.deel(gevallen(werk, r)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // The conclusions that rest on these rules, their own first; rules stand after the ones that they wait for.
    private static Set<String> geraakt(Themaregels thema, Collection<Regel> veranderd) {
        Set<String> geraakt = new LinkedHashSet<>();
        veranderd.forEach(r -> standen(r, geraakt));
        if (!geraakt.isEmpty()) {
            thema.regels().stream()
                    .filter(r -> Stream.concat(Stream.of(r.voorwaarden()), r.eerdereRijen().stream())
                            .flatMap(List::stream)
                            .anyMatch(v -> geraakt.contains(v.begrip().veld())))
                    .forEach(r -> standen(r, geraakt));
        }
        return geraakt;
    }

    // The cases that meet the conditions of a rule on facts.
    private static long[] gevallen(Regelwerk werk, Regel regel) {
        long[] maskers = werk.alles();
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            Begrip begrip = voorwaarde.begrip();
            if (!begrip.stand()) {
                long masker = 0;
                for (Woord waarde : voorwaarde.waarden()) {
                    masker |= 1L << begrip.waarden().indexOf(waarde);
                }
                maskers[begrip.plaats() - 1] &= masker;
            }
        }
        return maskers;
    }

    private static void standen(Regel regel, Set<String> velden) {
        regel.gevolgen().forEach(g -> {
            if (g instanceof Standgevolg stand) {
                velden.add(stand.veld());
            }
        });
    }

    private Optional<Gat> zoek(Begrip begrip) {
        delen = 0;
        return zoek(begrip, werk.deel(werk.alles()));
    }

    private Optional<Gat> zoek(Begrip begrip, Deel deel) {
        if (++delen > MEESTE_DELEN) {
            return Optional.empty();
        }
        int stand = begrip.plaats() - 1;
        int open = -1;
        Optional<Integer> zeker = Optional.empty();
        for (int nummer : werk.regelsOver(stand)) {
            Geldt geldt = werk.geldt(nummer, deel);
            if (geldt == Geldt.NOOIT) {
                continue;
            }
            if (geldt == Geldt.SOMS) {
                open = open < 0 ? nummer : open;
            }
            Object waarde = werk.regel(nummer).waarde();
            if (geldt == Geldt.ALTIJD
                    && zeker.isPresent()
                    && !werk.regel(zeker.get()).waarde().equals(waarde)) {
                return Optional.of(gat(begrip, deel, List.of(zeker.get(), nummer)));
            }
            zeker = geldt == Geldt.ALTIJD && zeker.isEmpty() ? Optional.of(nummer) : zeker;
        }
        if (open < 0) {
            return zeker.isPresent() || !begrip.verplicht()
                    ? Optional.empty()
                    : Optional.of(gat(begrip, deel, List.of()));
        }
        if (zeker.isPresent()) {
            open = anders(stand, zeker.get(), deel);
            if (open < 0) {
                return Optional.empty();
            }
        } else if (!begrip.verplicht() && eens(stand, deel)) {
            return Optional.empty();
        }
        Optional<Eis> keuze = werk.keuze(open, deel);
        return keuze.isPresent() ? splits(begrip, deel, keuze.get()) : Optional.empty();
    }

    private Optional<Gat> splits(Begrip begrip, Deel deel, Eis keuze) {
        long was = deel.feit(keuze.plek());
        for (long waarden : new long[] {was & keuze.waarden(), was & ~keuze.waarden()}) {
            Optional<Gat> gat = zoek(begrip, werk.deel(deel, keuze.plek(), waarden));
            if (gat.isPresent()) {
                return gat;
            }
        }
        return Optional.empty();
    }

    /** A rule that may still give another value than one that applies; -1 where there is none. */
    private int anders(int stand, int zeker, Deel deel) {
        for (int nummer : werk.regelsOver(stand)) {
            if (!werk.regel(nummer).waarde().equals(werk.regel(zeker).waarde())
                    && werk.geldt(nummer, deel) == Geldt.SOMS) {
                return nummer;
            }
        }
        return -1;
    }

    /** Whether all rules that may still apply give the same value. */
    private boolean eens(int stand, Deel deel) {
        Object gezien = null;
        for (int nummer : werk.regelsOver(stand)) {
            if (werk.geldt(nummer, deel) == Geldt.SOMS) {
                Object waarde = werk.regel(nummer).waarde();
                if (gezien != null && !gezien.equals(waarde)) {
                    return false;
                }
                gezien = waarde;
            }
        }
        return true;
    }

    private Gat gat(Begrip begrip, Deel deel, List<Integer> regels) {
        long[] alles = werk.alles();
        long[] over = deel.feiten();
        List<String> feiten = new ArrayList<>();
        for (int plek = 0; plek < over.length; plek++) {
            Begrip feit = werk.begrippen().get(plek);
            if (!feit.stand() && over[plek] != alles[plek]) {
                feiten.add(Regelwerk.zin(feit, over[plek]));
            }
        }
        return new Gat(
                begrip,
                feiten,
                regels.stream().map(n -> werk.regel(n).regel()).toList(),
                regels.isEmpty() ? werk.bijna(begrip.plaats() - 1, deel) : List.of());
    }
}
