package nl.weegwijzer.werkbank.keuring;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Lezing;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** What a policy person reads of a check. Stateless and thread-safe. */
public final class Keuringstekst {
    /** How many problems a reader is shown. */
    static final int MEESTE = 200;

    private Keuringstekst() {}

    /** All there is to say, ending in a line feed: what it consists of, or what is wrong and a count. */
    public static String van(Keuring keuring) {
        return keuring.kennisbank()
                .map(k -> keuring.naam() + " is in orde.\n\n" + inhoud(keuring.pad(), k))
                .orElseGet(() -> problemen(keuring.diagnosen()) + "\n" + slot(keuring) + "\n");
    }

    /** The outcome in a few words, without a line feed. */
    public static String kort(Keuring keuring) {
        return keuring.kennisbank()
                .map(k -> inOrde(k.aantalRegels(), k.versie()))
                .orElseGet(() -> aantal(keuring.diagnosen()));
    }

    /** The same of files that were read only. */
    public static String kort(Lezing lezing) {
        return lezing.kennis()
                .map(k -> inOrde(
                        k.themas().stream().mapToInt(t -> t.regels().size()).sum(), k.versie()))
                .orElseGet(() -> aantal(lezing.diagnosen()));
    }

    private static String inOrde(int regels, String versie) {
        return "in orde, " + regels + " regels, versie " + Zichtbaar.regel(versie);
    }

    /** The problems that fit on a screen, each ending in a line feed. */
    public static String problemen(List<Diagnose> diagnosen) {
        String alle = diagnosen.stream()
                .limit(MEESTE)
                .map(d -> Zichtbaar.regels(d.bericht()) + "\n")
                .collect(Collectors.joining());
        int meer = diagnosen.size() - MEESTE;
        return meer <= 0 ? alle : alle + "en nog " + meer + " meer; verbeter eerst deze " + MEESTE + "\n";
    }

    /** One line that counts the problems, without a line feed. */
    static String slot(Keuring keuring) {
        return keuring.naam() + ": " + aantal(keuring.diagnosen()) + "; zo niet te gebruiken";
    }

    private static String aantal(List<Diagnose> diagnosen) {
        long bestanden = diagnosen.stream().map(Diagnose::bestand).distinct().count();
        return diagnosen.size()
                + (diagnosen.size() == 1 ? " probleem in " : " problemen in ")
                + bestanden
                + (bestanden == 1 ? " bestand" : " bestanden");
    }

    private static String inhoud(String pad, Kennisbank kennisbank) {
        Tekstblok blok = new Tekstblok()
                .alinea("  Titel       ", kennisbank.titel())
                .alinea("  Kennisbank  ", kennisbank.id() + ", versie " + kennisbank.versie())
                .alinea("  Geldig      ", geldig(kennisbank));
        Inhoud.van(pad).ifPresent(inhoud -> {
            String perOnderwerp = inhoud.regels().entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            blok.alinea("  Regels      ", kennisbank.aantalRegels() + ": " + perOnderwerp);
            blok.alinea("  Tabellen    ", inhoud.tabellen().size() + ": " + String.join(", ", inhoud.tabellen()));
        });
        return blok.toString();
    }

    private static String geldig(Kennisbank kennisbank) {
        return "vanaf " + kennisbank.geldigVanaf()
                + kennisbank.geldigTot().map(t -> " tot en met " + t).orElse("");
    }
}
