package nl.weegwijzer.werkbank.boek;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.gherkin.Leestekst;
import nl.weegwijzer.scenario.gherkin.Leestekst.Proza;

/**
 * Where everything stands in the book: a page, and a place on it. An address is relative to the first page. Places that
 * the book makes for itself begin with an underscore, which no id does.
 */
final class Adressen {
    static final String NORMEN = "normen.html";
    static final String DUIDINGEN = "duidingen.html";
    static final String PLICHTEN = "plichten.html";

    /** Where scenarios stand, in a folder of their own: there are many such pages. */
    static final String SCENARIOS = "scenarios/";

    private static final String UITGANG = ".html";

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> rijen = new HashMap<>();
    private final Map<String, String> begrippen = new HashMap<>();
    private final Map<String, String> verhalen = new HashMap<>();
    private final Map<String, String> paginas = new TreeMap<>();
    private final Namen namen = new Namen();

    private Adressen() {}

    static Adressen van(Verband verband) {
        Adressen adressen = new Adressen();
        Kennis kennis = verband.kennis();
        kennis.naslag().normen().forEach(n -> adressen.ids.put(n.id(), NORMEN + "#" + n.id()));
        kennis.naslag().duidingen().forEach(d -> adressen.ids.put(d.id(), DUIDINGEN + "#" + d.id()));
        kennis.naslag().tabellen().forEach(adressen::tabel);
        kennis.themas().forEach(adressen::thema);
        Namen ankers = new Namen();
        verband.bestanden().forEach(adressen::bestand);
        verband.verhalen().forEach(v -> adressen.verhaal(v, verband, ankers));
        return adressen;
    }

    private String pagina(String soort, String naam) {
        return paginas.computeIfAbsent(soort + naam, s -> namen.geef(soort + "-" + naam) + UITGANG);
    }

    private void tabel(Tabelblad tabel) {
        String pagina = pagina("tabel", tabel.naam());
        Namen ankers = new Namen();
        for (Tabelblad.Rij rij : tabel.rijen()) {
            boolean data = tabel.onderwerp().isEmpty();
            String anker = data ? ankers.geef(rij.cellen().get(0)) : tabel.cel(rij, "id");
            rijen.put(tabel.bestand() + ":" + rij.regel(), pagina + "#" + anker);
            if (!data) {
                ids.put(anker, pagina + "#" + anker);
            }
        }
    }

    private void thema(Themaregels thema) {
        String naam = thema.thema().naam();
        String pagina = pagina("onderwerp", naam);
        thema.regels().stream()
                .filter(r -> !Verband.isRij(r))
                .map(Regel::id)
                .forEach(id -> ids.put(id, pagina + "#" + id));
        Namen ankers = new Namen();
        for (Begrip begrip : thema.thema().begrippen()) {
            begrippen.put(naam + ":" + begrip.veld(), woorden(naam) + "#" + ankers.geef(begrip.naam()));
        }
    }

    private void bestand(Leestekst tekst) {
        pagina("scenarios", zonderUitgang(tekst.bestand()));
    }

    private static String zonderUitgang(String bestand) {
        return bestand.replaceFirst("\\.feature$", "");
    }

    private void verhaal(Verhaal verhaal, Verband verband, Namen ankers) {
        String pagina = groep(verhaal.bestand(), verhaal.kop(), verband);
        String anker = ankers.geef(
                zonderUitgang(verhaal.bestand()) + " " + verhaal.proza().naam());
        verhalen.put(verhaal.plaats(), pagina + "#" + anker);
    }

    /** The page with the rules of a subject. */
    String onderwerp(String naam) {
        return pagina("onderwerp", naam);
    }

    /** The page with a table. */
    String tabel(String naam) {
        return pagina("tabel", naam);
    }

    /** The page with the words of a subject. */
    String woorden(String onderwerp) {
        return pagina("woorden", onderwerp);
    }

    /** The page with the scenarios under a heading of a file. */
    String groep(String bestand, String kop, Verband verband) {
        return Scenario.regelIn(kop)
                .filter(id -> verband.regel(id).isPresent())
                .map(Adressen::scenariosBij)
                .orElseGet(() -> overig(bestand));
    }

    /** The page that says what is in a file of scenarios. */
    String scenariobestand(String bestand) {
        return pagina("scenarios", zonderUitgang(bestand));
    }

    /** The page with the scenarios of a file that stand under no rule. */
    String overig(String bestand) {
        return SCENARIOS + pagina("zonder-regel", zonderUitgang(bestand));
    }

    /** The page with the scenarios of a rule. */
    static String scenariosBij(String regel) {
        return SCENARIOS + regel + UITGANG;
    }

    /** Where a norm, ruling, rule or row of a decision table stands. */
    Optional<String> id(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** Where a row stands. */
    String rij(Tabelblad tabel, Tabelblad.Rij rij) {
        return Objects.requireNonNull(rijen.get(tabel.bestand() + ":" + rij.regel()));
    }

    /** Where a word of the vocabulary stands. */
    String begrip(String onderwerp, Begrip begrip) {
        return Objects.requireNonNull(begrippen.get(onderwerp + ":" + begrip.veld()));
    }

    /** Where a scenario stands. */
    String verhaal(Verhaal verhaal) {
        return verhaal(verhaal.bestand(), verhaal.proza());
    }

    /** Where a scenario of a file stands. */
    String verhaal(String bestand, Proza proza) {
        return Objects.requireNonNull(verhalen.get(bestand + ":" + proza.regel()));
    }

    /** The place on its page. */
    static String anker(String adres) {
        return adres.substring(adres.indexOf('#') + 1);
    }

    /** The page of an address. */
    static String pagina(String adres) {
        return adres.replaceFirst("#.*", "");
    }
}
