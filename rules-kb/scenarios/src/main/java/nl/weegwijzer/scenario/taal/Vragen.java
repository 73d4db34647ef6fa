package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
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

    private static final List<Vraag> ALLE = alleVragen();

    private Vragen() {}

    /** All questions, in a fixed order. */
    public static List<Vraag> alle() {
        return ALLE;
    }

    private static List<Vraag> alleVragen() {
        List<Vraag> vragen = new ArrayList<>();
        for (nl.weegwijzer.internal.vraag.Vraag<?, ?> kern : nl.weegwijzer.internal.vraag.Vragen.alle()) {
            vragen.add(kern.soort() == Vraagsoort.OVERZICHT ? overzicht(kern, List.copyOf(vragen)) : vraag(kern));
        }
        return List.copyOf(vragen);
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
        zinnen.sort(Comparator.comparing(z -> !z.deel().equals(Deelsoort.ZAAK)));
        return new Vraag(
                kern,
                List.copyOf(zinnen),
                List.of(),
                eigen.delen(),
                Beeldzinnen.gevolgd(kern, zinnen),
                onderwerpen(kern, o -> beeldzinnen.deel(o)));
    }

    /** An overview states every fact of the questions that it is made of, in the same sentences. */
    private static Vraag overzicht(nl.weegwijzer.internal.vraag.Vraag<?, ?> kern, List<Vraag> delen) {
        Map<String, List<Feitzin>> perZin = new LinkedHashMap<>();
        delen.forEach(v -> v.zinnen()
                .forEach(z ->
                        perZin.computeIfAbsent(z.zin(), n -> new ArrayList<>()).add(z)));
        Map<String, String> gevolgd = new LinkedHashMap<>();
        delen.forEach(v -> v.gevolgd().forEach(gevolgd::putIfAbsent));
        gevolgd.putAll(Beeldzinnen.gevolgd(kern, List.of()));
        perZin.keySet().forEach(gevolgd::remove);
        return new Vraag(
                kern,
                perZin.values().stream().map(Vragen::samen).toList(),
                delen,
                Map.of(),
                gevolgd,
                onderwerpen(kern, o -> o.per().isEmpty() ? Deelsoort.ZAAK : Deelsoort.VRAAG));
    }

    /** One sentence for all places in the cases of several questions; parts of a case are said once. */
    private static Feitzin samen(List<Feitzin> zinnen) {
        Feitzin eerste = zinnen.get(0);
        return new Feitzin(
                eerste.deel(),
                eerste.zin(),
                eerste.waarde(),
                eerste.meerdere(),
                eerste.toelichting(),
                (kladde, over, waarde) -> {
                    eerste.zetter().zet(kladde, over, waarde);
                    zinnen.stream()
                            .skip(1)
                            .filter(z -> z.zetter() instanceof Plekzetter)
                            .forEach(z -> z.zetter().zet(kladde, over, waarde));
                });
    }

    /** The subjects of a question, those about the whole case first. */
    private static Map<String, Deelsoort> onderwerpen(
            nl.weegwijzer.internal.vraag.Vraag<?, ?> kern, Function<Onderwerp, Deelsoort> deel) {
        Map<String, Deelsoort> onderwerpen = new LinkedHashMap<>();
        kern.beelden().stream()
                .map(Vragen::onderwerp)
                .sorted(Comparator.comparing(o -> !o.per().isEmpty()))
                .forEach(o -> onderwerpen.put(o.value(), deel.apply(o)));
        return Collections.unmodifiableMap(onderwerpen);
    }

    static Onderwerp onderwerp(Class<? extends Record> beeld) {
        return Objects.requireNonNull(beeld.getAnnotation(Onderwerp.class), beeld.getName());
    }
}
