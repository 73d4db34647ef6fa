package nl.weegwijzer.werkbank.woorden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.bron.Bronnenmap;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.zaak.Woord;
import org.junit.jupiter.api.Test;

/** The word list says what the real reader accepts, all of it, and nothing else. */
class WoordenlijstTest {
    private static final Woordenlijst LIJST = Woordenlijst.lees();
    private static final List<String> GATEN = List.of("BANK-19", "BANK-23", "BANK-35");
    private static final Voorbeelden VOORBEELDEN = Voorbeelden.uit("zhz");
    private static final Bronnen ZHZ = new Bronnenmap(WoordenlijstTest.class.getClassLoader(), "zhz")
            .bronnen()
            .orElseThrow();

    /** A sentence that the list prints, with where it says that it can stand. */
    private record Zin(String onderwerp, boolean als, String tekst) {}

    @Test
    void onderwerpen_elkeZinDieErStaat_leestDeEchteLezer() {
        Set<Zin> zinnen = zinnen(Woordenlijsttekst.onderwerpen(LIJST, VOORBEELDEN));

        assertThat(zinnen).hasSizeGreaterThan(200);
        assertThat(zinnen).extracting(Zin::onderwerp).contains("melden", "monitoring");
        leest(zinnen);
    }

    @Test
    void plichten_elkeZinDieErStaat_leestDeEchteLezerBijElkOnderwerp() {
        List<String> plichten = Woordenlijsttekst.plichten(LIJST, VOORBEELDEN)
                .lines()
                .filter(r -> r.startsWith("      "))
                .map(String::strip)
                .toList();

        assertThat(plichten).hasSameSizeAs(LIJST.plichten().handelingen());
        for (Onderwerp onderwerp : LIJST.onderwerpen()) {
            leest(plichten.stream()
                    .map(p -> new Zin(onderwerp.naam(), false, p))
                    .toList());
        }
    }

    @Test
    void plichten_elkeVormEnElkTijdstip_leestDeEchteLezer() {
        List<String> delen = new ArrayList<>(LIJST.plichten().vormen());
        delen.addAll(LIJST.plichten().tijdstippen());
        delen.addAll(LIJST.plichten().toevoegingen());
        LIJST.plichten().termijnwoorden().forEach(t -> delen.add(t + " eerste meetmoment"));
        LIJST.plichten().bijlagen().forEach(b -> delen.add("met " + b));

        leest(delen.stream()
                .map(d -> new Zin("triage", false, Woordenlijst.Plichten.voorbeeld("{} bellen") + ", " + d))
                .toList());
    }

    @Test
    void voorwaarden_alleWaardenSamen_leestDeEchteLezer() {
        List<Zin> zinnen = new ArrayList<>();
        LIJST.onderwerpen()
                .forEach(o -> o.voorwaarden()
                        .forEach(z -> zinnen.add(
                                new Zin(o.naam(), true, z.begin() + " " + String.join(Woordenlijst.OF, z.waarden())))));

        leest(zinnen);
    }

    @Test
    void vragen_metOntbreekt_leestDeEchteLezer() {
        leest(LIJST.onderwerpen().stream()
                .flatMap(o -> o.vragen().stream()
                        .map(v -> new Zin(o.naam(), false, Woordenlijst.VRAAGWOORDEN.get(1) + " " + v.naam())))
                .toList());
    }

    @Test
    void lijst_elkeZinVanZhz_staatErin() {
        Kennis kennis = Kennislezer.lees(ZHZ);
        kennis.themas().forEach(thema -> {
            Onderwerp onderwerp = Woordenzoeker.alleen(LIJST, thema.thema().naam())
                    .onderwerpen()
                    .get(0);
            for (Regel regel : thema.regels()) {
                regel.voorwaarden().forEach(v -> staatErin(onderwerp, v));
                for (int i = 0; i < regel.gevolgen().size(); i++) {
                    if (regel.gevolgen().get(i) instanceof Plichtgevolg plicht) {
                        assertThat(LIJST.plichten().handelingen())
                                .contains(plicht.wat().woord());
                        assertThat(LIJST.plichten().rollen())
                                .contains(plicht.wie().woord());
                    } else {
                        assertThat(gevolgen(onderwerp))
                                .contains(regel.zinnen().get(i).replaceFirst(" [0-9]+$", " 1"));
                    }
                }
            }
        });
        assertThat(kennis.themas()).hasSameSizeAs(LIJST.onderwerpen());
    }

