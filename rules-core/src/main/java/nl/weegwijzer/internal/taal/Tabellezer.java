package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.internal.taal.Tabel.Rij;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;

/** Reads the lines of a table file as rows of cells. */
final class Tabellezer {
    private static final int LANGSTE_CEL = 50;

    private final Brontekst tekst;
    private final int grens;
    private final Bevindingen bevindingen;
    private final List<Rij> rijen = new ArrayList<>();

    private Tabellezer(Brontekst tekst, int grens, Bevindingen bevindingen) {
        this.tekst = tekst;
        this.grens = grens;
        this.bevindingen = bevindingen;
    }

    /** The table of at most so many rows; empty where there is none to speak of. */
    static Optional<Tabel> lees(Brontekst tekst, int grens, Bevindingen bevindingen) {
        return new Tabellezer(tekst, grens, bevindingen).lees();
    }

    private Optional<Tabel> lees() {
        splits();
        if (rijen.isEmpty()) {
            bevindingen.meld(
                    Code.TABEL_02,
                    Plek.van(tekst.bestand()),
                    "deze tabel is leeg",
                    "schrijf in de eerste regel de namen van de kolommen en daaronder de rijen");
            return Optional.empty();
        }
        Rij kop = rijen.remove(0);
        if (gescheiden(kop) && grenzen(kop)) {
            kop.cellen().forEach(c -> Cellen.keur(c, c.tekst(), bevindingen));
            dubbeleKoppen(kop.cellen());
            if (!lengten(kop)) {
                return Optional.empty();
            }
            keurCellen(kop);
            return Optional.of(new Tabel(tekst.bestand(), kop.cellen(), rijen, bevindingen));
        }
        return Optional.empty();
    }

    private void splits() {
        List<Lijn> lijnen = tekst.lijnen();
        for (int i = 0; i < lijnen.size() && !bevindingen.vol(); i++) {
            Lijn lijn = lijnen.get(i);
            if (!lijn.tekst().isBlank()) {
                Optional<List<Stuk>> cellen = Cellen.van(lijn);
                cellen.ifPresent(c -> rijen.add(new Rij(lijn, c)));
                i += cellen.isPresent() ? 0 : open(lijnen, i);
            }
        }
    }

    // Says what is wrong with the quotation marks of a line; gives the number of lines that belong to the same cell.
    private int open(List<Lijn> lijnen, int nummer) {
        Lijn lijn = lijnen.get(nummer);
        String inhoud = lijn.tekst();
        int plek = inhoud.startsWith("\"") && inhoud.indexOf(";\"") < 0 ? 0 : inhoud.lastIndexOf(";\"") + 1;
        Stuk cel = new Stuk(lijn, plek, inhoud.substring(plek));
        if (tekens(inhoud) % 2 == 0) {
            bevindingen.meld(
                    Code.TABEL_01,
                    cel,
                    "na het tweede aanhalingsteken van deze cel staat nog iets",
                    "zet de hele cel tussen aanhalingstekens, of gebruik er geen");
            return 0;
        }
        for (int verder = 1; verder < LANGSTE_CEL && nummer + verder < lijnen.size(); verder++) {
            if (tekens(lijnen.get(nummer + verder).tekst()) % 2 == 1) {
                bevindingen.meld(
                        Code.TABEL_11,
                        cel,
                        "deze cel loopt door tot op regel " + (lijn.nummer() + verder),
                        "zet de tekst van een cel op één regel");
                return verder;
            }
        }
        bevindingen.meld(
                Code.TABEL_01,
                cel,
                "het aanhalingsteken van deze cel wordt niet gesloten",
                "zet ook achter de cel een aanhalingsteken, of haal het eerste weg");
        return 0;
    }

    private static long tekens(String tekst) {
        return tekst.chars().filter(c -> c == '"').count();
    }

    private boolean gescheiden(Rij kop) {
        String inhoud = kop.lijn().tekst();
        boolean anders = kop.cellen().size() == 1 && (inhoud.contains(",") || inhoud.contains("\t"));
        if (anders) {
            bevindingen.meld(
                    Code.TABEL_10,
                    kop.lijn().plek(),
                    "de kolommen zijn hier gescheiden met " + (inhoud.contains("\t") ? "een tab" : "een komma"),
                    "sla de tabel op met puntkomma's tussen de kolommen");
        }
        return !anders;
    }

