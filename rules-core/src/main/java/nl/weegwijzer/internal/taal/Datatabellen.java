package nl.weegwijzer.internal.taal;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Organisatieregel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.taal.Tabel.Rij;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.internal.tekst.Stuk;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Woord;

/** Reads the tables that are data: terms, municipalities and the overview of contacts. */
final class Datatabellen {
    private static final String VANAF = "geldig vanaf";
    private static final String TOT = "geldig tot";
    private static final List<String> TERMIJN =
            List.of("termijn", "aantal", "eenheid", "vanaf", "norm", "duiding", VANAF, TOT);
    private static final List<String> GEMEENTE = List.of("gemeente", "soort team", VANAF, TOT, "norm", "duiding");
    private static final List<String> ORGANISATIE =
            List.of("organisatie", "partij", "telefoon", VANAF, TOT, "norm", "duiding");
    private static final String OPVOLGER = "opvolger";
    private static final Pattern TELEFOON = Pattern.compile("[0-9][0-9 -]{2,18}[0-9]");
    private static final Pattern AANTAL = Pattern.compile("[0-9]{1,4}");
    private static final List<String> EENHEDEN = List.of("dagen", "maanden", "jaren");
    private static final Map<String, String> ENKELVOUD = Map.of("dagen", "dag", "maanden", "maand", "jaren", "jaar");

    private final Tabel tabel;
    private final Gronden gronden;
    private final Bevindingen bevindingen;

    private Datatabellen(Tabel tabel, Gronden gronden, Bevindingen bevindingen) {
        this.tabel = tabel;
        this.gronden = gronden;
        this.bevindingen = bevindingen;
    }

    /** The names of the terms in the table, also where their row is not in order; empty where a name is not. */
    static Optional<Set<String>> namen(Tabel tabel) {
        Set<String> namen =
                tabel.rijen().stream().map(r -> tabel.cel(r, "termijn").tekst()).collect(Collectors.toSet());
        return Optional.of(namen)
                .filter(n ->
                        n.stream().allMatch(m -> Schrijfwijze.NAAM.matcher(m).matches()));
    }

    /** The terms; empty where a column is missing. */
    static Optional<List<Termijnregel>> termijnen(Tabel tabel, Gronden gronden, Bevindingen bevindingen) {
        Datatabellen lezer = new Datatabellen(tabel, gronden, bevindingen);
        return tabel.heeft(TERMIJN, List.of()) ? Optional.of(lezer.rijen("termijn", lezer::termijn)) : Optional.empty();
    }

    /** The municipalities; empty where a column is missing. */
    static Optional<List<Gemeenteregel>> gemeenten(Tabel tabel, Gronden gronden, Bevindingen bevindingen) {
        Datatabellen lezer = new Datatabellen(tabel, gronden, bevindingen);
        return tabel.heeft(GEMEENTE, List.of(OPVOLGER))
                ? Optional.of(lezer.rijen("gemeente", lezer::gemeente))
                : Optional.empty();
    }

    /** The overview of contacts; empty where a column is missing. */
    static Optional<List<Organisatieregel>> organisaties(Tabel tabel, Gronden gronden, Bevindingen bevindingen) {
        Datatabellen lezer = new Datatabellen(tabel, gronden, bevindingen);
        return tabel.heeft(ORGANISATIE, List.of())
                ? Optional.of(lezer.rijen("organisatie", lezer::organisatie))
                : Optional.empty();
    }

    private <T> List<T> rijen(String naam, Function<Rij, Optional<T>> lezer) {
        List<T> gelezen = new ArrayList<>();
        for (Rij rij : tabel.rijen()) {
            lezer.apply(rij).ifPresent(gelezen::add);
            gronden.keur(tabel, rij);
        }
        geenOverlap(naam);
        return gelezen;
    }

