package nl.weegwijzer.scenario.zoek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Einde;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Gevallen;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Vast;
import nl.weegwijzer.internal.bewijs.Gevallenzoeker.Wanneer;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.scenario.taal.Deelsoort;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Woord;

/**
 * Finds whole cases in which rules do something. First among all cases that the rules of one subject can be asked
 * about, split by their conditions; what is found there is made into a case, and asked. Where that does not settle it,
 * again for every combination of facts that a case can really give. Not thread-safe.
 */
public final class Zoeker {
    /** How many cases are asked before a search is given up. */
    private static final int MEESTE_VRAGEN = 3_000;

    private static final long ZAAD = 20_170_101;

    /** How many cases are drawn by lot where nothing else settles it. */
    private static final int MEESTE_LOTEN = 20_000;

    /** How many ways of a group are tried for one outcome of splitting. */
    private static final int MEESTE_WIJZEN = 4;

    private final Kennis kennis;
    private final Motor motor;
    private final List<Feiten> zaden;
    private final Map<String, List<Bereik>> bereiken = new HashMap<>();

    /**
     * Looks in this knowledge base.
     *
     * @param zaden cases to begin from, beside the case of which nothing is known; of each question at least one
     */
    public Zoeker(Kennis kennis, List<Feiten> zaden) {
        this.kennis = kennis;
        this.motor = Motor.rekenend(kennis);
        this.zaden = List.copyOf(zaden);
    }

    /**
     * What came of a search.
     *
     * @param einde whether a case was found, or it was proved that there is none
     * @param feiten the case that was found
     */
    public record Vondst(Einde einde, Optional<Feiten> feiten) {}

    /** What is looked for: where the one applies and the other does not, or the other way round. */
    private record Doel(
            Themaregels thema,
            Vraag vraag,
            Optional<Wanneer> een,
            Optional<Wanneer> ander,
            Predicate<Feiten> bewijst) {}

    /**
     * Looks for a case in which the one applies and the other does not, or the other way round.
     *
     * @param themanaam the subject of the rules
     * @param een when the one applies; empty where it never does
     * @param ander when the other applies; empty where it never does
     * @param bewijst whether a case really shows what is looked for
     */
    public Vondst zoek(String themanaam, Optional<Wanneer> een, Optional<Wanneer> ander, Predicate<Feiten> bewijst) {
        Themaregels thema = kennis.themas().stream()
                .filter(t -> t.thema().naam().equals(themanaam))
                .findFirst()
                .orElseThrow();
        Optional<Feiten> begin =
                zaden.stream().filter(z -> z.vraag().gaatOver(themanaam)).findFirst();
        if (begin.isEmpty()) {
            return new Vondst(Einde.ONBESLIST, Optional.empty());
        }
        Doel doel = new Doel(thema, begin.get().vraag(), een, ander, bewijst);
        Poging poging = new Poging(doel, begin.get());
        Einde einde = new Gevallenzoeker(thema).zoek(een, ander, List.of(), poging::probeer);
        if (einde == Einde.ONBESLIST && !poging.uitgeput()) {
            einde = perCombinatie(doel, poging);
        }
        if (einde == Einde.ONBESLIST && poging.loot()) {
            einde = Einde.GEVONDEN;
        }
        return new Vondst(einde, poging.gevonden);
    }

    /** Every combination of what a case can really give, of the groups that have an influence. */
    private Einde perCombinatie(Doel doel, Poging poging) {
        Set<String> invloed = invloed(doel);
        List<Bereik> groepen = bereiken(doel.thema(), poging.leeg).stream()
                .filter(b -> b.volledig().stream().anyMatch(f -> invloed.contains(f.veld())))
                .toList();
        Gevallenzoeker zoeker = new Gevallenzoeker(doel.thema());
        boolean open = false;
        for (List<Vast> vast : combinaties(groepen, invloed)) {
            Einde einde = zoeker.zoek(doel.een(), doel.ander(), vast, poging::probeer);
            if (einde == Einde.GEVONDEN) {
                return einde;
            }
            open |= einde == Einde.ONBESLIST;
            if (poging.uitgeput()) {
                return Einde.ONBESLIST;
            }
        }
        return open ? Einde.ONBESLIST : Einde.BEWEZEN_GEEN;
    }

