package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, of the rules of one round, which of them Drools found to apply. The rules are taken in groups that look at
 * few components together: whether those of a group apply hangs on these alone, so what was found for one record is
 * known for every other that agrees with it there. Exact, bounded and thread-safe.
 */
final class Rondegeheugen {
    /** In how many ways the components of a group can be filled, unless one rule alone looks at more. */
    private static final long GEWOON = 256;

    /** Of how many ways is remembered what applies, where there are more than the usual number. */
    private static final int ONTHOUDEN = 1024;

    /** In how many ways at most, to be counted; of a round with a rule that looks at more, nothing is remembered. */
    private static final long HOOGSTENS = Long.MAX_VALUE / Long.SIZE;

    private final List<Groep> groepen;
    private final boolean volledig;

    Rondegeheugen(List<Regel> regels) {
        List<Indeling> indelingen = new ArrayList<>();
        regels.stream()
                .map(r -> new Indeling(Set.of(r.id()), plaatsen(r)))
                .sorted(Comparator.comparingLong(Indeling::wijzen).reversed())
                .forEach(erbij -> voeg(indelingen, erbij));
        volledig = indelingen.stream().allMatch(i -> i.wijzen() <= HOOGSTENS);
        groepen = volledig ? indelingen.stream().map(Groep::new).toList() : List.of();
    }

    /** To the first group that looks at little more with these rules than without. */
    private static void voeg(List<Indeling> indelingen, Indeling erbij) {
        for (int i = 0; i < indelingen.size(); i++) {
            Indeling samen = indelingen.get(i).met(erbij);
            if (samen.wijzen() <= Math.max(GEWOON, indelingen.get(i).wijzen())) {
                indelingen.set(i, samen);
                return;
            }
        }
        indelingen.add(erbij);
    }

    private static SortedMap<Integer, Integer> plaatsen(Regel regel) {
        SortedMap<Integer, Integer> plaatsen = new TreeMap<>();
        Stream.concat(
                        regel.voorwaarden().stream(),
                        regel.eerdereRijen().stream().flatMap(List::stream))
                .map(Voorwaarde::begrip)
                .forEach(b -> plaatsen.put(b.plaats(), Situatie.aantalNummers(b.type())));
        return plaatsen;
    }

    /**
     * Rules that belong together.
     *
     * @param regels their ids
     * @param plaatsen what they look at, each with how many numbers there are for its value
     */
    private record Indeling(Set<String> regels, SortedMap<Integer, Integer> plaatsen) {
        long wijzen() {
            long wijzen = 1;
            for (int aantal : plaatsen.values()) {
                wijzen = wijzen > HOOGSTENS ? wijzen : wijzen * aantal;
            }
            return wijzen;
        }

        Indeling met(Indeling erbij) {
            Set<String> beide = new HashSet<>(regels);
            beide.addAll(erbij.regels);
            SortedMap<Integer, Integer> samen = new TreeMap<>(plaatsen);
            samen.putAll(erbij.plaatsen);
            return new Indeling(beide, samen);
        }
    }

    /** Says which rules apply, where that is known of all of them; whether it is. */
    boolean weet(Situatie situatie, Verloop verloop) {
        if (!volledig) {
            return false;
        }
        List<List<Uitspraak>> gevonden = new ArrayList<>(groepen.size());
        for (Groep groep : groepen) {
            List<Uitspraak> gelden = groep.bekend(situatie);
            if (gelden == null) {
                return false;
            }
            gevonden.add(gelden);
        }
        for (List<Uitspraak> gelden : gevonden) {
            for (Uitspraak uitspraak : gelden) {
                verloop.past(uitspraak);
            }
        }
        return true;
    }

    /** These rules of the round apply, and no other. */
    void onthoud(Situatie situatie, List<Uitspraak> gelden) {
        groepen.forEach(g -> g.onthoud(situatie, gelden));
    }

    /** What is known of a group. What applies is one of few lists, each kept once. */
    private static final class Groep {
        private final Set<String> regels;
        private final int[] plaatsen;
        private final int[] aantallen;
        private final AtomicReferenceArray<@Nullable List<Uitspraak>> perWijze;
        private final Map<Long, List<Uitspraak>> perVerreWijze = new ConcurrentHashMap<>();
        private final Map<List<Uitspraak>, List<Uitspraak>> uitkomsten = new HashMap<>();

        Groep(Indeling indeling) {
            regels = indeling.regels();
            plaatsen = indeling.plaatsen().keySet().stream().mapToInt(p -> p).toArray();
            aantallen = indeling.plaatsen().values().stream().mapToInt(a -> a).toArray();
            perWijze = new AtomicReferenceArray<>((int) Math.min(indeling.wijzen(), GEWOON));
        }

        /** The number of the way in which its components are filled. */
        private long wijze(Situatie situatie) {
            long wijze = 0;
            for (int i = 0; i < plaatsen.length; i++) {
                wijze = wijze * aantallen[i] + situatie.nummer(plaatsen[i]);
            }
            return wijze;
        }

        @Nullable
        List<Uitspraak> bekend(Situatie situatie) {
            return bekend(wijze(situatie));
        }

        private @Nullable List<Uitspraak> bekend(long wijze) {
            return wijze < perWijze.length() ? perWijze.get((int) wijze) : perVerreWijze.get(wijze);
        }

        void onthoud(Situatie situatie, List<Uitspraak> gelden) {
            long wijze = wijze(situatie);
            if (bekend(wijze) == null) {
                bewaar(
                        wijze,
                        gelden.stream()
                                .filter(u -> regels.contains(u.regel().id()))
                                .toList());
            }
        }

        private void bewaar(long wijze, List<Uitspraak> deel) {
            synchronized (uitkomsten) {
                if (uitkomsten.size() >= ONTHOUDEN) {
                    uitkomsten.clear();
                }
                List<Uitspraak> eens = uitkomsten.computeIfAbsent(deel, d -> d);
                if (wijze < perWijze.length()) {
                    perWijze.set((int) wijze, eens);
                } else {
                    if (perVerreWijze.size() >= ONTHOUDEN) {
                        perVerreWijze.clear();
                    }
                    perVerreWijze.put(wijze, eens);
                }
            }
        }
    }
}
