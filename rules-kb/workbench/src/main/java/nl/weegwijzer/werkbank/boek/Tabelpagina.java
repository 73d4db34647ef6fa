package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;

/**
 * One table, laid out for the template {@code boek/tabel}.
 *
 * @param naam its name
 * @param bestand its file
 * @param onderwerp its subject, for a decision table
 * @param koppen its headings
 * @param rijen its rows
 */
public record Tabelpagina(String naam, String bestand, Optional<Stukje> onderwerp, List<Kop> koppen, List<Rij> rijen) {
    private static final int LANG = 30;
    private static final List<String> BEGINNEN = List.of("als ", "dan ");

    /** A heading; whether what stands below it is long. */
    public record Kop(List<Stukje> tekst, boolean lang) {}

    /** One row; its first cell says what the row is. */
    public record Rij(String anker, List<List<Stukje>> cellen, Stukje scenarios) {}

    static Tabelpagina van(Tabelblad tabel, Boek boek) {
        Optional<Thema> thema = tabel.onderwerp()
                .flatMap(o -> boek.kennis().themas().stream()
                        .map(Themaregels::thema)
                        .filter(t -> t.naam().equals(o))
                        .findFirst());
        return new Tabelpagina(
                tabel.naam(),
                tabel.bestand(),
                tabel.onderwerp().map(o -> new Stukje(o, boek.adressen().onderwerp(o))),
                koppen(tabel, thema, boek),
                tabel.rijen().stream().map(r -> rij(tabel, r, boek)).toList());
    }

    /** Whether rows are rules, of which the first that fits decides. */
    public boolean beslist() {
        return onderwerp.isPresent();
    }

    private static List<Kop> koppen(Tabelblad tabel, Optional<Thema> thema, Boek boek) {
        List<Kop> koppen = new ArrayList<>();
        for (int i = 0; i < tabel.koppen().size(); i++) {
            int kolom = i;
            boolean lang =
                    tabel.rijen().stream().anyMatch(r -> r.cellen().get(kolom).length() > LANG);
            koppen.add(new Kop(kop(tabel.koppen().get(i), thema, boek), lang));
        }
        return koppen;
    }

    private static List<Stukje> kop(String kop, Optional<Thema> thema, Boek boek) {
        return thema.flatMap(t -> BEGINNEN.stream()
                        .filter(kop::startsWith)
                        .flatMap(begin -> begrip(kop.substring(begin.length()), t).stream()
                                .map(b -> List.of(
                                        Stukje.kaal(begin),
                                        new Stukje(b.zin(), boek.adressen().begrip(t.naam(), b)))))
                        .findFirst())
                .orElse(List.of(Stukje.kaal(kop)));
    }

    private static Optional<Begrip> begrip(String zin, Thema thema) {
        return thema.begrippen().stream().filter(b -> b.zin().equals(zin)).findFirst();
    }

    private static Rij rij(Tabelblad tabel, Tabelblad.Rij rij, Boek boek) {
        String adres = boek.adressen().rij(tabel, rij);
        Optional<Regel> regel = tabel.onderwerp().flatMap(o -> boek.verband().regel(tabel.cel(rij, "id")));
        return new Rij(
                Adressen.anker(adres),
                Stream.iterate(0, i -> i < rij.cellen().size(), i -> i + 1)
                        .map(i -> cel(i, rij.cellen().get(i), adres, boek))
                        .toList(),
                regel.map(r -> boek.scenarios(r, "")).orElse(Stukje.kaal("")));
    }

    /** The first cell leads to its own row, so that the row can be pointed at. */
    private static List<Stukje> cel(int kolom, String cel, String adres, Boek boek) {
        return kolom == 0 ? List.of(new Stukje(cel, "#" + Adressen.anker(adres))) : boek.tekst(cel, "");
    }
}
