package nl.weegwijzer.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Grond;

/**
 * What rules rest on, and what nobody needs to decide a case: the norms and rulings with all that is known of them, and
 * the tables as they stand in their files. Immutable and thread-safe.
 *
 * @param normen the norms, in the order of their file
 * @param duidingen the rulings, in the order of their file
 * @param tabellen the tables, sorted by file
 */
public record Naslag(List<Norm> normen, List<Duiding> duidingen, List<Tabelblad> tabellen) {
    /** Copies the lists. */
    public Naslag {
        normen = List.copyOf(normen);
        duidingen = List.copyOf(duidingen);
        tabellen = List.copyOf(tabellen);
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
        return tabellen.stream().filter(t -> t.onderwerp().isEmpty());
    }
}
