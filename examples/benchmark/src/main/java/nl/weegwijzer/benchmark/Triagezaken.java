package nl.weegwijzer.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Kennisgeving;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Verloop;
import org.jspecify.annotations.Nullable;

/**
 * Reports as they could come in, drawn with a fixed seed: most facts known, a few not. The shares are guesses, not
 * figures from practice.
 */
final class Triagezaken {
    private final Random toeval;

    Triagezaken(long begin) {
        this.toeval = new Random(begin);
    }

    /** So many cases, no two of which are the same to the rules. */
    static Triagezaak[] verschillend(int aantal) {
        Triagezaken bron = new Triagezaken(20170101);
        Set<List<Object>> gezien = new HashSet<>();
        List<Triagezaak> zaken = new ArrayList<>();
        while (zaken.size() < aantal) {
            Triagezaak zaak = bron.zaak();
            if (gezien.add(situatie(zaak))) {
                zaken.add(zaak);
            }
        }
        return zaken.toArray(new Triagezaak[0]);
    }

    private static List<Object> situatie(Triagezaak zaak) {
        return List.of(
                zaak.melding(),
                zaak.stukken(),
                zaak.criteria(),
                zaak.dreigendRisicoKinderen(),
                zaak.kennisgeving(),
                zaak.huisverbod(),
                zaak.verloop());
    }

    /** The next case. */
    Triagezaak zaak() {
        Melding melding = melding();
        return new Triagezaak(
                LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(365)),
                melding,
                gezin(),
                new Stukken(antwoord(85, 5), antwoord(85, 5), antwoord(85, 5)),
                new Criteria(
                        antwoord(25, 60), antwoord(25, 60), antwoord(25, 60), antwoord(25, 60), anonimiteit(melding)),
                antwoord(15, 70),
                new Kennisgeving(antwoord(15, 60), antwoord(15, 60), antwoord(15, 60), antwoord(15, 60)),
                kies(
                        List.of(Huisverbod.GEEN, Huisverbod.OVERWOGEN, Huisverbod.OPGELEGD, Huisverbod.ONBEKEND),
                        70,
                        8,
                        7),
                new Verloop(antwoord(25, 60), antwoord(25, 60), antwoord(25, 60), antwoord(25, 60)));
    }

    /** Seldom given besides the form of the report, and never against it. */
    private Antwoord anonimiteit(Melding melding) {
        Antwoord opgave = antwoord(10, 10);
        return opgave == strijdig(melding.vorm()) ? Antwoord.ONBEKEND : opgave;
    }

    /** The answer on the reporter's anonymity that a case with this form cannot hold. */
    static @Nullable Antwoord strijdig(Meldvorm vorm) {
        return switch (vorm) {
            case OPEN -> Antwoord.JA;
            case GESLOTEN -> Antwoord.NEE;
            case ONBEKEND -> null;
        };
    }

    private Melding melding() {
        return new Melding(
                kies(List.of(Meldvorm.OPEN, Meldvorm.GESLOTEN, Meldvorm.ONBEKEND), 60, 35),
                new Melder(kies(List.of(Melderrol.values()), 20, 20, 30, 25), antwoord(80, 10)),
                antwoord(70, 15),
                Optional.empty());
    }

    private Gezin gezin() {
        List<Kind> kinderen = new ArrayList<>();
        for (int i = toeval.nextInt(5); i > 0; i--) {
            kinderen.add(Kind.met("kind-" + i).minderjarig(antwoord(85, 10)));
        }
        return Gezin.onbekend().kinderen(kinderen).kinderenVolledig(antwoord(70, 10));
    }

    private Antwoord antwoord(int ja, int nee) {
        return kies(List.of(Antwoord.JA, Antwoord.NEE, Antwoord.ONBEKEND), ja, nee);
    }

    /** One of the values, with these chances in a hundred; what is left is for the last. */
    private <T> T kies(List<T> waarden, int... kansen) {
        int worp = toeval.nextInt(100);
        int i = 0;
        for (int som = 0; i < kansen.length; i++) {
            som += kansen[i];
            if (worp < som) {
                break;
            }
        }
        return waarden.get(i);
    }
}
