package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Zaak;

/** One or more cases while facts are put in them, in any order. Not thread-safe. */
final class Kladde {
    private static final String GEZIN = "gezin";
    private static final String ONTVANGERS = "ontvangers";
    private static final String AFWIJKINGEN = "afwijkingen";
    private static final String AANGEWEZEN = "aangewezen";

    /** The parts of a case that have sentences of their own and are put together last. */
    static final Set<String> DELEN = Set.of(GEZIN, ONTVANGERS, AFWIJKINGEN, AANGEWEZEN);

    private final Map<Class<?>, Zaak> zaken = new LinkedHashMap<>();
    private final Map<Class<?>, Map<String, Recordpad>> delen = new LinkedHashMap<>();
    private final Map<String, Kind> kinderen = new LinkedHashMap<>();
    private final Map<String, Ouder> ouders = new LinkedHashMap<>();
    private final List<Jeugdbescherming> jeugdbescherming = new ArrayList<>();
    private final Map<Partij, Ontvanger> ontvangers = new EnumMap<>(Partij.class);
    private final Map<String, Afwijking> afwijkingen = new LinkedHashMap<>();
    private final Map<String, Map<String, Record>> lijsten = new LinkedHashMap<>();
    private Antwoord kinderenVolledig = Antwoord.ONBEKEND;
    private Optional<Partij> aangewezen = Optional.empty();
    private final Map<String, Object> eenmalig = new LinkedHashMap<>();
    private final List<Bezwaar> bezwaren = new ArrayList<>();
    private boolean zonderMinderjarigen;

    /**
     * Puts facts in this case too; parts as children and recipients are those of every case.
     *
     * @param begin the case of which only the reference date is known
     * @param plekken where the parts stand that are put together last
     */
    void voeg(Zaak begin, Map<String, Recordpad> plekken) {
        zaken.put(begin.getClass(), begin);
        delen.put(begin.getClass(), plekken);
    }

    /** Puts a value in the case of this type. */
    void zet(Class<?> type, Recordpad pad, Object waarde) {
        zaken.computeIfPresent(type, (t, zaak) -> (Zaak) pad.zet((Record) zaak, waarde));
    }

    void kind(String kenmerk, UnaryOperator<Kind> verandering) {
        kinderen.put(kenmerk, verandering.apply(kinderen.getOrDefault(kenmerk, Kind.met(kenmerk))));
    }

    void ouder(String kenmerk, UnaryOperator<Ouder> verandering) {
        ouders.put(kenmerk, verandering.apply(ouders.getOrDefault(kenmerk, Ouder.met(kenmerk))));
    }

    void functie(Jeugdbescherming functie) {
        jeugdbescherming.add(functie);
    }

    /** All children are known and none of them is a minor. */
    void geenMinderjarigen() {
        zonderMinderjarigen = true;
        kinderenVolledig = Antwoord.JA;
    }

    void kinderenVolledig(Antwoord antwoord) {
        kinderenVolledig = antwoord;
    }

    void ontvanger(Partij partij, UnaryOperator<Ontvanger> verandering) {
        ontvangers.put(partij, verandering.apply(ontvangers.getOrDefault(partij, Ontvanger.van(partij))));
    }

    /** Says something that more than one sentence can say; they must say the same. */
    void eens(String veld, Object waarde) {
        Object eerder = eenmalig.putIfAbsent(veld, waarde);
        if (eerder != null && !eerder.equals(waarde)) {
            bezwaren.add(new Bezwaar(
                    veld,
                    "wordt op twee manieren gezegd: " + Waardesoort.schrijf(eerder) + " en "
                            + Waardesoort.schrijf(waarde)));
        }
    }

    void aangewezen(Partij partij) {
        eens("aangewezen", partij);
        aangewezen = Optional.of(partij);
    }

