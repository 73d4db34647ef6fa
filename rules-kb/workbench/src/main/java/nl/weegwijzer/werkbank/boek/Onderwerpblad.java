package nl.weegwijzer.werkbank.boek;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.model.Voorwaarde;

/**
 * The rules of one subject, laid out for the template {@code boek/onderwerp}.
 *
 * @param naam the subject
 * @param woorden where its words stand
 * @param tabellen its decision tables
 * @param kaarten its rules, in the order of their files
 */
public record Onderwerpblad(String naam, Stukje woorden, List<Stukje> tabellen, List<Kaart> kaarten) {
    private static final String ALTIJD = "altijd";

    /** One rule. */
    public record Kaart(
            String id,
            String titel,
            List<List<Stukje>> als,
            List<List<Stukje>> dan,
            List<Stukje> normen,
            List<Stukje> duidingen,
            String zekerheid,
            List<Stukje> uitleg,
            Stukje scenarios,
            String plaats) {}

    static Onderwerpblad van(Themaregels regels, Boek boek) {
        String naam = regels.thema().naam();
        return new Onderwerpblad(
                naam,
                new Stukje("de woorden van " + naam, boek.adressen().woorden(naam)),
                tabellen(naam, boek),
                Verband.regelsVan(regels).stream()
                        .filter(r -> !Verband.isRij(r))
                        .map(r -> kaart(r, regels.thema(), boek))
                        .toList());
    }

    static List<Stukje> tabellen(String onderwerp, Boek boek) {
        return boek.kennis().naslag().tabellen().stream()
                .filter(t -> t.onderwerp().filter(onderwerp::equals).isPresent())
                .map(t -> new Stukje(
                        t.naam() + " (" + Boek.rijen(t.rijen().size()) + ")",
                        boek.adressen().tabel(t.naam())))
                .toList();
    }

    /** Where the rows of a table are rules, of which subject. */
    static String soort(Tabelblad tabel) {
        return tabel.onderwerp().map(o -> "beslistabel over " + o).orElse("gegevens");
    }

    private static Kaart kaart(Regel regel, Thema thema, Boek boek) {
        return new Kaart(
                regel.id(),
                regel.titel(),
                als(regel, thema, boek),
                regel.zinnen().stream().map(z -> dan(z, thema, boek)).toList(),
                boek.ids(regel.normen(), ""),
                boek.ids(regel.duidingen(), ""),
                regel.zekerheid().woord(),
                boek.tekst(regel.uitleg(), ""),
                boek.scenarios(regel, ""),
                regel.plaats().toString());
    }

    private static List<List<Stukje>> als(Regel regel, Thema thema, Boek boek) {
        return regel.voorwaarden().isEmpty()
                ? List.of(List.of(Stukje.kaal(ALTIJD)))
                : regel.voorwaarden().stream().map(v -> als(v, thema, boek)).toList();
    }

    private static List<Stukje> als(Voorwaarde voorwaarde, Thema thema, Boek boek) {
        String begin = voorwaarde.begrip().zin();
        return List.of(
                new Stukje(begin, boek.adressen().begrip(thema.naam(), voorwaarde.begrip())),
                Stukje.kaal(voorwaarde.zin().substring(begin.length())));
    }

    /** A conclusion, in which a word of the vocabulary, or something named elsewhere in the book, is a link. */
    private static List<Stukje> dan(String zin, Thema thema, Boek boek) {
        return thema.begripVan(zin)
                .filter(b -> b.stand())
                .map(b -> {
                    List<Stukje> stukjes = new ArrayList<>();
                    stukjes.add(new Stukje(b.zin(), boek.adressen().begrip(thema.naam(), b)));
                    stukjes.addAll(boek.tekst(zin.substring(b.zin().length()), ""));
                    return List.copyOf(stukjes);
                })
                .orElseGet(() -> gevraagd(zin, thema, boek));
    }

    private static List<Stukje> gevraagd(String zin, Thema thema, Boek boek) {
        int na = zin.indexOf(": ") + 2;
        return thema.begripMetNaam(na < 2 ? "" : zin.substring(na))
                .map(b -> List.of(
                        Stukje.kaal(zin.substring(0, na)),
                        new Stukje(b.naam(), boek.adressen().begrip(thema.naam(), b))))
                .orElseGet(() -> boek.tekst(zin, ""));
    }
}
