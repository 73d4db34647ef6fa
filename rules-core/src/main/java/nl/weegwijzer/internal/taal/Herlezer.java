package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Organisatieregel;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.taal.Herlezing.Paar;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/**
 * Reads small changes of a knowledge base that is in order: only the rule or the table in which a change stands is read
 * again, so that many changes can be tried. Whether the rules still prove complete is not looked at. Thread-safe.
 */
public final class Herlezer {
    private final Kennis kennis;
    private final Woordenschat woordenschat;
    private final Tekstplaatsen plaatsen;
    private final Map<String, List<Regel>> regelsVanTabel = new HashMap<>();
    private final Map<String, Themawacht> wachten = new HashMap<>();
    private final Set<String> termijnen;
    private final Set<String> genoemdeTermijnen;

    private Herlezer(Bronnen bronnen) {
        this.kennis = Kennislezer.lees(bronnen);
        this.woordenschat = new Woordenschat(
                kennis.themas().stream().map(Themaregels::thema).toList());
        this.plaatsen = new Tekstplaatsen(kennis, bronnen, woordenschat);
        for (Themaregels thema : kennis.themas()) {
            wachten.put(thema.thema().naam(), new Themawacht(thema));
            thema.regels().stream()
                    .filter(r -> r.plaats().bestand().startsWith(Tabel.MAP))
                    .forEach(r -> regelsVanTabel
                            .computeIfAbsent(r.plaats().bestand(), t -> new ArrayList<>())
                            .add(r));
        }
        regelsVanTabel.values().forEach(r -> r.sort(Comparator.comparing(Regel::id)));
        this.termijnen = kennis.termijnen().stream().map(Termijnregel::naam).collect(Collectors.toUnmodifiableSet());
        this.genoemdeTermijnen = Kenniskeuring.termijnen(
                kennis.themas().stream().flatMap(t -> t.regels().stream()).toList());
    }

    /**
     * Reads a knowledge base.
     *
     * @throws OnbruikbareKennisbankException where it is not in order
     */
    public static Herlezer van(Bronnen bronnen) {
        return new Herlezer(bronnen);
    }

    /** What the knowledge base says without a change. */
    public Kennis kennis() {
        return kennis;
    }

    /** The rules of the rule files, in the order of the files. */
    public List<Blok> blokken() {
        return plaatsen.blokken();
    }

    /** The tables, in the order of their names. */
    public List<Tabeltekst> tabellen() {
        return plaatsen.tabellen();
    }

    /** The rows of a decision table as rules, in the order of their ids. */
    public List<Regel> rijen(Tabeltekst tabel) {
        return List.copyOf(regelsVanTabel.getOrDefault(tabel.kop().bestand(), List.of()));
    }

    /**
     * What a change within one rule or one table changes; empty where it is refused.
     *
     * @throws IllegalArgumentException where the lines do not belong to one rule or table
     */
    public Optional<Herlezing> lees(Tekstwijziging wijziging) {
        return plaatsen.tabel(wijziging.bestand())
                .map(t -> leesTabel(t, wijziging))
                .orElseGet(() -> leesRegel(plaatsen.blok(wijziging), wijziging));
    }

    private Optional<Herlezing> leesRegel(Blok blok, Tekstwijziging wijziging) {
        List<Lijn> lijnen = wijziging.toegepast(blok.lijnen());
        if (lijnen.isEmpty()) {
            return plaatsen.enige(blok)
                    ? Optional.empty()
                    : keur(blok.thema(), List.of(new Paar(blok.regel(), Optional.empty())));
        }
        return herlees(blok, lijnen)
                .flatMap(r -> keur(
                        blok.thema(),
                        Regelvergelijking.gelijk(blok.regel(), r)
                                ? List.of()
                                : List.of(new Paar(blok.regel(), Optional.of(r)))));
    }

    private Optional<Regel> herlees(Blok blok, List<Lijn> lijnen) {
        Bevindingen bevindingen = new Bevindingen();
        String bestand = lijnen.get(0).bestand();
        List<Lijn> alle = new ArrayList<>();
        alle.add(new Lijn(
                bestand, 1, Sleutelwoord.ONDERWERP.woord() + " " + blok.thema().naam()));
        alle.addAll(lijnen);
        List<Gelezen> gelezen = Regellezer.lees(
                        Tekstplaatsen.keur(bestand, alle, bevindingen), woordenschat, bevindingen)
                .map(Regellezer.Regels::regels)
                .orElse(List.of());
        if (bevindingen.aantal() > 0) {
            return Optional.empty();
        }
        if (gelezen.size() != 1
                || !gelezen.get(0).regel().id().equals(blok.regel().id())) {
            throw new IllegalArgumentException("een wijziging laat één regel met zijn id staan: "
                    + blok.regel().id());
        }
        keuring(bevindingen).keur(List.of(gelezen));
        return bevindingen.aantal() > 0
                ? Optional.empty()
                : Optional.of(gelezen.get(0).regel());
    }

