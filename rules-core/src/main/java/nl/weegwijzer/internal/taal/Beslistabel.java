package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
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
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;

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
    private final Zinnen zinnen;
    private final Zinsfout zinsfout;
    private final Bevindingen bevindingen;
    private final Map<Integer, Begrip> voorwaarden = new LinkedHashMap<>();
    private final Map<Integer, Begrip> standen = new LinkedHashMap<>();
    private final List<Integer> gevolgen = new ArrayList<>();
    private boolean heeftVast;

    private Beslistabel(Tabel tabel, Thema thema, Woordenschat woordenschat, Bevindingen bevindingen) {
        this.tabel = tabel;
        this.zinnen = new Zinnen(thema);
        this.zinsfout = new Zinsfout(woordenschat, zinnen, bevindingen, "kolom `dan`: ");
        this.bevindingen = bevindingen;
    }

    static List<Gelezen> lees(Tabel tabel, Thema thema, Woordenschat woordenschat, Bevindingen bevindingen) {
        Beslistabel beslistabel = new Beslistabel(tabel, thema, woordenschat, bevindingen);
        beslistabel.koppen();
        return beslistabel.heeftVast ? beslistabel.rijen() : List.of();
    }

    private void koppen() {
        List<Begrip> begrippen = zinnen.thema().begrippen();
        Stream<String> als = begrippen.stream().filter(b -> !b.getal()).map(b -> ALS + b.zin());
        Stream<String> dan = begrippen.stream().filter(Begrip::stand).map(b -> DAN + b.zin());
        List<String> mogelijk = new ArrayList<>(Stream.concat(als, dan).toList());
        mogelijk.add(DAN.strip());
        heeftVast = tabel.heeft(VAST, mogelijk);
        if (!heeftVast) {
            return;
        }
        for (int kolom = 0; kolom < tabel.namen().size(); kolom++) {
            kop(kolom, tabel.namen().get(kolom));
        }
        if (tabel.namen().stream().noneMatch(n -> (n + " ").startsWith(DAN))) {
            bevindingen.meld(
                    Code.TABEL_16,
                    tabel.koppen().get(0).lijn().plek(),
                    "deze beslistabel heeft geen kolom met een gevolg",
                    "voeg een kolom toe waarvan de kop met `dan` begint");
            heeftVast = false;
        }
    }

    private void kop(int kolom, String kop) {
        if (kop.equals(DAN.strip())) {
            gevolgen.add(kolom);
        }
        begrip(kop, ALS).ifPresent(b -> voorwaarden.put(kolom, b));
        begrip(kop, DAN).ifPresent(b -> standen.put(kolom, b));
    }

    private Optional<Begrip> begrip(String kop, String begin) {
        return zinnen.thema().begrippen().stream()
                .filter(b -> kop.equals(begin + b.zin()))
                .findFirst();
    }

    private List<Gelezen> rijen() {
        List<Gelezen> regels = new ArrayList<>();
        Rijenkeuring keuring = new Rijenkeuring(bevindingen);
        for (Rij rij : tabel.rijen()) {
            List<Plek> plekken = new ArrayList<>();
            int gevonden = bevindingen.aantal();
            List<Voorwaarde> als = voorwaarden(rij, plekken);
            boolean leesbaar = bevindingen.aantal() == gevonden;
            List<List<Voorwaarde>> eerder = leesbaar ? keuring.eerder(rij, als) : List.of();
            regels.add(regel(rij, als, eerder, plekken));
        }
        return regels;
    }

    private List<Voorwaarde> voorwaarden(Rij rij, List<Plek> plekken) {
        List<Voorwaarde> gelezen = new ArrayList<>();
        voorwaarden.forEach((kolom, begrip) -> {
            Stuk cel = rij.cellen().get(kolom);
            if (!cel.tekst().isEmpty()) {
                Zinnen.voorwaarde(begrip, cel.tekst())
                        .ifPresentOrElse(
                                v -> {
                                    gelezen.add(v);
                                    plekken.add(cel.plek());
                                },
                                () -> waardefout(kolom).waarden(cel, begrip, true));
            }
        });
        return List.copyOf(gelezen);
    }

    private Waardefout waardefout(int kolom) {
        return new Waardefout(
                bevindingen, Code.TABEL_07, "kolom `" + tabel.namen().get(kolom) + "`: ");
    }

    private Gelezen regel(Rij rij, List<Voorwaarde> als, List<List<Voorwaarde>> eerdereRijen, List<Plek> plekken) {
        List<Gevolg> dan = new ArrayList<>();
        List<String> tekst = new ArrayList<>();
        List<Plek> waar = new ArrayList<>();
        gevolgen(rij, dan, tekst, waar);
        Rijkop kop = Rijkop.lees(tabel, rij, bevindingen);
        Regel regel = new Regel(
                kop.id().tekst(),
                kop.titel(),
                kop.normen().stream().map(Stuk::tekst).toList(),
                kop.duidingen().stream().map(Stuk::tekst).toList(),
                kop.zekerheid(),
                kop.uitleg(),
                als,
                eerdereRijen,
                List.copyOf(dan),
                List.copyOf(tekst),
                new Plaats(tabel.bestand(), rij.nummer()));
        return new Gelezen(
                regel,
                kop.id().plek(),
                kop.normen().stream().map(Stuk::plek).toList(),
                kop.duidingen().stream().map(Stuk::plek).toList(),
                plekken,
                waar);
    }

    private void gevolgen(Rij rij, List<Gevolg> dan, List<String> tekst, List<Plek> waar) {
        int gevonden = bevindingen.aantal();
        standen.forEach((kolom, begrip) -> {
            Stuk cel = rij.cellen().get(kolom);
            if (!cel.tekst().isEmpty()) {
                Zinnen.stand(begrip, cel.tekst())
                        .ifPresentOrElse(dan::add, () -> waardefout(kolom).waarden(cel, begrip, false));
                tekst.add(begrip.zin() + " " + cel.tekst());
                waar.add(cel.plek());
            }
        });
        gevolgen.stream()
                .map(rij.cellen()::get)
                .filter(c -> !c.tekst().isEmpty())
                .forEach(cel -> {
                    zinnen.gevolg(cel.tekst()).ifPresentOrElse(dan::add, () -> zinsfout.gevolg(cel));
                    tekst.add(cel.tekst());
                    waar.add(cel.plek());
                });
        if (dan.isEmpty() && bevindingen.aantal() == gevonden) {
            bevindingen.meld(
                    Code.TABEL_09,
                    rij.lijn().plek(),
                    "deze rij heeft geen gevolg",
                    "vul een van de kolommen met `dan`");
        }
    }
}
