package nl.weegwijzer.internal.drools;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.internal.drools.Klassen.Themaklassen;

/** Compiled rules at hand, recognised by what they were compiled from: what did not change is not compiled again. */
public final class Voorraad {
    private final Map<String, Themabasis> bases;

    private Voorraad(Map<String, Themabasis> bases) {
        this.bases = bases;
    }

    /** Nothing at hand. */
    public static Voorraad geen() {
        return new Voorraad(Map.of());
    }

    /** The rules that were compiled with a knowledge base. */
    public static Voorraad van(Vertaling vertaling) {
        return van(vertaling.klassen().themas().values().stream().map(Themabasis::van));
    }

    /** This and other compiled rules together. */
    public Voorraad met(Voorraad andere) {
        return van(Stream.concat(bases.values().stream(), andere.bases.values().stream()));
    }

    static Voorraad van(Stream<Themabasis> bases) {
        return new Voorraad(
                bases.collect(Collectors.toMap(Themabasis::vingerafdruk, b -> b, (een, ander) -> een, HashMap::new)));
    }

    /** The Drools base of each subject by its name, from the generated rules by file name. */
    Map<String, Themabasis> bases(SortedMap<String, String> drl) {
        Map<String, Themabasis> gevonden = new HashMap<>();
        SortedMap<String, String> nieuw = new TreeMap<>();
        drl.forEach((bestand, tekst) -> {
            Themabasis bekend = bases.get(DrlSchrijver.vingerafdruk(tekst));
            if (bekend == null) {
                nieuw.put(bestand, tekst);
            } else {
                gevonden.put(DrlSchrijver.thema(bestand), bekend);
            }
        });
        if (!nieuw.isEmpty()) {
            SortedMap<String, Themaklassen> vertaald = Vertaler.vertaal(nieuw);
            vertaald.forEach((thema, klassen) -> gevonden.put(thema, Themabasis.van(klassen)));
        }
        return gevonden;
    }
}
