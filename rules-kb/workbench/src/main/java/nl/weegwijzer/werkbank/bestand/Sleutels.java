package nl.weegwijzer.werkbank.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of keys that no case has. Stateless and thread-safe. */
final class Sleutels {
    /** Keys with one of these in them ask for what the library never wants to know. */
    static final List<String> PERSOONSGEGEVENS = List.of(
            "voornaam",
            "achternaam",
            "naam",
            "bsn",
            "burgerservicenummer",
            "adres",
            "straat",
            "huisnummer",
            "postcode",
            "woonplaats",
            "telefoon",
            "mobiel",
            "email",
            "geboortedatum",
            "geboren");

    private static final List<String> VRIJE_TEKST = List.of(
            "omschrijving", "beschrijving", "toelichting", "opmerking", "opmerkingen", "notitie", "tekst", "verslag");

    /**
     * Shown in a message: no capital first letter, no digits, no spaces, so hardly ever a name or number of a person.
     */
    private static final Pattern TOONBAAR = Pattern.compile("[a-z][A-Za-z]{0,39}");

    private static final int DIEPTE = 4;

    private Sleutels() {}

    /** The key as it may be shown; empty where it could itself be personal data. */
    static Optional<String> toonbaar(String sleutel) {
        return TOONBAAR.matcher(sleutel).matches() ? Optional.of(sleutel) : Optional.empty();
    }

    /** The kind of personal data that the key asks for, if any. */
    static Optional<String> persoonsgegeven(String sleutel) {
        String kaal = sleutel.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return PERSOONSGEGEVENS.stream().filter(kaal::contains).findFirst();
    }

    /** Whether the key asks for personal data; if so, that is put on the list, without the value. */
    static boolean weigerPersoonsgegeven(Problemenlijst problemen, Waarde.Lid lid, String pad) {
        Optional<String> gegeven = persoonsgegeven(lid.sleutel());
        gegeven.ifPresent(g -> problemen.meld(
                Code.PERSOONSGEGEVEN,
                lid.plaats(),
                g.equals(lid.sleutel()) ? Pad.sleutel(pad, g) : pad,
                "persoonsgegevens horen niet in een zaak, en deze sleutel vraagt erom (" + g + ")",
                "haal deze sleutel met zijn waarde weg; een kenmerk als kind-1 is genoeg"));
        return gegeven.isPresent();
    }

    static boolean vrijeTekst(String sleutel) {
        return VRIJE_TEKST.contains(sleutel.toLowerCase(Locale.ROOT));
    }

    /** The way out for an unknown key: the key that is meant, the place where it belongs, or all keys of this place. */
    static String hulp(String sleutel, List<String> bekend, Vorm.Groep vorm) {
        if (vrijeTekst(sleutel)) {
            return "laat deze sleutel weg; in vrije tekst komen gemakkelijk persoonsgegevens terecht";
        }
        String keus = "mogelijk zijn: " + String.join(", ", bekend);
        Optional<String> elders = paden(vorm, "", DIEPTE).stream()
                .filter(p -> p.endsWith("." + sleutel))
                .findFirst();
        if (elders.isPresent()) {
            return "deze sleutel hoort dieper: `" + elders.get() + "`";
        }
        return Gelijkenis.naaste(sleutel, bekend)
                .map(b -> "bedoelt u `" + b + "`? " + keus)
                .orElse(keus);
    }

    private static List<String> paden(Vorm.Groep vorm, String begin, int diepte) {
        List<String> paden = new ArrayList<>();
        for (Vorm.Veld veld : vorm.velden()) {
            String pad = begin + veld.naam();
            paden.add(pad);
            if (diepte > 0 && veld.vorm() instanceof Vorm.Groep groep) {
                paden.addAll(paden(groep, pad + ".", diepte - 1));
            } else if (diepte > 0
                    && veld.vorm() instanceof Vorm.Lijst lijst
                    && lijst.deel() instanceof Vorm.Groep deel) {
                paden.addAll(paden(deel, pad + "[].", diepte - 1));
            }
        }
        return paden;
    }
}
