package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.model.Naslag;
import nl.weegwijzer.internal.model.Tabelblad;

/**
 * Finds in a text what stands elsewhere in the book: ids, and rows of data by the heading of their first column with
 * what stands below it, as in {@code de termijn een week}. Immutable and thread-safe.
 */
final class Koppelaar {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+");

    private final Function<String, Optional<String>> adresVanId;
    private final Map<String, NavigableMap<String, String>> rijen = new TreeMap<>();
    private final Optional<Pattern> koppen;

    Koppelaar(Naslag naslag, Adressen adressen) {
        this.adresVanId = adressen::id;
        naslag.datatabellen().forEach(t -> t.rijen().forEach(rij -> voeg(t, rij, adressen.rij(t, rij))));
        this.koppen = rijen.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
                        + String.join(
                                "|", rijen.keySet().stream().map(Pattern::quote).toList())
                        + ") "));
    }

    private void voeg(Tabelblad tabel, Tabelblad.Rij rij, String adres) {
        String naam = rij.cellen().get(0);
        if (!naam.isEmpty()) {
            rijen.computeIfAbsent(tabel.koppen().get(0), k -> new TreeMap<>(Koppelaar::langsteEerst))
                    .putIfAbsent(naam, adres);
        }
    }

    private static int langsteEerst(String een, String ander) {
        int verschil = ander.length() - een.length();
        return verschil == 0 ? een.compareTo(ander) : verschil;
    }

    /** What in a text looks like an id. */
    static Set<String> idsIn(String tekst) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher vinder = ID.matcher(tekst);
        while (vinder.find()) {
            ids.add(vinder.group());
        }
        return ids;
    }

    /** The text in pieces, those that stand elsewhere as links from a page at this distance from the first. */
    List<Stukje> koppel(String tekst, String wortel) {
        NavigableMap<Integer, Plek> plekken = new TreeMap<>();
        Matcher vinder = ID.matcher(tekst);
        while (vinder.find()) {
            Plek plek = new Plek(vinder.start(), vinder.end());
            adresVanId.apply(vinder.group()).ifPresent(a -> plekken.put(plek.van(), plek.naar(wortel + a)));
        }
        koppen.ifPresent(k -> rijen(tekst, k, wortel, plekken));
        return knip(tekst, plekken);
    }

    private void rijen(String tekst, Pattern kop, String wortel, NavigableMap<Integer, Plek> plekken) {
        Matcher vinder = kop.matcher(tekst);
        while (vinder.find()) {
            int van = vinder.end();
            String naam = vinder.group().strip();
            rijen.getOrDefault(naam, new TreeMap<>()).entrySet().stream()
                    .filter(r -> heel(tekst, van, r.getKey()))
                    .findFirst()
                    .ifPresent(r ->
                            plekken.put(van, new Plek(van, van + r.getKey().length()).naar(wortel + r.getValue())));
        }
    }

    /** Whether a name stands there, and no longer word that begins with it. */
    private static boolean heel(String tekst, int van, String naam) {
        int tot = van + naam.length();
        return tekst.startsWith(naam, van) && (tot == tekst.length() || !Character.isLetterOrDigit(tekst.charAt(tot)));
    }

    private static List<Stukje> knip(String tekst, NavigableMap<Integer, Plek> plekken) {
        List<Stukje> stukjes = new ArrayList<>();
        int plaats = 0;
        for (Plek plek : plekken.values()) {
            if (plek.van() >= plaats) {
                if (plek.van() > plaats) {
                    stukjes.add(Stukje.kaal(tekst.substring(plaats, plek.van())));
                }
                stukjes.add(new Stukje(tekst.substring(plek.van(), plek.tot()), plek.href()));
                plaats = plek.tot();
            }
        }
        if (plaats < tekst.length()) {
            stukjes.add(Stukje.kaal(tekst.substring(plaats)));
        }
        return stukjes;
    }

    private record Plek(int van, int tot, String href) {
        Plek(int van, int tot) {
            this(van, tot, "");
        }

        Plek naar(String adres) {
            return new Plek(van, tot, adres);
        }
    }
}