    private boolean grenzen(Rij kop) {
        if (kop.cellen().size() > Grenzen.KOLOMMEN) {
            bevindingen.meld(
                    Code.GRENS_07,
                    kop.cellen().get(Grenzen.KOLOMMEN),
                    "deze tabel heeft " + kop.cellen().size() + " kolommen; het mogen er " + Grenzen.KOLOMMEN + " zijn",
                    "haal de kolommen weg die niets zeggen");
            return false;
        }
        if (rijen.size() > grens) {
            bevindingen.meld(
                    Code.GRENS_06,
                    rijen.get(grens).lijn().plek(),
                    "deze tabel heeft " + rijen.size() + " rijen; het mogen er " + grens + " zijn",
                    "verdeel de rijen over meer tabellen");
            return false;
        }
        if (rijen.isEmpty()) {
            bevindingen.meld(
                    Code.TABEL_02, kop.lijn().plek(), "onder de koppen staan geen rijen", "vul ten minste één rij in");
        }
        return true;
    }

    private void dubbeleKoppen(List<Stuk> koppen) {
        Set<String> eerder = new HashSet<>();
        for (Stuk kop : koppen) {
            if (!kop.tekst().isEmpty() && !kop.tekst().equals("dan") && !eerder.add(kop.tekst())) {
                bevindingen.meld(
                        Code.TABEL_03,
                        kop,
                        "de kolom `" + kop.tekst() + "` staat er meer dan eens",
                        "laat er één staan");
            }
        }
    }

    private boolean lengten(Rij kop) {
        int verwacht = kop.cellen().size();
        List<Integer> lengten =
                rijen.stream().map(r -> r.cellen().size()).distinct().toList();
        if (rijen.size() > 1 && lengten.size() == 1 && lengten.get(0) != verwacht) {
            bevindingen.meld(
                    Code.TABEL_04,
                    kop.lijn().plek(),
                    "er zijn " + verwacht + " koppen, maar elke rij heeft " + lengten.get(0) + " cellen",
                    "geef elke kolom één kop en elke rij één cel per kolom");
            return false;
        }
        rijen.stream().filter(r -> r.cellen().size() != verwacht).forEach(r -> lengte(r, verwacht));
        rijen.removeIf(r -> r.cellen().size() != verwacht);
        return true;
    }

    private void lengte(Rij rij, int verwacht) {
        int aantal = rij.cellen().size();
        boolean teVeel = aantal > verwacht;
        bevindingen.meld(
                Code.TABEL_04,
                teVeel ? rij.cellen().get(verwacht).plek() : rij.lijn().plek(),
                "deze rij heeft " + aantal + (aantal == 1 ? " cel; er zijn " : " cellen; er zijn ") + verwacht
                        + " kolommen",
                teVeel
                        ? "haal de puntkomma te veel weg; hoort hij bij de tekst, zet de cel dan tussen aanhalingstekens"
                        : "zet tussen alle cellen een puntkomma, ook als een cel leeg is");
    }

    private void keurCellen(Rij kop) {
        List<String> koppen = kop.cellen().stream().map(Stuk::tekst).toList();
        rijen.removeIf(rij -> {
            List<String> cellen = rij.cellen().stream().map(Stuk::tekst).toList();
            boolean leeg = cellen.stream().allMatch(String::isEmpty);
            boolean herhaald = cellen.equals(koppen);
            if (leeg) {
                bevindingen.meld(
                        Code.TABEL_09, rij.lijn().plek(), "deze rij is leeg", "haal de rij weg, of vul haar in");
            } else if (herhaald) {
                bevindingen.meld(
                        Code.TABEL_03,
                        rij.lijn().plek(),
                        "deze rij herhaalt de koppen",
                        "laat de koppen alleen bovenaan staan");
            }
            for (int i = 0; i < cellen.size(); i++) {
                Cellen.keur(rij.cellen().get(i), koppen.get(i), bevindingen);
            }
            return leeg || herhaald;
        });
    }
}
