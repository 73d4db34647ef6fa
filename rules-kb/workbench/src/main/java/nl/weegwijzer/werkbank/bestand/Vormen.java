package nl.weegwijzer.werkbank.bestand;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.zaak.Woord;
import nl.weegwijzer.zaak.Zaak;

/** Derives the {@link Vorm} of a case from its records. Stateless and thread-safe. */
final class Vormen {
    /** The constant that an enum has for what is not known. */
    private static final String ONBEKEND = "ONBEKEND";

    private Vormen() {}

    /** The form of a record with everything in it. */
    static Vorm.Groep van(Class<?> soort) {
        return new Vorm.Groep(
                soort,
                Arrays.stream(soort.getRecordComponents()).map(Vormen::veld).toList());
    }

    private static Vorm.Veld veld(RecordComponent deel) {
        Type type = deel.getGenericType();
        if (deel.getType() == Optional.class) {
            Type inhoud = argument(type);
            Vorm vorm = inhoud == String.class ? new Vorm.Naam() : vorm(inhoud);
            return new Vorm.Veld(deel.getName(), vorm, true, Optional.of(Optional.empty()));
        }
        Vorm vorm = vorm(type);
        return new Vorm.Veld(deel.getName(), vorm, false, standaard(vorm));
    }

    private static Vorm vorm(Type type) {
        if (type instanceof ParameterizedType lijst && lijst.getRawType() == List.class) {
            return new Vorm.Lijst(vorm(argument(type)));
        }
        if (type == LocalDate.class) {
            return new Vorm.Datum();
        }
        if (type == String.class) {
            return new Vorm.Kenmerk();
        }
        if (type == Zaak.class) {
            return new Vorm.Deelzaak();
        }
        if (type instanceof Class<?> soort && soort.isRecord()) {
            return van(soort);
        }
        if (type instanceof Class<?> soort && soort.isEnum()) {
            return woorden(soort);
        }
        throw new IllegalStateException("no form for " + type.getTypeName());
    }

    private static Vorm.Woorden woorden(Class<?> soort) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (Object waarde : soort.getEnumConstants()) {
            waarden.put(((Woord) waarde).woord(), waarde);
        }
        return new Vorm.Woorden(soort, Collections.unmodifiableMap(waarden));
    }

    private static Optional<Object> standaard(Vorm vorm) {
        if (vorm instanceof Vorm.Lijst) {
            return Optional.of(List.of());
        }
        if (vorm instanceof Vorm.Groep groep) {
            return groep.standaard();
        }
        if (vorm instanceof Vorm.Woorden woorden) {
            return woorden.waarden().values().stream()
                    .filter(w -> ((Enum<?>) w).name().equals(ONBEKEND))
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
