package nl.weegwijzer.scenario.mutatie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Herlezer;
import nl.weegwijzer.internal.taal.Herlezing;
import nl.weegwijzer.internal.taal.Tabeltekst;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/**
 * All mutants of a knowledge base: what somebody could have written instead, in one place at a time. What would be
 * refused and what says the same is left out, and counted. Immutable and thread-safe.
 */
public final class Mutanten {
    private final Bronnen bronnen;
    private final Herlezer herlezer;
    private final Bewijs bewijs;
    private final Map<String, List<String>> lijnen = new HashMap<>();
    private final Map<String, Integer> nummers = new HashMap<>();
    private final List<Mutant> alle = new ArrayList<>();
    private int geweigerd;
    private int gelijk;

    private Mutanten(Bronnen bronnen, Herlezer herlezer) {
        this.bronnen = bronnen;
        this.herlezer = herlezer;
        this.bewijs = new Bewijs(herlezer);
        // what becomes of a proposal hangs on no other: on all processors, and numbered afterwards in the order of the
        // files
        voorstellen().parallelStream().map(this::beproef).toList().forEach(this::tel);
        bronnen.paden().forEach(p -> lijnen.put(p, List.of(tekst(p).split("\r?\n", -1))));
    }

    /**
     * Makes them.
     *
     * @param bronnen the files of the knowledge base, which are not changed
     * @throws OnbruikbareKennisbankException where it is not in order
     */
    public static Mutanten van(Bronnen bronnen) {
        return van(bronnen, Herlezer.van(bronnen));
    }

    /**
     * Makes them of a knowledge base that was read already.
     *
     * @param bronnen the files of the knowledge base, which are not changed
     * @param herlezer has read the same files
     */
    public static Mutanten van(Bronnen bronnen, Herlezer herlezer) {
        return new Mutanten(bronnen, herlezer);
    }

    private List<Voorstel> voorstellen() {
        Omgeving omgeving = new Omgeving(herlezer.kennis());
        List<Voorstel> voorstellen = new ArrayList<>();
        herlezer.blokken().forEach(b -> voorstellen.addAll(Regelvoorstellen.van(omgeving, b)));
        for (Tabeltekst tabel : herlezer.tabellen()) {
            voorstellen.addAll(tabel.thema()
                    .map(t -> Rijvoorstellen.van(omgeving, t, tabel, herlezer.rijen(tabel)))
                    .orElseGet(() -> Datavoorstellen.van(tabel)));
        }
        return voorstellen;
    }

    /** What became of a proposal: the choice that makes a mutant, or none, and whether any could be read. */
    private record Proef(
            Voorstel voorstel, Optional<Tekstwijziging> keuze, Optional<Herlezing> herlezing, boolean gelezen) {}

    private Proef beproef(Voorstel voorstel) {
        boolean gelezen = false;
        for (Tekstwijziging keuze : voorstel.keuzes()) {
            Optional<Herlezing> herlezing = herlezer.lees(keuze).filter(bewijs::houdt);
            if (herlezing.isPresent() && !herlezing.get().gelijk()) {
                return new Proef(voorstel, Optional.of(keuze), herlezing, true);
            }
            gelezen |= herlezing.isPresent();
        }
        return new Proef(voorstel, Optional.empty(), Optional.empty(), gelezen);
    }

    private void tel(Proef proef) {
        if (proef.keuze().isPresent() && proef.herlezing().isPresent()) {
            Voorstel voorstel = proef.voorstel();
            Tekstwijziging keuze = proef.keuze().get();
            alle.add(new Mutant(
                    id(voorstel, keuze),
                    voorstel.soort(),
                    voorstel.regelId(),
                    keuze,
                    proef.herlezing().get(),
                    herlezer));
        } else if (proef.gelezen()) {
            gelijk++;
        } else {
            geweigerd++;
        }
    }

    private String id(Voorstel voorstel, Tekstwijziging keuze) {
        String begin =
                keuze.bestand() + ":" + keuze.regel() + ":" + voorstel.soort().woord() + ":";
        return begin + nummers.merge(begin, 1, Integer::sum);
    }

    /** The mutants, in the order of the files. */
    public List<Mutant> alle() {
        return List.copyOf(alle);
    }

    /** How many changes are none because the files would be refused. */
    public int geweigerd() {
        return geweigerd;
    }

    /** How many changes are none because they say the same in other words. */
    public int gelijk() {
        return gelijk;
    }

    /** What the knowledge base says without a change. */
    public Kennis kennis() {
        return herlezer.kennis();
    }

    /**
     * A mutant between the lines around it: two before and after, {@code -} before what goes, {@code +} before what
     * comes.
     */
    public String inVerband(Mutant mutant) {
        return Verband.van(mutant.wijziging(), lijnen.getOrDefault(mutant.bestand(), List.of()));
    }

    /** The files as they are with a mutant. */
    public Bronnen bronnen(Mutant mutant) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        bronnen.paden().forEach(p -> bestanden.put(p, bronnen.inhoud(p)));
        List<String> nieuw = new ArrayList<>(lijnen.getOrDefault(mutant.bestand(), List.of()));
        Tekstwijziging wijziging = mutant.wijziging();
        nieuw.subList(wijziging.regel() - 1, wijziging.einde() - 1).clear();
        nieuw.addAll(wijziging.regel() - 1, wijziging.wordt());
        String einde = tekst(mutant.bestand()).contains("\r\n") ? "\r\n" : "\n";
        bestanden.put(mutant.bestand(), String.join(einde, nieuw).getBytes(StandardCharsets.UTF_8));
        return new Bronnen(bestanden);
    }

    private String tekst(String bestand) {
        return bronnen.tekst(bestand).orElse("");
    }
}
