package nl.weegwijzer.internal.taal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.internal.model.Gevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.tekst.Bevindingen;
import nl.weegwijzer.internal.tekst.Code;
import nl.weegwijzer.zaak.Meldvorm;

/**
 * Refuses rules that let the reporter of a closed report play a part in what reaches the family: norm 9.1.5.g.d, ruling
 * D-5. A conclusion drawn from a fact about the reporter counts as such a fact.
 */
final class Privacykeuring {
    private final Bevindingen bevindingen;

    Privacykeuring(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    void keur(Map<Thema, List<Gelezen>> regels) {
        regels.forEach((thema, gelezen) -> {
            if (overMelding(thema)) {
                Set<String> herleidbaar = herleidbaar(thema, gelezen);
                gelezen.forEach(g -> keur(g, overMelder(g.regel(), herleidbaar)));
            }
        });
    }

    private static boolean overMelding(Thema thema) {
        return thema.begrippen().stream().anyMatch(b -> b.type() == Meldvorm.class);
    }

    /** The conclusions from which a reader could tell something about the reporter. */
    static Set<String> herleidbaar(Thema thema, List<Gelezen> regels) {
        Set<String> herleidbaar = new HashSet<>();
        boolean gegroeid = overMelding(thema);
        while (gegroeid) {
            gegroeid = false;
            for (Gelezen gelezen : regels) {
                if (overMelder(gelezen.regel(), herleidbaar)) {
                    gegroeid |= standen(gelezen.regel(), herleidbaar);
                }
            }
        }
        return herleidbaar;
    }

    /** Whether a rule tells about the reporter to the family, or in a conclusion that did not tell it before. */
    static boolean verraadt(Thema thema, Regel regel, Set<String> herleidbaar) {
        if (!overMelding(thema)) {
            return false;
        }
        boolean overMelder = overMelder(regel, herleidbaar);
        return regel.gevolgen().stream()
                .anyMatch(g -> (g instanceof Plichtgevolg plicht && verraadt(plicht, overMelder, regel))
                        || (g instanceof Standgevolg stand && overMelder && !herleidbaar.contains(stand.veld())));
    }

    private void keur(Gelezen gelezen, boolean overMelder) {
        List<Gevolg> gevolgen = gelezen.regel().gevolgen();
        IntStream.range(0, gevolgen.size())
                .filter(i ->
                        gevolgen.get(i) instanceof Plichtgevolg plicht && verraadt(plicht, overMelder, gelezen.regel()))
                .findFirst()
                .ifPresent(i -> bevindingen.meld(
                        Code.PRIV_01,
                        gelezen.gevolgen().get(i),
                        "dit bereikt het gezin en hangt af van de melder, ook als de melding niet open is",
                        "voeg de voorwaarde `de melding is open` toe, of laat de melder buiten de voorwaarden"));
    }

    private static boolean verraadt(Plichtgevolg plicht, boolean overMelder, Regel regel) {
        return (plicht.jegens().map(Rol::inGezin).orElse(false) && overMelder)
                || (plicht.wat() == Handeling.BEKENDMAKEN && !alleenOpen(regel));
    }

    private static boolean alleenOpen(Regel regel) {
        return regel.voorwaarden().stream().anyMatch(v -> v.waarden().equals(List.of(Meldvorm.OPEN)));
    }

    private static boolean overMelder(Regel regel, Set<String> herleidbaar) {
        return !alleenOpen(regel)
                && (regel.voorwaarden().stream().anyMatch(v -> overMelder(v, herleidbaar))
                        || regel.eerdereRijen().stream()
                                .flatMap(List::stream)
                                .anyMatch(v -> overMelder(v, herleidbaar)));
    }

    private static boolean overMelder(Voorwaarde voorwaarde, Set<String> herleidbaar) {
        return voorwaarde.begrip().overMelder()
                || herleidbaar.contains(voorwaarde.begrip().veld());
    }

    private static boolean standen(Regel regel, Set<String> herleidbaar) {
        boolean nieuw = false;
        for (Gevolg gevolg : regel.gevolgen()) {
            if (gevolg instanceof Standgevolg stand) {
                nieuw |= herleidbaar.add(stand.veld());
            }
        }
        return nieuw;
    }
}
