package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Tabel.Rij;

/**
 * Reads a decision table: each row is a rule, and the first row that fits decides. Columns are {@code als} with a
 * sentence, {@code dan} with a sentence, {@code dan} alone for a whole conclusion, and id, titel, norm, duiding, keuze
 * and uitleg.
 */
final class Beslistabel {
    private static final List<String> VAST = List.of("id", "titel", "norm", "duiding", "keuze", "uitleg");
    private static final String ALS = "als ";
    private static final String DAN = "dan ";

    private final Tabel tabel;
    private final Thema thema;
    private final Bevindingen bevindingen;
    private final Map<Integer, Begrip> voorwaarden = new LinkedHashMap<>();
    private final Map<Integer, Begrip> standen = new LinkedHashMap<>();
    private final List<Integer> gevolgen = new ArrayList<>();

    private Beslistabel(Tabel tabel, Thema thema, Bevindingen bevindingen) {
        this.tabel = tabel;
        this.thema = thema;
        this.bevindingen = bevindingen;
    }

    static List<Regel> lees(Tabel tabel, Thema thema, Bevindingen bevindingen) {
        Beslistabel beslistabel = new Beslistabel(tabel, thema, bevindingen);
        return beslistabel.koppen() ? beslistabel.rijen() : List.of();
    }

    private boolean koppen() {
        boolean goed = true;
        for (String vast : VAST) {
            if (!tabel.koppen().contains(vast)) {
                bevindingen.meld("TABEL-05", tabel.bestand(), 1, "de kolom `" + vast + "` ontbreekt", "");
                goed = false;
            }
        }
        for (int kolom = 0; kolom < tabel.koppen().size(); kolom++) {
            goed &= kop(kolom, tabel.koppen().get(kolom));
        }
        return goed;
    }

    private boolean kop(int kolom, String kop) {
        if (VAST.contains(kop)) {
            return true;
        }
        if (kop.equals("dan")) {
            return gevolgen.add(kolom);
        }
        Optional<Begrip> als = begrip(kop, ALS);
        als.ifPresent(b -> voorwaarden.put(kolom, b));
        Optional<Begrip> dan = begrip(kop, DAN).filter(Begrip::stand);
        dan.ifPresent(b -> standen.put(kolom, b));
        if (als.isEmpty() && dan.isEmpty()) {
            bevindingen.meldCel(
                    "TABEL-06",
                    tabel.bestand(),
                    1,
                    kolom + 1,
                    "de kolom `" + kop + "` is onbekend",
                    Bevindingen.bedoelt(kop, bekend()));
        }
        return als.isPresent() || dan.isPresent();
    }

    private Optional<Begrip> begrip(String kop, String begin) {
        return thema.begrippen().stream()
                .filter(b -> kop.equals(begin + b.zin()))
                .findFirst();
    }

    private Stream<String> bekend() {
        return Stream.concat(
                thema.begrippen().stream().map(b -> ALS + b.zin()),
                thema.begrippen().stream().filter(Begrip::stand).map(b -> DAN + b.zin()));
    }

    private List<Regel> rijen() {
        List<Regel> regels = new ArrayList<>();
        List<List<Voorwaarde>> eerder = new ArrayList<>();
        for (Rij rij : tabel.rijen()) {
            int gevonden = bevindingen.aantal();
            List<Voorwaarde> als = voorwaarden(rij);
            boolean leesbaar = bevindingen.aantal() == gevonden;
            if (leesbaar && eerder.contains(als)) {
                bevindingen.meld(
                        "TABEL-08",
                        tabel.bestand(),
                        rij.nummer(),
                        "een eerdere rij heeft dezelfde voorwaarden",
                        "laat één van beide weg");
            }
            regels.add(regel(rij, als, overlappend(als, eerder)));
            if (leesbaar) {
                eerder.add(als);
            }
        }
        return regels;
    }

    private static List<List<Voorwaarde>> overlappend(List<Voorwaarde> als, List<List<Voorwaarde>> eerder) {
        return eerder.stream().filter(e -> !sluitenUit(als, e)).toList();
    }

