package nl.weegwijzer.scenario.taal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Ouder;

/** Puts facts about the parts of a case in it. */
final class Deelzetter {
    private Deelzetter() {}

    /**
     * Puts a fact about one element of a list.
     *
     * @param element the type of the elements; one of which nothing but the pseudonym is known is made by {@code met}
     * @param lijst the place of the list in the case
     * @param plek the place of the fact in an element
     */
    static Feitzin.Zetter voor(Class<? extends Record> element, String lijst, Recordpad plek) {
        if (element == Kind.class) {
            return (k, o, w) -> k.kind(o, b -> (Kind) plek.zet(b, w));
        }
        if (element == Ouder.class) {
            return (k, o, w) -> k.ouder(o, b -> (Ouder) plek.zet(b, w));
        }
        if (element == Afwijking.class) {
            return (k, o, w) -> k.afwijking(o, b -> (Afwijking) plek.zet(b, w));
        }
        Method met = maker(element);
        return (k, o, w) ->
                k.deel(lijst, o, kenmerk -> begin(met, kenmerk), b -> plek.zet(b, Feitenlijst.gegeven(plek, w)));
    }

    private static Method maker(Class<? extends Record> element) {
        try {
            return element.getMethod("met", String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(element.getName() + " heeft geen met(kenmerk)", e);
        }
    }

    private static Record begin(Method met, String kenmerk) {
        try {
            return (Record) met.invoke(null, kenmerk);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(met + " lukt niet", e);
        }
    }
}
