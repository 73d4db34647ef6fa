package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.scenario.Scenarios;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of the knowledge base that the program brings along: whole, tied together, and readable for everyone. */
class RegelboekTest {
    private static final Pattern BUITEN = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*:|//).*");

    @TempDir
    static Path map;

    private static Boekmap boek;
    private static Kennis kennis;
    private static Map<String, Document> bladen;

    @BeforeAll
    static void maak() {
        boek = Boekmap.maak(Boekmap.ZHZ, map.resolve("boek"));
        kennis = Lezing.van(Boekmap.ZHZ).kennis().orElseThrow();
        bladen = boek.bladen();
    }

    private static List<Regel> regels() {
        return kennis.themas().stream().flatMap(t -> t.regels().stream()).toList();
    }

    private static Set<String> ankers(Document blad) {
        return blad.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    }

    /** How many pages have this place. */
    private static long plaatsen(String begin, String id) {
        return bladen.entrySet().stream()
                .filter(b -> b.getKey().startsWith(begin))
                .filter(b -> b.getValue().getElementById(id) != null)
                .count();
    }

    @Test
    @DisplayName("Regelboek: elke norm, duiding, regel en rij is een doel, precies één keer")
    void elkeIdIsEenDoel() {
        assertThat(ankers(bladen.get("normen.html")))
                .containsAll(kennis.naslag().normen().stream().map(Norm::id).toList());
        assertThat(ankers(bladen.get("duidingen.html")))
                .containsAll(
                        kennis.naslag().duidingen().stream().map(d -> d.id()).toList());
        assertThat(regels()).hasSizeGreaterThan(300).allSatisfy(r -> {
            boolean rij = r.plaats().bestand().startsWith("tabellen/");
            assertThat(plaatsen(rij ? "tabel-" : "onderwerp-", r.id()))
                    .as(r.id())
                    .isEqualTo(1);
        });
        for (Tabelblad tabel : kennis.naslag().tabellen()) {
            assertThat(bladen.get("tabel-" + tabel.naam() + ".html").select("tbody tr[id]"))
                    .as(tabel.naam())
                    .hasSameSizeAs(tabel.rijen());
        }
    }

    @Test
    @DisplayName("Regelboek: elk woord van elk onderwerp is een doel")
    void elkWoordIsEenDoel() {
        assertThat(kennis.themas())
                .allSatisfy(t -> assertThat(bladen.get("woorden-" + t.thema().naam() + ".html")
                                .select("article[id] h3")
                                .eachText())
                        .containsExactlyInAnyOrderElementsOf(t.thema().begrippen().stream()
                                .map(b -> b.zin() + " …")
                                .toList()));
    }

    @Test
    @DisplayName("Regelboek: elk scenario en elk voorbeeld is een doel, precies één keer")
    void elkScenarioIsEenDoel() {
        List<String> plaatsen = new ArrayList<>();
        int[] voorbeelden = {0};
        bladen.forEach((naam, blad) -> {
            if (naam.startsWith("scenarios/")) {
                for (Element kaart : blad.select("article[id]")) {
                    plaatsen.add(kaart.select("a.zelf").text());
                    voorbeelden[0] += kaart.select("tbody tr[id]").size();
                    voorbeelden[0] += kaart.select("table").isEmpty() ? 1 : 0;
                }
            }
        });
        Scenarios scenarios = Scenarios.lees(Boekmap.ZHZ);

        assertThat(plaatsen).doesNotHaveDuplicates();
        assertThat(plaatsen)
                .containsExactlyInAnyOrderElementsOf(scenarios.scenarios().stream()
                        .map(s -> s.bestand() + ":" + s.regel())
                        .distinct()
                        .toList());
        assertThat(voorbeelden[0]).isEqualTo(scenarios.scenarios().size());
    }

