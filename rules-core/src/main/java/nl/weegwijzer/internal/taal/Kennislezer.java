package nl.weegwijzer.internal.taal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;

/** Reads the files of a knowledge base into the model, or refuses them with everything that is wrong. */
public final class Kennislezer {
    private static final String KENNISBANK = "kennisbank.yaml";

    private final Bronnen bronnen;
    private final Woordenschat woordenschat = Woordenschat.lees();
    private final Bevindingen bevindingen = new Bevindingen();
    private final Map<String, List<Regel>> regelsPerThema = new LinkedHashMap<>();

    private Kennislezer(Bronnen bronnen) {
        this.bronnen = bronnen;
    }

    /** Reads and checks the files; refuses them all together where one is wrong. */
    public static Kennis lees(Bronnen bronnen) {
        return new Kennislezer(bronnen).lees();
    }

    private Kennis lees() {
        Map<?, ?> kop = Yaml.lees(KENNISBANK, bronnen, bevindingen);
        woordenschat.themas().forEach(t -> regelsPerThema.put(t.naam(), new ArrayList<>()));
        for (String bestand : bronnen.paden("regels/", ".dslr")) {
            Regellezer lezer = new Regellezer(woordenschat, bevindingen);
            lezer.lees(bestand, bronnen.tekst(bestand).orElse(""))
                    .ifPresent(t -> regels(t).addAll(lezer.regels()));
        }
        for (Map<?, ?> tabel : Yaml.lijst(kop, "beslistabellen")) {
            beslistabel(Yaml.tekst(tabel, "tabel"), Yaml.tekst(tabel, "onderwerp"));
        }
        Map<String, Grond> gronden = gronden();
        Optional<Tabel> termijntabel = tabel("termijnen");
        Optional<Tabel> gemeentetabel = tabel("gemeenten");
        termijntabel.ifPresent(t -> Datatabellen.keurGronden(t, gronden.keySet(), bevindingen));
        gemeentetabel.ifPresent(t -> Datatabellen.keurGronden(t, gronden.keySet(), bevindingen));
        List<Termijnregel> termijnen =
                termijntabel.map(t -> Datatabellen.termijnen(t, bevindingen)).orElse(List.of());
        List<Gemeenteregel> gemeenten =
                gemeentetabel.map(t -> Datatabellen.gemeenten(t, bevindingen)).orElse(List.of());
        Kenniskeuring keuring = new Kenniskeuring(bevindingen, gronden, termijnen);
        keuring.keur(woordenschat.themas().stream().map(this::regels).toList());
        List<Themaregels> themas = themaregels();
        keuring.keurPrivacy(themas);
        Kennis kennis = new Kennis(
                verplicht(kop, "id"),
                verplicht(kop, "titel"),
                verplicht(kop, "versie"),
                datum(kop, "geldig vanaf").orElse(LocalDate.MAX),
                Yaml.tekst(kop, "geldig tot").isEmpty() ? Optional.empty() : datum(kop, "geldig tot"),
                themas,
                termijnen,
                gemeenten,
                gronden,
                bronnen.vingerafdruk());
        if (!bevindingen.alle().isEmpty()) {
            throw new OnbruikbareKennisbankException(bevindingen.alle());
        }
        return kennis;
    }

    private List<Regel> regels(Thema thema) {
        return regelsPerThema.computeIfAbsent(thema.naam(), n -> new ArrayList<>());
    }

    private List<Themaregels> themaregels() {
        List<Themaregels> themas = new ArrayList<>();
        for (Thema thema : woordenschat.themas()) {
            Themaregels.van(thema, regels(thema))
                    .ifPresentOrElse(
                            themas::add,
                            () -> bevindingen.meld(
                                    "BANK-07",
                                    "regels",
                                    0,
                                    "de regels over " + thema.naam() + " wachten op elkaar in een kring",
                                    "laat een regel niet afhangen van een conclusie die op hemzelf rust"));
        }
        return themas;
    }

    private Optional<Tabel> tabel(String naam) {
        String bestand = "tabellen/" + naam + ".csv";
        Optional<String> tekst = bronnen.tekst(bestand);
        if (tekst.isEmpty()) {
            bevindingen.meld("BANK-01", bestand, 0, "deze tabel ontbreekt", "zet haar in de map tabellen");
        }
        return tekst.map(t -> Tabel.lees(bestand, t, bevindingen));
    }

    private void beslistabel(String naam, String onderwerp) {
        Optional<Thema> thema = woordenschat.thema(onderwerp);
        if (thema.isEmpty()) {
            bevindingen.meld(
                    "BANK-05",
                    KENNISBANK,
                    0,
                    "de beslistabel `" + naam + "` gaat over een onbekend onderwerp «" + onderwerp + "»",
                    Bevindingen.bedoelt(
                            onderwerp, woordenschat.themas().stream().map(Thema::naam)));
            return;
        }
        tabel(naam).ifPresent(t -> regels(thema.get()).addAll(Beslistabel.lees(t, thema.get(), bevindingen)));
    }

    private Map<String, Grond> gronden() {
        Map<String, Grond> gronden = new LinkedHashMap<>();
        for (Map<?, ?> norm : Yaml.lijst(Yaml.lees("normen.yaml", bronnen, bevindingen), "normen")) {
            grond(
                    gronden,
                    "normen.yaml",
                    new Grond(Yaml.tekst(norm, "id"), Yaml.tekst(norm, "bron"), Yaml.tekst(norm, "tekst")));
        }
        for (Map<?, ?> duiding : Yaml.lijst(Yaml.lees("duidingen.yaml", bronnen, bevindingen), "duidingen")) {
            grond(
                    gronden,
                    "duidingen.yaml",
                    new Grond(
                            Yaml.tekst(duiding, "id"),
                            "duiding: " + Yaml.tekst(duiding, "titel"),
                            Yaml.tekst(duiding, "tekst")));
        }
        return gronden;
    }

    private void grond(Map<String, Grond> gronden, String bestand, Grond grond) {
        if (grond.id().isEmpty() || grond.bron().isEmpty() || grond.tekst().isEmpty()) {
            bevindingen.meld(
                    "BANK-08", bestand, 0, "bij «" + grond.id() + "» ontbreekt id, bron of tekst", "vul alle drie in");
        } else if (gronden.putIfAbsent(grond.id(), grond) != null) {
            bevindingen.meld("BANK-09", bestand, 0, "«" + grond.id() + "» staat er meer dan eens", "laat er één staan");
        }
    }

    private String verplicht(Map<?, ?> kop, String sleutel) {
        String tekst = Yaml.tekst(kop, sleutel);
        if (tekst.isEmpty()) {
            bevindingen.meld("BANK-04", KENNISBANK, 0, "`" + sleutel + "` ontbreekt", "schrijf `" + sleutel + ": ...`");
        }
        return tekst;
    }

    private Optional<LocalDate> datum(Map<?, ?> kop, String sleutel) {
        String tekst = verplicht(kop, sleutel);
        try {
            return tekst.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            bevindingen.meld(
                    "BANK-06",
                    KENNISBANK,
                    0,
                    "`" + sleutel + "`: «" + tekst + "» is geen bestaande datum",
                    "schrijf jaar-maand-dag, zoals 2017-01-01");
            return Optional.empty();
        }
    }
}
