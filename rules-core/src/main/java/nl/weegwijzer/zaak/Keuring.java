package nl.weegwijzer.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one record while it is made, and refuses it with all of that at once. Not thread-safe.
 */
final class Keuring {
    private static final Pattern KENMERK = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,39}");
    private static final int TE_VEEL_CIJFERS = 6;

    private final List<Bezwaar> bezwaren = new ArrayList<>();
    private final Set<String> onvolledig = new HashSet<>();

    Keuring verplicht(String veld, @Nullable Object waarde) {
        if (waarde == null) {
            onvolledig.add(veld);
            bezwaren.add(
                    new Bezwaar(veld, "ontbreekt; gebruik onbekend of laat leeg als het niet bekend is, nooit null"));
        }
        return this;
    }

    /**
     * Checks a list. What is missing in it is named by its place, counted from 0 as everywhere in paths.
     *
     * @return what is there, in a list that never changes, so that no other check need look for what is missing
     */
    <T> List<T> lijst(String veld, @Nullable List<T> waarden) {
        verplicht(veld, waarden);
        List<T> aanwezig = new ArrayList<>();
        int plaats = 0;
        for (T waarde : waarden == null ? List.<T>of() : waarden) {
            if (waarde == null) {
                onvolledig.add(veld);
                bezwaren.add(new Bezwaar(
                        veld + "[" + plaats + "]",
                        "ontbreekt: nummer " + (plaats + 1) + " van deze lijst is null; laat weg wat er niet is"));
            } else {
                aanwezig.add(waarde);
            }
            plaats++;
        }
        return List.copyOf(aanwezig);
    }

    /** Whether this component is there, and nothing in it is missing, so that something can be said to be not in it. */
    boolean compleet(String veld) {
        return !onvolledig.contains(veld);
    }

    Keuring weiger(boolean tegenstrijdig, String veld, String tekst) {
        if (tegenstrijdig) {
            bezwaren.add(new Bezwaar(veld, tekst));
        }
        return this;
    }

    /** Checks a pseudonym: there, short, starts with a letter, and nothing in it that could be a personal number. */
    Keuring kenmerk(String veld, @Nullable String kenmerk) {
        verplicht(veld, kenmerk);
        if (kenmerk == null) {
            return this;
        }
        weiger(
                !KENMERK.matcher(kenmerk).matches(),
                veld,
                "is geen kenmerk; gebruik een schuilnaam als kind-1 (een letter, dan letters, cijfers of streepjes)");
        return weiger(
                kenmerk.chars().filter(Character::isDigit).count() >= TE_VEEL_CIJFERS,
                veld,
                "bevat een lang getal; gebruik een schuilnaam als kind-1, geen nummer van een persoon");
    }

    Keuring uniek(String veld, String soort, List<String> kenmerken) {
        Set<String> gezien = new HashSet<>();
        Set<String> gemeld = new HashSet<>();
        for (String kenmerk : kenmerken) {
            weiger(
                    !gezien.add(kenmerk) && gemeld.add(kenmerk),
                    veld,
                    "noemt " + soort + " " + kenmerk + " meer dan eens; geef elk een eigen kenmerk");
        }
        return this;
    }

    @SuppressWarnings("NullableOptional") // called on components that may turn out to be missing
    Keuring nietNa(String veld, @Nullable Optional<LocalDate> datum, String anderVeld, @Nullable LocalDate uiterste) {
        return weiger(
                datum != null
                        && uiterste != null
                        && datum.isPresent()
                        && datum.get().isAfter(uiterste),
                veld,
                datum == null
                        ? ""
                        : "is " + datum.map(LocalDate::toString).orElse("") + ", na " + anderVeld + " " + uiterste
                                + "; controleer beide data");
    }

    /** Each party once, and no day of receipt that is still to come. */
    Keuring ontvangers(List<Ontvanger> ontvangers, @Nullable LocalDate peildatum) {
        for (Ontvanger ontvanger : ontvangers) {
            nietNa("ontvangers.ontvangenOp", ontvanger.ontvangenOp(), "peildatum", peildatum);
        }
        return uniek(
                "ontvangers",
                "de partij",
                ontvangers.stream().map(o -> o.partij().woord()).toList());
    }

    /** What was not reported yet, nobody can have received. */
    Keuring nietVoorDeMelding(@Nullable Zaakfase fase, List<Ontvanger> ontvangers) {
        return weiger(
                fase == Zaakfase.SIGNAAL
                        && ontvangers.stream()
                                .anyMatch(o -> o.bevestigd() == Antwoord.JA
                                        || o.ontvangenOp().isPresent()),
                "zaakfase",
                "is signaal vóór de melding, terwijl een ontvanger de zaak al heeft; kies een latere fase,"
                        + " of laat die ontvanger weg");
    }

    /** A phase tells whether a report was made. */
    Keuring gemeldInFase(@Nullable Zaakfase fase, @Nullable Antwoord gemeld) {
        weiger(
                fase == Zaakfase.SIGNAAL && gemeld == Antwoord.JA,
                "zaakfase",
                "is signaal vóór de melding, terwijl er al gemeld is; kies een latere fase, of onbekend");
        return weiger(
                fase != Zaakfase.SIGNAAL && fase != Zaakfase.ONBEKEND && gemeld == Antwoord.NEE,
                "zaakfase",
                "is een fase na de melding, terwijl er niet gemeld is; kies signaal vóór de melding, of onbekend");
    }

    void oordeel() {
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeZaakException(bezwaren);
        }
    }
}
