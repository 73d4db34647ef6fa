package nl.weegwijzer.internal.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.internal.tekst.Gelijkenis;
import nl.weegwijzer.internal.tekst.Stuk;
import nl.weegwijzer.zaak.Woord;

/**
 * Says why a sentence is not understood: written differently, a value that cannot be there, of another subject, in the
 * wrong place, or unknown.
 */
final class Zinsfout {
    private final Woordenschat woordenschat;
    private final Zinnen zinnen;
    private final Bevindingen bevindingen;
    private final String voor;

    /** For sentences of a subject, with this text before each message. */
    Zinsfout(Woordenschat woordenschat, Zinnen zinnen, Bevindingen bevindingen, String voor) {
        this.woordenschat = woordenschat;
        this.zinnen = zinnen;
        this.bevindingen = bevindingen;
        this.voor = voor;
    }

    /** Says what is wrong with a condition. */
    void voorwaarde(Stuk zin) {
        if (!anders(zin, t -> zinnen.voorwaarde(t).isPresent())
                && !verwisseld(zin, zinnen.gevolg(zin.tekst()).isPresent(), "dit is een gevolg", "dan")
                && !anderOnderwerp(zin)) {
            List<String> bekend = bevindingen.vol()
                    ? List.of()
                    : Stream.concat(zinnen.bekendeVoorwaarden(), metEigenWaarden(zin.tekst()))
                            .toList();
            waardeOfOnbekend(zin, bekend, true);
        }
    }

    /** Says what is wrong with a conclusion. */
    void gevolg(Stuk zin) {
        if (anders(zin, t -> zinnen.gevolg(t).isPresent())
                || verwisseld(
                        zin,
                        alleenVoorwaarde(zin.tekst()),
                        "dit is een gegeven, en een regel kan dat niet vaststellen",
                        "als")
                || anderOnderwerp(zin)
                || vraag(zin, Zinnen.VRAAG)
                || vraag(zin, Zinnen.ONTBREEKT)) {
            return;
        }
        if (Plichtfout.lijkt(zin.tekst())) {
            new Plichtfout(bevindingen, voor).meld(zin);
            return;
        }
        waardeOfOnbekend(
                zin, bevindingen.vol() ? List.of() : zinnen.bekendeGevolgen().toList(), false);
    }

    private boolean alleenVoorwaarde(String tekst) {
        return tekst.equals("altijd")
                || zinnen.voorwaarde(tekst).map(v -> !v.begrip().stand()).orElse(false);
    }

    private boolean verwisseld(Stuk zin, boolean is, String wat, String waar) {
        if (is) {
            bevindingen.meld(Code.TAAL_28, zin, voor + wat, "zet deze zin onder `" + waar + "`");
        }
        return is;
    }

    // The same sentence in the proper spelling: case, spaces, a colon, a full stop.
    private boolean anders(Stuk zin, Predicate<String> goed) {
        String net = zin.tekst().replaceAll("\\s+", " ").replaceAll("[ .;,!]+$", "");
        if (net.isEmpty()) {
            return false;
        }
        List<String> kandidaten = new ArrayList<>(List.of(
                net,
                Character.toUpperCase(net.charAt(0)) + net.substring(1),
                Character.toLowerCase(net.charAt(0)) + net.substring(1)));
        zinnen.thema().begrippen().forEach(b -> hersteld(b, net).ifPresent(kandidaten::add));
        Optional<String> hersteld = kandidaten.stream().filter(goed).findFirst();
        hersteld.ifPresent(h -> bevindingen.meld(
                Code.TAAL_14,
                zin.verschil(h),
                voor + "deze zin is anders geschreven dan in de woordenlijst",
                "schrijf `" + h + "`"));
        return hersteld.isPresent();
    }

