package nl.weegwijzer.werkbank.woorden;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.tekst.Bronnen;

/** Examples from a real knowledge base. Immutable and thread-safe. */
public final class Voorbeelden {
    private static final String REGELS = ".dslr";
    private static final String EINDE = "einde";

    private final Bronnen bronnen;
    private final Kennis kennis;

    private Voorbeelden(Bronnen bronnen) {
        this.bronnen = bronnen;
        this.kennis = Kennislezer.lees(bronnen);
    }

    /** Examples from the knowledge base with this id on the class path. */
    public static Voorbeelden uit(String id) {
        return new Voorbeelden(new Bronnenmap(Voorbeelden.class.getClassLoader(), id)
                .bronnen()
                .orElseThrow(() -> new IllegalStateException("no knowledge base " + id)));
    }

    /** A whole rule about a subject, as it stands in its file, without the white space at its begin. */
    List<String> regel(String onderwerp) {
        Optional<Regel> eerste = regels(onderwerp, REGELS).stream().findFirst();
        List<String> tekst = eerste.map(r -> regels(r.plaats().bestand())
                        .subList(
                                r.plaats().regel() - 1,
                                regels(r.plaats().bestand()).size()))
                .orElse(List.of());
        int einde = tekst.indexOf(EINDE);
        return tekst.subList(0, einde + 1);
    }

    /** The filled cells of a row that decides about a subject, under their headings; empty where there is none. */
    Map<String, String> rij(String onderwerp) {
        Map<String, String> cellen = new LinkedHashMap<>();
        regels(onderwerp, ".csv").stream().findFirst().ifPresent(r -> {
            List<String> tekst = regels(r.plaats().bestand());
            String[] koppen = tekst.get(0).split(";", -1);
            String[] rij = tekst.get(r.plaats().regel() - 1).split(";", -1);
            IntStream.range(0, Math.min(koppen.length, rij.length))
                    .filter(i -> !rij[i].isBlank())
                    .forEach(i -> cellen.put(koppen[i].strip(), rij[i].strip()));
        });
        return cellen;
    }

    /** A duty with this act, as a rule says it; a plain one where none does. */
    String plicht(String handeling) {
        for (var thema : kennis.themas()) {
            for (Regel regel : thema.regels()) {
                for (int i = 0; i < regel.gevolgen().size(); i++) {
                    if (regel.gevolgen().get(i) instanceof Plichtgevolg plicht
                            && plicht.wat().woord().equals(handeling)) {
                        return regel.zinnen().get(i);
                    }
                }
            }
        }
        return Plichten.voorbeeld(handeling);
    }

    private List<Regel> regels(String onderwerp, String uitgang) {
        return kennis.themas().stream()
                .filter(t -> t.thema().naam().equals(onderwerp))
                .flatMap(t -> t.regels().stream())
                .filter(r -> r.plaats().bestand().endsWith(uitgang))
                .sorted(Comparator.comparing((Regel r) -> r.plaats().bestand())
                        .thenComparing(r -> r.plaats().regel()))
                .toList();
    }

    private List<String> regels(String bestand) {
        return bronnen.tekst(bestand).orElse("").lines().toList();
    }
}
