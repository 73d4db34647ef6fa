package nl.weegwijzer.internal.taal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.zaak.Woord;

/**
 * Everything that rule files can say, as a list: to show to somebody, or to make the help of an editor from. Immutable
 * and thread-safe.
 *
 * @param onderwerpen the subjects, in a fixed order
 * @param opmerkingen the conclusions that make a remark of the explanation of their rule
 * @param plichten what duties are made of, the same for every subject
 */
public record Woordenlijst(List<Onderwerp> onderwerpen, List<String> opmerkingen, Plichten plichten) {
    /** Where an act names its other party. */
    public static final String WEDERPARTIJ = "{}";

    /** What stands between two values of a condition. */
    public static final String OF = " of ";

    /** The words by which something is asked for: of interest, and needed before the decision can be final. */
    public static final List<String> VRAAGWOORDEN = List.of("vraag:", "ontbreekt:");

    /** The words between which a condition and a conclusion stand. */
    public static final List<String> DELEN = List.of("als", "dan", "einde");

    /**
     * One subject.
     *
     * @param naam its name in rule files
     * @param feiten conditions about facts of the case
     * @param eerder conditions about what other rules concluded
     * @param besluiten conclusions
     * @param vragen what can be asked
     */
    public record Onderwerp(
            String naam, List<Zegwijze> feiten, List<Zegwijze> eerder, List<Zegwijze> besluiten, List<Vraag> vragen) {
        /** Everything that a condition can be. */
        public List<Zegwijze> voorwaarden() {
            return Stream.concat(feiten.stream(), eerder.stream()).toList();
        }
    }

    /**
     * A sentence without its value.
     *
     * @param begin how it begins
     * @param waarden the values that it can end in; empty where that is a whole number
     * @param overMelder whether it says something about who the reporter is
     */
    public record Zegwijze(String begin, List<String> waarden, boolean overMelder) {
        /** A whole sentence. */
        public String voorbeeld() {
            return begin + " " + (waarden.isEmpty() ? "1" : waarden.get(0));
        }
    }

    /**
     * Something that can be asked.
     *
     * @param naam what comes after {@code vraag:}
     * @param vraag the question as the reader of a decision sees it
     */
    public record Vraag(String naam, String vraag) {}

    /**
     * What duties are made of.
     *
     * @param rollen who, and towards whom
     * @param krachten whether it must or may be done
     * @param handelingen the acts; {@link #WEDERPARTIJ} stands where the other party is named
     * @param vormen the forms
     * @param tijdstippen the terms without a number
     * @param termijnwoorden what comes before the name of a term of the table of terms
     * @param bijlagen what can be enclosed
     * @param toevoegingen what else can be said of a duty
     */
    public record Plichten(
            List<String> rollen,
            List<String> krachten,
            List<String> handelingen,
            List<String> vormen,
            List<String> tijdstippen,
            List<String> termijnwoorden,
            List<String> bijlagen,
            List<String> toevoegingen) {
        /** A whole duty with this act, without its further parts. */
        public static String voorbeeld(String handeling) {
            return Rol.MELDER.woord() + " " + Kracht.MOET.woord() + " "
                    + handeling.replace(WEDERPARTIJ, Rol.VEILIG_THUIS.woord());
        }
    }

    /** What can be said with this version of the library. */
    public static Woordenlijst lees() {
        return new Woordenlijst(
                Woordenschat.lees().themas().stream()
                        .map(Woordenlijst::onderwerp)
                        .toList(),
                woorden(Opmerking.Soort.values()),
                allePlichten());
    }

    private static Onderwerp onderwerp(Thema thema) {
        List<Begrip> begrippen = thema.begrippen();
        return new Onderwerp(
                thema.naam(),
                zegwijzen(begrippen.stream().filter(b -> !b.stand())),
                zegwijzen(begrippen.stream().filter(b -> b.stand() && !b.getal())),
                zegwijzen(begrippen.stream().filter(Begrip::stand)),
                begrippen.stream()
                        .filter(b -> !b.vraag().isEmpty())
                        .map(b -> new Vraag(b.naam(), b.vraag()))
                        .toList());
    }

    private static List<Zegwijze> zegwijzen(Stream<Begrip> begrippen) {
        return begrippen
                .map(b -> new Zegwijze(
                        b.zin(), b.waarden().stream().map(Woord::woord).toList(), b.overMelder()))
                .toList();
    }

    private static Plichten allePlichten() {
        Stream<String> rondom = Arrays.stream(Wanneer.values())
                .flatMap(w -> Arrays.stream(Gebeurtenis.values()).map(g -> w.woord() + " " + g.woord()));
        return new Plichten(
                woorden(Rol.values()),
                woorden(Kracht.values()),
                woorden(Handeling.values()),
                woorden(Vorm.values()),
                Stream.concat(Stream.of("meteen", "zo spoedig mogelijk", "voortdurend"), rondom)
                        .toList(),
                List.of("binnen de termijn", "aan het eind van de termijn"),
                woorden(Bijlage.values()),
                List.of("zo mogelijk", "niet herleidbaar tot de melder"));
    }

    private static List<String> woorden(Woord[] woorden) {
        return Arrays.stream(woorden).map(Woord::woord).toList();
    }
}
