package nl.weegwijzer.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.zaak.Woord;

/**
 * One word of the vocabulary: a component of a flat record with the sentence by which rules speak of it.
 *
 * @param zin the sentence without its value, for example {@code de melder is}
 * @param naam the name by which a reader knows it: the sentence without {@code is} or colon
 * @param veld the name of the component
 * @param plaats its index in the record
 * @param type its type
 * @param waarden the values that it can have, in the order of the type; empty for a number
 * @param stand whether rules conclude it
 * @param verplicht whether rules must always conclude it
 * @param kanLeeg whether a fact can be nothing at all, beside its values
 * @param overMelder whether it says something about who the reporter is
 * @param vraag the question by which it is asked; empty where it is never asked
 */
public record Begrip(
        String zin,
        String naam,
        String veld,
        int plaats,
        Class<?> type,
        List<Woord> waarden,
        boolean stand,
        boolean verplicht,
        boolean kanLeeg,
        boolean overMelder,
        String vraag) {
    /** Whether it lacks the unknown value that its type has. */
    public boolean altijdBekend() {
        return waarden.size() < waarden(type, false).size();
    }

    /** Whether its value is a whole number. */
    public boolean getal() {
        return waarden.isEmpty();
    }

    /** The values of a type, in its order, without the unknown one where it is always known; empty for a number. */
    public static List<Woord> waarden(Class<?> type, boolean altijdBekend) {
        Object[] constanten = type.getEnumConstants();
        List<Woord> waarden = new ArrayList<>();
        for (Object constante : constanten == null ? new Object[0] : constanten) {
            Woord woord = (Woord) constante;
            if (!altijdBekend || !woord.woord().equals("onbekend")) {
                waarden.add(woord);
            }
        }
        return List.copyOf(waarden);
    }

    /** The value that a word stands for. */
    public Optional<Woord> waarde(String woord) {
        for (Woord waarde : waarden) {
            if (waarde.woord().equals(woord)) {
                return Optional.of(waarde);
            }
        }
        return Optional.empty();
    }

    /** The whole sentence with a value. */
    public String met(Object waarde) {
        return zin + " " + woord(waarde);
    }

    /** The word of a value. */
    public static String woord(Object waarde) {
        return waarde instanceof Woord woord ? woord.woord() : waarde.toString();
    }
}
