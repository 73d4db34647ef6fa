package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static nl.weegwijzer.zhz.Bronbestanden.KENNIS;
import static nl.weegwijzer.zhz.Uitgangszaken.WEEGWIJZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeterminismeTest {
    private static final Pattern REGEL = Pattern.compile("(?ms)^regel .*?^einde$");
    private static final List<String> ZONDER_VOLGORDE = List.of("tabellen/termijnen.csv", "tabellen/gemeenten.csv");

    private static byte[] bytes(Besluit besluit) {
        return besluit.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> bytes(Motor motor, List<Zaak> zaken) {
        return zaken.stream().map(z -> bytes(Vragen.besluit(motor, z))).toList();
    }

    @Test
    @DisplayName("Determinisme: acht draden op één Weegwijzer geven byte voor byte wat één draad geeft")
    void besluit_achtDraden_zelfdeBytes() throws Exception {
        List<Zaak> zaken = Zaken.alle(88, 100);
        List<byte[]> alleen = bytes(Motor.rekenend(KENNIS), zaken);
        Weegwijzer gedeeld = Weegwijzer.met(Kennisbank.load("zhz"));
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<byte[]>>> samen = new ArrayList<>();
            for (int draad = 0; draad < 8; draad++) {
                List<Integer> volgorde = new Zaken(draad)
                        .geschud(Stream.iterate(0, i -> i + 1)
                                .limit(zaken.size())
                                .toList());
                samen.add(draden.submit(() -> inVolgorde(gedeeld, zaken, volgorde)));
            }
            for (Future<List<byte[]>> draad : samen) {
                List<byte[]> uitkomst = draad.get(60, TimeUnit.SECONDS);
                for (int i = 0; i < alleen.size(); i++) {
                    assertThat(Arrays.equals(uitkomst.get(i), alleen.get(i)))
                            .as("%s", zaken.get(i))
                            .isTrue();
                }
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private static List<byte[]> inVolgorde(Weegwijzer weegwijzer, List<Zaak> zaken, List<Integer> volgorde) {
        byte[][] uit = new byte[zaken.size()][];
        volgorde.forEach(i -> uit[i] = bytes(weegwijzer.besluit(zaken.get(i))));
        return Arrays.asList(uit);
    }

    @Test
    @DisplayName("Determinisme: dezelfde zaak, opnieuw gemaakt en opnieuw gevraagd, geeft dezelfde bytes")
    void besluit_tweeKeer_zelfdeBytes() {
        List<Zaak> eerst = Zaken.alle(89, 50);
        List<Zaak> later = Zaken.alle(89, 50);

        assertThat(later).isEqualTo(eerst);
        for (int i = 0; i < eerst.size(); i++) {
            assertThat(bytes(WEEGWIJZER.besluit(later.get(i)))).isEqualTo(bytes(WEEGWIJZER.besluit(eerst.get(i))));
        }
    }

    // The rules of each file in another order, and the lines of the tables in which order has no meaning.
    private static Bronnen geschud(Zaken toeval) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        for (String pad : BRONNEN.paden()) {
            String tekst = BRONNEN.tekst(pad).orElseThrow();
            if (pad.endsWith(".dslr")) {
                tekst = regelsGeschud(tekst, toeval);
            } else if (ZONDER_VOLGORDE.contains(pad)) {
                List<String> lijnen = tekst.lines().toList();
                tekst = lijnen.get(0) + "\n"
                        + String.join("\n", toeval.geschud(lijnen.subList(1, lijnen.size())))
                        + "\n";
            }
            bestanden.put(pad, tekst.getBytes(StandardCharsets.UTF_8));
        }
        return new Bronnen(bestanden);
    }

    private static String regelsGeschud(String tekst, Zaken toeval) {
        Matcher regels = REGEL.matcher(tekst);
        List<String> gevonden = regels.results().map(r -> r.group()).toList();
        assertThat(gevonden).isNotEmpty();
        String begin = tekst.substring(0, tekst.indexOf(gevonden.get(0)));
        return begin + String.join("\n\n", toeval.geschud(gevonden)) + "\n";
    }

    @Test
    @DisplayName("Determinisme: de volgorde van regels en tabellijnen in de bestanden verandert de regels niet")
    void lees_bestandenGeschud_zelfdeRegels() {
        Zaken toeval = new Zaken(90);
        for (int keer = 0; keer < 20; keer++) {
            Kennis kennis = Kennislezer.lees(geschud(toeval));

            assertThat(DrlSchrijver.schrijf(kennis)).isEqualTo(DrlSchrijver.schrijf(KENNIS));
            assertThat(kennis.vingerafdruk()).isNotEqualTo(KENNIS.vingerafdruk());
        }
    }

    @Test
    @DisplayName("Determinisme: geschudde bestanden, opnieuw gelezen, geven op de vingerafdruk na dezelfde bytes")
    void besluit_bestandenGeschud_zelfdeBytes() {
        Kennis kennis = Kennislezer.lees(geschud(new Zaken(91)));
        Motor geschud = Motor.start(kennis);

        for (Zaak zaak : Zaken.alle(92, 100)) {
            String tekst = Vragen.besluit(geschud, zaak).toString();
            assertThat(tekst.replace(kennis.vingerafdruk(), KENNIS.vingerafdruk())
                            .getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bytes(WEEGWIJZER.besluit(zaak)));
        }
    }

    @Test
    @DisplayName("Determinisme: de volgorde van kinderen, ouders en wat er meer van is, verandert het besluit niet")
    void besluit_lijstenGeschud_zelfdeInhoud() {
        Zaken toeval = new Zaken(93);
        for (Zaak zaak : Zaken.alle(94, 200)) {
            Besluit besluit = WEEGWIJZER.besluit(zaak);
            Besluit geschud = WEEGWIJZER.besluit(Bladeren.geschud(zaak, toeval));

            assertThat(Inhoud.van(geschud).gesorteerd())
                    .as("%s", zaak)
                    .isEqualTo(Inhoud.van(besluit).gesorteerd());
            assertThat(geschud.onderbouwing().motivering())
                    .isEqualTo(besluit.onderbouwing().motivering());
        }
    }
}