    private static List<List<Vast>> combinaties(List<Bereik> groepen, Set<String> invloed) {
        List<List<Vast>> samen = new ArrayList<>();
        samen.add(List.of());
        for (Bereik groep : groepen) {
            Set<List<Vast>> eigen = new LinkedHashSet<>();
            groep.combinaties()
                    .keySet()
                    .forEach(c -> eigen.add(c.stream()
                            .filter(v -> invloed.contains(v.feit().veld())
                                    && groep.volledig().contains(v.feit()))
                            .toList()));
            List<List<Vast>> meer = new ArrayList<>();
            for (List<Vast> links : samen) {
                for (List<Vast> rechts : eigen) {
                    meer.add(Stream.concat(links.stream(), rechts.stream()).toList());
                }
            }
            samen = meer;
        }
        return samen;
    }

    /** The components that have an influence on what is looked for, by way of conclusions too. */
    private static Set<String> invloed(Doel doel) {
        Set<String> velden = new HashSet<>();
        List<Voorwaarde> open = new ArrayList<>();
        Stream.of(doel.een(), doel.ander()).flatMap(Optional::stream).forEach(w -> {
            open.addAll(w.voorwaarden());
            w.eerdereRijen().forEach(open::addAll);
        });
        List<Regel> regels = doel.thema().regels();
        while (!open.isEmpty()) {
            Begrip begrip = open.remove(open.size() - 1).begrip();
            if (velden.add(begrip.veld()) && begrip.stand()) {
                regels.stream()
                        .filter(r -> r.gevolgen().stream()
                                .anyMatch(g ->
                                        g instanceof Standgevolg s && s.veld().equals(begrip.veld())))
                        .forEach(r -> {
                            open.addAll(r.voorwaarden());
                            r.eerdereRijen().forEach(open::addAll);
                        });
            }
        }
        return velden;
    }

    private List<Bereik> bereiken(Themaregels thema, Feiten leeg) {
        return bereiken.computeIfAbsent(thema.thema().naam(), naam -> {
            Groepen groepen = new Groepen(leeg.vraag(), leeg.peildatum(), kennis);
            List<List<List<Feit>>> alle = groepen.alle();
            return Stream.iterate(0, i -> i < alle.size(), i -> i + 1)
                    .map(i -> Bereik.van(motor, thema.thema(), leeg, alle.get(i), groepen, alle.size() == 1))
                    .filter(b -> !b.begrippen().isEmpty())
                    .toList();
        });
    }

    /** Makes cases of what splitting finds, and asks them. */
    private final class Poging {
        private final Doel doel;
        private final Feiten leeg;
        private final Set<Feiten> gevraagd = new HashSet<>();
        private Optional<Feiten> gevonden = Optional.empty();

        Poging(Doel doel, Feiten begin) {
            this.doel = doel;
            this.leeg = new Feiten(doel.vraag(), begin.peildatum(), List.of());
        }

        boolean uitgeput() {
            return gevraagd.size() >= MEESTE_VRAGEN;
        }

        boolean probeer(Gevallen gevallen) {
            for (Feiten wijze : wijzen(gevallen)) {
                if (vraag(wijze)) {
                    return true;
                }
            }
            List<Feit> beperkt = rechtstreeks(gevallen);
            return zaden.stream()
                    .filter(z -> z.vraag().equals(doel.vraag()))
                    .sorted(Comparator.comparingInt((Feiten z) -> verschillen(z, beperkt)))
                    .limit(MEESTE_WIJZEN)
                    .anyMatch(z -> vraag(met(z, beperkt)));
        }

        /** Draws cases by lot, every other one with the facts that are looked for; whether one shows what is. */
        boolean loot() {
            Loting loting = new Loting(doel.vraag(), leeg.peildatum(), kennis, ZAAD);
            List<Feit> gezocht = gezocht();
            for (int i = 0; i < MEESTE_LOTEN; i++) {
                Feiten getrokken = loting.trek();
                if (toont(i % 2 == 0 ? getrokken : met(getrokken, gezocht))) {
                    return true;
                }
            }
            return false;
        }

        /** The facts among the conditions of what is looked for, as far as a scenario can state them. */
        private List<Feit> gezocht() {
            return Stream.of(doel.een(), doel.ander())
                    .flatMap(Optional::stream)
                    .limit(1)
                    .flatMap(w -> w.voorwaarden().stream())
                    .filter(v -> !v.begrip().stand())
                    .flatMap(v -> feit(v.begrip(), v.waarden()).stream())
                    .toList();
        }

        private boolean vraag(Feiten feiten) {
            return !uitgeput() && gevraagd.add(feiten) && toont(feiten);
        }

