package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Tabeltekst;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/** The changes of the rows of a decision table. */
final class Rijvoorstellen {
    private static final String ALS = "als ";
    private static final String DAN = "dan";

    private final Omgeving omgeving;
    private final Thema thema;
    private final List<String> koppen = new ArrayList<>();
    private final Map<String, Regel> regels = new HashMap<>();
    private final List<Voorstel> voorstellen = new ArrayList<>();

    private Rijvoorstellen(Omgeving omgeving, Thema thema, Lijn kop, List<Regel> regels) {
        this.omgeving = omgeving;
        this.thema = thema;
        Csvrij rij = Csvrij.van(kop);
        for (int i = 0; i < rij.cellen().size(); i++) {
            koppen.add(rij.tekst(i));
        }
        regels.forEach(r -> this.regels.put(r.id(), r));
    }

    static List<Voorstel> van(Omgeving omgeving, Thema thema, Tabeltekst tabel, List<Regel> regels) {
        Rijvoorstellen alle = new Rijvoorstellen(omgeving, thema, tabel.kop(), regels);
        for (int i = 0; i < tabel.rijen().size(); i++) {
            alle.rij(Csvrij.van(tabel.rijen().get(i)));
            if (i + 1 < tabel.rijen().size()) {
                alle.verwissel(tabel.rijen().get(i), tabel.rijen().get(i + 1));
            }
        }
        return alle.voorstellen;
    }

    private String id(Csvrij rij) {
        return rij.tekst(koppen.indexOf("id"));
    }

    private void verwissel(Lijn een, Lijn ander) {
        if (een.nummer() + 1 == ander.nummer()) {
            voorstellen.add(new Voorstel(
                    Soort.RIJEN_VERWISSELD,
                    id(Csvrij.van(een)),
                    List.of(new Tekstwijziging(
                            een.bestand(),
                            een.nummer(),
                            List.of(een.tekst(), ander.tekst()),
                            List.of(ander.tekst(), een.tekst())))));
        }
    }

    private void rij(Csvrij rij) {
        Regel regel = regels.get(id(rij));
        if (regel == null) {
            return;
        }
        voorstellen.add(new Voorstel(Soort.REGEL_WEG, regel.id(), List.of(Tekstwijziging.zonder(List.of(rij.lijn())))));
        int gevolg = (int) koppen.stream()
                .filter(k -> k.startsWith(DAN + " "))
                .filter(k -> !rij.tekst(koppen.indexOf(k)).isEmpty())
                .count();
        for (int kolom = 0; kolom < koppen.size(); kolom++) {
            String kop = koppen.get(kolom);
            boolean leeg = rij.tekst(kolom).isEmpty();
            if (kop.equals(DAN) && !leeg) {
                Gevolg deze = regel.gevolgen().get(gevolg++);
                voeg(new Gevolgwissels(omgeving).van(thema, deze, rij.tekst(kolom)), rij, kolom);
            } else if (kop.equals("keuze")) {
                Wissel wissel = leeg ? Wissel.van(Soort.KEUZE_ERBIJ, "ja") : Wissel.weg(Soort.KEUZE_WEG);
                voeg(List.of(wissel), rij, kolom);
            } else if (!leeg) {
                voeg(cel(regel, kop), rij, kolom);
            }
        }
    }

    private List<Wissel> cel(Regel regel, String kop) {
        Namenwissels namen = new Namenwissels(omgeving);
        if (kop.equals("norm")) {
            return namen.normen(regel.normen());
        }
        if (kop.equals("duiding")) {
            return namen.duidingen(regel.duidingen());
        }
        if (kop.startsWith(DAN)) {
            return begrip(kop.substring(DAN.length() + 1))
                    .flatMap(b -> stand(regel, b))
                    .orElse(List.of());
        }
        return kop.startsWith(ALS)
                ? begrip(kop.substring(ALS.length()))
                        .flatMap(b -> voorwaarde(regel, b))
                        .orElse(List.of())
                : List.of();
    }

    private Optional<Begrip> begrip(String zin) {
        return thema.begrippen().stream().filter(b -> b.zin().equals(zin)).findFirst();
    }

    private static Optional<List<Wissel>> stand(Regel regel, Begrip begrip) {
        return regel.gevolgen().stream()
                .filter(g -> g instanceof Standgevolg stand && stand.veld().equals(begrip.veld()))
                .map(g -> Waardewissels.stand(begrip, ((Standgevolg) g).waarde()))
                .findFirst();
    }

    private Optional<List<Wissel>> voorwaarde(Regel regel, Begrip begrip) {
        return regel.voorwaarden().stream()
                .filter(v -> v.begrip().equals(begrip))
                .map(v -> Waardewissels.voorwaarde(v, omgeving.waarden(thema, begrip)))
                .findFirst();
    }

    private void voeg(List<Wissel> wissels, Csvrij rij, int kolom) {
        wissels.forEach(w -> voorstellen.add(new Voorstel(
                w.soort(),
                id(rij),
                w.keuzes().stream().map(k -> rij.met(kolom, k)).toList())));
    }
}
