package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The book as a reader meets it: from a disk, in a browser. Skipped where this machine has none. */
class RegelboekInBrowserTest {
    private static final List<String> BLADEN = List.of(
            "index.html",
            "normen.html",
            "duidingen.html",
            "regels.html",
            "onderwerp-triage.html",
            "tabellen.html",
            "tabel-weging.html",
            "tabel-gemeenten.html",
            "woorden-melden.html",
            "plichten.html",
            "scenarios.html",
            "scenarios-melden.html",
            "scenarios/HUIS-02.html",
            "scenarios/zonder-regel-weging.html",
            "zoek.html");

    @TempDir
    static Path map;

    private static Optional<Browser> gestart = Optional.empty();
    private Browser browser;

    @BeforeAll
    static void begin() throws IOException {
        gestart = Browser.start();
        assumeTrue(
                gestart.isPresent(),
                "overgeslagen: chromium en chromedriver staan niet op het PATH (Debian: apt-get install chromium"
                        + " chromium-driver)");
        Boekmap.maak(Boekmap.ZHZ, map.resolve("boek"));
    }

    @AfterAll
    static void einde() {
        gestart.ifPresent(Browser::close);
    }

    @BeforeEach
    void schoon() {
        browser = gestart.orElseThrow();
        browser.medium("screen");
        browser.breedte(1200);
    }

    @AfterEach
    void geenKlachten() {
        assertThat(browser.klachten()).isEmpty();
    }

    private static Path boek() {
        return map.resolve("boek");
    }