    private Optional<Termijnregel> termijn(Rij rij) {
        Optional<String> naam = naam(rij, "termijn");
        Optional<Integer> aantal = aantal(rij);
        Optional<String> eenheid = keuze(rij, "eenheid", "is geen eenheid", EENHEDEN);
        Optional<Anker> anker = woord(rij, "vanaf", "is geen dag waarop een termijn begint", Anker.values());
        Optional<LocalDate> vanaf = datum(rij, VANAF);
        Optional<LocalDate> tot = geldigTot(rij, vanaf);
        if (naam.isEmpty() || aantal.isEmpty() || eenheid.isEmpty() || anker.isEmpty() || vanaf.isEmpty()) {
            return Optional.empty();
        }
        int getal = aantal.get();
        Period duur = switch (eenheid.get()) {
            case "maanden" -> Period.ofMonths(getal);
            case "jaren" -> Period.ofYears(getal);
            default -> Period.ofDays(getal);
        };
        return Optional.of(new Termijnregel(
                naam.get(),
                duur,
                anker.get(),
                tabel.cel(rij, "norm").tekst(),
                vanaf.get(),
                tot,
                getal + " " + (getal == 1 ? ENKELVOUD.get(eenheid.get()) : eenheid.get())));
    }

    private Optional<Gemeenteregel> gemeente(Rij rij) {
        Optional<String> naam = naam(rij, "gemeente");
        Optional<String> soort = naam(rij, "soort team");
        Optional<LocalDate> vanaf = datum(rij, VANAF);
        Optional<LocalDate> tot = geldigTot(rij, vanaf);
        Optional<String> opvolger = opvolger(rij, tot);
        return naam.isEmpty() || soort.isEmpty()
                ? Optional.empty()
                : vanaf.map(v -> new Gemeenteregel(naam.get(), soort.get(), v, tot, opvolger));
    }

    private Optional<String> opvolger(Rij rij, Optional<LocalDate> tot) {
        if (!tabel.namen().contains(OPVOLGER)
                || tabel.cel(rij, OPVOLGER).tekst().isEmpty()) {
            return Optional.empty();
        }
        if (tot.isEmpty()) {
            tabel.fout(
                    Code.TABEL_07,
                    tabel.cel(rij, OPVOLGER),
                    OPVOLGER,
                    "volgt op een gemeente zonder laatste dag",
                    "vul bij deze gemeente `geldig tot` in, of laat de opvolger weg");
        }
        return naam(rij, OPVOLGER);
    }

    private Optional<Organisatieregel> organisatie(Rij rij) {
        Optional<String> naam = naam(rij, "organisatie");
        Optional<Partij> partij = woord(rij, "partij", "is geen partij", Partij.values());
        Optional<LocalDate> vanaf = datum(rij, VANAF);
        Optional<LocalDate> tot = geldigTot(rij, vanaf);
        Stuk telefoon = tabel.cel(rij, "telefoon");
        boolean bereikbaar = TELEFOON.matcher(telefoon.tekst()).matches();
        if (!bereikbaar && !telefoon.tekst().isEmpty()) {
            tabel.fout(
                    Code.TABEL_07,
                    telefoon,
                    "telefoon",
                    "is geen telefoonnummer",
                    "schrijf cijfers, spaties en streepjes, of laat de cel leeg");
        }
        return naam.isEmpty() || partij.isEmpty()
                ? Optional.empty()
                : vanaf.map(v -> new Organisatieregel(
                        naam.get(),
                        partij.get(),
                        bereikbaar ? Optional.of(telefoon.tekst()) : Optional.empty(),
                        v,
                        tot));
    }

    private Optional<String> naam(Rij rij, String kop) {
        Stuk cel = tabel.cel(rij, kop);
        boolean goed = Schrijfwijze.NAAM.matcher(cel.tekst()).matches();
        if (!goed) {
            boolean leeg = cel.tekst().isEmpty();
            tabel.fout(
                    Code.TABEL_07,
                    cel,
                    kop,
                    leeg ? "deze cel is leeg" : "is geen naam",
                    "gebruik letters, cijfers, spaties en streepjes, hooguit 60 tekens");
        }
        return goed ? Optional.of(cel.tekst()) : Optional.empty();
    }

