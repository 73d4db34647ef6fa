package nl.weegwijzer.internal.tekst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.diagnose.Diagnose;

/** Collects what is wrong while files are read; of a cell only what was found first. Not thread-safe. */
public final class Bevindingen {
    /** Where tables stand, in which one message on a cell is enough. */
    private static final String TABELLEN = "tabellen/";

    private static final int LANGSTE_CITAAT = 60;
    private static final int KORTE_LIJST = 8;

    private final List<Diagnose> diagnosen = new ArrayList<>();
    private final Set<String> gemeld = new HashSet<>();
    private final Set<String> stil = new HashSet<>();
    private int aantal;

    /** Something is wrong. */
    public void meld(Code code, Plek plek, String boodschap, String hulp) {
        aantal++;
        boolean cel = plek.bestand().startsWith(TABELLEN) && plek.kolom() > 0;
        if (vol() || stil.contains(plek.toString()) || (cel && !gemeld.add(plek + ":" + plek.kolom()))) {
            return;
        }
        diagnosen.add(new Diagnose(
                code.woord(),
                plek.bestand(),
                plek.regel(),
                plek.kolom(),
                boodschap,
                plek.regeltekst(),
                plek.lengte(),
                hulp));
        if (diagnosen.size() == Grenzen.PROBLEMEN) {
            diagnosen.add(new Diagnose(
                    Code.GRENS_09.woord(),
                    plek.bestand(),
                    plek.regel(),
                    0,
                    "dit is het " + Grenzen.PROBLEMEN + "e probleem; wat daarna komt, staat hier niet bij",
                    "",
                    0,
                    "los deze op en kijk dan opnieuw"));
        }
    }

    /** Something is wrong with a piece of a line. */
    public void meld(Code code, Stuk stuk, String boodschap, String hulp) {
        meld(code, stuk.plek(), boodschap, hulp);
    }

    /** What is wrong with this line has been said. */
    public void zwijgOver(Lijn lijn) {
        stil.add(lijn.plek().toString());
    }

    /** How often something was found so far, also where it was not kept. */
    public int aantal() {
        return aantal;
    }

    /** Whether so much was found that nothing more is kept. */
    public boolean vol() {
        return diagnosen.size() > Grenzen.PROBLEMEN;
    }

    /** Everything found, sorted by place. */
    public List<Diagnose> alle() {
        return diagnosen.stream().sorted().toList();
    }

    /** Help that names the nearest of the known texts, or all of them where they are few. */
    public String bedoelt(String gelezen, Stream<String> bekend) {
        if (vol()) {
            return "";
        }
        Collection<String> keuzes = bekend.collect(Collectors.toCollection(LinkedHashSet::new));
        return Gelijkenis.naaste(gelezen, keuzes)
                .map(b -> "bedoelt u `" + b + "`?")
                .orElseGet(() -> keuzes.isEmpty() || keuzes.size() > KORTE_LIJST ? "" : kies(keuzes));
    }

    /** Help that names all choices. */
    public static String kies(Collection<String> keuzes) {
        return keuzes.size() == 1
                ? "hier kan alleen `" + keuzes.iterator().next() + "` staan"
                : "kies uit " + en(keuzes, "of");
    }

    /** Names in a row, the last after this word. */
    public static String en(Collection<String> namen, String voegwoord) {
        List<String> lijst = namen.stream().map(n -> "`" + n + "`").toList();
        int laatste = lijst.size() - 1;
        return laatste < 1
                ? String.join("", lijst)
                : String.join(", ", lijst.subList(0, laatste)) + " " + voegwoord + " " + lijst.get(laatste);
    }

    /** Text of a file, short enough to stand in a message. */
    public static String citaat(String tekst) {
        return "«" + (tekst.length() > LANGSTE_CITAAT ? tekst.substring(0, LANGSTE_CITAAT) + "…" : tekst) + "»";
    }
}
