package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.internal.model.Duiding;
import nl.weegwijzer.internal.model.Naslag;
import nl.weegwijzer.internal.model.Norm;
import nl.weegwijzer.internal.model.Normsoort;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Tabelblad;
import nl.weegwijzer.internal.taal.Tabel.Rij;
import nl.weegwijzer.internal.taal.Yamlmap.Waarde;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.internal.tekst.Stuk;

/** The norms and rulings of a knowledge base. Not thread-safe. */
final class Gronden {
    private static final String NORMEN = "normen.yaml";
    private static final String DUIDINGEN = "duidingen.yaml";
    private static final List<String> SOORTEN =
            Stream.of(Normsoort.values()).map(Enum::name).toList();

    private final Bevindingen bevindingen;
    private final Map<String, Grond> gronden;
    private final Map<String, Plek> plekken = new LinkedHashMap<>();
    private final Map<String, Plek> redenplekken = new LinkedHashMap<>();
    private final List<Norm> normen = new ArrayList<>();
    private final List<Duiding> duidingen = new ArrayList<>();
    private boolean normenHeel;
    private boolean duidingenHeel;

    private Gronden(Map<String, Grond> gronden, Bevindingen bevindingen) {
        this.gronden = gronden;
        this.bevindingen = bevindingen;
    }

    /** Reads both files. */
    static Gronden lees(Lezer lezer, Bevindingen bevindingen) {
        Gronden gronden = new Gronden(new LinkedHashMap<>(), bevindingen);
        lezer.yaml(NORMEN).ifPresent(gronden::normen);
        lezer.yaml(DUIDINGEN).ifPresent(gronden::duidingen);
        return gronden;
    }

    /** Those that were read before, all of them. */
    static Gronden bekend(Map<String, Grond> bekend, Bevindingen bevindingen) {
        Gronden gronden = new Gronden(bekend, bevindingen);
        gronden.normenHeel = true;
        gronden.duidingenHeel = true;
        return gronden;
    }

    /** Norms and rulings by id. */
    Map<String, Grond> alle() {
        return gronden;
    }

    /** The norms, in the order of their file. */
    List<Norm> normen() {
        return normen;
    }

    /** Where the id of a norm or ruling stands. */
    Plek plek(String id) {
        return Objects.requireNonNull(plekken.get(id), id);
    }

    /** Where a norm says why no rule decides it; its id where it does not. */
    Plek redenplek(String id) {
        return redenplekken.getOrDefault(id, plek(id));
    }

    /** All that is known of them, with the tables. */
    Naslag naslag(List<Tabelblad> tabellen) {
        return new Naslag(normen, duidingen, tabellen);
    }

    private void normen(Yamlmap bestand) {
        bestand.alleen("normen");
        normenHeel = lees(bestand, "normen", norm -> {
            norm.alleen("id", "bron", "soort", "tekst", "reden");
            Optional<Waarde> id = id(norm, Schrijfwijze.NORM, "cijfers, letters en punten, zoals 9.1.5.o.t");
            Optional<Waarde> bron = norm.verplicht("bron", Code.BANK_08);
            Optional<Waarde> tekst = norm.verplicht("tekst", Code.BANK_08);
            List<Normsoort> soorten = soorten(norm);
            Optional<Waarde> reden = norm.tekst("reden");
            id.filter(this::nieuw).ifPresent(i -> {
                gronden.put(i.tekst(), new Grond(i.tekst(), tekst(bron), tekst(tekst)));
                normen.add(new Norm(
                        i.tekst(), tekst(bron), soorten, tekst(tekst), reden.map(Waarde::tekst), plaats(i.plek())));
                reden.ifPresent(r -> redenplekken.put(i.tekst(), norm.plek("reden")));
            });
            return id.isPresent();
        });
    }

    private void duidingen(Yamlmap bestand) {
        bestand.alleen("duidingen");
        duidingenHeel = lees(bestand, "duidingen", duiding -> {
            duiding.alleen("id", "titel", "tekst");
            Optional<Waarde> id = id(duiding, Schrijfwijze.DUIDING, "een D, een streepje en een getal, zoals D-3");
            Optional<Waarde> titel = duiding.verplicht("titel", Code.BANK_08);
            Optional<Waarde> tekst = duiding.verplicht("tekst", Code.BANK_08);
            id.filter(this::nieuw).ifPresent(i -> {
                gronden.put(i.tekst(), new Grond(i.tekst(), "duiding: " + tekst(titel), tekst(tekst)));
                duidingen.add(new Duiding(i.tekst(), tekst(titel), tekst(tekst), plaats(i.plek())));
            });
            return id.isPresent();
        });
    }

    // Whether every id is known: none is missing, and the last element is whole, so that the file does not break off.
    private boolean lees(Yamlmap bestand, String naam, Predicate<Yamlmap> lezer) {
        boolean heel = true;
        boolean laatste = false;
        for (Yamlmap element : lijst(bestand, naam)) {
            int gevonden = bevindingen.aantal();
            heel &= lezer.test(element);
            laatste = bevindingen.aantal() == gevonden;
        }
        return heel && laatste;
    }

