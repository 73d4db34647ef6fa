package nl.weegwijzer.zhz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.zaak.Afspraken;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import nl.weegwijzer.zaak.Veiligheidsplan;

// Random valid cases on transfer and monitoring; the same seed gives the same cases.
final class Overdrachtloting {
    private static final String[] GEMEENTEN = {"Dordrecht", "Gorinchem", "Leerdam", "Hoeksche Waard", "Utrecht"};
    private static final LocalDate EERSTE_DAG = LocalDate.of(2017, 1, 1);

    private final SplittableRandom toeval;
    private int kansOpJa;
    private int kansOpNee;

    Overdrachtloting(long zaad) {
        this.toeval = new SplittableRandom(zaad);
    }

    static Stream<Overdrachtzaak> overdrachten(long zaad, int aantal) {
        Overdrachtloting loting = new Overdrachtloting(zaad);
        return Stream.generate(() -> loting.geldig(loting::overdracht)).limit(aantal);
    }

    static Stream<Monitoringzaak> monitoringen(long zaad, int aantal) {
        Overdrachtloting loting = new Overdrachtloting(zaad);
        return Stream.generate(() -> loting.geldig(loting::monitoring)).limit(aantal);
    }

    // Tries until a case is not contradictory; how much is yes, no or unknown differs from case to case.
    private <Z> Z geldig(Supplier<Z> maker) {
        while (true) {
            kansOpJa = kies(95, 80, 50, 30, 0);
            kansOpNee = toeval.nextInt(101 - kansOpJa);
            try {
                return maker.get();
            } catch (OngeldigeZaakException e) {
                // contradictory by chance: the next draw
            }
        }
    }

    private Overdrachtzaak overdracht() {
        LocalDate peildatum = EERSTE_DAG.plusDays(toeval.nextInt(4000));
        return new Overdrachtzaak(
                peildatum,
                kies(Meldvorm.values()),
                kies(Overdrachtfase.values()),
                antwoord(),
                gezin(),
                misschien(() -> kies(GEMEENTEN)),
                ontvangers(peildatum),
                new Ouderbericht(antwoord(), antwoord(), misschien(() -> voor(peildatum))),
                new Veiligheidsplan(antwoord(), antwoord()),
                new Afspraken(antwoord(), antwoord(), antwoord(), antwoord()),
                new Bijeenkomst(antwoord(), antwoord()),
                antwoord(),
                misschien(() -> voor(peildatum)));
    }

    private Monitoringzaak monitoring() {
        LocalDate peildatum = EERSTE_DAG.plusDays(toeval.nextInt(4000));
        return new Monitoringzaak(
                peildatum,
                kies(Traject.values()),
                misschien(() -> voor(peildatum)),
                ontvangers(peildatum),
                misschien(() -> kies(Partij.JEUGDTEAM, Partij.JGZ)),
                IntStream.rangeClosed(1, toeval.nextInt(4))
                        .mapToObj(i -> new Afwijking(
                                "afwijking-" + i,
                                kies(Partij.values()),
                                antwoord(),
                                antwoord(),
                                antwoord(),
                                antwoord()))
                        .toList());
    }

    private Gezin gezin() {
        List<Kind> kinderen = IntStream.rangeClosed(1, toeval.nextInt(7))
                .mapToObj(i -> new Kind("kind-" + i, antwoord(), antwoord(), antwoord()))
                .toList();
        return new Gezin(kinderen, antwoord(), List.of(), List.of());
    }

    private List<Ontvanger> ontvangers(LocalDate peildatum) {
        return Stream.of(Partij.JEUGDTEAM, Partij.JGZ)
                .filter(p -> toeval.nextInt(3) > 0)
                .map(p -> {
                    Antwoord bevestigd = antwoord();
                    return new Ontvanger(
                            p,
                            bevestigd == Antwoord.NEE ? Optional.empty() : misschien(() -> voor(peildatum)),
                            bevestigd);
                })
                .toList();
    }

    private LocalDate voor(LocalDate peildatum) {
        return peildatum.minusDays(toeval.nextInt(60));
    }

    private Antwoord antwoord() {
        int worp = toeval.nextInt(100);
        return worp < kansOpJa ? Antwoord.JA : worp < kansOpJa + kansOpNee ? Antwoord.NEE : Antwoord.ONBEKEND;
    }

    private <T> Optional<T> misschien(Supplier<T> waarde) {
        return toeval.nextInt(3) == 0 ? Optional.empty() : Optional.of(waarde.get());
    }

    @SafeVarargs
    private <T> T kies(T... waarden) {
        return waarden[toeval.nextInt(waarden.length)];
    }
}
