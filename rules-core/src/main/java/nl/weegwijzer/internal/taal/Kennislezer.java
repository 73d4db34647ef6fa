package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Gemeenteregel;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Organisatieregel;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import nl.weegwijzer.internal.taal.Kennisbankkop.Tabelnaam;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Bronnen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Grenzen;
import nl.weegwijzer.internal.tekst.Plek;

/** Reads the files of a knowledge base into the model, or refuses them with everything that is wrong. */
public final class Kennislezer {
    /** The table of terms. */
    static final String TERMIJNEN = Tabel.MAP + "termijnen.csv";

    private static final String GEMEENTEN = Tabel.MAP + "gemeenten.csv";

    /** The overview of contacts: a knowledge base may have none. */
    static final String ORGANISATIES = Tabel.MAP + "organisaties.csv";

    /** The tables that are data: they stand in every knowledge base, and kennisbank.yaml does not name them. */
    private static final Set<String> DATATABELLEN = Set.of(TERMIJNEN, GEMEENTEN);

    private final Bronnen bronnen;
    private final Bevindingen bevindingen = new Bevindingen();
    private final Lezer lezer;
    private final Woordenschat woordenschat = Woordenschat.lees();
    private final Map<Thema, List<Gelezen>> regels = new LinkedHashMap<>();
    private final Map<Thema, Plek> onderwerpen = new LinkedHashMap<>();
    private final NavigableMap<String, Tabelblad> bladen = new TreeMap<>();

    private Kennislezer(Bronnen bronnen) {
        this.bronnen = bronnen;
        this.lezer = new Lezer(bronnen, bevindingen);
    }

    /** Reads and checks the files; refuses them all together where one is wrong. */
    public static Kennis lees(Bronnen bronnen) {
        return new Kennislezer(bronnen).lees();
    }

    private Kennis lees() {
        woordenschat.themas().forEach(t -> regels.put(t, new ArrayList<>()));
        Kennisbankkop kop = kop();
        boolean gaaf = bevindingen.aantal() == 0;
        Gronden gronden = Gronden.lees(lezer, bevindingen);
        Optional<Tabel> termijntabel = data(TERMIJNEN);
        Optional<List<Termijnregel>> termijnen =
                termijntabel.flatMap(t -> Datatabellen.termijnen(t, gronden, bevindingen));
        Optional<List<Gemeenteregel>> gemeenten =
                data(GEMEENTEN).flatMap(t -> Datatabellen.gemeenten(t, gronden, bevindingen));
        Optional<List<Organisatieregel>> organisaties = bronnen.paden().contains(ORGANISATIES)
                ? data(ORGANISATIES).flatMap(t -> Datatabellen.organisaties(t, gronden, bevindingen))
                : Optional.of(List.of());
        new Kenniskeuring(bevindingen, gronden, termijnen.flatMap(t -> termijntabel.flatMap(Datatabellen::namen)))
                .keur(regels.values());
        new Privacykeuring(bevindingen).keur(regels);
        if (gaaf) {
            new Samenhang(bevindingen).keur(regels, onderwerpen);
        }
        Normkeuring normen = new Normkeuring(bevindingen, gronden);
        normen.keurRedenen(regels.values());
        if (bevindingen.aantal() == 0) {
            normen.keurElk(regels.values(), bladen.values());
        }
        if (bevindingen.aantal() > 0) {
            throw new OnbruikbareKennisbankException(bevindingen.alle());
        }
        return kennis(kop, gronden, termijnen.orElseThrow(), gemeenten.orElseThrow(), organisaties.orElseThrow());
    }

    private Kennis kennis(
            Kennisbankkop kop,
            Gronden gronden,
            List<Termijnregel> termijnen,
            List<Gemeenteregel> gemeenten,
            List<Organisatieregel> organisaties) {
        return new Kennis(
                kop.id(),
                kop.titel(),
                kop.versie(),
                kop.vanaf(),
                kop.tot(),
                woordenschat.themas().stream().map(this::themaregels).toList(),
                termijnen,
                gemeenten,
                organisaties,
                gronden.alle(),
                gronden.naslag(List.copyOf(bladen.values())),
                bronnen.vingerafdruk());
    }

    // What the knowledge base says of itself, and the rules of its files and tables.
    private Kennisbankkop kop() {
        Optional<Kennisbankkop> kop =
                lezer.yaml(Kennisbankkop.BESTAND).map(k -> Kennisbankkop.lees(k, woordenschat, bevindingen));
        boolean leesbaar = bevindingen.aantal() == 0;
        bronnen.paden("regels/", ".dslr").forEach(this::regelbestand);
        kop.ifPresent(k -> k.tabellen().forEach(this::beslistabel));
        kop.filter(k -> leesbaar).ifPresent(this::ongenoemd);
        return kop.orElse(Kennisbankkop.LEEG);
    }

    private Themaregels themaregels(Thema thema) {
        return Themaregels.van(thema, regels(thema).stream().map(Gelezen::regel).toList())
                .orElseThrow();
    }

    private List<Gelezen> regels(Thema thema) {
        return regels.computeIfAbsent(thema, t -> new ArrayList<>());
    }

    private void regelbestand(String bestand) {
        lezer.tekst(bestand)
                .flatMap(t -> Regellezer.lees(t, woordenschat, bevindingen))
                .ifPresent(gelezen -> {
                    onderwerpen.putIfAbsent(gelezen.thema(), gelezen.onderwerp());
                    regels(gelezen.thema()).addAll(gelezen.regels());
                });
    }

    private void beslistabel(Tabelnaam tabel) {
        if (!bronnen.paden().contains(tabel.bestand())) {
            bevindingen.meld(
                    Code.BANK_01,
                    tabel.naam().plek(),
                    "het bestand " + tabel.bestand() + " ontbreekt",
                    bevindingen.bedoelt(
                            tabel.naam().tekst(),
                            bronnen.paden(Tabel.MAP, ".csv").stream()
                                    .map(p -> p.substring(Tabel.MAP.length(), p.length() - 4))));
            return;
        }
        Optional<Tabel> inhoud = lezer.tabel(tabel.bestand(), Grenzen.BESLISRIJEN);
        tabel.thema()
                .ifPresent(thema -> inhoud.ifPresent(t -> {
                    regels(thema).addAll(Beslistabel.lees(t, thema, woordenschat, bevindingen));
                    bladen.put(t.bestand(), t.blad(Optional.of(thema.naam())));
                }));
    }

    // A table of data, of which every row with a norm counts as something that carries the norm.
    private Optional<Tabel> data(String bestand) {
        Optional<Tabel> tabel = lezer.tabel(bestand, Grenzen.DATARIJEN);
        tabel.ifPresent(t -> bladen.put(bestand, t.blad(Optional.empty())));
        return tabel;
    }

    private void ongenoemd(Kennisbankkop kop) {
        Set<String> genoemd = new HashSet<>(DATATABELLEN);
        kop.tabellen().forEach(t -> genoemd.add(t.bestand()));
        boolean compleet = bronnen.paden().containsAll(genoemd);
        genoemd.add(ORGANISATIES);
        for (String bestand : bronnen.paden(Tabel.MAP, ".csv")) {
            if (compleet && !genoemd.contains(bestand)) {
                bevindingen.meld(
                        Code.BANK_18,
                        Plek.van(bestand),
                        "geen onderwerp gebruikt deze tabel",
                        "noem haar in " + Kennisbankkop.BESTAND + " onder `beslistabellen`, of haal het bestand weg");
            }
        }
    }
}