    private static boolean sluitenUit(List<Voorwaarde> een, List<Voorwaarde> ander) {
        return een.stream()
                .anyMatch(a -> ander.stream()
                        .anyMatch(b -> a.begrip().plaats() == b.begrip().plaats()
                                && a.waarden().stream().noneMatch(b.waarden()::contains)));
    }

    private List<Voorwaarde> voorwaarden(Rij rij) {
        List<Voorwaarde> gelezen = new ArrayList<>();
        voorwaarden.forEach((kolom, begrip) -> {
            String cel = rij.cellen().get(kolom);
            if (!cel.isEmpty()) {
                Zinnen.voorwaarde(begrip, cel).ifPresentOrElse(gelezen::add, () -> fout(rij, kolom, begrip));
            }
        });
        return List.copyOf(gelezen);
    }

    private void fout(Rij rij, int kolom, Begrip begrip) {
        tabel.fout(
                bevindingen,
                rij,
                tabel.koppen().get(kolom),
                "is geen waarde die hier kan staan",
                begrip.getal() ? Stream.of("1") : begrip.waarden().stream().map(w -> w.woord()));
    }

    private Regel regel(Rij rij, List<Voorwaarde> als, List<List<Voorwaarde>> eerdereRijen) {
        int gevonden = bevindingen.aantal();
        List<Gevolg> dan = new ArrayList<>();
        List<String> zinnen = new ArrayList<>();
        standen.forEach((kolom, begrip) -> {
            String cel = rij.cellen().get(kolom);
            if (!cel.isEmpty()) {
                Zinnen.stand(begrip, cel).ifPresentOrElse(dan::add, () -> fout(rij, kolom, begrip));
                zinnen.add(begrip.zin() + " " + cel);
            }
        });
        gevolgen.forEach(kolom -> gevolg(rij, kolom, dan, zinnen));
        controleer(rij, !dan.isEmpty() || bevindingen.aantal() > gevonden);
        List<String> duidingen = namen(tabel.cel(rij, "duiding"));
        return new Regel(
                tabel.cel(rij, "id"),
                tabel.cel(rij, "titel"),
                namen(tabel.cel(rij, "norm")),
                duidingen,
                Regellezer.zekerheid(tabel.cel(rij, "keuze").equals("ja"), duidingen),
                tabel.cel(rij, "uitleg"),
                als,
                eerdereRijen,
                List.copyOf(dan),
                List.copyOf(zinnen),
                new Plaats(tabel.bestand(), rij.nummer()));
    }

    private void gevolg(Rij rij, int kolom, List<Gevolg> dan, List<String> zinnen) {
        String cel = rij.cellen().get(kolom);
        if (cel.isEmpty()) {
            return;
        }
        Zinnen bekend = new Zinnen(thema);
        bekend.gevolg(cel)
                .ifPresentOrElse(
                        dan::add,
                        () -> bevindingen.meldCel(
                                "TABEL-07",
                                tabel.bestand(),
                                rij.nummer(),
                                kolom + 1,
                                "kolom `dan`: «" + cel + "» staat niet in de woordenlijst",
                                Bevindingen.bedoelt(cel, bekend.bekendeGevolgen())));
        zinnen.add(cel);
    }

    private void controleer(Rij rij, boolean heeftGevolg) {
        if (!Regellezer.ID.matcher(tabel.cel(rij, "id")).matches()) {
            tabel.fout(bevindingen, rij, "id", "is geen id van een regel; schrijf het zoals WEG-01", Stream.of());
        }
        for (String kop : List.of("titel", "norm", "uitleg")) {
            if (tabel.cel(rij, kop).isEmpty() || tabel.cel(rij, kop).contains("\\")) {
                tabel.fout(bevindingen, rij, kop, "kan hier niet; vul de cel met gewone tekst", Stream.of());
            }
        }
        if (!List.of("", "ja").contains(tabel.cel(rij, "keuze"))) {
            tabel.fout(bevindingen, rij, "keuze", "is geen ja; laat de cel anders leeg", Stream.of("ja"));
        }
        if (!heeftGevolg) {
            bevindingen.meld(
                    "TABEL-09",
                    tabel.bestand(),
                    rij.nummer(),
                    "deze rij heeft geen gevolg",
                    "vul een van de kolommen met `dan`");
        }
    }

    private static List<String> namen(String cel) {
        return Arrays.stream(cel.split(",", -1))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
