package nl.weegwijzer.zhz;

import static nl.weegwijzer.zhz.Bronbestanden.BRONNEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Kennisstand;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Poort;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// Live reload: a changed folder takes over in one step, or not at all.
@Isolated("decides on more threads than there are processors for as long as it reloads")
class KenniswachtTest {
    private static final Duration KORT = Duration.ofMillis(20);
    private static final Triagezaak ZAAK =
            Triagezaak.op(LocalDate.of(2026, 3, 2)).criteria(Criteria.onbekend().directGevaar(Antwoord.JA));
    private static final String WAS = "ja;;;;;onderzoek;acuut;5";
    private static final String WORDT = "ja;;;;;onderzoek;hoog;5";

    @TempDir
    private Path tijdelijk;

    private Path map;
    private Path weging;
    private final BlockingQueue<Kennisstand> gehoord = new LinkedBlockingQueue<>();

    @BeforeEach
    void schrijfMap() {
        map = Mappen.schrijf(BRONNEN, tijdelijk.resolve("zhz"));
        weging = map.resolve("tabellen/weging.csv");
    }

    private Kenniswacht.Builder wacht() {
        return Kenniswacht.van(map).tussenpoos(KORT).luisteraar(gehoord::add);
    }

    private Kennisstand volgende() throws InterruptedException {
        Kennisstand stand = gehoord.poll(60, TimeUnit.SECONDS);
        assertThat(stand).as("er is niets meer gehoord").isNotNull();
        return stand;
    }

    private static String versie(String versie, String tekst) {
        return tekst.replaceAll("versie: \"[^\"]*\"", "versie: \"" + versie + "\"");
    }

    @Test
    @DisplayName("Herladen: een goede wijziging neemt het over, en het besluit noemt de nieuwe vingerafdruk")
    void start_goedeWijziging_neemtOver() throws InterruptedException {
        try (Kenniswacht wacht = wacht().start()) {
            Weegwijzer weegwijzer = Weegwijzer.met(wacht);
            Besluit eerst = weegwijzer.triage(ZAAK);
            Mappen.wijzig(weging, t -> t.replace(WAS, WORDT));

            Kennisstand stand = volgende();

            assertThat(stand.verouderd()).isFalse();
            assertThat(eerst.toString()).contains("ACUUT");
            Besluit later = weegwijzer.triage(ZAAK);
            assertThat(later.toString()).doesNotContain("ACUUT");
            assertThat(later.onderbouwing().bewijsstuk().vingerafdruk())
                    .isEqualTo(stand.kennisbanken().get(0).vingerafdruk());
            assertThat(wacht.stand()).isEqualTo(stand);
        }
    }

    @Test
    @DisplayName("Herladen: een fout laat de vorige versie staan, en de stand zegt wat er mis is")
    void start_fout_verouderdMetDiagnosen() throws InterruptedException {
        try (Kenniswacht wacht = wacht().start()) {
            Weegwijzer weegwijzer = Weegwijzer.met(wacht);
            Besluit eerst = weegwijzer.triage(ZAAK);
            Mappen.wijzig(weging, t -> t.replace("onderzoek;acuut", "onderzoek;akuut"));

            Kennisstand stand = volgende();

            assertThat(stand.verouderd()).isTrue();
            assertThat(stand.diagnosen())
                    .singleElement()
                    .satisfies(d -> assertThat(d.bestand()).isEqualTo("tabellen/weging.csv"));
            assertThat(weegwijzer.triage(ZAAK)).isEqualTo(eerst);

            Mappen.wijzig(weging, t -> t.replace("onderzoek;akuut", "onderzoek;acuut"));
            assertThat(volgende().verouderd()).isFalse();
            assertThat(weegwijzer.triage(ZAAK)).isEqualTo(eerst);
        }
    }

    @Test
    @DisplayName("Herladen: met fouten aan het begin start het niet, met alle fouten erbij")
    void start_foutAanHetBegin_geweigerd() {
        Mappen.wijzig(weging, t -> t.replace("onderzoek;acuut", "onderzoek;akuut"));

        assertThatThrownBy(() -> wacht().start()).isInstanceOf(OnbruikbareKennisbankException.class);
    }