    private Kenniskeuring keuring(Bevindingen bevindingen) {
        return new Kenniskeuring(bevindingen, Gronden.bekend(kennis.gronden(), bevindingen), Optional.of(termijnen));
    }

    private Optional<Herlezing> keur(Thema thema, List<Paar> paren) {
        return paren.isEmpty() || wacht(thema).goed(paren)
                ? Optional.of(Herlezing.regels(thema, paren))
                : Optional.empty();
    }

    private Themawacht wacht(Thema thema) {
        return Objects.requireNonNull(wachten.get(thema.naam()));
    }

    private Optional<Herlezing> leesTabel(Tabeltekst tekst, Tekstwijziging wijziging) {
        Bevindingen bevindingen = new Bevindingen();
        List<Lijn> lijnen = new ArrayList<>(List.of(tekst.kop()));
        lijnen.addAll(tekst.rijen());
        Optional<Tabel> tabel = Tabellezer.lees(
                Tekstplaatsen.keur(wijziging.bestand(), wijziging.toegepast(lijnen), bevindingen),
                tekst.thema().isPresent() ? Grenzen.BESLISRIJEN : Grenzen.DATARIJEN,
                bevindingen);
        return tabel.flatMap(
                t -> tekst.thema().isPresent() ? rijen(t, tekst.thema().get(), bevindingen) : data(t, bevindingen));
    }

    private Optional<Herlezing> rijen(Tabel tabel, Thema thema, Bevindingen bevindingen) {
        List<Gelezen> gelezen = Beslistabel.lees(tabel, thema, woordenschat, bevindingen);
        keuring(bevindingen).keur(List.of(gelezen));
        if (bevindingen.aantal() > 0) {
            return Optional.empty();
        }
        List<Regel> was = regelsVanTabel.getOrDefault(tabel.bestand(), List.of());
        List<Regel> wordt = gelezen.stream().map(Gelezen::regel).toList();
        return keur(thema, Regelvergelijking.verschil(was, wordt));
    }

    private Optional<Herlezing> data(Tabel tabel, Bevindingen bevindingen) {
        Gronden gronden = Gronden.bekend(kennis.gronden(), bevindingen);
        if (tabel.bestand().equals(Kennislezer.ORGANISATIES)) {
            Optional<Herlezing> organisaties =
                    Datatabellen.organisaties(tabel, gronden, bevindingen).map(this::organisaties);
            return bevindingen.aantal() > 0 ? Optional.empty() : organisaties;
        }
        boolean isTermijnen = tabel.bestand().equals(Kennislezer.TERMIJNEN);
        Optional<Herlezing> gelezen = isTermijnen
                ? Datatabellen.termijnen(tabel, gronden, bevindingen).flatMap(this::termijnen)
                : Datatabellen.gemeenten(tabel, gronden, bevindingen).map(this::gemeenten);
        return bevindingen.aantal() > 0 ? Optional.empty() : gelezen;
    }

    private Optional<Herlezing> termijnen(List<Termijnregel> nieuw) {
        Set<String> namen = nieuw.stream().map(Termijnregel::naam).collect(Collectors.toSet());
        if (!namen.containsAll(genoemdeTermijnen)) {
            return Optional.empty();
        }
        return Optional.of(nieuw.equals(kennis.termijnen()) ? Herlezing.GELIJK : Herlezing.termijnen(nieuw));
    }

    private Herlezing organisaties(List<Organisatieregel> nieuw) {
        return nieuw.equals(kennis.organisaties()) ? Herlezing.GELIJK : Herlezing.organisaties(nieuw);
    }

    private Herlezing gemeenten(List<Gemeenteregel> nieuw) {
        return nieuw.equals(kennis.gemeenten()) ? Herlezing.GELIJK : Herlezing.gemeenten(nieuw);
    }

    /**
     * What the knowledge base says with a change. Subjects that did not change are the same objects; the fingerprint is
     * that of the files without the change.
     */
    public Kennis met(Herlezing herlezing) {
        List<Themaregels> themas = kennis.themas().stream()
                .map(t -> herlezing.thema().equals(Optional.of(t.thema()))
                                && !herlezing.regels().isEmpty()
                        ? wacht(t.thema()).met(herlezing.regels())
                        : t)
                .toList();
        return new Kennis(
                kennis.id(),
                kennis.titel(),
                kennis.versie(),
                kennis.vanaf(),
                kennis.tot(),
                themas,
                herlezing.termijnen().orElse(kennis.termijnen()),
                herlezing.gemeenten().orElse(kennis.gemeenten()),
                herlezing.organisaties().orElse(kennis.organisaties()),
                kennis.gronden(),
                kennis.naslag(),
                kennis.vingerafdruk());
    }
}
