package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Regelbron.Lijn;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file. Its first line names the subject; after that come rules of the form {@code regel ID "titel"},
 * norms, an explanation, {@code als}, conditions, {@code dan}, conclusions, {@code einde}. Each line is matched whole.
 */
final class Regellezer {
    /** The form of a rule id. */
    static final Pattern ID = Pattern.compile("[A-Z]{2,12}-[0-9]{2}[a-z]?");

    private static final Pattern KOP = Pattern.compile("regel (\\S+) \"([^\"\\\\]+)\"");
    private static final Pattern UITLEG = Pattern.compile("uitleg \"([^\"\\\\]+)\"");
    private static final String ONDERWERP = "onderwerp ";
    private static final String NORM = "norm ";
    private static final String DUIDING = "duiding ";

    private enum Deel {
        BUITEN,
        KOP,
        ALS,
        DAN
    }

    private final Woordenschat woordenschat;
    private final Bevindingen bevindingen;
    private final List<Regel> regels = new ArrayList<>();
    private Deel deel = Deel.BUITEN;
    private @Nullable Thema thema;
    private Opbouw opbouw = new Opbouw("", "", new Lijn("", 0, ""));

    Regellezer(Woordenschat woordenschat, Bevindingen bevindingen) {
        this.woordenschat = woordenschat;
        this.bevindingen = bevindingen;
    }

    /** A rule while it is read. */
    private static final class Opbouw {
        final String id;
        final String titel;
        final Lijn begin;
        final List<String> normen = new ArrayList<>();
        final List<String> duidingen = new ArrayList<>();
        final List<Voorwaarde> voorwaarden = new ArrayList<>();
        final List<Gevolg> gevolgen = new ArrayList<>();
        final List<String> zinnen = new ArrayList<>();
        String uitleg = "";
        boolean keuze;
        boolean altijd;
        boolean foutInAls;
        boolean foutInDan;

        Opbouw(String id, String titel, Lijn begin) {
            this.id = id;
            this.titel = titel;
            this.begin = begin;
        }
    }

    /** The rules of a file with their subject; empty where the file does not name one. */
    Optional<Thema> lees(String bestand, String tekst) {
        for (Lijn lijn : Regelbron.lijnen(bestand, tekst)) {
            if (thema == null) {
                if (!onderwerp(lijn)) {
                    return Optional.empty();
                }
            } else {
                lees(lijn, thema);
            }
        }
        if (deel != Deel.BUITEN) {
            bevindingen.meld("TAAL-06", opbouw.begin, opbouw.id, "deze regel heeft geen einde", "sluit af met `einde`");
        }
        return Optional.ofNullable(thema);
    }

    List<Regel> regels() {
        return regels;
    }

    private boolean onderwerp(Lijn lijn) {
        String zin = lijn.zin();
        thema = zin.startsWith(ONDERWERP)
                ? woordenschat.thema(zin.substring(ONDERWERP.length()).strip()).orElse(null)
                : null;
        if (thema == null) {
            bevindingen.meld(
                    "TAAL-01",
                    lijn,
                    zin,
                    "een regelbestand begint met een bekend onderwerp",
                    Bevindingen.bedoelt(zin, woordenschat.themas().stream().map(t -> ONDERWERP + t.naam())));
        }
        return thema != null;
    }

    private void lees(Lijn lijn, Thema over) {
        String zin = lijn.zin();
        if (zin.startsWith("regel ") || zin.equals("regel")) {
            begin(lijn);
        } else if (deel == Deel.KOP) {
            kop(lijn, over);
        } else if (deel == Deel.ALS) {
            als(lijn, over);
        } else if (deel == Deel.DAN) {
            dan(lijn, over);
        } else {
            bevindingen.meld("TAAL-02", lijn, zin, "hier wordt een regel verwacht", "begin met `regel ID \"titel\"`");
        }
    }

    private void begin(Lijn lijn) {
        if (deel != Deel.BUITEN) {
            bevindingen.meld("TAAL-06", opbouw.begin, opbouw.id, "deze regel heeft geen einde", "sluit af met `einde`");
        }
        var kop = KOP.matcher(lijn.zin());
        boolean goed = kop.matches();
        opbouw = new Opbouw(goed ? kop.group(1) : "", goed ? kop.group(2) : "", lijn);
        deel = Deel.KOP;
        if (!goed) {
            bevindingen.meld(
                    "TAAL-04",
                    lijn,
                    lijn.zin(),
                    "dit is geen begin van een regel",
                    "schrijf `regel ID \"titel\"`, met beide aanhalingstekens");
        } else if (!ID.matcher(opbouw.id).matches()) {
            bevindingen.meld(
                    "TAAL-05",
                    lijn,
                    opbouw.id,
                    "dit is geen id van een regel",
                    "schrijf hoofdletters, een streepje en twee cijfers, zoals TRI-02");
        }
    }

