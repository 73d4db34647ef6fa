package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;

/** Makes rules of one subject from their lines. */
final class Regelbouw {
    private final Zinnen zinnen;
    private final Zinsfout zinsfout;
    private final Bevindingen bevindingen;

    Regelbouw(Woordenschat woordenschat, Thema thema, Bevindingen bevindingen) {
        this.zinnen = new Zinnen(thema);
        this.zinsfout = new Zinsfout(woordenschat, zinnen, bevindingen, "");
        this.bevindingen = bevindingen;
    }

    /** What was read of a part, with the places. */
    private record Deel<T>(List<T> gelezen, List<Stuk> plekken) {
        Deel() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void voeg(T element, Stuk plek) {
            gelezen.add(element);
            plekken.add(plek);
        }

        List<Plek> waar() {
            return plekken.stream().map(Stuk::plek).toList();
        }
    }

    /** The rule that these lines say, as far as they can be read. */
    Gelezen bouw(Stuk kop, List<Stuk> lijnen) {
        Regelblok blok = Regelblok.van(kop, lijnen, zinnen, bevindingen);
        Regelkop hoofd = Regelkop.lees(kop, blok.hoofd(), bevindingen);
        hoofd.controleer();
        Deel<Voorwaarde> als = voorwaarden(hoofd.id(), blok);
        Deel<Gevolg> dan = gevolgen(hoofd.id(), blok);
        Regel regel = new Regel(
                hoofd.id().tekst(),
                hoofd.titel(),
                hoofd.normen().stream().map(Stuk::tekst).toList(),
                hoofd.duidingen().stream().map(Stuk::tekst).toList(),
                hoofd.zekerheid(),
                hoofd.uitleg(),
                List.copyOf(als.gelezen()),
                List.of(),
                List.copyOf(dan.gelezen()),
                dan.plekken().stream().map(Stuk::tekst).toList(),
                new Plaats(kop.lijn().bestand(), kop.lijn().nummer()));
        return new Gelezen(
                regel,
                hoofd.id().plek(),
                hoofd.normen().stream().map(Stuk::plek).toList(),
                hoofd.duidingen().stream().map(Stuk::plek).toList(),
                als.waar(),
                dan.waar());
    }

    private Deel<Voorwaarde> voorwaarden(Stuk id, Regelblok blok) {
        Deel<Voorwaarde> als = new Deel<>();
        Optional<Stuk> altijd = Optional.empty();
        for (Stuk zin : blok.als()) {
            if (nogEens(zin, Sleutelwoord.ALS)) {
                continue;
            }
            if (zin.tekst().equals(Sleutelwoord.ALTIJD.woord())) {
                altijd = Optional.of(zin);
            } else {
                zinnen.voorwaarde(zin.tekst()).ifPresentOrElse(v -> als.voeg(v, zin), () -> zinsfout.voorwaarde(zin));
            }
        }
        if (altijd.isPresent() && blok.als().size() > 1) {
            bevindingen.meld(
                    Code.TAAL_10,
                    altijd.get(),
                    "`altijd` staat hier naast een voorwaarde",
                    "schrijf onder `als` de voorwaarden, of alleen `altijd`");
        }
        if (blok.als().isEmpty() && blok.heel()) {
            bevindingen.meld(
                    Code.TAAL_10,
                    id,
                    "deze regel heeft geen voorwaarde",
                    "schrijf onder `als` de voorwaarden, of `altijd`");
        }
        if (!teVeel(Code.GRENS_04, id, blok.als().size(), Grenzen.VOORWAARDEN, "voorwaarden")) {
            dubbeleFeiten(als);
        }
        return als;
    }

    private boolean nogEens(Stuk zin, Sleutelwoord... woorden) {
        boolean nogEens = List.of(woorden).stream().anyMatch(w -> zin.tekst().equals(w.woord()));
        if (nogEens) {
            bevindingen.meld(
                    Code.TAAL_19,
                    zin,
                    "`" + zin.tekst() + "` staat al in deze regel",
                    "haal deze weg, of begin een nieuwe regel na `einde`");
        }
        return nogEens;
    }

    private void dubbeleFeiten(Deel<Voorwaarde> als) {
        Map<Begrip, Integer> eerder = new HashMap<>();
        for (int i = 0; i < als.gelezen().size(); i++) {
            Voorwaarde deze = als.gelezen().get(i);
            Integer plek = eerder.putIfAbsent(deze.begrip(), i);
            if (plek != null) {
                boolean samen = als.gelezen().get(plek).waarden().stream().anyMatch(deze.waarden()::contains);
                int regel = als.plekken().get(plek).lijn().nummer();
                bevindingen.meld(
                        samen ? Code.TAAL_23 : Code.TAAL_24,
                        als.plekken().get(i),
                        samen
                                ? "over dit feit staat al een voorwaarde op regel " + regel
                                : "dit kan niet samen waar zijn met de voorwaarde op regel " + regel,
                        samen
                                ? "schrijf één voorwaarde per feit"
                                : "alle voorwaarden moeten samen gelden; schrijf waarden die elk volstaan in één zin met `of`");
            }
        }
    }

    private Deel<Gevolg> gevolgen(Stuk id, Regelblok blok) {
        Deel<Gevolg> dan = new Deel<>();
        for (Stuk zin : blok.dan()) {
            if (!nogEens(zin, Sleutelwoord.ALS, Sleutelwoord.DAN)) {
                zinnen.gevolg(zin.tekst()).ifPresentOrElse(g -> dan.voeg(g, zin), () -> zinsfout.gevolg(zin));
            }
        }
        if (blok.dan().isEmpty() && blok.heel()) {
            bevindingen.meld(Code.TAAL_11, id, "deze regel heeft geen gevolg", "schrijf onder `dan` wat er volgt");
        }
        if (!teVeel(Code.GRENS_05, id, blok.dan().size(), Grenzen.GEVOLGEN, "gevolgen")) {
            dubbeleGevolgen(dan);
        }
        return dan;
    }

    private void dubbeleGevolgen(Deel<Gevolg> dan) {
        for (int i = 1; i < dan.gelezen().size(); i++) {
            int plek = i;
            IntStream.range(0, i)
                    .filter(eerder ->
                            botst(dan.gelezen().get(eerder), dan.gelezen().get(plek)))
                    .findFirst()
                    .ifPresent(eerder -> meldDubbel(dan, eerder, plek));
        }
    }

    private static boolean botst(Gevolg een, Gevolg ander) {
        return een.equals(ander)
                || (een instanceof Standgevolg stand
                        && ander instanceof Standgevolg tweede
                        && stand.veld().equals(tweede.veld()));
    }

    private void meldDubbel(Deel<Gevolg> dan, int eerder, int later) {
        boolean gelijk = dan.gelezen().get(eerder).equals(dan.gelezen().get(later));
        int regel = dan.plekken().get(eerder).lijn().nummer();
        bevindingen.meld(
                gelijk ? Code.TAAL_25 : Code.TAAL_26,
                dan.plekken().get(later),
                gelijk
                        ? "dit gevolg staat al op regel " + regel
                        : "dit spreekt het gevolg op regel " + regel + " tegen",
                gelijk ? "laat er één staan" : "laat staan wat klopt");
    }

    private boolean teVeel(Code code, Stuk id, int aantal, int grens, String wat) {
        if (aantal > grens) {
            bevindingen.meld(
                    code,
                    id,
                    "deze regel heeft " + aantal + " " + wat + "; het mogen er " + grens + " zijn",
                    "verdeel de regel over meer regels");
        }
        return aantal > grens;
    }
}