        private boolean toont(Feiten feiten) {
            try {
                if (doel.bewijst().test(feiten)) {
                    gevonden = Optional.of(feiten);
                    return true;
                }
            } catch (OngeldigeZaakException | OnbruikbareKennisbankException e) {
                // such a case cannot be, or cannot be decided
            }
            return false;
        }

        /** The cases that the found ones come down to, for a few ways of each group that fit. */
        private List<Feiten> wijzen(Gevallen gevallen) {
            List<Feiten> wijzen = new ArrayList<>();
            wijzen.add(leeg);
            Map<String, Feit> gezet = new LinkedHashMap<>();
            rechtstreeks(gevallen).forEach(f -> gezet.put(f.regel(), f));
            for (Bereik groep : bereiken(doel.thema(), leeg)) {
                List<List<Feit>> passend = groep.combinaties().entrySet().stream()
                        .filter(c -> c.getKey().stream().allMatch(v -> teZeggen(v.feit()) || kan(gevallen, v)))
                        .map(Map.Entry::getValue)
                        .limit(MEESTE_WIJZEN)
                        .toList();
                List<Feiten> meer = new ArrayList<>();
                for (Feiten tot : wijzen) {
                    passend.forEach(p -> meer.add(met(tot, p)));
                }
                wijzen = meer.isEmpty() ? wijzen : meer;
            }
            return wijzen.stream()
                    .map(w -> aangevuld(w, List.copyOf(gezet.values())))
                    .toList();
        }

        /** Whether a fact can be stated with each of its values, whatever the ways of the groups say of it. */
        private boolean teZeggen(Begrip begrip) {
            return doel.vraag().zinnen().stream()
                    .filter(z -> z.zin().equals(begrip.zin()))
                    .filter(z -> !z.deel().equals(Deelsoort.KIND)
                            && !z.deel().equals(Deelsoort.OUDER)
                            && !z.deel().equals(Deelsoort.ONTVANGER))
                    .anyMatch(z -> z.waarde()
                            .voorbeelden()
                            .containsAll(
                                    begrip.waarden().stream().map(Woord::woord).toList()));
        }

        private boolean kan(Gevallen gevallen, Vast vast) {
            return vast.waarde()
                    .map(w -> gevallen.waarden(vast.feit()).contains(w))
                    .orElseGet(() -> gevallen.kanLeeg(vast.feit()));
        }

        /** The facts that a scenario can state in so many words. */
        private List<Feit> rechtstreeks(Gevallen gevallen) {
            List<Feit> feiten = new ArrayList<>();
            for (Begrip begrip : doel.thema().thema().begrippen()) {
                if (begrip.stand() || !gevallen.beperkt(begrip)) {
                    continue;
                }
                feit(begrip, gevallen.waarden(begrip)).ifPresent(feiten::add);
            }
            return feiten;
        }

        /** A fact with one of these values, where a scenario can state it in so many words. */
        private Optional<Feit> feit(Begrip begrip, List<Woord> waarden) {
            if (waarden.isEmpty()) {
                return Optional.empty();
            }
            String woord = keus(waarden).woord();
            return doel.vraag().zinnen().stream()
                    .filter(z -> z.zin().equals(begrip.zin()))
                    .findFirst()
                    .flatMap(z -> z.waarde().lees(woord).map(w -> new Feit(z, deel(z), w)));
        }

        private static Woord keus(List<Woord> waarden) {
            return waarden.stream()
                    .filter(w -> !w.woord().equals("onbekend"))
                    .findFirst()
                    .orElse(waarden.get(0));
        }

        private static String deel(Feitzin zin) {
            return zin.deel().voorbeeldnaam();
        }

        private static Feiten met(Feiten feiten, List<Feit> meer) {
            Feiten samen = feiten;
            for (Feit feit : meer) {
                samen = samen.met(feit);
            }
            return samen;
        }

        /** With what was not stated yet; of a child that a group names, what the group says of it stands. */
        private static Feiten aangevuld(Feiten feiten, List<Feit> meer) {
            Feiten samen = feiten;
            for (Feit feit : meer) {
                boolean laatStaan = feit.zin().deel().equals(Deelsoort.KIND)
                        && samen.zoals(feit).isPresent();
                samen = laatStaan ? samen : samen.met(feit);
            }
            return samen;
        }

        private static int verschillen(Feiten zaad, List<Feit> beperkt) {
            return (int) beperkt.stream()
                    .filter(f -> !zaad.zoals(f).equals(Optional.of(f)))
                    .count();
        }
    }
}
