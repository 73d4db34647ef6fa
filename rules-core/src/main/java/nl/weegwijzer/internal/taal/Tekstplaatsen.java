package nl.weegwijzer.internal.taal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Tekstlezer;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/** Where the rules and tables of a knowledge base that is in order stand in its files. */
final class Tekstplaatsen {
    private final Map<String, NavigableMap<Integer, Blok>> blokken = new LinkedHashMap<>();
    private final Map<String, Tabeltekst> tabellen = new LinkedHashMap<>();

    Tekstplaatsen(Kennis kennis, Bronnen bronnen, Woordenschat woordenschat) {
        Map<String, Blok> kaal = new HashMap<>();
        for (Themaregels thema : kennis.themas()) {
            for (Regel regel : thema.regels()) {
                kaal.put(regel.plaats().toString(), new Blok(thema.thema(), regel, List.of()));
            }
        }
        bronnen.paden("regels/", ".dslr").forEach(b -> blokken.put(b, blokken(tekst(b, bronnen), kaal)));
        tabellen(bronnen, woordenschat);
    }

    private static Brontekst tekst(String bestand, Bronnen bronnen) {
        return Tekstlezer.lees(bestand, bronnen.inhoud(bestand), new Bevindingen())
                .orElseThrow();
    }

    /** Lines with their numbers, as if they stood in a file: finds what cannot stand there. */
    static Brontekst keur(String bestand, List<Lijn> lijnen, Bevindingen bevindingen) {
        String tekst = lijnen.stream().map(Lijn::tekst).collect(Collectors.joining("\n"));
        Tekstlezer.lees(bestand, tekst.getBytes(StandardCharsets.UTF_8), bevindingen);
        return new Brontekst(bestand, lijnen);
    }

    private static NavigableMap<Integer, Blok> blokken(Brontekst tekst, Map<String, Blok> kaal) {
        NavigableMap<Integer, Blok> hier = new TreeMap<>();
        List<Lijn> lijnen = new ArrayList<>();
        for (Lijn lijn : tekst.lijnen()) {
            Optional<Sleutelwoord> woord = Sleutelwoord.van(lijn.zin());
            if (!lijnen.isEmpty() || woord.equals(Optional.of(Sleutelwoord.REGEL))) {
                lijnen.add(lijn);
            }
            if (!lijnen.isEmpty() && woord.equals(Optional.of(Sleutelwoord.EINDE))) {
                Blok blok = Optional.ofNullable(kaal.get(lijnen.get(0).plek().toString()))
                        .orElseThrow();
                hier.put(lijnen.get(0).nummer(), new Blok(blok.thema(), blok.regel(), lijnen));
                lijnen.clear();
            }
        }
        return hier;
    }

    private void tabellen(Bronnen bronnen, Woordenschat woordenschat) {
        Bevindingen bevindingen = new Bevindingen();
        Map<String, Thema> themas = new HashMap<>();
        new Lezer(bronnen, bevindingen)
                .yaml(Kennisbankkop.BESTAND)
                .map(k -> Kennisbankkop.lees(k, woordenschat, bevindingen).tabellen())
                .orElse(List.of())
                .forEach(t -> t.thema().ifPresent(thema -> themas.put(t.bestand(), thema)));
        for (String bestand : bronnen.paden(Tabel.MAP, ".csv")) {
            List<Lijn> lijnen = tekst(bestand, bronnen).lijnen().stream()
                    .filter(l -> !l.tekst().isBlank())
                    .toList();
            Optional<Thema> thema = Optional.ofNullable(themas.get(bestand));
            tabellen.put(bestand, new Tabeltekst(thema, lijnen.get(0), lijnen.subList(1, lijnen.size())));
        }
    }

    List<Blok> blokken() {
        return blokken.values().stream()
                .map(NavigableMap::values)
                .flatMap(Collection::stream)
                .toList();
    }

    List<Tabeltekst> tabellen() {
        return List.copyOf(tabellen.values());
    }

    Optional<Tabeltekst> tabel(String bestand) {
        return Optional.ofNullable(tabellen.get(bestand));
    }

    /** The rule in which a change stands. */
    Blok blok(Tekstwijziging wijziging) {
        return Optional.ofNullable(blokken.get(wijziging.bestand()))
                .map(b -> b.floorEntry(wijziging.regel()))
                .map(Map.Entry::getValue)
                .filter(b -> wijziging.einde() <= b.einde() + 1)
                .orElseThrow(() ->
                        new IllegalArgumentException("geen regel op " + wijziging.bestand() + ":" + wijziging.regel()));
    }

    /** Whether a file holds no other rule. */
    boolean enige(Blok blok) {
        return blokken.getOrDefault(blok.regel().plaats().bestand(), new TreeMap<>())
                        .size()
                == 1;
    }
}