    /** Names to whom a deviation goes; a deviation must say so. */
    void afwijkingNaar(String kenmerk, Partij partij) {
        eens(kenmerk + ".verantwoordelijke", partij);
        Afwijking was = afwijkingen.getOrDefault(kenmerk, Afwijking.naar(kenmerk, partij));
        afwijkingen.put(
                kenmerk,
                new Afwijking(
                        kenmerk,
                        partij,
                        was.vastgelegd(),
                        was.aanvaardVeiligThuis(),
                        was.aanvaardJeugdteam(),
                        was.aanvaardJgz()));
    }

    /** An element of another list in the case, by its pseudonym. */
    void deel(String lijst, String kenmerk, Function<String, Record> begin, UnaryOperator<Record> verandering) {
        lijsten.computeIfAbsent(lijst, l -> new LinkedHashMap<>())
                .compute(kenmerk, (k, was) -> verandering.apply(was == null ? begin.apply(kenmerk) : was));
    }

    /** The pseudonyms of all parts that were put in it, those too that a short sentence made. */
    Set<String> kenmerken() {
        Set<String> kenmerken = new LinkedHashSet<>(kinderen.keySet());
        kenmerken.addAll(ouders.keySet());
        kenmerken.addAll(afwijkingen.keySet());
        lijsten.values().forEach(lijst -> kenmerken.addAll(lijst.keySet()));
        return kenmerken;
    }

    /** A deviation; to whom it goes may be said later. */
    void afwijking(String kenmerk, UnaryOperator<Afwijking> verandering) {
        afwijkingen.put(
                kenmerk,
                verandering.apply(afwijkingen.getOrDefault(kenmerk, Afwijking.naar(kenmerk, Partij.VEILIG_THUIS))));
    }

    /**
     * The cases with all that was put in them, in the order in which they were added.
     *
     * @throws OngeldigeZaakException where that cannot be
     */
    List<Zaak> klaar() {
        for (String kenmerk : afwijkingen.keySet()) {
            if (!eenmalig.containsKey(kenmerk + ".verantwoordelijke")) {
                bezwaren.add(new Bezwaar(
                        kenmerk, "zegt niet naar wie de monitoring gaat; zeg dat erbij voor deze afwijking"));
            }
        }
        if (aangewezen.isPresent() && !ontvangers.containsKey(aangewezen.get())) {
            bezwaren.add(new Bezwaar(
                    "aangewezen",
                    "is " + aangewezen.get().woord()
                            + ", maar van die partij staat er niet of zij de zaak ontvangen heeft; zeg dat erbij"));
        }
        if (zonderMinderjarigen && kinderen.values().stream().anyMatch(k -> k.minderjarig() != Antwoord.NEE)) {
            bezwaren.add(new Bezwaar("kinderen", "zijn er genoemd, terwijl er geen minderjarigen zijn"));
        }
        if (!bezwaren.isEmpty()) {
            throw new OngeldigeZaakException(bezwaren);
        }
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put(
                GEZIN,
                new Gezin(
                        List.copyOf(kinderen.values()),
                        kinderenVolledig,
                        List.copyOf(ouders.values()),
                        jeugdbescherming));
        waarden.put(ONTVANGERS, List.copyOf(ontvangers.values()));
        waarden.put(AFWIJKINGEN, List.copyOf(afwijkingen.values()));
        lijsten.forEach((naam, delen) -> waarden.put(naam, List.copyOf(delen.values())));
        return zaken.entrySet().stream()
                .map(z -> klaar(z.getValue(), delen.getOrDefault(z.getKey(), Map.of()), waarden))
                .toList();
    }

    private Zaak klaar(Zaak zaak, Map<String, Recordpad> plekken, Map<String, Object> waarden) {
        Zaak klaar = zaak;
        for (Map.Entry<String, Recordpad> deel : plekken.entrySet()) {
            Object waarde = waarden.get(deel.getKey());
            klaar = waarde == null ? klaar : (Zaak) deel.getValue().zet((Record) klaar, waarde);
        }
        // who is appointed is checked against the recipients, so it comes last
        Recordpad wie = plekken.get(AANGEWEZEN);
        return aangewezen.isPresent() && wie != null ? (Zaak) wie.zet((Record) klaar, aangewezen) : klaar;
    }
}
