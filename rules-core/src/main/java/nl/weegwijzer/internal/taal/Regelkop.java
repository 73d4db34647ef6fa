package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.tekst.Aanhaling;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.internal.tekst.Stuk;
import org.jspecify.annotations.Nullable;

/** Reads what stands above {@code als}: id and title, norms, rulings, whether it is a choice, the explanation. */
final class Regelkop {
    private final Bevindingen bevindingen;
    private final List<Stuk> normen = new ArrayList<>();
    private final List<Stuk> duidingen = new ArrayList<>();
    private final Stuk id;
    private final String titel;
    private @Nullable String uitleg;
    private boolean keuze;
    private boolean verschreven;

    private Regelkop(Stuk kop, Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
        Stuk rest = kop.vanaf(Math.min(kop.tekst().length(), 5)).kaal();
        this.id = rest.deel(0, Sleutelwoord.eerste(rest.tekst()).length());
        Stuk na = rest.vanaf(id.tekst().length()).kaal();
        if (rest.tekst().isEmpty() || id.tekst().startsWith("\"")) {
            bevindingen.meld(
                    Code.TAAL_04,
                    kop,
                    "aan het begin van deze regel ontbreekt de id",
                    "schrijf `regel ID \"titel\"`, zoals `regel TRI-02 \"Een titel\"`");
        } else if (!Schrijfwijze.REGEL.matcher(id.tekst()).matches()) {
            bevindingen.meld(
                    Code.TAAL_05,
                    id,
                    "dit is geen id van een regel",
                    "schrijf hoofdletters, een streepje en twee cijfers, zoals TRI-02");
        }
        this.titel = titel(kop, id.tekst().startsWith("\"") ? rest : na);
    }

    private String titel(Stuk kop, Stuk titel) {
        if (!titel.tekst().isEmpty()) {
            return new Aanhaling(bevindingen).lees(titel, "de titel");
        }
        if (!id.tekst().isEmpty()) {
            bevindingen.meld(
                    Code.TAAL_04,
                    kop,
                    "deze regel heeft geen titel",
                    "schrijf achter de id een titel tussen aanhalingstekens");
        }
        return "";
    }

    static Regelkop lees(Stuk kop, List<Stuk> hoofd, Bevindingen bevindingen) {
        Regelkop gelezen = new Regelkop(kop, bevindingen);
        hoofd.forEach(gelezen::lees);
        return gelezen;
    }

    private void lees(Stuk lijn) {
        Optional<Sleutelwoord> woord = Sleutelwoord.van(lijn.tekst()).filter(Sleutelwoord::inKop);
        Stuk eerste = lijn.deel(0, Sleutelwoord.eerste(lijn.tekst()).length());
        Stuk rest = lijn.vanaf(eerste.tekst().length()).kaal();
        if (woord.isEmpty()) {
            verschreven = true;
            bevindingen.meld(
                    Code.TAAL_07,
                    Sleutelwoord.bijna(lijn.tekst()).isPresent() ? eerste : lijn,
                    "boven `als` hoort een regel met `norm`, `duiding`, `keuze` of `uitleg`",
                    Sleutelwoord.bijna(lijn.tekst())
                            .map(s -> "bedoelt u `" + s.woord() + "`?")
                            .orElse("begin met een van die woorden, of zet deze zin onder `als`"));
            return;
        }
        switch (woord.get()) {
            case NORM -> namen(normen, rest, eerste);
            case DUIDING -> namen(duidingen, rest, eerste);
            case KEUZE -> keuze(lijn);
            default -> uitleg(lijn, rest);
        }
    }

    private void keuze(Stuk lijn) {
        eenmaal(!keuze, lijn, "keuze");
        keuze = true;
    }

    private void uitleg(Stuk lijn, Stuk rest) {
        eenmaal(uitleg == null, lijn, "uitleg");
        String gelezen = rest.tekst().isEmpty() ? "" : new Aanhaling(bevindingen).lees(rest, "de uitleg");
        uitleg = gelezen;
        if (rest.tekst().isEmpty()) {
            bevindingen.meld(
                    Code.TAAL_09,
                    lijn,
                    "hier ontbreekt de uitleg zelf",
                    "schrijf `uitleg \"...\"`, één zin die een ouder begrijpt");
        }
    }

    private void namen(List<Stuk> gevonden, Stuk rest, Stuk woord) {
        eenmaal(gevonden.isEmpty(), woord, woord.tekst());
        if (rest.tekst().isEmpty()) {
            verschreven = true;
            bevindingen.meld(
                    Code.TAAL_30,
                    woord,
                    "achter `" + woord.tekst() + "` staat niets",
                    "schrijf namen met één komma ertussen, zoals `norm 9.2.a, 9.2.b`");
            return;
        }
        verschreven |= !new Namenlijst(bevindingen, Code.TAAL_30, Code.TAAL_19, "").lees(rest, gevonden);
    }

    private void eenmaal(boolean eerste, Stuk lijn, String woord) {
        if (!eerste) {
            bevindingen.meld(
                    Code.TAAL_19,
                    lijn,
                    "`" + woord + "` staat al in deze regel",
                    "zet alles bij elkaar op één regel met `" + woord + "`");
        }
    }

    /** Says which of norm and explanation are missing. */
    void controleer() {
        if (normen.isEmpty() && !verschreven) {
            bevindingen.meld(
                    Code.TAAL_08, id, "deze regel noemt geen norm", "voeg boven `als` een regel `norm ...` toe");
        }
        if (uitleg == null && !verschreven) {
            bevindingen.meld(
                    Code.TAAL_09,
                    titelplek(),
                    "deze regel heeft geen uitleg",
                    "voeg boven `als` een regel `uitleg \"...\"` toe, één zin die een ouder begrijpt");
        }
    }

    // Beside the id, so that both messages are kept where norm and explanation are both missing.
    private Stuk titelplek() {
        String tekst = id.lijn().tekst();
        int plek = tekst.indexOf('"');
        return plek < 0 ? id : new Stuk(id.lijn(), plek, tekst.substring(plek).stripTrailing());
    }

    Stuk id() {
        return id;
    }

    String titel() {
        return titel;
    }

    List<Stuk> normen() {
        return normen;
    }

    List<Stuk> duidingen() {
        return duidingen;
    }

    String uitleg() {
        return uitleg == null ? "" : uitleg;
    }

    /** How firmly the rule stands. */
    Zekerheid zekerheid() {
        return zekerheid(keuze, duidingen.isEmpty());
    }

    /** How firmly a rule stands. */
    static Zekerheid zekerheid(boolean keuze, boolean zonderDuiding) {
        if (keuze) {
            return Zekerheid.KEUZE;
        }
        return zonderDuiding ? Zekerheid.BRON : Zekerheid.DUIDING;
    }
}
