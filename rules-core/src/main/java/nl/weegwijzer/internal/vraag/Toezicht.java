package nl.weegwijzer.internal.vraag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.internal.beeld.Kindtoezicht;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Organisatie;

/** Which child protection organisation has a function for which child: norm 9.1.5.o.p, each child apart. */
final class Toezicht {
    private Toezicht() {}

    /** What each child of a family has, by its pseudonym, in the order of the case. */
    static Map<String, Kindtoezicht> perKind(Gezin gezin) {
        Map<String, Kindtoezicht> perKind = new LinkedHashMap<>();
        for (Kind kind : gezin.kinderen()) {
            List<Jeugdbescherming> functies = gezin.jeugdbescherming().stream()
                    .filter(j -> j.kind().equals(kind.kenmerk()))
                    .toList();
            perKind.put(kind.kenmerk(), van(kind, functies));
        }
        return perKind;
    }

    private static Kindtoezicht van(Kind kind, List<Jeugdbescherming> functies) {
        if (heeft(functies, Functie.GEZINSVOOGD)) {
            return Kindtoezicht.GEZINSVOOGD;
        }
        if (functies.stream()
                .anyMatch(j -> j.organisatie() == Organisatie.ANDERE && j.functie() == Functie.GEZINSVOOGD)) {
            return Kindtoezicht.ANDERE;
        }
        if (functies.stream()
                .anyMatch(j -> j.organisatie() == Organisatie.ONBEKEND || j.functie() == Functie.ONBEKEND)) {
            return Kindtoezicht.ONBEKEND;
        }
        if (heeft(functies, Functie.CASEMANAGER)) {
            return Kindtoezicht.CASEMANAGER;
        }
        if (!functies.isEmpty()) {
            return Kindtoezicht.ANDERE;
        }
        return kind.onderToezicht() == Antwoord.NEE ? Kindtoezicht.GEEN : Kindtoezicht.ONBEKEND;
    }

    private static boolean heeft(List<Jeugdbescherming> functies, Functie functie) {
        return functies.stream()
                .anyMatch(j -> j.organisatie() == Organisatie.JEUGDBESCHERMING_WEST && j.functie() == functie);
    }

    /** What one child of a family has; not known where it is none of them. */
    static Kindtoezicht van(Gezin gezin, Kind kind) {
        return perKind(gezin).getOrDefault(kind.kenmerk(), Kindtoezicht.ONBEKEND);
    }
}