    private Optional<String> keuze(Rij rij, String kop, String boodschap, List<String> keuzes) {
        Stuk cel = tabel.cel(rij, kop);
        boolean goed = keuzes.contains(cel.tekst());
        if (!goed) {
            tabel.fout(
                    Code.TABEL_07,
                    cel,
                    kop,
                    cel.tekst().isEmpty() ? "deze cel is leeg" : boodschap,
                    bevindingen.bedoelt(cel.tekst(), keuzes.stream()));
        }
        return goed ? Optional.of(cel.tekst()) : Optional.empty();
    }

    private <W extends Woord> Optional<W> woord(Rij rij, String kop, String boodschap, W[] waarden) {
        List<String> woorden = Stream.of(waarden).map(Woord::woord).toList();
        return keuze(rij, kop, boodschap, woorden).map(gekozen -> waarden[woorden.indexOf(gekozen)]);
    }

    private Optional<Integer> aantal(Rij rij) {
        Stuk cel = tabel.cel(rij, "aantal");
        boolean goed = AANTAL.matcher(cel.tekst()).matches();
        if (!goed) {
            tabel.fout(
                    Code.TABEL_07,
                    cel,
                    "aantal",
                    cel.tekst().isEmpty() ? "deze cel is leeg" : "is geen heel aantal van 0 tot en met 9999",
                    "schrijf alleen cijfers, zoals 7");
        }
        return goed ? Optional.of(Integer.valueOf(cel.tekst())) : Optional.empty();
    }

    private Optional<LocalDate> datum(Rij rij, String kop) {
        Stuk cel = tabel.cel(rij, kop);
        Optional<LocalDate> datum = Datum.lees(cel.tekst());
        if (datum.isEmpty()) {
            boolean leeg = cel.tekst().isEmpty();
            tabel.fout(
                    Code.TABEL_07,
                    cel,
                    kop,
                    leeg ? "deze cel is leeg" : Datum.boodschap(cel.tekst()),
                    Datum.hulp(cel.tekst()));
        }
        return datum;
    }

    private Optional<LocalDate> geldigTot(Rij rij, Optional<LocalDate> vanaf) {
        Stuk cel = tabel.cel(rij, TOT);
        Optional<LocalDate> tot = cel.tekst().isEmpty() ? Optional.empty() : datum(rij, TOT);
        if (tot.isPresent() && vanaf.isPresent() && tot.get().isBefore(vanaf.get())) {
            tabel.fout(
                    Code.TABEL_07,
                    cel,
                    TOT,
                    "ligt vóór de eerste dag, " + vanaf.get(),
                    "vul de laatste dag in waarop de rij geldt, of laat de cel leeg");
        }
        return tot;
    }

    // Rows of the same name in the order of their first day: each must begin after the last day of the one before.
    private void geenOverlap(String kop) {
        Map<String, List<Rij>> perNaam = new LinkedHashMap<>();
        tabel.rijen().stream()
                .filter(r -> Datum.lees(tabel.cel(r, VANAF).tekst()).isPresent())
                .sorted(Comparator.comparing((Rij r) -> tabel.cel(r, VANAF).tekst())
                        .thenComparing(Rij::nummer))
                .forEach(r -> perNaam.computeIfAbsent(tabel.cel(r, kop).tekst(), n -> new ArrayList<>())
                        .add(r));
        for (List<Rij> rijen : perNaam.values()) {
            for (int i = 1; i < rijen.size(); i++) {
                Rij vorige = rijen.get(i - 1);
                String einde = tabel.cel(vorige, TOT).tekst();
                String begin = tabel.cel(rijen.get(i), VANAF).tekst();
                if (einde.isEmpty() || begin.compareTo(einde) <= 0) {
                    overlap(vorige, rijen.get(i), kop);
                }
            }
        }
    }

    private void overlap(Rij een, Rij ander, String kop) {
        boolean volgorde = een.nummer() < ander.nummer();
        Rij eerst = volgorde ? een : ander;
        Rij later = volgorde ? ander : een;
        tabel.fout(
                Code.TABEL_07,
                tabel.cel(later, kop),
                kop,
                "geldt op dezelfde dagen al in de rij op regel " + eerst.nummer(),
                "geef de oudste rij een laatste dag in `geldig tot`, of haal een van beide weg");
    }
}
