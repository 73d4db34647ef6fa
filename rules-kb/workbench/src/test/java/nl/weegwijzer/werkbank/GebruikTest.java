package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to somebody who asks for help, or who mistypes. */
class GebruikTest {
    private static final List<String> VERKEERD = List.of(
            "beslut zaak.json",
            "zaak.json",
            "verkeerd",
            "--versoin",
            "--verkeerd",
            "besluit",
            "besluit --jsn zaak.json",
            "besluit --json=nee zaak.json",
            "besluit --waarm zaak.json",
            "besluit -x zaak.json",
            "besluit --kennisbank",
            "besluit --kennisbank zaak.json",
            "controleer",
            "controleer zaak.json",
            "controleer een twee",
            "controleer --json --github een",
            "controleer --folg een",
            "scenario",
            "scenario map-die-er-niet-is",
            "scenario --stapen",
            "scenario --stappen map",
            "scenario --zoek kind map",
            "scenario --regel",
            "scenario --kennisbank map-die-er-niet-is src/test/resources/foute-scenarios",
            "dekking",
            "dekking map-die-er-niet-is",
            "dekking --minimum veel src/test/resources/foute-scenarios",
            "dekking --minimum 101 src/test/resources/foute-scenarios",
            "dekking --kennisbank map-die-er-niet-is src/test/resources/foute-scenarios",
            "dekking --hmtl uit.html",
            "mutatie",
            "mutatie map-die-er-niet-is",
            "mutatie --scenarios map-die-er-niet-is src",
            "mutatie pom.xml",
            "mutatie --opniew map",
            "nieuw",
            "nieuw --id",
            "regelboek",
            "regelboek map",
            "regelboek map-die-er-niet-is uit",
            "regelboek src src/uit",
            "regelboek een twee drie",
            "regelboek --html een twee",
            "woordenlijst triag",
            "woordenlijst --vscode uit triage",
            "schema zaak.json",
            "schema --json",
            "help");

    @ParameterizedTest
    @CsvSource({
        "uitleg,--help",
        "uitleg-besluit,besluit --help",
        "uitleg-controleer,controleer --help",
        "uitleg-scenario,scenario --help",
        "uitleg-dekking,dekking --help",
        "uitleg-mutatie,mutatie --help",
        "uitleg-nieuw,nieuw --help",
        "uitleg-regelboek,regelboek --help",
        "uitleg-woordenlijst,woordenlijst --help",
        "uitleg-schema,schema -h"
    })
    void voerUit_vraagOmUitleg_toontDieInHetNederlands(String goud, String args) {
        Loop loop = Loop.van(args.split(" "));

        assertThat(loop.status()).isZero();
        Goud.vergelijk("gebruik/" + goud + ".txt", loop.uit());
    }

    @Test
    void voerUit_verkeerdGebruik_zegtWatBedoeldWas() {
        StringBuilder alles = new StringBuilder();
        for (String args : VERKEERD) {
            Loop loop = Loop.van(args.split(" "));
            assertThat(loop.uit()).isEmpty();
            assertThat(loop.status()).isEqualTo(2);
            alles.append("$ weegwijzer ").append(args).append('\n').append(loop.fout());
        }

        Goud.vergelijk("gebruik/verkeerd.txt", alles.toString());
    }
}
