package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.scenario.gherkin.Leestekst.Groep;
import nl.weegwijzer.werkbank.blad.Bladen;

/** What every page of one book shares, and the pages that were made so far. Not thread-safe. */
final class Boek {
    static final String BEGIN = "index.html";
    static final String REGELS = "regels.html";
    static final String TABELLEN = "tabellen.html";
    static final String WOORDEN = "woorden.html";
    static final String SCENARIOS = "scenarios.html";
    static final String ZOEKEN = "zoek.html";

    private static final String TERUG = "../";

    private final Verband verband;
    private final Adressen adressen;
    private final Koppelaar koppelaar;
    private final NavigableMap<String, List<Plek>> groepen = new TreeMap<>();
    private final NavigableMap<String, String> paginas = new TreeMap<>();

    Boek(Verband verband) {
        this.verband = verband;
        this.adressen = Adressen.van(verband);
        this.koppelaar = new Koppelaar(verband.kennis().naslag(), adressen);
        verband.bestanden()
                .forEach(b -> b.groepen().stream()
                        .filter(g -> !g.scenarios().isEmpty())
                        .forEach(g -> groepen.computeIfAbsent(
                                        adressen.groep(b.bestand(), g.kop(), verband), p -> new ArrayList<>())
                                .add(new Plek(b.bestand(), g))));
    }

    Verband verband() {
        return verband;
    }

    Kennis kennis() {
        return verband.kennis();
    }

    Adressen adressen() {
        return adressen;
    }

    /** The headings of scenarios that stand on a page, in the order of their files. */
    List<Plek> groepenOp(String pagina) {
        return groepen.getOrDefault(pagina, List.of());
    }

    /** The pages with scenarios in full. */
    Set<String> scenariopaginas() {
        return groepen.keySet();
    }

    /** A heading of scenarios in its file. */
    record Plek(String bestand, Groep groep) {}

    /** The pages by path. */
    NavigableMap<String, String> paginas() {
        return paginas;
    }

    /** What leads from a page to the folder of the first. */
    static String wortel(String pad) {
        return pad.contains("/") ? TERUG : "";
    }

    /** Makes a page. */
    void voeg(String pad, String sjabloon, String titel, String deel, Object blad) {
        Kennis kennis = kennis();
        String voet =
                "Kennisbank " + kennis.id() + ", versie " + kennis.versie() + ", vingerafdruk " + kennis.vingerafdruk();
        Pagina pagina = new Pagina(titel, kennis.titel(), wortel(pad), deel, voet);
        String html = Bladen.vul("boek/" + sjabloon, Map.of("pagina", pagina, "blad", blad));
        if (paginas.put(pad, html) != null) {
            throw new IllegalStateException("two pages " + pad);
        }
    }

    /** A text with its links, for a page in this folder. */
    List<Stukje> tekst(String tekst, String wortel) {
        return koppelaar.koppel(tekst, wortel);
    }

    /** An id as a link. */
    Stukje id(String id, String wortel) {
        return new Stukje(id, adressen.id(id).map(a -> wortel + a).orElse(""));
    }

    List<Stukje> ids(List<String> ids, String wortel) {
        return ids.stream().map(id -> id(id, wortel)).toList();
    }

    /** Rules with their titles and how many scenarios are about them. */
    List<Regelregel> regels(List<Regel> regels, String wortel) {
        return regels.stream().map(r -> regel(r, wortel)).toList();
    }

    private Regelregel regel(Regel regel, String wortel) {
        return new Regelregel(id(regel.id(), wortel), regel.titel(), scenarios(regel, wortel));
    }

    /** How many scenarios are about a rule, with where they stand. */
    Stukje scenarios(Regel regel, String wortel) {
        int aantal = verband.verhalenBijRegel(regel.id()).size();
        return aantal == 0
                ? Stukje.kaal("geen scenario")
                : new Stukje(scenarios(aantal), wortel + Adressen.scenariosBij(regel.id()));
    }

    static String scenarios(int aantal) {
        return aantal == 1 ? "1 scenario" : aantal + " scenario's";
    }

    /** Tables of data as links, with how many of their rows name something. */
    List<Stukje> data(String grond, String wortel) {
        return verband.tabellenBij(grond).stream()
                .filter(t -> t.onderwerp().isEmpty())
                .map(t -> new Stukje(t.naam() + " (" + rijen(rijen(t, grond)) + ")", wortel + adressen.tabel(t.naam())))
                .toList();
    }

    static String rijen(int aantal) {
        return aantal == 1 ? "1 rij" : aantal + " rijen";
    }

    private static int rijen(Tabelblad tabel, String grond) {
        return (int) tabel.rijen().stream()
                .filter(r -> Stream.concat(tabel.normen(r).stream(), tabel.duidingen(r).stream())
                        .anyMatch(grond::equals))
                .count();
    }
}
