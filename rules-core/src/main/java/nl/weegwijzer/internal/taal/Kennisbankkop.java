package nl.weegwijzer.internal.taal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Yamlmap.Waarde;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Schrijfwijze;

/**
 * What {@code kennisbank.yaml} says of the knowledge base as a whole.
 *
 * @param id its id
 * @param titel its title
 * @param versie its version
 * @param vanaf the first day on which it holds
 * @param tot the last day on which it holds; empty while it holds
 * @param tabellen its decision tables
 */
record Kennisbankkop(
        String id, String titel, String versie, LocalDate vanaf, Optional<LocalDate> tot, List<Tabelnaam> tabellen) {
    /** The file. */
    static final String BESTAND = "kennisbank.yaml";

    /** What is known where the file cannot be read. */
    static final Kennisbankkop LEEG = new Kennisbankkop("", "", "", LocalDate.MAX, Optional.empty(), List.of());

    private static final Pattern TABEL = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /**
     * A decision table with its subject.
     *
     * @param naam the name of the file
     * @param thema the subject; empty where it is unknown
     */
    record Tabelnaam(Waarde naam, Optional<Thema> thema) {
        String bestand() {
            return Tabel.MAP + naam.tekst() + ".csv";
        }
    }

    static Kennisbankkop lees(Yamlmap kop, Woordenschat woordenschat, Bevindingen bevindingen) {
        kop.alleen("id", "titel", "versie", "eigenaar", "geldig vanaf", "geldig tot", "beslistabellen");
        kop.tekst("eigenaar");
        Optional<Waarde> vanaf = kop.verplicht("geldig vanaf", Code.BANK_04);
        Optional<LocalDate> begin = vanaf.flatMap(w -> datum(w, bevindingen));
        Optional<Waarde> tot = kop.tekst("geldig tot");
        Optional<LocalDate> einde = tot.flatMap(w -> datum(w, bevindingen));
        if (einde.isPresent() && begin.isPresent() && einde.get().isBefore(begin.get())) {
            bevindingen.meld(
                    Code.BANK_26,
                    tot.orElseThrow().plek(),
                    "`geldig tot` ligt vóór `geldig vanaf`",
                    "vul de laatste dag in, of laat de tekst leeg");
        }
        return new Kennisbankkop(
                woord(
                        kop,
                        "id",
                        Schrijfwijze.KENNISBANK,
                        "kleine letters, cijfers en streepjes, zoals zhz",
                        bevindingen),
                kop.verplicht("titel", Code.BANK_04).map(Waarde::tekst).orElse(""),
                woord(
                        kop,
                        "versie",
                        Schrijfwijze.VERSIE,
                        "letters, cijfers, punten en streepjes, zoals 2016.1",
                        bevindingen),
                begin.orElse(LocalDate.MAX),
                einde,
                tabellen(kop, woordenschat, bevindingen));
    }

    private static String woord(Yamlmap kop, String sleutel, Pattern vorm, String hulp, Bevindingen bevindingen) {
        Optional<Waarde> waarde = kop.verplicht(sleutel, Code.BANK_04);
        if (!waarde.map(w -> vorm.matcher(w.tekst()).matches()).orElse(true)) {
            bevindingen.meld(
                    Code.BANK_26,
                    waarde.orElseThrow().plek(),
                    "deze " + sleutel + " heeft niet de goede vorm",
                    "gebruik " + hulp);
        }
        return waarde.map(Waarde::tekst).orElse("");
    }

    private static Optional<LocalDate> datum(Waarde waarde, Bevindingen bevindingen) {
        Optional<LocalDate> datum = Datum.lees(waarde.tekst());
        if (datum.isEmpty()) {
            bevindingen.meld(
                    Code.BANK_06,
                    waarde.plek(),
                    Bevindingen.citaat(waarde.tekst()) + " " + Datum.boodschap(waarde.tekst()),
                    Datum.hulp(waarde.tekst()));
        }
        return datum;
    }

    private static List<Tabelnaam> tabellen(Yamlmap kop, Woordenschat woordenschat, Bevindingen bevindingen) {
        List<Tabelnaam> tabellen = new ArrayList<>();
        Set<String> eerder = new HashSet<>(List.of("termijnen", "gemeenten"));
        for (Yamlmap element : kop.lijst("beslistabellen")) {
            element.alleen("tabel", "onderwerp");
            Optional<Waarde> naam = element.verplicht("tabel", Code.BANK_04);
            Optional<Waarde> onderwerp = element.verplicht("onderwerp", Code.BANK_04);
            Optional<Thema> thema = onderwerp.flatMap(o -> thema(o, woordenschat, bevindingen));
            if (naam.isPresent() && naam(naam.get(), eerder, bevindingen)) {
                tabellen.add(new Tabelnaam(naam.get(), thema));
            }
        }
        return List.copyOf(tabellen);
    }

    private static Optional<Thema> thema(Waarde onderwerp, Woordenschat woordenschat, Bevindingen bevindingen) {
        Optional<Thema> thema = woordenschat.thema(onderwerp.tekst());
        if (thema.isEmpty()) {
            bevindingen.meld(
                    Code.BANK_05,
                    onderwerp.plek(),
                    "dit onderwerp is onbekend",
                    bevindingen.bedoelt(
                            onderwerp.tekst(), woordenschat.themas().stream().map(Thema::naam)));
        }
        return thema;
    }

    private static boolean naam(Waarde naam, Set<String> eerder, Bevindingen bevindingen) {
        boolean vorm = TABEL.matcher(naam.tekst()).matches();
        boolean nieuw = vorm && eerder.add(naam.tekst());
        if (!vorm) {
            bevindingen.meld(
                    Code.BANK_26,
                    naam.plek(),
                    "dit is geen naam van een tabel",
                    "gebruik de naam van het bestand zonder `.csv`: kleine letters, cijfers en streepjes");
        } else if (!nieuw) {
            bevindingen.meld(
                    Code.BANK_17,
                    naam.plek(),
                    "deze tabel kan hier niet nog een keer staan",
                    "noem elke beslistabel één keer; termijnen en gemeenten zijn geen beslistabellen");
        }
        return nieuw;
    }
}