    private List<String> uitkomsten() {
        return browser.bestuurder().findElements(By.cssSelector("#_uitkomsten a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private WebElement veld() {
        return browser.bestuurder().findElement(By.id("_zoek"));
    }

    private WebElement actief() {
        return browser.bestuurder().switchTo().activeElement();
    }

    @ParameterizedTest
    @CsvSource({
        "9.1.5.o.t, 9.1.5.o.t, normen.html#9.1.5.o.t",
        "9.1.5.O.T, 9.1.5.o.t, normen.html#9.1.5.o.t",
        "D-3, D-3, duidingen.html#D-3",
        "weg-02, WEG-02, tabel-weging.html#WEG-02",
        "TRI-06, TRI-06, onderwerp-triage.html#TRI-06",
        "Hoeksche Waard, Hoeksche Waard, tabel-gemeenten.html#hoeksche-waard",
        "coordineert huisverbod, 8.1.m, normen.html#8.1.m",
        "huisverbod coördineert opgelegd, HUIS-02, onderwerp-triage.html#HUIS-02"
    })
    @DisplayName("Regelboek: zoeken vindt ids, accenten en meer woorden, en Enter gaat erheen")
    void zoek_woorden_enterGaatErheen(String vraag, String eerste, String plek) {
        browser.open(boek(), "zoek.html");
        veld().sendKeys(vraag);
        assertThat(uitkomsten()).first().isEqualTo(eerste);
        assertThat(browser.bestuurder().findElement(By.id("_stand")).getText()).contains("uitkomst");

        veld().sendKeys(Keys.ENTER);
        assertThat(browser.plek(boek())).isEqualTo(plek);
        assertThat(browser.vraag("document.querySelector(':target').id"))
                .isEqualTo(plek.substring(plek.indexOf('#') + 1));
    }

    @Test
    @DisplayName("Regelboek: zoeken gaat vanaf elke bladzijde, ook uit een map dieper")
    void zoek_vanafEenAndereBladzijde_toontUitkomsten() {
        browser.open(boek(), "scenarios/HUIS-02.html");
        veld().sendKeys("jeugdteam gemeente", Keys.ENTER);

        assertThat(browser.plek(boek())).startsWith("zoek.html?q=");
        assertThat(uitkomsten()).isNotEmpty();
        assertThat(veld().getAttribute("value")).isEqualTo("jeugdteam gemeente");
    }

    @Test
    @DisplayName("Regelboek: wat er niet is, wordt gezegd, en Enter blijft waar hij is")
    void zoek_nietsGevonden_zegtDat() {
        browser.open(boek(), "zoek.html");
        veld().sendKeys("zzzz");

        assertThat(uitkomsten()).isEmpty();
        assertThat(browser.bestuurder().findElement(By.id("_stand")).getText()).startsWith("Niets gevonden");
        veld().sendKeys(Keys.ENTER);
        assertThat(browser.plek(boek())).isEqualTo("zoek.html");
    }

    @Test
    @DisplayName("Regelboek: met de pijltjes loopt u door de uitkomsten en terug")
    void zoek_pijltjes_lopenDoorDeLijst() {
        browser.open(boek(), "zoek.html");
        veld().sendKeys("huisverbod");
        List<String> uitkomsten = uitkomsten();
        veld().sendKeys(Keys.ARROW_DOWN);
        assertThat(actief().getText()).isEqualTo(uitkomsten.get(0));
        actief().sendKeys(Keys.ARROW_DOWN);
        assertThat(actief().getText()).isEqualTo(uitkomsten.get(1));
        actief().sendKeys(Keys.ARROW_UP);
        actief().sendKeys(Keys.ARROW_UP);
        assertThat(actief().getAttribute("id")).isEqualTo("_zoek");
    }

    @Test
    @DisplayName("Regelboek: een link naar een id komt bij die id uit")
    void link_naarEenId_komtDaarUit() {
        browser.open(boek(), "onderwerp-triage.html#TRI-06");
        browser.bestuurder()
                .findElement(By.cssSelector("[id='TRI-06'] a[href='normen.html#9.1.5.o.t']"))
                .click();

        assertThat(browser.plek(boek())).isEqualTo("normen.html#9.1.5.o.t");
        assertThat((Double) ((Number) browser.vraag("document.getElementById('9.1.5.o.t').getBoundingClientRect().top"))
                        .doubleValue())
                .isBetween(-1.0, 300.0);
    }

    @Test
    @DisplayName("Regelboek: met het toetsenbord slaat u de kop over")
    void tab_eersteKeer_slaatDeKopOver() {
        browser.open(boek(), "normen.html");
        browser.bestuurder().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        assertThat(actief().getText()).isEqualTo("Naar de inhoud");
        actief().sendKeys(Keys.ENTER);

        assertThat(actief().getTagName()).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1200})
    @DisplayName("Regelboek: geen bladzijde schuift opzij, ook niet op een telefoon")
    void breedte_elkeBladzijde_schuiftNietOpzij(int breedte) {
        browser.breedte(breedte);
        for (String blad : BLADEN) {
            browser.open(boek(), blad);
            assertThat(((Number) browser.vraag("document.documentElement.scrollWidth")).intValue())
                    .as(blad)
                    .isLessThanOrEqualTo(breedte);
        }
    }

    @Test
    @DisplayName("Regelboek: een brede tabel schuift in zichzelf")
    void breedte_bredeTabel_schuiftInZichzelf() {
        browser.breedte(360);
        browser.open(boek(), "tabel-weging.html");

        assertThat(browser.vraag("(b => b.scrollWidth > b.clientWidth)(document.querySelector('.breed'))"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("Regelboek: op papier staat geen navigatie, en blijft niets verborgen")
    void afdruk_elkeBladzijde_zonderNavigatie() {
        for (String blad : BLADEN) {
            browser.open(boek(), blad);
            browser.medium("print");
            for (String weg : List.of("nav", ".zoek", ".sla")) {
                assertThat(browser.vraag("getComputedStyle(document.querySelector('" + weg + "')).display"))
                        .as(blad + " " + weg)
                        .isEqualTo("none");
            }
            assertThat(browser.vraag("[...document.querySelectorAll('details:not(.inhoud) li')].every("
                            + "l => l.checkVisibility({contentVisibilityAuto: true}))"))
                    .as(blad)
                    .isEqualTo(true);
            browser.medium("screen");
        }
    }

    @Test
    @DisplayName("Regelboek: een bladzijde is af te drukken, en een brede tabel liggend")
    void afdruk_tabel_liggend() {
        browser.open(boek(), "tabel-weging.html");
        browser.medium("");
        Map<String, Object> afdruk = browser.bestuurder()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        byte[] pdf = Base64.getDecoder().decode((String) afdruk.get("data"));
        String inhoud = new String(pdf, StandardCharsets.ISO_8859_1);

        assertThat(inhoud).startsWith("%PDF-").containsPattern("/MediaBox \\[0 0 84[0-9.]+ 59[0-9.]+\\]");
    }
}