    private List<Yamlmap> lijst(Yamlmap bestand, String naam) {
        int gevonden = bevindingen.aantal();
        List<Yamlmap> lijst = bestand.lijst(naam);
        if (lijst.isEmpty() && bevindingen.aantal() == gevonden) {
            bevindingen.meld(
                    Code.BANK_04,
                    bestand.plek(),
                    "hier ontbreekt de lijst `" + naam + "`",
                    "schrijf `" + naam + ":` en daaronder elk op een eigen regel `- id: ...`");
        }
        return lijst;
    }

    private static String tekst(Optional<Waarde> waarde) {
        return waarde.map(Waarde::tekst).orElse("");
    }

    private Optional<Waarde> id(Yamlmap element, Pattern vorm, String hulp) {
        Optional<Waarde> id = element.verplicht("id", Code.BANK_08);
        boolean goed = id.map(i -> vorm.matcher(i.tekst()).matches()).orElse(true);
        if (!goed) {
            bevindingen.meld(
                    Code.BANK_08, id.orElseThrow().plek(), "deze id heeft niet de goede vorm", "gebruik " + hulp);
        }
        return id.filter(i -> goed);
    }

    private static Plaats plaats(Plek plek) {
        return new Plaats(plek.bestand(), plek.regel());
    }

    private List<Normsoort> soorten(Yamlmap norm) {
        List<Waarde> soorten = norm.teksten("soort");
        for (Waarde soort : soorten) {
            if (!SOORTEN.contains(soort.tekst())) {
                bevindingen.meld(Code.BANK_08, soort.plek(), "deze soort norm is onbekend", Bevindingen.kies(SOORTEN));
            }
        }
        List<Normsoort> gelezen =
                soorten.stream().flatMap(s -> Normsoort.van(s.tekst()).stream()).toList();
        if (gelezen.contains(Normsoort.C) && norm.tekst("reden").isEmpty()) {
            bevindingen.meld(
                    Code.BANK_08,
                    norm.plek("soort"),
                    "een norm van soort C noemt de reden waarom geen regel erover beslist",
                    "voeg `reden: \"...\"` toe");
        }
        if (norm.tekst("id").isPresent() && soorten.isEmpty()) {
            bevindingen.meld(
                    Code.BANK_08,
                    norm.plek("soort"),
                    "bij deze norm ontbreekt de soort",
                    "schrijf bijvoorbeeld `soort: [\"R\"]`");
        }
        return gelezen;
    }

    private boolean nieuw(Waarde id) {
        Plek eerder = plekken.putIfAbsent(id.tekst(), id.plek());
        if (eerder != null) {
            bevindingen.meld(
                    Code.BANK_09,
                    id.plek(),
                    Bevindingen.citaat(id.tekst()) + " staat al op regel " + eerder.regel(),
                    "geef elke norm of duiding een eigen id");
        }
        return eerder == null;
    }

    /** Checks the norms and rulings that a rule names. */
    void keur(Gelezen gelezen) {
        keur(gelezen.regel().normen(), gelezen.normen(), "norm");
        keur(gelezen.regel().duidingen(), gelezen.duidingen(), "duiding");
    }

    private void keur(List<String> ids, List<Plek> waar, String soort) {
        for (int i = 0; i < ids.size(); i++) {
            boolean tabel = waar.get(i).bestand().startsWith(Tabel.MAP);
            keur(Code.BANK_11, ids.get(i), waar.get(i), soort, tabel ? "kolom `" + soort + "`: " : "");
        }
    }

    /** Checks the norm and ruling that a row of data names. */
    void keur(Tabel tabel, Rij rij) {
        Stuk norm = tabel.cel(rij, "norm");
        Stuk duiding = tabel.cel(rij, "duiding");
        if (norm.tekst().isEmpty()) {
            tabel.fout(Code.TABEL_07, norm, "norm", "deze cel is leeg", "noem de norm waaruit dit komt");
        } else {
            keur(Code.TABEL_07, norm.tekst(), norm.plek(), "norm", "kolom `norm`: ");
        }
        if (!duiding.tekst().isEmpty()) {
            keur(Code.TABEL_07, duiding.tekst(), duiding.plek(), "duiding", "kolom `duiding`: ");
        }
    }

    private void keur(Code code, String id, Plek plek, String soort, String voor) {
        boolean duiding = soort.equals("duiding");
        boolean past = Schrijfwijze.DUIDING.matcher(id).matches() == duiding;
        boolean bekend = gronden.containsKey(id);
        if ((bekend && past) || (!bekend && !(duiding ? duidingenHeel : normenHeel))) {
            return;
        }
        Stream<String> namen = gronden.keySet().stream()
                .filter(k -> Schrijfwijze.DUIDING.matcher(k).matches() == duiding);
        bevindingen.meld(
                code,
                plek,
                voor + "de " + soort + " " + Bevindingen.citaat(id) + " bestaat niet",
                bekend
                        ? "schrijf " + Bevindingen.citaat(id) + " achter `" + (duiding ? "norm" : "duiding") + "`"
                        : bevindingen.bedoelt(id, namen));
    }
}
