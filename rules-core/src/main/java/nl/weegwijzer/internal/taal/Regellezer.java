package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Brontekst;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Plek;
import nl.weegwijzer.internal.tekst.Stuk;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file. Its first line names the subject; after that come rules of the form {@code regel ID "titel"},
 * norms, an explanation, {@code als}, conditions, {@code dan}, conclusions, {@code einde}. Each line is matched whole.
 */
final class Regellezer {
    private final Woordenschat woordenschat;
    private final Bevindingen bevindingen;
    private final List<Gelezen> regels = new ArrayList<>();
    private final List<Stuk> lijnen = new ArrayList<>();
    private @Nullable Stuk kop;
    private boolean buitenGemeld;

    private Regellezer(Woordenschat woordenschat, Bevindingen bevindingen) {
        this.woordenschat = woordenschat;
        this.bevindingen = bevindingen;
    }

    /**
     * The rules of a file.
     *
     * @param thema their subject
     * @param onderwerp where it is named
     * @param regels the rules
     */
    record Regels(Thema thema, Plek onderwerp, List<Gelezen> regels) {}

    /** The rules of a file; empty where it does not name a known subject. */
    static Optional<Regels> lees(Brontekst tekst, Woordenschat woordenschat, Bevindingen bevindingen) {
        return new Regellezer(woordenschat, bevindingen).lees(tekst);
    }

    private Optional<Regels> lees(Brontekst tekst) {
        List<Lijn> zinnen = tekst.zinnen();
        if (zinnen.isEmpty()) {
            bevindingen.meld(
                    Code.TAAL_29,
                    Plek.van(tekst.bestand()),
                    "in dit bestand staan geen regels",
                    "begin met `onderwerp ...` en schrijf daaronder regels, of haal het bestand weg");
            return Optional.empty();
        }
        Stuk eerste = zinnen.get(0).stuk();
        Optional<Thema> thema = onderwerp(eerste);
        thema.ifPresent(t -> regels(zinnen.subList(1, zinnen.size()), t));
        if (thema.isPresent() && zinnen.size() == 1) {
            bevindingen.meld(
                    Code.TAAL_29,
                    eerste,
                    "onder dit onderwerp staan geen regels",
                    "schrijf er ten minste één regel onder, of haal het bestand weg");
        }
        return thema.map(t -> new Regels(t, eerste.plek(), regels));
    }

    private Optional<Thema> onderwerp(Stuk eerste) {
        String begin = Sleutelwoord.ONDERWERP.woord() + " ";
        Optional<Thema> thema = eerste.tekst().startsWith(begin)
                ? woordenschat.thema(eerste.tekst().substring(begin.length()).strip())
                : Optional.empty();
        if (thema.isEmpty()) {
            boolean genoemd = eerste.tekst().startsWith(begin);
            Stuk naam = genoemd ? eerste.vanaf(begin.length()).kaal() : eerste;
            bevindingen.meld(
                    Code.TAAL_01,
                    naam,
                    genoemd ? "dit onderwerp is onbekend" : "dit bestand begint niet met een onderwerp",
                    genoemd
                            ? bevindingen.bedoelt(
                                    naam.tekst(), woordenschat.themas().stream().map(Thema::naam))
                            : "schrijf bovenaan `onderwerp` en een naam: "
                                    + Bevindingen.en(
                                            woordenschat.themas().stream()
                                                    .map(Thema::naam)
                                                    .toList(),
                                            "of"));
        }
        return thema;
    }

    private void regels(List<Lijn> zinnen, Thema thema) {
        Regelbouw bouw = new Regelbouw(woordenschat, thema, bevindingen);
        for (Lijn lijn : zinnen) {
            Stuk stuk = recht(lijn.stuk());
            Optional<Sleutelwoord> woord = Sleutelwoord.van(stuk.tekst());
            if (woord.equals(Optional.of(Sleutelwoord.REGEL))) {
                sluit(bouw, false);
                kop = stuk;
            } else if (woord.equals(Optional.of(Sleutelwoord.ONDERWERP))) {
                bevindingen.meld(
                        Code.TAAL_20,
                        stuk,
                        "dit bestand heeft al een onderwerp",
                        "zet regels over een ander onderwerp in een eigen bestand");
            } else if (woord.equals(Optional.of(Sleutelwoord.EINDE)) && kop != null) {
                sluit(bouw, true);
            } else if (kop != null) {
                lijnen.add(stuk);
            } else {
                buiten(stuk);
            }
        }
        sluit(bouw, false);
    }

    private void sluit(Regelbouw bouw, boolean einde) {
        Stuk begin = kop;
        if (begin != null) {
            if (!einde) {
                bevindingen.meld(
                        Code.TAAL_06,
                        begin.deel(0, Sleutelwoord.eerste(begin.tekst()).length()),
                        "deze regel heeft geen `einde`",
                        "zet `einde` op een eigen regel onder de gevolgen");
            }
            regels.add(bouw.bouw(begin, List.copyOf(lijnen)));
        }
        lijnen.clear();
        kop = null;
        buitenGemeld = false;
    }

    // A fixed word that stands alone, or begins a rule, in the proper spelling.
    private Stuk recht(Stuk stuk) {
        Optional<Sleutelwoord> bijna = Sleutelwoord.van(stuk.tekst()).isPresent()
                ? Optional.empty()
                : Sleutelwoord.bijna(stuk.tekst()).filter(s -> !s.inKop());
        return bijna.map(s -> {
                    String eerste = Sleutelwoord.eerste(stuk.tekst());
                    bevindingen.meld(
                            Code.TAAL_14,
                            stuk.deel(0, eerste.length()),
                            "dit woord is anders geschreven dan hoort",
                            "schrijf `" + s.woord() + "`");
                    return new Stuk(
                            stuk.lijn(), stuk.begin(), s.woord() + stuk.tekst().substring(eerste.length()));
                })
                .orElse(stuk);
    }

    private void buiten(Stuk stuk) {
        if (!buitenGemeld) {
            bevindingen.meld(
                    Code.TAAL_02,
                    stuk,
                    "deze tekst staat buiten een regel",
                    "begin een regel met `regel ID \"titel\"`, of zet er een # voor als het een opmerking is");
        }
        buitenGemeld = true;
    }
}
