package nl.weegwijzer.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Grond;
import org.jspecify.annotations.Nullable;

/**
 * What rules rest on, and what nobody needs to decide a case: the norms and rulings with all that is known of them, and
 * the tables as they stand in their files. Immutable but for when the tables are read; thread-safe.
 */
public final class Naslag {
    private final List<Norm> normen;
    private final List<Duiding> duidingen;
    private final Uitgesteld<List<Tabelblad>> tabellen;

    private Naslag(List<Norm> normen, List<Duiding> duidingen, Uitgesteld<List<Tabelblad>> tabellen) {
        this.normen = List.copyOf(normen);
        this.duidingen = List.copyOf(duidingen);
        this.tabellen = tabellen;
    }

    /**
     * With copies of these lists.
     *
     * @param normen the norms, in the order of their file
     * @param duidingen the rulings, in the order of their file
     * @param tabellen the tables, sorted by file
     */
    public Naslag(List<Norm> normen, List<Duiding> duidingen, List<Tabelblad> tabellen) {
        this(normen, duidingen, Uitgesteld.nu(List.copyOf(tabellen)));
    }

    /** With tables that are read when somebody first looks at them. */
    static Naslag uitgesteld(List<Norm> normen, List<Duiding> duidingen, Supplier<List<Tabelblad>> tabellen) {
        return new Naslag(normen, duidingen, Uitgesteld.later(tabellen));
    }

    /** The norms, in the order of their file. */
    public List<Norm> normen() {
        return normen;
    }

    /** The rulings, in the order of their file. */
    public List<Duiding> duidingen() {
        return duidingen;
    }

    /** The tables, sorted by file. */
    public List<Tabelblad> tabellen() {
        return tabellen.geef();
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Naslag naslag
                && naslag.normen.equals(normen)
                && naslag.duidingen.equals(duidingen)
                && naslag.tabellen().equals(tabellen());
    }

    @Override
    public int hashCode() {
        return Objects.hash(normen, duidingen, tabellen());
    }

    /** Norms and rulings by id, as a decision names them. */
    public Map<String, Grond> gronden() {
        Map<String, Grond> gronden = new LinkedHashMap<>();
        normen.forEach(n -> gronden.put(n.id(), new Grond(n.id(), n.bron(), n.tekst())));
        duidingen.forEach(d -> gronden.put(d.id(), new Grond(d.id(), "duiding: " + d.titel(), d.tekst())));
        return gronden;
    }

    /** The norm with this id. */
    public Optional<Norm> norm(String id) {
        return normen.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The tables that are data, and no rules. */
    public Stream<Tabelblad> datatabellen() {
        return tabellen().stream().filter(t -> t.onderwerp().isEmpty());
    }
}
