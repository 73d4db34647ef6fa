package nl.weegwijzer.werkbank.woorden;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.taal.Woordenlijst.Zegwijze;
import nl.weegwijzer.werkbank.bestand.Gelijkenis;

/** Keeps of a word list what has to do with a word. Stateless and thread-safe. */
public final class Woordenzoeker {
    private Woordenzoeker() {}

    /** What holds this text, whatever its case; a sentence also where one of its values does. */
    public static Woordenlijst zoek(Woordenlijst lijst, String gezocht) {
        String klein = gezocht.strip().toLowerCase(Locale.ROOT);
        Predicate<String> past = zin -> zin.toLowerCase(Locale.ROOT).contains(klein);
        return new Woordenlijst(
                lijst.onderwerpen().stream()
                        .map(o -> new Onderwerp(
                                o.naam(),
                                zegwijzen(o.feiten(), past),
                                zegwijzen(o.eerder(), past),
                                zegwijzen(o.besluiten(), past),
                                o.vragen().stream()
                                        .filter(v -> past.test(v.naam()))
                                        .toList()))
                        .toList(),
                woorden(lijst.opmerkingen(), past),
                plichten(lijst.plichten(), past));
    }

    /** Only this subject. */
    public static Woordenlijst alleen(Woordenlijst lijst, String onderwerp) {
        return new Woordenlijst(
                lijst.onderwerpen().stream()
                        .filter(o -> o.naam().equals(onderwerp))
                        .toList(),
                lijst.opmerkingen(),
                lijst.plichten());
    }

    /** Whether nothing is left. */
    public static boolean leeg(Woordenlijst lijst) {
        return alleZinnen(lijst).findAny().isEmpty();
    }

    /** A word of the list that was probably meant. */
    public static Optional<String> bedoeld(Woordenlijst lijst, String gezocht) {
        List<String> woorden = alleZinnen(lijst)
                .flatMap(z -> Stream.of(z.split("[^\\p{L}-]+")))
                .filter(w -> w.length() > 3)
                .distinct()
                .toList();
        return Gelijkenis.naaste(gezocht.strip(), woorden);
    }

    private static Stream<String> alleZinnen(Woordenlijst lijst) {
        Stream<String> onderwerpen = lijst.onderwerpen().stream()
                .flatMap(o -> Stream.concat(
                        Stream.concat(o.voorwaarden().stream(), o.besluiten().stream())
                                .flatMap(z -> Stream.concat(Stream.of(z.begin()), z.waarden().stream())),
                        o.vragen().stream().map(Woordenlijst.Vraag::naam)));
        Plichten p = lijst.plichten();
        Stream<String> plichten = Stream.of(
                        p.rollen(),
                        p.handelingen(),
                        p.vormen(),
                        p.tijdstippen(),
                        p.termijnwoorden(),
                        p.bijlagen(),
                        p.toevoegingen())
                .flatMap(List::stream);
        return Stream.of(onderwerpen, lijst.opmerkingen().stream(), plichten).flatMap(s -> s);
    }

    private static List<Zegwijze> zegwijzen(List<Zegwijze> zegwijzen, Predicate<String> past) {
        return zegwijzen.stream()
                .filter(z -> past.test(z.begin()) || z.waarden().stream().anyMatch(past))
                .toList();
    }

    private static Plichten plichten(Plichten alle, Predicate<String> past) {
        return new Plichten(
                woorden(alle.rollen(), past),
                alle.krachten(),
                woorden(alle.handelingen(), past),
                woorden(alle.vormen(), past),
                woorden(alle.tijdstippen(), past),
                woorden(alle.termijnwoorden(), past),
                woorden(alle.bijlagen(), past),
                woorden(alle.toevoegingen(), past));
    }

    private static List<String> woorden(List<String> woorden, Predicate<String> past) {
        return woorden.stream().filter(past).toList();
    }
}
