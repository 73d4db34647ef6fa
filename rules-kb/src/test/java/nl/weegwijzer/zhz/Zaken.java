package nl.weegwijzer.zhz;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.vraag.Vraag;
import nl.weegwijzer.internal.vraag.Vragen;
import nl.weegwijzer.zaak.Afspraken;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Kennisgeving;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldcode;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Traject;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Veiligheid;
import nl.weegwijzer.zaak.Veiligheidsplan;
import nl.weegwijzer.zaak.Verloop;
import nl.weegwijzer.zaak.Vermoeden;
import nl.weegwijzer.zaak.Voorbereiding;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

// Random valid cases from a seed: the same seed gives the same cases. How much is unknown differs from case to case.
final class Zaken {
    private static final List<String> GEMEENTEN = List.of(
            "Dordrecht", "Papendrecht", "Gorinchem", "Strijen", "Hoeksche Waard", "Leerdam", "Molenlanden", "Utrecht");
    private static final LocalDate EERSTE_DAG = LocalDate.of(2017, 1, 1);
    private static final int DAGEN = 3700;

    private final RandomGenerator toeval;
    private boolean allesBekend;
    private int kansOpOnbekend;

    Zaken(long zaad) {
        this.toeval = new SplittableRandom(zaad);
    }

    // The first case of a row is the one in which nothing is known.
    static List<Meldzaak> meldzaken(long zaad, int aantal) {
        return reeks(zaad, aantal, Meldzaak::op, Zaken::meldzaak);
    }

    static List<Triagezaak> triagezaken(long zaad, int aantal) {
        return reeks(zaad, aantal, Triagezaak::op, Zaken::triagezaak);
    }

    static List<Overdrachtzaak> overdrachtzaken(long zaad, int aantal) {
        return reeks(zaad, aantal, Overdrachtzaak::op, Zaken::overdrachtzaak);
    }

    static List<Monitoringzaak> monitoringzaken(long zaad, int aantal) {
        return reeks(zaad, aantal, Monitoringzaak::op, Zaken::monitoringzaak);
    }

    // As many cases of each question.
    static List<Zaak> alle(long zaad, int aantalPerVraag) {
        List<Zaak> alle = new ArrayList<>();
        for (Vraag<?, ?> vraag : Vragen.alle()) {
            alle.addAll(reeks(zaad, aantalPerVraag, vraag.begin(), zaken -> zaken.zaak(vraag)));
        }
        return alle;
    }

    // Cases of one question in which every single fact is known.
    static List<? extends Zaak> bekende(Vraag<?, ?> vraag, long zaad, int aantal) {
        return switch (vraag.soort()) {
            case TRIAGE -> bekendeTriagezaken(zaad, aantal);
            default -> {
                Zaken zaken = bekend(zaad);
                yield Stream.generate(() -> zaken.zaak(vraag)).limit(aantal).toList();
            }
        };
    }

    private Zaak zaak(Vraag<?, ?> vraag) {
        return switch (vraag.soort()) {
            case MELDADVIES -> meldzaak();
            case TRIAGE -> triagezaak();
            case OVERDRACHT -> overdrachtzaak();
            case MONITORING -> monitoringzaak();
            case OVERZICHT -> overzichtzaak();
            default -> geldig(() -> vraag.zaak().cast(record(vraag.zaak(), "")));
        };
    }

    // The facts for one question or two of a whole case, as far as they do not contradict each other.
    private Overzichtzaak overzichtzaak() {
        List<Vraag<?, ?>> vragen = Vragen.alle().stream()
                .filter(v -> v.soort() != Vraagsoort.OVERZICHT)
                .toList();
        return geldig(() -> {
            Zaak eerste = zaak(kies(vragen.toArray(Vraag<?, ?>[]::new)));
            Overzichtzaak zaak = Overzichtzaak.op(eerste.peildatum()).met(eerste);
            Zaak tweede = zaak(kies(vragen.toArray(Vraag<?, ?>[]::new)));
            if (!allesBekend && toeval.nextBoolean()) {
                zaak = zaak.met(Bladeren.met(tweede, "peildatum", eerste.peildatum()));
            }
            Uitgangszaken.WEEGWIJZER.overzicht(zaak);
            return zaak;
        });
    }

