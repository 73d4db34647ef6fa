package nl.weegwijzer.internal.vraag;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Zaak;

/** All questions: which one a case is for, follows from its type. A new question is added here. */
public final class Vragen {
    private Vragen() {}

    /** Apart, so that whoever asks one question does not have every other described. */
    private static final class Lijst {
        static final List<Vraag<?, ?>> OVER_DELEN = List.of(
                Meldvraag.VRAAG,
                Triagevraag.VRAAG,
                Overdrachtvraag.VRAAG,
                Monitoringvraag.VRAAG,
                Aardvraag.VRAAG,
                Meldcodevraag.VRAAG,
                Consultatievraag.VRAAG,
                Inhoudvraag.VRAAG,
                Dossiervraag.VRAAG,
                Zichtvraag.VRAAG,
                Casusregievraag.VRAAG,
                Routeringvraag.VRAAG,
                Voortgangvraag.VRAAG,
                Organisatievraag.VRAAG);

        static final List<Vraag<?, ?>> ALLE = Stream.concat(OVER_DELEN.stream(), Stream.of(Overzichtvraag.VRAAG))
                .toList();

        private Lijst() {}
    }

    /** All questions, in a fixed order. */
    public static List<Vraag<?, ?>> alle() {
        return Lijst.ALLE;
    }

    /** The questions that an overview of a whole case is made of. */
    static List<Vraag<?, ?>> overDelen() {
        return Lijst.OVER_DELEN;
    }

    /**
     * The question that these facts are for.
     *
     * @throws IllegalArgumentException where the case is of a type that the library does not have
     */
    public static Vraag<?, ?> voor(Zaak zaak) {
        for (Vraag<?, ?> vraag : Lijst.ALLE) {
            if (vraag.zaak() == zaak.getClass()) {
                return vraag;
            }
        }
        throw new IllegalArgumentException("geen vraag voor " + zaak.getClass().getName());
    }

    /** The question of this kind. */
    static Vraag<?, ?> voor(Vraagsoort soort) {
        return Lijst.ALLE.stream()
                .filter(v -> v.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen vraag voor " + soort.woord()));
    }

    /** What a decision says apart from its reasons, in the sentences of the question that it answers. */
    public static List<Stelling> zegt(Besluit besluit) {
        return voor(besluit.vraag()).zegt(besluit);
    }

    /** Asks the rules the question that these facts are for. */
    public static Besluit besluit(Motor motor, Zaak zaak) {
        return voor(zaak).besluit(motor, zaak);
    }
}
