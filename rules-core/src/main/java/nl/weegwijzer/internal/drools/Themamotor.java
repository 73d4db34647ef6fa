package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.function.Function;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Themaregels;

/**
 * The rules of one subject with who applies them and what is remembered of them. What is remembered hangs on these
 * rules alone, so motors with the same rules on a subject can share it. Thread-safe.
 *
 * @param regels the rules
 * @param toepasser who applies them
 * @param geheugen remembers what they made of records
 * @param verkenningen remembers what was computed from that
 */
record Themamotor(
        Themaregels regels,
        Toepasser toepasser,
        Geheugen<Record, Afleiding<?>> geheugen,
        Geheugen<Record, Object> verkenningen) {
    Afleiding<?> leidAf(Record beeld) {
        return geheugen.onthoud(beeld, this::redeneer);
    }

    Object verken(Record beeld, Function<Record, Object> bereken) {
        return verkenningen.onthoud(beeld, bereken);
    }

    private Afleiding<?> redeneer(Record beeld) {
        if (regels.ronden().isEmpty()) {
            throw geenRegels(regels.thema().naam());
        }
        Verloop verloop = new Verloop(regels, beeld);
        toepasser.doorloop(verloop);
        return verloop.klaar();
    }

    private static OnbruikbareKennisbankException geenRegels(String naam) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(
                "BANK-27",
                "regels",
                "deze kennisbank heeft geen regels over " + naam,
                "zet in de map regels een bestand dat begint met `onderwerp " + naam + "`")));
    }
}