    @Test
    void voorbeelden_vanElkOnderwerpMetRegels_zijnEenHeleRegel() {
        for (Onderwerp onderwerp : LIJST.onderwerpen()) {
            if (ZHZ.paden("regels/", ".dslr").stream()
                    .noneMatch(p -> ZHZ.tekst(p).orElseThrow().contains("onderwerp " + onderwerp.naam() + "\n"))) {
                continue; // its rules are all rows of tables
            }
            assertThat(VOORBEELDEN.regel(onderwerp.naam()))
                    .as(onderwerp.naam())
                    .first()
                    .asString()
                    .startsWith("regel ");
            assertThat(VOORBEELDEN.regel(onderwerp.naam()))
                    .contains("als", "dan")
                    .endsWith("einde");
        }
        assertThat(VOORBEELDEN.rij("weging")).containsKeys("id", "titel", "norm", "uitleg");
        assertThat(VOORBEELDEN.rij("kind")).isEmpty();
    }

    private static void staatErin(Onderwerp onderwerp, Voorwaarde voorwaarde) {
        assertThat(onderwerp.voorwaarden()).as(voorwaarde.zin()).anySatisfy(z -> {
            assertThat(z.begin()).isEqualTo(voorwaarde.begrip().zin());
            assertThat(z.waarden())
                    .containsAll(voorwaarde.waarden().stream().map(Woord::woord).toList());
        });
    }

    private static Set<String> gevolgen(Onderwerp onderwerp) {
        Set<String> zinnen = new LinkedHashSet<>(LIJST.opmerkingen());
        onderwerp.besluiten().forEach(b -> {
            zinnen.add(b.voorbeeld());
            b.waarden().forEach(w -> zinnen.add(b.begin() + " " + w));
        });
        onderwerp.vragen().forEach(v -> Woordenlijst.VRAAGWOORDEN.forEach(w -> zinnen.add(w + " " + v.naam())));
        return zinnen;
    }

    /** The sentences of a printed list: what is indented by four spaces. */
    private static Set<Zin> zinnen(String tekst) {
        Set<Zin> zinnen = new LinkedHashSet<>();
        String onderwerp = "";
        boolean als = true;
        for (String regel : tekst.lines().toList()) {
            if (regel.startsWith("ONDERWERP ")) {
                onderwerp = regel.substring("ONDERWERP ".length()).toLowerCase(Locale.ROOT);
            } else if (regel.startsWith("  Onder `")) {
                als = regel.startsWith("  Onder `als`");
            } else if (regel.startsWith("    ") && !regel.startsWith("     ")) {
                zinnen.add(new Zin(onderwerp, als, regel.strip()));
            }
        }
        return zinnen;
    }

    /** Puts each sentence into a rule of its own and has the real reader read them all. */
    private static void leest(Iterable<Zin> zinnen) {
        SortedMap<String, byte[]> bestanden = new TreeMap<>();
        ZHZ.paden().stream().filter(p -> !p.startsWith("regels/")).forEach(p -> bestanden.put(p, ZHZ.inhoud(p)));
        int nummer = 0;
        for (Onderwerp onderwerp : LIJST.onderwerpen()) {
            StringBuilder tekst = new StringBuilder();
            for (Zin zin : zinnen) {
                if (zin.onderwerp().equals(onderwerp.naam())) {
                    tekst.append(regel(nummer++, onderwerp, zin));
                }
            }
            if (!tekst.isEmpty()) {
                bestanden.put(
                        "regels/" + onderwerp.naam() + ".dslr",
                        ("onderwerp " + onderwerp.naam() + "\n" + tekst).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(nummer).isPositive();
        assertThat(gaten(new Bronnen(bestanden))).isSubsetOf(GATEN);
    }

    /** What is missing of rules that are each in order; a sentence that is not understood has another code. */
    private static List<String> gaten(Bronnen bronnen) {
        try {
            Kennislezer.lees(bronnen);
            return List.of();
        } catch (OnbruikbareKennisbankException e) {
            return e.diagnosen().stream()
                    .map(d -> GATEN.contains(d.code()) ? d.code() : d.bericht())
                    .toList();
        }
    }

    private static String regel(int nummer, Onderwerp onderwerp, Zin zin) {
        boolean kentVorm = onderwerp.feiten().stream().anyMatch(z -> z.begin().equals("de melding is"));
        String altijd = kentVorm ? "de melding is open" : "altijd";
        return String.format(
                "%nregel %s-%02d \"Proef\"%n    norm F.1%n    uitleg \"Proef.\"%nals%n    %s%ndan%n    %s%neinde%n",
                "PROEF" + (char) ('A' + nummer / 100),
                nummer % 100,
                zin.als() ? zin.tekst() : altijd,
                zin.als() ? "opmerking" : zin.tekst());
    }
}
