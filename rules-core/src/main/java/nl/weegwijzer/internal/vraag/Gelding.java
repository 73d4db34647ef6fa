package nl.weegwijzer.internal.vraag;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

/** Which version of the agreements decides a case. Knows no question: whoever asks one needs not make the others. */
public final class Gelding {
    private Gelding() {}

    /**
     * The motor of which the knowledge base holds on the reference date of a case.
     *
     * @param motoren versions of the same agreements
     * @throws OngeldigeZaakException where none does
     */
    public static Motor op(List<Motor> motoren, Zaak zaak) {
        for (Motor motor : motoren) {
            if (motor.kennis().geldtOp(zaak.peildatum())) {
                return motor;
            }
        }
        String geldig = motoren.stream()
                .map(Motor::kennis)
                .map(k -> "geldig vanaf " + k.vanaf()
                        + k.tot().map(t -> " tot en met " + t).orElse(""))
                .collect(Collectors.joining(", en "));
        throw new OngeldigeZaakException(List.of(new Bezwaar(
                "peildatum",
                "is " + zaak.peildatum() + ", en op die dag gelden deze afspraken niet (" + geldig + ")")));
    }
}