    @Test
    @DisplayName("Herladen: wat een poort weigert, neemt het niet over")
    void reload_poortWeigert_verouderd() {
        Diagnose bezwaar = Diagnose.over("EIGEN-01", "kennisbank.yaml", "deze versie mag niet", "");
        List<String> gezien = new ArrayList<>();
        try (Kenniswacht wacht = wacht().poort(k -> {
                    gezien.add(k.versie());
                    return k.versie().equals("2") ? List.of(bezwaar) : List.of();
                })
                .open()) {
            Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> versie("2", t));
            assertThat(wacht.reload().diagnosen()).containsExactly(bezwaar);
            assertThat(wacht.stand().kennisbanken().get(0).versie()).isEqualTo("2016.1");

            Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> versie("3", t));
            assertThat(wacht.reload().verouderd()).isFalse();
            assertThat(wacht.stand().kennisbanken().get(0).versie()).isEqualTo("3");
            assertThat(gezien).containsExactly("2016.1", "2", "3");
        }
    }

    @Test
    @DisplayName("Herladen: een poort en een luisteraar die vastlopen, houden het programma niet op")
    void reload_poortLooptVast_verouderd() {
        AtomicBoolean stuk = new AtomicBoolean();
        try (Kenniswacht wacht = Kenniswacht.van(map)
                .poort(k -> {
                    if (stuk.get()) {
                        throw new IllegalStateException("stuk");
                    }
                    return List.of();
                })
                .luisteraar(s -> {
                    throw new IllegalStateException("ook stuk");
                })
                .open()) {
            stuk.set(true);
            Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> versie("2", t));

            assertThat(wacht.reload().diagnosen()).extracting(Diagnose::code).containsExactly("BANK-33");
            assertThat(Weegwijzer.met(wacht).triage(ZAAK)).isNotNull();
        }
    }

    static Stream<Poort> stukkePoorten() {
        Diagnose bezwaar = Diagnose.over("EIGEN-01", "kennisbank.yaml", "deze versie mag niet", "");
        return Stream.of(
                k -> null,
                k -> Arrays.asList(bezwaar, null),
                k -> List.of(Diagnose.over("EIGEN-02", null, "een bezwaar zonder bestand", "")));
    }

    @ParameterizedTest
    @MethodSource("stukkePoorten")
    @DisplayName("Herladen: een poort die null geeft, of iets met null erin, loopt vast als elke andere")
    void reload_poortGeeftNull_verouderd(Poort stukkePoort) {
        AtomicBoolean stuk = new AtomicBoolean();
        try (Kenniswacht wacht = Kenniswacht.van(map)
                .poort(k -> stuk.get() ? stukkePoort.keur(k) : List.of())
                .open()) {
            stuk.set(true);
            Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> versie("2", t));

            assertThat(wacht.reload().diagnosen()).extracting(Diagnose::code).containsExactly("BANK-33");
            assertThat(wacht.stand().kennisbanken().get(0).versie()).isEqualTo("2016.1");
        }
    }

    @Test
    @DisplayName("Herladen: een map die verdwijnt laat de vorige versie staan; komt zij terug, dan telt zij weer")
    void start_mapVerdwijnt_verouderdTotZijTerugIs() throws InterruptedException, IOException {
        try (Kenniswacht wacht = wacht().start()) {
            Files.move(map, tijdelijk.resolve("weg"));
            Kennisstand weg = volgende();
            assertThat(weg.diagnosen()).extracting(Diagnose::code).containsExactly("BEST-01");
            assertThat(Weegwijzer.met(wacht).triage(ZAAK)).isNotNull();

            Files.move(tijdelijk.resolve("weg"), map);
            assertThat(volgende().verouderd()).isFalse();
        }
    }

    @Test
    @DisplayName("Herladen: een storm van opslaan eindigt bij de laatste versie, zonder fout onderweg")
    void start_stormVanOpslaan_laatsteTelt() throws InterruptedException {
        try (Kenniswacht wacht = wacht().start()) {
            for (int i = 1; i <= 60; i++) {
                String nummer = "storm-" + i;
                Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> versie(nummer, t));
                Thread.sleep(3);
            }
            Kennisstand stand = volgende();
            while (!stand.kennisbanken().get(0).versie().equals("storm-60")) {
                assertThat(stand.diagnosen()).isEmpty();
                stand = volgende();
            }
            assertThat(wacht.stand().verouderd()).isFalse();
        }
    }

    @Test
    @DisplayName("Herladen: een bestand dat in stukken wordt geschreven, telt pas als het heel is")
    void start_halfGeschreven_wachtTotHetHeelIs() throws InterruptedException, IOException {
        String heel = Files.readString(weging).replace(WAS, WORDT);
        try (Kenniswacht wacht = wacht().tussenpoos(Duration.ofMillis(500)).start()) {
            for (int deel = 1; deel <= 20; deel++) {
                Files.writeString(weging, heel.substring(0, heel.length() * deel / 20));
                Thread.sleep(15);
            }
            assertThat(volgende().verouderd()).isFalse();
            assertThat(gehoord).isEmpty();
            assertThat(Weegwijzer.met(wacht).triage(ZAAK).toString()).doesNotContain("ACUUT");
        }
    }

    @Test
    @DisplayName("Herladen: een wijziging die grootte en tijd van het bestand laat, wordt ook gezien")
    void start_zelfdeGrootteEnTijd_tochGezien() throws InterruptedException, IOException {
        FileTime tijd = FileTime.fromMillis(1_700_000_000_000L);
        Path kop = map.resolve("kennisbank.yaml");
        Files.setLastModifiedTime(kop, tijd);
        try (Kenniswacht wacht = wacht().start()) {
            Path ander = tijdelijk.resolve("kennisbank.yaml");
            Files.writeString(ander, versie("2099.1", Files.readString(kop)));
            Files.setLastModifiedTime(ander, tijd);
            // written in place, so that not even the number of the file changes
            byte[] inhoud = Files.readAllBytes(ander);
            try (var kanaal = java.nio.channels.FileChannel.open(kop, java.nio.file.StandardOpenOption.WRITE)) {
                kanaal.write(java.nio.ByteBuffer.wrap(inhoud));
            }
            Files.setLastModifiedTime(kop, tijd);

            assertThat(volgende().kennisbanken().get(0).versie()).isEqualTo("2099.1");
        }
    }

    @Test
    @DisplayName("Herladen: van twee mappen telt een wijziging alleen als zij samen nog kloppen")
    void reload_tweeMappen_samenGekeurd() {
        Path later = Mappen.schrijf(BRONNEN, tijdelijk.resolve("later"));
        Mappen.wijzig(map.resolve("kennisbank.yaml"), t -> t.replace("geldig tot: \"\"", "geldig tot: \"2026-06-30\""));
        Mappen.wijzig(later.resolve("kennisbank.yaml"), t -> versie("2026.1", t).replace("2017-01-01", "2026-07-01"));
        try (Kenniswacht wacht = Kenniswacht.van(map, later).open()) {
            assertThat(wacht.stand().kennisbanken())
                    .extracting(Kennisbank::versie)
                    .containsExactly("2016.1", "2026.1");

            Mappen.wijzig(later.resolve("kennisbank.yaml"), t -> t.replace("2026-07-01", "2026-06-01"));
            assertThat(wacht.reload().diagnosen()).extracting(Diagnose::code).containsExactly("BANK-30");
            assertThat(wacht.stand().kennisbanken().get(1).geldigVanaf()).isEqualTo(LocalDate.of(2026, 7, 1));

            Mappen.wijzig(later.resolve("kennisbank.yaml"), t -> t.replace("id: zhz", "ids: zhz"));
            assertThat(wacht.reload().diagnosen())
                    .allSatisfy(d -> assertThat(d.bestand()).startsWith("later/"));
        }
    }

    @Test
    @DisplayName(
            "Herladen: acht draden vragen door terwijl er veertig keer wordt herladen; elk besluit is van één versie")
    void reload_onderBelasting_elkBesluitVanEenVersie() throws Exception {
        Map<String, Weegwijzer> perVingerafdruk = new ConcurrentHashMap<>();
        List<Zaak> zaken = Zaken.alle(304, 25);
        try (Kenniswacht wacht = Kenniswacht.van(map).open()) {
            onthoud(wacht.stand(), perVingerafdruk);
            Weegwijzer levend = Weegwijzer.met(wacht);
            AtomicBoolean klaar = new AtomicBoolean();
            List<String> fouten = new CopyOnWriteArrayList<>();
            ExecutorService draden = Executors.newFixedThreadPool(8);
            try {
                List<Future<Integer>> lopend = new ArrayList<>();
                for (int draad = 0; draad < 8; draad++) {
                    int begin = draad;
                    lopend.add(draden.submit(() -> vraag(levend, zaken, begin, klaar, perVingerafdruk, fouten)));
                }
                for (int keer = 0; keer < 40; keer++) {
                    boolean heen = keer % 2 == 0;
                    Mappen.wijzig(weging, t -> heen ? t.replace(WAS, WORDT) : t.replace(WORDT, WAS));
                    onthoud(wacht.reload(), perVingerafdruk);
                }
                klaar.set(true);
                for (Future<Integer> draad : lopend) {
                    assertThat(draad.get(60, TimeUnit.SECONDS)).isPositive();
                }
            } finally {
                draden.shutdownNow();
            }
            assertThat(fouten).isEmpty();
            assertThat(perVingerafdruk).hasSize(2);
        }
    }

    private static void onthoud(Kennisstand stand, Map<String, Weegwijzer> perVingerafdruk) {
        Kennisbank kennisbank = stand.kennisbanken().get(0);
        perVingerafdruk.putIfAbsent(kennisbank.vingerafdruk(), Weegwijzer.met(kennisbank));
    }

    // A decision must be exactly what the version that it names decides; a version may be named a moment before its
    // reload has returned.
    private static int vraag(
            Weegwijzer levend,
            List<Zaak> zaken,
            int begin,
            AtomicBoolean klaar,
            Map<String, Weegwijzer> perVingerafdruk,
            List<String> fouten)
            throws InterruptedException {
        int aantal = 0;
        for (int i = begin; !klaar.get() || aantal < zaken.size(); i++) {
            Zaak zaak = zaken.get(i % zaken.size());
            Besluit besluit = levend.besluit(zaak);
            String versie = besluit.onderbouwing().bewijsstuk().vingerafdruk();
            while (!perVingerafdruk.containsKey(versie)) {
                Thread.sleep(1);
            }
            if (!perVingerafdruk.get(versie).besluit(zaak).equals(besluit)) {
                fouten.add(zaak + " " + versie);
            }
            aantal++;
        }
        return aantal;
    }
}