    private static Optional<String> hersteld(Begrip begrip, String zin) {
        if (!zin.regionMatches(true, 0, begrip.naam(), 0, begrip.naam().length())) {
            return Optional.empty();
        }
        String rest = zin.substring(begrip.naam().length()).replaceFirst("^( ?:| is)? ?", "");
        String[] delen = rest.split(" of ", -1);
        List<String> woorden = new ArrayList<>();
        for (String deel : delen) {
            begrip.waarden().stream()
                    .map(Woord::woord)
                    .filter(w -> w.equalsIgnoreCase(deel))
                    .forEach(woorden::add);
        }
        return woorden.size() != delen.length
                ? Optional.empty()
                : Optional.of(begrip.zin() + " " + String.join(" of ", woorden));
    }

    private boolean anderOnderwerp(Stuk zin) {
        for (Thema thema : woordenschat.themas()) {
            Zinnen ander = new Zinnen(thema);
            boolean eigenThema = thema.equals(zinnen.thema());
            if (!eigenThema
                    && (ander.voorwaarde(zin.tekst()).isPresent()
                            || ander.gevolg(zin.tekst()).isPresent())) {
                String eigen = zinnen.thema().naam();
                bevindingen.meld(
                        Code.TAAL_13,
                        zin,
                        voor + "deze zin hoort bij het onderwerp `" + thema.naam() + "`",
                        "hier gaat het over `" + eigen + "`; kies een zin van dat onderwerp");
                return true;
            }
        }
        return false;
    }

    private boolean vraag(Stuk zin, String begin) {
        if (!zin.tekst().startsWith(begin)) {
            return false;
        }
        Stuk naam = zin.vanaf(begin.length());
        if (zinnen.thema().begripMetNaam(naam.tekst()).isPresent()) {
            bevindingen.meld(
                    Code.TAAL_27,
                    naam,
                    voor + "hiernaar kan niet worden gevraagd",
                    "vraag naar een gegeven van de zaak, niet naar iets dat volgt uit regels of andere besluiten");
        } else {
            List<String> gevraagd = zinnen.gevraagd().toList();
            Optional<String> naaste = Gelijkenis.naaste(naam.tekst(), gevraagd);
            bevindingen.meld(
                    Code.TAAL_03,
                    naaste.map(naam::verschil).orElse(naam),
                    voor + "dit gegeven staat niet in de woordenlijst",
                    naaste.map(n -> "bedoelt u `" + begin + n + "`?")
                            .orElse("kies een gegeven van `" + zinnen.thema().naam() + "`"));
        }
        return true;
    }

    // Known sentences with the last words of this one, so that several values do not make it look far away.
    private Stream<String> metEigenWaarden(String zin) {
        String[] woorden = zin.split(" ", -1);
        return zinnen.thema().begrippen().stream()
                .filter(b -> woorden.length > b.zin().split(" ", -1).length)
                .map(b -> b.zin() + " "
                        + String.join(" ", List.of(woorden).subList(b.zin().split(" ", -1).length, woorden.length)))
                .filter(z -> zinnen.voorwaarde(z).isPresent());
    }

    private void waardeOfOnbekend(Stuk zin, List<String> bekend, boolean als) {
        String tekst = zin.tekst();
        Optional<String> naaste = Gelijkenis.naaste(tekst, bekend);
        Optional<Begrip> begrip = zinnen.thema().begrippen().stream()
                .filter(b -> tekst.equals(b.zin()))
                .findFirst()
                .or(() -> zinnen.thema().begripVan(tekst))
                .filter(b -> als || b.stand())
                .filter(b -> naaste.map(n -> n.startsWith(b.zin() + " ")).orElse(true));
        if (begrip.isPresent()) {
            new Waardefout(bevindingen, Code.TAAL_12, voor).meld(zin, begrip.get(), als);
            return;
        }
        bevindingen.meld(
                Code.TAAL_03,
                naaste.map(zin::verschil).orElse(zin),
                voor + "deze zin staat niet in de woordenlijst",
                naaste.map(n -> "bedoelt u `" + n + "`?")
                        .orElse("kies een zin uit de woordenlijst van `"
                                + zinnen.thema().naam() + "`"));
    }
}
