package nl.weegwijzer.internal.taal;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.taal.Tabel.Rij;

/** Reads the tables that are data: terms and municipalities. */
final class Datatabellen {
    /** What a name in a table may consist of: it is quoted in the generated rules. */
    private static final Pattern NAAM = Pattern.compile("[\\p{L}0-9' -]{1,60}");

    private static final Pattern AANTAL = Pattern.compile("[0-9]{1,4}");
    private static final List<String> EENHEDEN = List.of("dagen", "maanden", "jaren");
    private static final Map<String, String> ENKELVOUD = Map.of("dagen", "dag", "maanden", "maand", "jaren", "jaar");

    private final Tabel tabel;
    private final Bevindingen bevindingen;

    private Datatabellen(Tabel tabel, Bevindingen bevindingen) {
        this.tabel = tabel;
        this.bevindingen = bevindingen;
    }

    /** Checks that norm and ruling of each row exist. */
    static void keurGronden(Tabel tabel, Set<String> bekend, Bevindingen bevindingen) {
        for (String kop : List.of("norm", "duiding")) {
            for (Rij rij : tabel.koppen().contains(kop) ? tabel.rijen() : List.<Rij>of()) {
                String id = tabel.cel(rij, kop);
                boolean duiding = kop.equals("duiding");
                boolean leeg = duiding && id.isEmpty();
                if (!leeg && (!bekend.contains(id) || id.startsWith("D-") != duiding)) {
                    tabel.fout(
                            bevindingen,
                            rij,
                            kop,
                            "bestaat niet",
                            bekend.stream().filter(b -> b.startsWith("D-") == duiding));
                }
            }
        }
    }

    static List<Termijnregel> termijnen(Tabel tabel, Bevindingen bevindingen) {
        Datatabellen lezer = new Datatabellen(tabel, bevindingen);
        if (!tabel.heeft(
                bevindingen,
                "termijn",
                "aantal",
                "eenheid",
                "vanaf",
                "norm",
                "duiding",
                "geldig vanaf",
                "geldig tot")) {
            return List.of();
        }
        List<Termijnregel> termijnen = new ArrayList<>();
        for (Rij rij : tabel.rijen()) {
            lezer.termijn(rij).ifPresent(termijnen::add);
            lezer.geenOverlap(rij, "termijn");
        }
        return termijnen;
    }

    static List<Gemeenteregel> gemeenten(Tabel tabel, Bevindingen bevindingen) {
        Datatabellen lezer = new Datatabellen(tabel, bevindingen);
        if (!tabel.heeft(bevindingen, "gemeente", "soort team", "geldig vanaf", "geldig tot", "norm", "duiding")) {
            return List.of();
        }
        List<Gemeenteregel> gemeenten = new ArrayList<>();
        for (Rij rij : tabel.rijen()) {
            lezer.gemeente(rij).ifPresent(gemeenten::add);
            lezer.geenOverlap(rij, "gemeente");
        }
        return gemeenten;
    }

    private Optional<Termijnregel> termijn(Rij rij) {
        String naam = naam(rij, "termijn");
        String aantal = tabel.cel(rij, "aantal");
        String eenheid = tabel.cel(rij, "eenheid");
        Optional<Anker> anker = Stream.of(Anker.values())
                .filter(a -> a.woord().equals(tabel.cel(rij, "vanaf")))
                .findFirst();
        boolean goedAantal = eis(
                AANTAL.matcher(aantal).matches(), rij, "aantal", "is geen heel aantal van 0 tot 9999", Stream.of("7"));
        boolean goedeEenheid = eis(EENHEDEN.contains(eenheid), rij, "eenheid", "is geen eenheid", EENHEDEN.stream());
        boolean goedAnker = eis(
                anker.isPresent(),
                rij,
                "vanaf",
                "is geen dag waarop een termijn begint",
                Stream.of(Anker.values()).map(Anker::woord));
        Optional<LocalDate> vanaf = datum(rij, "geldig vanaf");
        Optional<LocalDate> tot = geldigTot(rij, vanaf);
        if (!goedAantal || !goedeEenheid || !goedAnker || vanaf.isEmpty() || naam.isEmpty()) {
            return Optional.empty();
        }
        int getal = Integer.parseInt(aantal);
        Period duur = switch (eenheid) {
            case "maanden" -> Period.ofMonths(getal);
            case "jaren" -> Period.ofYears(getal);
            default -> Period.ofDays(getal);
        };
        return Optional.of(new Termijnregel(
                naam,
                duur,
                anker.orElseThrow(),
                tabel.cel(rij, "norm"),
                vanaf.get(),
                tot,
                getal + " " + (getal == 1 ? ENKELVOUD.get(eenheid) : eenheid)));
    }

    private Optional<Gemeenteregel> gemeente(Rij rij) {
        String naam = naam(rij, "gemeente");
        String soort = naam(rij, "soort team");
        Optional<LocalDate> vanaf = datum(rij, "geldig vanaf");
        Optional<LocalDate> tot = geldigTot(rij, vanaf);
        return naam.isEmpty() || soort.isEmpty()
                ? Optional.empty()
                : vanaf.map(v -> new Gemeenteregel(naam, soort, v, tot));
    }

    private String naam(Rij rij, String kop) {
        String naam = tabel.cel(rij, kop);
        return eis(
                        NAAM.matcher(naam).matches(),
                        rij,
                        kop,
                        "is geen naam van letters, cijfers, spaties en streepjes",
                        Stream.of())
                ? naam
                : "";
    }

    private Optional<LocalDate> datum(Rij rij, String kop) {
        try {
            return Optional.of(LocalDate.parse(tabel.cel(rij, kop)));
        } catch (DateTimeParseException e) {
            tabel.fout(
                    bevindingen,
                    rij,
                    kop,
                    "is geen bestaande datum; schrijf jaar-maand-dag, zoals 2017-01-01",
                    Stream.of());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> geldigTot(Rij rij, Optional<LocalDate> vanaf) {
        if (tabel.cel(rij, "geldig tot").isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> tot = datum(rij, "geldig tot");
        eis(
                tot.isEmpty() || vanaf.isEmpty() || !tot.get().isBefore(vanaf.get()),
                rij,
                "geldig tot",
                "ligt vóór `geldig vanaf`",
                Stream.of());
        return tot;
    }

    private void geenOverlap(Rij rij, String kop) {
        for (Rij eerder : tabel.rijen()) {
            if (eerder.nummer() >= rij.nummer()) {
                return;
            }
            boolean zelfde = tabel.cel(eerder, kop).equals(tabel.cel(rij, kop));
            String einde = tabel.cel(eerder, "geldig tot");
            String begin = tabel.cel(rij, "geldig vanaf");
            String eigenEinde = tabel.cel(rij, "geldig tot");
            String anderBegin = tabel.cel(eerder, "geldig vanaf");
            boolean los = (!einde.isEmpty() && begin.compareTo(einde) > 0)
                    || (!eigenEinde.isEmpty() && anderBegin.compareTo(eigenEinde) > 0);
            eis(!zelfde || los, rij, kop, "geldt al op dezelfde dagen in rij " + eerder.nummer(), Stream.of());
        }
    }

    private boolean eis(boolean goed, Rij rij, String kop, String boodschap, Stream<String> bekend) {
        if (!goed) {
            tabel.fout(bevindingen, rij, kop, boodschap, bekend);
        }
        return goed;
    }
}
