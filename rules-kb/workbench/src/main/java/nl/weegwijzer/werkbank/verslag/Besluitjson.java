package nl.weegwijzer.werkbank.verslag;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.werkbank.bestand.Probleem;
import nl.weegwijzer.werkbank.bestand.Vraagsleutel;
import nl.weegwijzer.zaak.Woord;

/**
 * Decisions and problems as maps for JSON, derived from the records themselves.
 *
 * <p>Keys are component names in their order; enums are their Dutch words, dates ISO; an empty {@link Optional} is left
 * out. Where a sealed type has several kinds, {@code soort} names the kind; what can be said in one sentence has it
 * under {@code zin}. Stateless and thread-safe.
 */
public final class Besluitjson {
    private static final String SOORT = "soort";
    private static final String ZIN = "zin";

    private Besluitjson() {}

    /** The decision on the case of one file. */
    public static Map<String, Object> besluit(String bestand, Besluit besluit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bestand", bestand);
        json.put(Vraagsleutel.SLEUTEL, besluit.vraag().woord());
        json.putAll(groep((Record) besluit));
        return json;
    }

    /** The refusal of one file, with everything that is wrong with it. */
    public static Map<String, Object> geweigerd(List<Probleem> problemen) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("geweigerd", true);
        json.put("problemen", problemen.stream().map(Besluitjson::probleem).toList());
        return json;
    }

    /** The results on several files, in their order. */
    public static Map<String, Object> resultaten(List<Map<String, Object>> resultaten) {
        return Map.of("resultaten", resultaten);
    }

    private static Map<String, Object> probleem(Probleem probleem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", probleem.code().woord());
        json.put("bestand", probleem.bestand());
        json.put("regel", probleem.plaats().regel());
        json.put("kolom", probleem.plaats().kolom());
        json.put("pad", probleem.pad());
        json.put("tekst", probleem.tekst());
        json.put("hulp", probleem.hulp());
        return json;
    }

    private static Map<String, Object> groep(Record waarde) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (verzegeld(waarde.getClass())) {
            json.put(SOORT, kebab(waarde.getClass().getSimpleName()));
        }
        zin(waarde).ifPresent(z -> json.put(ZIN, z));
        for (RecordComponent deel : waarde.getClass().getRecordComponents()) {
            Object inhoud = aanroep(waarde, deel.getName());
            if (inhoud instanceof Optional<?> misschien) {
                misschien.ifPresent(i -> json.put(deel.getName(), waarde(i)));
            } else {
                json.put(deel.getName(), waarde(inhoud));
            }
        }
        return json;
    }

    private static Object waarde(Object waarde) {
        if (waarde instanceof Woord woord) {
            return woord.woord();
        }
        if (waarde instanceof Record groep) {
            return groep(groep);
        }
        if (waarde instanceof List<?> rij) {
            List<Object> delen = new ArrayList<>();
            rij.forEach(deel -> delen.add(waarde(deel)));
            return delen;
        }
        return waarde instanceof LocalDate datum ? datum.toString() : waarde;
    }

    private static boolean verzegeld(Class<?> soort) {
        return Arrays.stream(soort.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static Optional<String> zin(Record waarde) {
        boolean heeft = Arrays.stream(waarde.getClass().getMethods())
                .anyMatch(m -> m.getName().equals(ZIN) && m.getParameterCount() == 0);
        return heeft ? Optional.of(aanroep(waarde, ZIN).toString()) : Optional.empty();
    }

    private static Object aanroep(Record waarde, String naam) {
        try {
            return waarde.getClass().getMethod(naam).invoke(waarde);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + waarde.getClass().getSimpleName() + "." + naam, e);
        }
    }

    private static String kebab(String naam) {
        return naam.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
