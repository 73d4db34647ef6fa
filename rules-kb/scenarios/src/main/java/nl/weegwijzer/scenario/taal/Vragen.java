package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Onderwerp;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Partij;

/**
 * The questions that scenarios can ask. Their sentences are those of rules, wherever a fact stands in the case in so
 * many words; only what is put together in another way is said here.
 */
public final class Vragen {
    private static final Map<Vraagsoort, Consumer<Feitenlijst>> EIGEN = eigen();

    private static final List<Vraag> ALLE = nl.weegwijzer.internal.vraag.Vragen.alle().stream()
            .map(Vragen::vraag)
            .toList();

    private Vragen() {}

    /** All questions, in a fixed order. */
    public static List<Vraag> alle() {
        return ALLE;
    }

    private static Map<Vraagsoort, Consumer<Feitenlijst>> eigen() {
        Map<Vraagsoort, Consumer<Feitenlijst>> eigen = new EnumMap<>(Vraagsoort.class);
        eigen.put(
                Vraagsoort.MELDADVIES,
                feiten -> feiten.ouders()
                        .toezicht()
                        .kind("dit kind is minderjarig:", Kind::minderjarig)
                        .kinderenVolledig());
        eigen.put(
                Vraagsoort.TRIAGE,
                feiten -> feiten.dag("Veilig Thuis ontving de melding op", "melding.ontvangenOp")
                        .minderjarigen());
        eigen.put(
                Vraagsoort.OVERDRACHT,
                feiten -> feiten.minderjarigen()
                        .ontvanger("de zaak gaat naar het jeugdteam:", Partij.JEUGDTEAM)
                        .ontvanger("de zaak gaat naar de JGZ:", Partij.JGZ)
                        .perOntvanger()
                        .dag("Veilig Thuis sloot triage of onderzoek af op", "afgeslotenOp"));
        eigen.put(
                Vraagsoort.MONITORING,
                feiten -> feiten.ontvangen()
                        .perOntvanger()
                        .aangewezen("het jeugdteam is aangewezen:", Partij.JEUGDTEAM)
                        .aangewezen("de JGZ is aangewezen:", Partij.JGZ)
                        .afwijkingen());
        return eigen;
    }

    private static Vraag vraag(nl.weegwijzer.internal.vraag.Vraag<?, ?> kern) {
        Feitenlijst eigen = new Feitenlijst(kern.zaak());
        EIGEN.getOrDefault(kern.soort(), feiten -> feiten.gewoonlijk(kern.beelden()))
                .accept(eigen);
        Beeldzinnen beeldzinnen = new Beeldzinnen(kern, eigen);
        List<Feitzin> zinnen = new ArrayList<>(beeldzinnen.zinnen());
        zinnen.addAll(eigen.klaar());
        Map<String, Deelsoort> onderwerpen = new LinkedHashMap<>();
        kern.beelden().forEach(b -> onderwerpen.put(onderwerp(b).value(), beeldzinnen.deel(onderwerp(b))));
        return new Vraag(
                kern,
                List.copyOf(zinnen),
                eigen.delen(),
                beeldzinnen.gevolgd(zinnen),
                Collections.unmodifiableMap(onderwerpen));
    }

    static Onderwerp onderwerp(Class<? extends Record> beeld) {
        return Objects.requireNonNull(beeld.getAnnotation(Onderwerp.class), beeld.getName());
    }
}