    @Test
    @DisplayName("Regelboek: geen anker staat twee keer op een bladzijde")
    void geenAnkerTweeKeer() {
        assertThat(bladen)
                .allSatisfy((naam, blad) ->
                        assertThat(blad.select("[id]").eachAttr("id")).as(naam).doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("Regelboek: elke link komt aan, en geen leidt naar buiten")
    void elkeLinkKomtAan() {
        Map<String, Set<String>> ankers = new TreeMap<>();
        bladen.forEach((naam, blad) -> ankers.put(naam, ankers(blad)));
        Set<String> bestanden = boek.bestanden().keySet();
        int[] aantal = {0};
        bladen.forEach((naam, blad) -> {
            List<String> doelen = new ArrayList<>(blad.select("[href]").eachAttr("href"));
            doelen.addAll(blad.select("[src]").eachAttr("src"));
            doelen.addAll(blad.select("[action]").eachAttr("action"));
            for (String doel : doelen) {
                if (!doel.equals("data:,")) {
                    aantal[0]++;
                    assertThat(doel).as(naam).doesNotMatch(BUITEN);
                    String[] delen = doel.split("#", 2);
                    String pagina = delen[0].isEmpty() ? naam : naast(naam, delen[0]);
                    assertThat(bestanden).as("%s in %s", doel, naam).contains(pagina);
                    if (delen.length > 1) {
                        assertThat(ankers.get(pagina))
                                .as("%s in %s", doel, naam)
                                .contains(delen[1]);
                    }
                }
            }
        });
        assertThat(aantal[0]).isGreaterThan(10_000);
    }

    private static String naast(String pagina, String doel) {
        return Path.of("/" + pagina)
                .resolveSibling(doel)
                .normalize()
                .toString()
                .replace('\\', '/')
                .substring(1);
    }

    @Test
    @DisplayName("Regelboek: er wordt niets van internet gehaald")
    void nietsVanInternet() {
        assertThat(boek.tekst("stijl.css")).doesNotContain("url(").doesNotContain("@import");
        assertThat(boek.tekst("zoek.js"))
                .doesNotContain("http")
                .doesNotContain("fetch(")
                .doesNotContain("XMLHttp");
        assertThat(bladen)
                .allSatisfy((naam, blad) -> assertThat(blad.select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content"))
                        .startsWith("default-src 'none'"));
    }

    @Test
    @DisplayName("Regelboek: elke id in een regel, rij of stap is een link")
    void elkeIdIsEenLink() {
        Set<String> ids = new HashSet<>(kennis.gronden().keySet());
        regels().forEach(r -> ids.add(r.id()));
        Pattern woord = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+");
        bladen.forEach((naam, blad) -> {
            Document zonderLinks = blad.clone();
            zonderLinks.select("a, h1, title, footer, .plaats").remove();
            if (!naam.equals("normen.html")) {
                Matcher vinder = woord.matcher(zonderLinks.text());
                while (vinder.find()) {
                    assertThat(ids).as(naam).doesNotContain(vinder.group());
                }
            }
        });
    }

    @Test
    @DisplayName("Regelboek: een termijn in een regel is een link naar haar rij")
    void eenTermijnIsEenLink() {
        assertThat(bladen.get("onderwerp-triage.html")
                        .getElementById("TRI-06")
                        .select("a[href=tabel-termijnen.html#direct-gevaar-uitzoeken]")
                        .text())
                .isEqualTo("direct gevaar uitzoeken");
    }

    @Test
    @DisplayName("Regelboek: elke bladzijde is goede HTML")
    void goedeHtml() {
        assertThat(bladen.keySet())
                .hasSizeGreaterThan(100)
                .allSatisfy(b -> assertThat(boek.fouten(b)).as(b).isEmpty());
    }

    @Test
    @DisplayName("Regelboek: elke bladzijde heeft taal, streken, één kop en een volgorde van koppen")
    void voorIedereenTeLezen() {
        assertThat(bladen).allSatisfy((naam, blad) -> {
            assertThat(blad.select("html").attr("lang")).as(naam).isEqualTo("nl");
            assertThat(blad.title()).as(naam).contains(kennis.titel());
            assertThat(blad.select("h1")).as(naam).hasSize(1);
            for (String streek : List.of("header", "nav[aria-label]", "main", "footer", "form[role=search]")) {
                assertThat(blad.select(streek)).as(naam + " " + streek).hasSize(1);
            }
            assertThat(blad.body().child(0).attr("href")).as(naam).isEqualTo("#_inhoud");
            assertThat(blad.select("main").attr("id")).as(naam).isEqualTo("_inhoud");
            int vorige = 1;
            for (Element kop : blad.select("h1, h2, h3, h4")) {
                int hoogte = kop.tagName().charAt(1) - '0';
                assertThat(hoogte).as(naam + " " + kop.text()).isLessThanOrEqualTo(vorige + 1);
                vorige = hoogte;
            }
            blad.select("input")
                    .forEach(i -> assertThat(blad.select("label[for=" + i.id() + "]"))
                            .as(naam)
                            .hasSize(1));
        });
    }

    @Test
    @DisplayName("Regelboek: elke tabel heeft een bijschrift, en elke kop een richting")
    void tabellenVoorIedereen() {
        assertThat(bladen).allSatisfy((naam, blad) -> {
            for (Element tabel : blad.select("table")) {
                assertThat(tabel.select("caption")).as(naam).hasSize(1);
                assertThat(tabel.select("th")).as(naam).isNotEmpty();
                assertThat(tabel.select("th").eachAttr("scope"))
                        .as(naam)
                        .hasSameSizeAs(tabel.select("th"))
                        .containsOnly("col", "row");
                assertThat(tabel.select("tbody tr > th[scope=row]")).as(naam).hasSameSizeAs(tabel.select("tbody tr"));
            }
            assertThat(blad.select(".breed"))
                    .as(naam)
                    .allMatch(b -> b.attr("tabindex").equals("0")
                            && b.attr("role").equals("region")
                            && !b.attr("aria-label").isEmpty());
        });
    }

    @Test
    @DisplayName("Regelboek: dezelfde bestanden geven dezelfde bytes")
    void zelfdeBytes() {
        Boekmap weer = Boekmap.maak(Boekmap.ZHZ, map.resolve("weer"));

        assertThat(weer.bestanden().keySet()).isEqualTo(boek.bestanden().keySet());
        assertThat(weer.bestanden())
                .allSatisfy((naam, pad) ->
                        assertThat(pad).hasSameBinaryContentAs(boek.pad().resolve(naam)));
    }
}
