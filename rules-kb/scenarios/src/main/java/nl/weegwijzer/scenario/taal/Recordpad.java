package nl.weegwijzer.scenario.taal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.weegwijzer.internal.model.Beeldvorm;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import org.jspecify.annotations.Nullable;

/**
 * The place of one component in a record of records, for example {@code melder.rol}. Immutable and thread-safe.
 *
 * @param vormen the records on the way, the outermost first
 * @param plaatsen the index of the component in each
 * @param type the type of the component
 */
record Recordpad(List<Beeldvorm<?>> vormen, List<Integer> plaatsen, Class<?> type) {
    /**
     * The place with these names, separated by dots.
     *
     * @param bekend the records that were met before: taking one apart is costly to prepare
     */
    static Recordpad van(Class<? extends Record> begin, String pad, Recordvormen bekend) {
        Class<?> type = begin;
        List<Beeldvorm<?>> vormen = new ArrayList<>();
        List<Integer> plaatsen = new ArrayList<>();
        for (String naam : pad.split("\\.", -1)) {
            RecordComponent[] delen = type.getRecordComponents();
            int plaats =
                    Arrays.stream(delen).map(RecordComponent::getName).toList().indexOf(naam);
            if (plaats < 0) {
                throw new IllegalArgumentException("geen onderdeel " + naam + " in " + type.getName());
            }
            vormen.add(bekend.van(type.asSubclass(Record.class)));
            plaatsen.add(plaats);
            type = delen[plaats].getType();
        }
        return new Recordpad(List.copyOf(vormen), List.copyOf(plaatsen), type);
    }

    /**
     * The same record with another value at this place.
     *
     * @throws OngeldigeZaakException where the value contradicts the others
     */
    Record zet(Record record, Object waarde) {
        return zet(record, 0, waarde);
    }

    private Record zet(Record record, int diepte, Object waarde) {
        Beeldvorm<?> vorm = vormen.get(diepte);
        int plaats = plaatsen.get(diepte);
        @Nullable Object[] waarden = vorm.waarden(record);
        Object was = waarden[plaats];
        waarden[plaats] = diepte == plaatsen.size() - 1 || was == null ? waarde : zet((Record) was, diepte + 1, waarde);
        try {
            return vorm.maak(waarden);
        } catch (IllegalStateException e) {
            throw e.getCause() instanceof OngeldigeZaakException geweigerd ? geweigerd : e;
        }
    }
}
