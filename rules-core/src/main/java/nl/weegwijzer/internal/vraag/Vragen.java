package nl.weegwijzer.internal.vraag;

import java.util.List;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Zaak;

/** All questions: which one a case is for, follows from its type. A new question is added here. */
public final class Vragen {
    private static final List<Vraag<?, ?>> OVER_DELEN = List.of(
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

    private static final List<Vraag<?, ?>> ALLE =
            Stream.concat(OVER_DELEN.stream(), Stream.of(Overzichtvraag.VRAAG)).toList();

    private Vragen() {}

    /** All questions, in a fixed order. */
    public static List<Vraag<?, ?>> alle() {
        return ALLE;
    }

    /** The questions that an overview of a whole case is made of. */
    static List<Vraag<?, ?>> overDelen() {
        return OVER_DELEN;
    }

    /**
     * The question that these facts are for.
     *
     * @throws IllegalArgumentException where the case is of a type that the library does not have
     */
    public static Vraag<?, ?> voor(Zaak zaak) {
        for (Vraag<?, ?> vraag : ALLE) {
            if (vraag.zaak() == zaak.getClass()) {
                return vraag;
            }
        }
        throw new IllegalArgumentException("geen vraag voor " + zaak.getClass().getName());
    }

    /** The question that this decision answers. */
    public static Vraag<?, ?> van(Besluit besluit) {
        return ALLE.stream()
                .filter(v -> v.besluit().isInstance(besluit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "geen vraag voor " + besluit.getClass().getName()));
    }

    /** Asks the rules the question that these facts are for. */
    public static Besluit besluit(Motor motor, Zaak zaak) {
        return voor(zaak).besluit(motor, zaak);
    }
}