    // A record with components drawn by their types; a pseudonym is as given.
    private Object record(Class<?> type, String kenmerk) {
        RecordComponent[] delen = type.getRecordComponents();
        return Bladeren.maak(
                type,
                Stream.of(delen).map(RecordComponent::getType).toArray(Class<?>[]::new),
                Stream.of(delen).map(d -> waarde(d.getGenericType(), kenmerk)).toArray());
    }

    private Object waarde(Type type, String kenmerk) {
        if (type instanceof ParameterizedType van) {
            Class<?> inhoud = (Class<?>) van.getActualTypeArguments()[0];
            return van.getRawType() == Optional.class ? misschien(() -> waarde(inhoud, kenmerk)) : lijst(inhoud);
        }
        Class<?> soort = (Class<?>) type;
        if (soort == LocalDate.class) {
            return dag();
        }
        if (soort == String.class) {
            return kenmerk.isEmpty() ? kies(GEMEENTEN.toArray(String[]::new)) : kenmerk;
        }
        if (soort == Antwoord.class) {
            return antwoord();
        }
        if (soort == Gezin.class) {
            return gezin();
        }
        return soort.isEnum() ? kies(soort.getEnumConstants()) : record(soort, kenmerk);
    }

    private List<?> lijst(Class<?> soort) {
        if (soort == Ontvanger.class) {
            return ontvangers();
        }
        String naam = soort.getSimpleName().toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, kies(0, 1, 1, 2, 3))
                .mapToObj(i -> record(soort, naam + "-" + i))
                .toList();
    }

    // Cases in which every single fact is known; the anonymity follows from the form.
    static List<Triagezaak> bekendeTriagezaken(long zaad, int aantal) {
        return Stream.generate(bekend(zaad)::triagezaak)
                .limit(aantal)
                .map(z -> z.criteria(z.criteria().anonimiteitMelder(Antwoord.ONBEKEND)))
                .toList();
    }

    private static Zaken bekend(long zaad) {
        Zaken zaken = new Zaken(zaad);
        zaken.allesBekend = true;
        return zaken;
    }

    private static <Z extends Zaak> List<Z> reeks(
            long zaad, int aantal, Function<LocalDate, ? extends Z> leeg, Function<Zaken, ? extends Z> vol) {
        Zaken zaken = new Zaken(zaad);
        List<Z> reeks = new ArrayList<>(List.of(leeg.apply(Uitgangszaken.DAG)));
        while (reeks.size() < aantal) {
            reeks.add(vol.apply(zaken));
        }
        return reeks;
    }

    Meldzaak meldzaak() {
        return geldig(() -> new Meldzaak(
                dag(),
                melder(),
                gezin(),
                new Vermoeden(antwoord(), antwoord()),
                kies(Uitgangszaken.VEILIG, new Veiligheid(antwoord(), antwoord(), antwoord(), antwoord())),
                new Gezinscontact(antwoord(), antwoord(), antwoord()),
                kies(
                        Uitgangszaken.GEZET,
                        new Meldcode(antwoord(), antwoord(), antwoord(), antwoord(), antwoord(), antwoord())),
                new Voorbereiding(antwoord(), antwoord(), kies(Kanaal.values()))));
    }

    Triagezaak triagezaak() {
        return geldig(() -> new Triagezaak(
                dag(),
                new Melding(kies(Meldvorm.values()), melder(), antwoord(), misschien(this::dag)),
                gezin(),
                kies(Uitgangszaken.COMPLEET, new Stukken(antwoord(), antwoord(), antwoord())),
                new Criteria(antwoord(), antwoord(), antwoord(), antwoord(), antwoord()),
                antwoord(),
                new Kennisgeving(antwoord(), antwoord(), antwoord(), antwoord()),
                kies(Huisverbod.values()),
                new Verloop(antwoord(), antwoord(), antwoord(), antwoord())));
    }

    Overdrachtzaak overdrachtzaak() {
        return geldig(() -> new Overdrachtzaak(
                dag(),
                kies(Meldvorm.values()),
                kies(Overdrachtfase.values()),
                antwoord(),
                gezin(),
                misschien(() -> kies(GEMEENTEN.toArray(String[]::new))),
                ontvangers(),
                new Ouderbericht(antwoord(), antwoord(), misschien(this::dag)),
                new Veiligheidsplan(antwoord(), antwoord()),
                new Afspraken(antwoord(), antwoord(), antwoord(), antwoord()),
                new Bijeenkomst(antwoord(), antwoord()),
                antwoord(),
                misschien(this::dag)));
    }

    Monitoringzaak monitoringzaak() {
        return geldig(() -> new Monitoringzaak(
                dag(),
                kies(Traject.values()),
                misschien(this::dag),
                ontvangers(),
                misschien(() -> kies(Partij.JEUGDTEAM, Partij.JGZ)),
                IntStream.rangeClosed(1, toeval.nextInt(4))
                        .mapToObj(this::afwijking)
                        .toList()));
    }

    // The list in another order.
    <T> List<T> geschud(List<T> lijst) {
        List<T> over = new ArrayList<>(lijst);
        List<T> geschud = new ArrayList<>();
        while (!over.isEmpty()) {
            geschud.add(over.remove(toeval.nextInt(over.size())));
        }
        return geschud;
    }

    Melder melder() {
        return new Melder(kies(Melderrol.values()), antwoord());
    }

    Antwoord antwoord() {
        if (toeval.nextInt(100) < kansOpOnbekend) {
            return Antwoord.ONBEKEND;
        }
        return toeval.nextBoolean() ? Antwoord.JA : Antwoord.NEE;
    }

    @SafeVarargs
    final <T> T kies(T... waarden) {
        T gekozen = waarden[toeval.nextInt(waarden.length)];
        boolean onbekend = gekozen instanceof Woord woord && woord.woord().equals("onbekend");
        return allesBekend && onbekend ? kies(waarden) : gekozen;
    }

    private <Z> Z geldig(Supplier<Z> maker) {
        for (int poging = 0; poging < 10_000; poging++) {
            kansOpOnbekend = allesBekend ? 0 : kies(0, 5, 20, 50, 100);
            try {
                return maker.get();
            } catch (OngeldigeZaakException e) {
                continue;
            }
        }
        throw new IllegalStateException("geen geldige zaak gevonden");
    }

    private LocalDate dag() {
        return EERSTE_DAG.plusDays(toeval.nextInt(DAGEN));
    }

    private <T> Optional<T> misschien(Supplier<T> waarde) {
        return !allesBekend && toeval.nextInt(3) == 0 ? Optional.empty() : Optional.of(waarde.get());
    }

    // None, one to five, or six children; as many parents as up to three.
    private Gezin gezin() {
        List<Kind> kinderen = IntStream.rangeClosed(1, kies(0, 1, 1, 2, 2, 3, 4, 5, 6))
                .mapToObj(i -> new Kind("kind-" + i, antwoord(), antwoord(), antwoord()))
                .toList();
        Toestemming samen = kies(Toestemming.values());
        List<Ouder> ouders = IntStream.rangeClosed(1, allesBekend ? 1 + toeval.nextInt(3) : toeval.nextInt(4))
                .mapToObj(i ->
                        new Ouder("ouder-" + i, kies(Antwoord.JA, antwoord()), kies(samen, kies(Toestemming.values()))))
                .toList();
        List<Jeugdbescherming> functies = kinderen.stream()
                .filter(k -> k.onderToezicht() != Antwoord.NEE && (allesBekend || toeval.nextInt(3) > 0))
                .map(k -> new Jeugdbescherming(
                        k.kenmerk(),
                        kies(Functie.values()),
                        kies(
                                Organisatie.JEUGDBESCHERMING_WEST,
                                Organisatie.JEUGDBESCHERMING_WEST,
                                Organisatie.ANDERE,
                                Organisatie.ONBEKEND)))
                .toList();
        return new Gezin(kinderen, antwoord(), ouders, functies);
    }

    private List<Ontvanger> ontvangers() {
        return Stream.of(Partij.JEUGDTEAM, Partij.JGZ)
                .filter(p -> toeval.nextBoolean())
                .map(p -> new Ontvanger(p, misschien(this::dag), antwoord()))
                .toList();
    }

    private Afwijking afwijking(int nummer) {
        return new Afwijking(
                "afwijking-" + nummer, kies(Partij.values()), antwoord(), antwoord(), antwoord(), antwoord());
    }
}
