package nl.weegwijzer.werkbank.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Stappenlijst;
import nl.weegwijzer.scenario.taal.Stappenlijst.Uitkomstzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Vragen;
import nl.weegwijzer.scenario.taal.Waardesoort;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** How a scenario is written, with every sentence that can stand in one. Not thread-safe. */
public final class Stappentekst {
    private static final String BLAD = "  ";
    private static final String ZIN = "    ";

    private final Tekstblok blok = new Tekstblok();
    private final String gezocht;
    private boolean gevonden;

    private Stappentekst(String gezocht) {
        this.gezocht = gezocht.strip().toLowerCase(Locale.ROOT);
    }

    /** All of it, ending in a line feed. */
    public static String alles() {
        Stappentekst tekst = new Stappentekst("");
        tekst.bestand();
        tekst.vragen();
        tekst.uitkomsten();
        tekst.plichten(Woordenlijst.lees().plichten());
        return tekst.blok.toString().stripLeading();
    }

    /** Only the sentences that hold this text, whatever its case; empty where none does. */
    public static Optional<String> zoek(String gezocht) {
        Stappentekst tekst = new Stappentekst(gezocht);
        tekst.vragen();
        tekst.plichten(Woordenlijst.lees().plichten());
        return tekst.gevonden ? Optional.of(tekst.blok.toString().stripLeading()) : Optional.empty();
    }