    private void kop(Lijn lijn, Thema over) {
        String zin = lijn.zin();
        var uitleg = UITLEG.matcher(zin);
        if (zin.startsWith(NORM)) {
            opbouw.normen.addAll(namen(zin.substring(NORM.length())));
        } else if (zin.startsWith(DUIDING)) {
            opbouw.duidingen.addAll(namen(zin.substring(DUIDING.length())));
        } else if (zin.equals("keuze")) {
            opbouw.keuze = true;
        } else if (uitleg.matches()) {
            opbouw.uitleg = uitleg.group(1);
        } else if (zin.equals("als")) {
            deel = Deel.ALS;
        } else {
            bevindingen.meld(
                    "TAAL-07",
                    lijn,
                    zin,
                    "hier staat `norm`, `duiding`, `keuze`, `uitleg \"...\"` of `als`",
                    zinnen(over).voorwaarde(zin).isPresent() ? "zet `als` boven de voorwaarden" : "");
        }
    }

    private static List<String> namen(String lijst) {
        return Arrays.stream(lijst.split(",", -1)).map(String::strip).toList();
    }

    private Zinnen zinnen(Thema over) {
        return new Zinnen(over);
    }

    private void als(Lijn lijn, Thema over) {
        String zin = lijn.zin();
        if (zin.equals("dan")) {
            deel = Deel.DAN;
            return;
        }
        if (zin.equals("altijd")) {
            opbouw.altijd = true;
            return;
        }
        Optional<Voorwaarde> voorwaarde = zinnen(over).voorwaarde(zin);
        voorwaarde.ifPresent(opbouw.voorwaarden::add);
        if (voorwaarde.isEmpty()) {
            opbouw.foutInAls = true;
            bevindingen.meld(
                    "TAAL-03",
                    lijn,
                    zin,
                    "deze zin staat niet in de woordenlijst",
                    zin.equals("einde")
                            ? "zet `dan` en een gevolg boven `einde`"
                            : Bevindingen.bedoelt(zin, zinnen(over).bekendeVoorwaarden()));
        }
    }

    private void dan(Lijn lijn, Thema over) {
        String zin = lijn.zin();
        if (zin.equals("einde")) {
            deel = Deel.BUITEN;
            voltooi();
            return;
        }
        Optional<Gevolg> gevolg = zinnen(over).gevolg(zin);
        gevolg.ifPresent(g -> {
            opbouw.gevolgen.add(g);
            opbouw.zinnen.add(zin);
        });
        if (gevolg.isEmpty()) {
            opbouw.foutInDan = true;
            bevindingen.meld(
                    "TAAL-03",
                    lijn,
                    zin,
                    "deze zin staat niet in de woordenlijst",
                    Bevindingen.bedoelt(zin, zinnen(over).bekendeGevolgen()));
        }
    }

    private void voltooi() {
        eis(!opbouw.normen.isEmpty(), "TAAL-08", "deze regel noemt geen norm", "voeg een regel `norm ...` toe");
        eis(
                !opbouw.uitleg.isEmpty(),
                "TAAL-09",
                "deze regel heeft geen uitleg",
                "voeg `uitleg \"...\"` toe, één zin die een ouder begrijpt");
        eis(
                opbouw.foutInAls || opbouw.altijd == opbouw.voorwaarden.isEmpty(),
                "TAAL-10",
                "deze regel heeft geen voorwaarde, of naast `altijd` nog een",
                "schrijf onder `als` de voorwaarden, of alleen `altijd`");
        eis(
                opbouw.foutInDan || !opbouw.gevolgen.isEmpty(),
                "TAAL-11",
                "deze regel heeft geen gevolg",
                "schrijf onder `dan` wat er volgt");
        regels.add(new Regel(
                opbouw.id,
                opbouw.titel,
                List.copyOf(opbouw.normen),
                List.copyOf(opbouw.duidingen),
                zekerheid(opbouw.keuze, opbouw.duidingen),
                opbouw.uitleg,
                List.copyOf(opbouw.voorwaarden),
                List.of(),
                List.copyOf(opbouw.gevolgen),
                List.copyOf(opbouw.zinnen),
                new Plaats(opbouw.begin.bestand(), opbouw.begin.nummer())));
    }

    /** How firmly a rule stands. */
    static Zekerheid zekerheid(boolean keuze, List<String> duidingen) {
        if (keuze) {
            return Zekerheid.KEUZE;
        }
        return duidingen.isEmpty() ? Zekerheid.BRON : Zekerheid.DUIDING;
    }

    private void eis(boolean goed, String code, String boodschap, String hulp) {
        if (!goed) {
            bevindingen.meld(code, opbouw.begin, opbouw.id, boodschap, hulp);
        }
    }
}
