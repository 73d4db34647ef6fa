package nl.weegwijzer.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one subject, in rounds: a rule that uses a conclusion comes after every rule that draws it. Immutable
 * but for when they are read; thread-safe.
 */
public final class Themaregels {
    private final String beeld;
    private final Uitgesteld<Gelezen> gelezen;

    private Themaregels(String beeld, Uitgesteld<Gelezen> gelezen) {
        this.beeld = beeld;
        this.gelezen = gelezen;
    }

    /**
     * The rules.
     *
     * @param thema the subject
     * @param ronden the rules per round, each sorted by id
     */
    public Themaregels(Thema thema, List<List<Regel>> ronden) {
        this(thema.vorm().type().getName(), Uitgesteld.nu(new Gelezen(thema, ronden)));
    }

    /** The rules of a subject by the name of its record type, read when somebody first looks at them. */
    static Themaregels uitgesteld(String beeld, Supplier<Themaregels> lezen) {
        return new Themaregels(beeld, Uitgesteld.later(() -> lezen.get().gelezen()));
    }

    private record Gelezen(Thema thema, List<List<Regel>> ronden) {}

    private Gelezen gelezen() {
        return gelezen.geef();
    }

    /** The name of the record type of the subject; known before the rules are read. */
    public String beeld() {
        return beeld;
    }

    /** The subject. */
    public Thema thema() {
        return gelezen().thema();
    }

    /** The rules per round, each sorted by id. */
    public List<List<Regel>> ronden() {
        return gelezen().ronden();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Themaregels regels && regels.gelezen().equals(gelezen());
    }

    @Override
    public int hashCode() {
        return gelezen().hashCode();
    }

    @Override
    public String toString() {
        return gelezen().toString();
    }

    /** Lays the rules out in rounds; empty where conclusions hang on each other in a circle. */
    public static Optional<Themaregels> van(Thema thema, List<Regel> regels) {
        Map<String, Integer> rondeVanStand = new HashMap<>();
        Map<String, Integer> rondeVanRegel = new HashMap<>();
        boolean veranderd = true;
        for (int keer = 0; veranderd; keer++) {
            if (keer > regels.size() + 1) {
                return Optional.empty();
            }
            veranderd = false;
            for (Regel regel : regels) {
                veranderd |= plaats(regel, rondeVanStand, rondeVanRegel);
            }
        }
        List<List<Regel>> ronden = new ArrayList<>();
        regels.stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(regel -> {
            int ronde = rondeVanRegel.getOrDefault(regel.id(), 1);
            while (ronden.size() < ronde) {
                ronden.add(new ArrayList<>());
            }
            ronden.get(ronde - 1).add(regel);
        });
        return Optional.of(
                new Themaregels(thema, ronden.stream().map(List::copyOf).toList()));
    }

    private static boolean plaats(Regel regel, Map<String, Integer> standen, Map<String, Integer> regels) {
        int ronde = 1;
        for (Voorwaarde voorwaarde : alle(regel)) {
            if (voorwaarde.begrip().stand()) {
                ronde = Math.max(ronde, standen.getOrDefault(voorwaarde.begrip().veld(), 0) + 1);
            }
        }
        boolean veranderd = !Integer.valueOf(ronde).equals(regels.put(regel.id(), ronde));
        for (Gevolg gevolg : regel.gevolgen()) {
            if (gevolg instanceof Standgevolg stand) {
                int was = standen.getOrDefault(stand.veld(), 0);
                if (ronde > was) {
                    standen.put(stand.veld(), ronde);
                    veranderd = true;
                }
            }
        }
        return veranderd;
    }

    private static List<Voorwaarde> alle(Regel regel) {
        List<Voorwaarde> alle = new ArrayList<>(regel.voorwaarden());
        regel.eerdereRijen().forEach(alle::addAll);
        return alle;
    }

    /** All rules of the subject, sorted by round and id. */
    public List<Regel> regels() {
        return ronden().stream().flatMap(List::stream).toList();
    }
}
