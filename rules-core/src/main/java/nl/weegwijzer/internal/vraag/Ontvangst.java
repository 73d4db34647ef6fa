package nl.weegwijzer.internal.vraag;

import java.util.List;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Partij;

/** Whether parties received a case: norm F.1. */
final class Ontvangst {
    private Ontvangst() {}

    /** Whether this recipient confirmed; a day of receipt is a confirmation. */
    static Antwoord bevestigd(Ontvanger ontvanger) {
        return ontvanger.ontvangenOp().isPresent() ? Antwoord.JA : ontvanger.bevestigd();
    }

    /** Whether a party confirmed; one to which the case did not go did not. */
    static Antwoord door(List<Ontvanger> ontvangers, Partij partij) {
        return ontvangers.stream()
                .filter(o -> o.partij() == partij)
                .findFirst()
                .map(Ontvangst::bevestigd)
                .orElse(Antwoord.NEE);
    }
}
