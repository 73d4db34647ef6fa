package nl.weegwijzer.werkbank.verslag;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Zekerheid;

/**
 * The part of the report that gives the reasons: those on the whole case, then those on each part of it, rule by rule
 * what it found and on what it rests; then once the text of every norm and ruling. Stateless and thread-safe.
 */
final class Waarom {
    private static final String INSPRINGING = "    ";
    private static final String SOORT = "duiding: ";

    /** The whole case first, and kind-2 before kind-10. */
    private static final Comparator<Reden> PER_DEEL = Comparator.comparing(
            r -> r.betreft().orElse(""),
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private Waarom() {}

    static void schrijf(Tekstblok blok, List<Reden> motivering) {
        if (motivering.isEmpty()) {
            return;
        }
        List<Reden> redenen = motivering.stream().sorted(PER_DEEL).toList();
        blok.kop("Waarom");
        boolean eerste = true;
        for (Reden reden : redenen) {
            if (!eerste) {
                blok.leeg();
            }
            eerste = false;
            schrijf(blok, reden);
        }
        schrijfBronnen(blok, redenen);
    }

    private static void schrijf(Tekstblok blok, Reden reden) {
        String over = reden.betreft().map(b -> "Over " + b + ": ").orElse("");
        blok.alinea("  ", INSPRINGING, over + Tekstblok.zin(reden.uitleg()));
        blok.alinea(INSPRINGING + "Regel      ", reden.regel() + ": " + reden.titel());
        reden.conclusies().forEach(c -> blok.alinea(INSPRINGING + "Dus        ", c));
        reden.feiten().forEach(f -> blok.alinea(INSPRINGING + "Feit       ", f.naam() + ": " + f.waarde()));
        blok.alinea(INSPRINGING + "Norm       ", gronden(reden.normen()));
        if (!reden.duidingen().isEmpty()) {
            blok.alinea(INSPRINGING + "Duiding    ", gronden(reden.duidingen()));
        }
        blok.alinea(INSPRINGING + "Zekerheid  ", zekerheid(reden.zekerheid()));
    }

    /** The ids, those of one source together: {@code 9.2.d, 9.2.e (§9.2 Overdracht)}. */
    private static String gronden(List<Grond> gronden) {
        Map<String, String> perBron = new LinkedHashMap<>();
        gronden.forEach(g -> perBron.merge(g.bron(), g.id(), (een, ander) -> een + ", " + ander));
        return perBron.entrySet().stream()
                .map(e -> e.getValue() + " (" + zonderSoort(e.getKey()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** The heading of the line says already that it is a ruling. */
    private static String zonderSoort(String bron) {
        return bron.startsWith(SOORT) ? bron.substring(SOORT.length()) : bron;
    }

    private static String zekerheid(Zekerheid zekerheid) {
        return zekerheid.woord()
                + switch (zekerheid) {
                    case BRON -> ": zo staat het in de afspraken";
                    case DUIDING -> ": de afspraken laten hier ruimte en zijn zo gelezen";
                    case KEUZE -> ": een eigen keuze; de afspraken laten ook een andere toe";
                };
    }

    private static void schrijfBronnen(Tekstblok blok, List<Reden> redenen) {
        Map<String, String> bronnen = new LinkedHashMap<>();
        redenen.stream().flatMap(r -> r.normen().stream()).forEach(g -> bronnen.putIfAbsent(g.id(), g.tekst()));
        redenen.stream().flatMap(r -> r.duidingen().stream()).forEach(g -> bronnen.putIfAbsent(g.id(), g.tekst()));
        int breedte = Stream.concat(bronnen.keySet().stream(), Stream.of(""))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        blok.kop("Wat er in deze normen en duidingen staat");
        bronnen.forEach((id, tekst) -> blok.alinea("  " + id + " ".repeat(breedte - id.length()) + "  ", tekst));
    }
}