    /** A file that can be run as it is. */
    static String voorbeeld() {
        try (InputStream in = Stappentekst.class.getResourceAsStream("voorbeeld.feature")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bestand() {
        blok.kop("Zo ziet een bestand eruit");
        blok.leeg();
        voorbeeld().lines().forEach(r -> blok.regel(ZIN + r));
        blok.leeg();
        punt("De naam van het bestand eindigt op .feature, de codering is UTF-8, en de eerste regel is"
                + " «# language: nl».");
        punt("Een scenario heet naar de zin die het bewijst. Twee scenario's in een bestand heten niet hetzelfde.");
        punt("Achter «Regel:» staat de id van een regel en zijn titel; met --regel kiest u er een. Een woord met @"
                + " is een label; met --label kiest u dat.");
        punt("«Gegeven» zegt de feiten, «Als» stelt één vraag, «Dan» zegt wat eruit moet komen. «En» gaat verder met"
                + " wat ervoor stond. Wat u niet zegt, is onbekend.");
        punt("«Achtergrond:» geldt voor elk scenario in het bestand. Een scenario kan een feit eruit anders zeggen.");
        punt("De peildatum is verplicht: de dag waarop het besluit wordt gevraagd, als jaar-maand-dag.");
        punt("Noem mensen kind-1, ouder-2 of afwijking-1, nooit bij hun naam of nummer.");
        tabellen();
    }

    private void tabellen() {
        blok.leeg().alinea(BLAD, "Veel feiten kunnen in een tabel met één kolom. Wat erboven staat, geldt elke rij:");
        voorbeeldregels("""
                Gegeven deze feiten:
                  | er is acuut gevaar: ja |
                  | de melder is burger    |
                En over kind-1:
                  | dit kind is minderjarig: ja |""");
        blok.leeg().alinea(BLAD, "Eén scenario met meer gevallen, elk een rij:");
        voorbeeldregels("""
                Abstract Scenario: meldt een <melder>, dan wordt niet gevraagd wie er meldt
                  Gegeven de melder is <melder>
                  Als het meldadvies wordt gevraagd
                  Dan niet: vraag: de melder
                  Voorbeelden:
                    | melder    |
                    | burger    |
                    | jeugdteam |""");
    }

    private void voorbeeldregels(String regels) {
        blok.leeg();
        regels.lines().forEach(r -> blok.regel(ZIN + r));
    }

    private void vragen() {
        for (Vraag vraag : Vragen.alle()) {
            List<Feitzin> feiten = vraag.zinnen().stream()
                    .filter(z ->
                            past(z.zin()) || z.waarde().voorbeelden().stream().anyMatch(this::past))
                    .toList();
            List<Uitkomstzin> uitkomsten = Stappenlijst.uitkomsten(vraag).stream()
                    .filter(z ->
                            past(z.over() + z.zin()) || z.waarden().stream().anyMatch(this::past))
                    .toList();
            List<String> gevraagd =
                    Stappenlijst.gevraagd(vraag).stream().filter(this::past).toList();
            if (feiten.isEmpty() && uitkomsten.isEmpty() && gevraagd.isEmpty()) {
                continue;
            }
            gevonden = true;
            blok.kop("Als " + vraag.als());
            feiten(feiten);
            standen(uitkomsten);
            if (!gevraagd.isEmpty()) {
                blok.leeg()
                        .alinea(
                                BLAD,
                                "Bij «Dan»: wat er wordt gevraagd. Schrijf «ontbreekt:» in plaats van «vraag:» als"
                                        + " het besluit zonder antwoord niet definitief kan zijn:");
                gevraagd.forEach(g -> blok.regel(ZIN + g));
            }
        }
    }

    private void feiten(List<Feitzin> feiten) {
        Map<String, List<Feitzin>> groepen = new LinkedHashMap<>();
        feiten.forEach(z -> groepen.computeIfAbsent(
                        "Bij «Gegeven», over " + z.deel().omschrijving().replaceFirst(", bijvoorbeeld.*", "") + ". "
                                + waarden(z),
                        k -> new ArrayList<>())
                .add(z));
        groepen.forEach((kop, zinnen) -> {
            blok.leeg().alinea(BLAD, kop);
            zinnen.forEach(z -> blok.regel(ZIN + z.deel().voorbeeld() + z.zin() + " "
                    + z.waarde().voorbeelden().get(0)));
        });
    }

    private static String waarden(Feitzin zin) {
        String kies = zin.waarde() instanceof Waardesoort.Woorden
                ? "Kies uit: " + String.join(Woordenlijst.OF, zin.waarde().voorbeelden())
                : "Achteraan: " + zin.waarde().omschrijving();
        return kies + (zin.toelichting().isEmpty() ? "" : " (" + zin.toelichting() + ")");
    }

    private void standen(List<Uitkomstzin> uitkomsten) {
        Map<String, List<Uitkomstzin>> groepen = new LinkedHashMap<>();
        uitkomsten.forEach(u -> groepen.computeIfAbsent(
                        "Bij «Dan». "
                                + (u.vast() ? "Kies uit: " + String.join(Woordenlijst.OF, u.waarden()) : "Zoals:"),
                        k -> new ArrayList<>())
                .add(u));
        groepen.forEach((kop, zinnen) -> {
            blok.leeg().alinea(BLAD, kop);
            zinnen.forEach(z -> blok.regel(ZIN + z.voorbeeld()));
        });
    }

    private void uitkomsten() {
        blok.kop("Bij elke vraag: wat eruit moet komen");
        vorm("Het hele besluit: dit staat erin, en niets anders:", """
                Dan is dit het hele besluit:
                  | de uitkomst is onderzoek                             |
                  | Veilig Thuis moet het jeugdteam informeren, meteen   |""");
        vorm("Een deel: dit staat erin, en er mag meer in staan:", """
                Dan onder meer: de uitkomst is onderzoek
                En onder meer: over kind-1: dit kind krijgt: een eigen zorgmelding""");
        vorm("Wat er niet in mag staan:", """
                Dan niet: de uitkomst is onderzoek""");
        vorm("Welke regel geldt, en waarop hij rust:", """
                Dan geldt regel KIN-04
                En over kind-2: geldt regel KIN-04 op grond van 9.1.5.o.q
                En geldt regel HUIS-71 op grond van 8.1.m, als keuze
                En geldt regel KIN-01 niet""");
        vorm("De feiten kunnen niet samen waar zijn. Achter de dubbele punt staat een stuk van het bezwaar:", """
                Dan wordt de zaak geweigerd
                Dan wordt de zaak geweigerd: ligt na de peildatum""");
        blok.leeg().alinea(BLAD, "Een opmerking van een regel, met zijn id:");
        Stappenlijst.opmerkingen().forEach(o -> blok.regel(ZIN + o + ": KIN-04"));
        blok.leeg()
                .alinea(
                        BLAD,
                        "Staat er bij «Dan» een uitkomst zonder «onder meer:» of «niet:», en nergens «onder meer:»,"
                                + " dan moet het hele besluit er staan.");
    }

    private void vorm(String kop, String regels) {
        blok.leeg().alinea(BLAD, kop);
        regels.lines().forEach(r -> blok.regel(ZIN + r));
    }

    private void plichten(Plichten plichten) {
        List<String> handelingen = plichten.handelingen().stream()
                .filter(h -> past(h.replace(Woordenlijst.WEDERPARTIJ, "")))
                .toList();
        List<String> delen = new ArrayList<>();
        delen.addAll(plichten.vormen());
        delen.addAll(plichten.tijdstippen());
        plichten.bijlagen().forEach(b -> delen.add("met " + b));
        delen.addAll(plichten.toevoegingen());
        List<String> passend = delen.stream().filter(this::past).toList();
        List<String> rollen = plichten.rollen().stream().filter(this::past).toList();
        if (handelingen.isEmpty() && passend.isEmpty() && rollen.isEmpty()) {
            return;
        }
        gevonden = true;
        blok.kop("Bij elke vraag: wie wat moet of mag");
        blok.leeg()
                .alinea(
                        BLAD,
                        "Bij «Dan»: wie, moet of mag, wat. Daarna, als het in het besluit staat, met een komma"
                                + " ertussen de rest. Staat de dag vast, dan noemt het besluit de dag:");
        blok.regel(ZIN + "Veilig Thuis moet het jeugdteam informeren, schriftelijk, uiterlijk 2026-07-08");
        blok.regel(ZIN + "Veilig Thuis moet de ouders informeren over de overdracht, vóór de overdracht");
        lijst("Wie:", rollen);
        lijst(
                "Wat; op de plaats van «wie» komt een naam:",
                handelingen.stream()
                        .map(h -> h.replace(Woordenlijst.WEDERPARTIJ, "«wie»"))
                        .toList());
        lijst("De rest:", passend);
        if (gezocht.isEmpty()) {
            lijst(
                    "Of een dag, of een termijn uit tabellen/termijnen.csv:",
                    List.of(
                            "uiterlijk 2026-07-08",
                            "op 2026-07-08",
                            "binnen de termijn contact met het gezin",
                            "aan het eind van de termijn contact met het gezin"));
        }
    }

    private void lijst(String kop, List<String> zinnen) {
        if (!zinnen.isEmpty()) {
            blok.leeg().alinea(BLAD, kop);
            zinnen.forEach(z -> blok.regel(ZIN + z));
        }
    }

    private void punt(String tekst) {
        blok.alinea(BLAD + "- ", tekst);
    }

    private boolean past(String zin) {
        return zin.toLowerCase(Locale.ROOT).contains(gezocht);
    }
}
