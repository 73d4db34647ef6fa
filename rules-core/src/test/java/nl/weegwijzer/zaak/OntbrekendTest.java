package nl.weegwijzer.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OntbrekendTest {
    /** Every record of facts that there is; a reason for a refusal is none. */
    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.weegwijzer.zaak").stream()
                        .filter(JavaClass::isRecord)
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(k -> k != Bezwaar.class);
    }

    static Stream<RecordComponent> delen() {
        return records().flatMap(r -> Stream.of(r.getRecordComponents()));
    }

    static Stream<Arguments> lijsten() {
        return delen().filter(d -> d.getType() == List.class).map(d -> arguments(d.getDeclaringRecord(), d.getName()));
    }

    @Test
    @DisplayName("Delen: wat er meer dan één van is, staat in een lijst; die vindt deze toets allemaal")
    void delen_meerDanEen_altijdEenLijst() {
        assertThat(lijsten()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(delen())
                .noneMatch(d -> d.getType().isArray() || Map.class.isAssignableFrom(d.getType()))
                .allMatch(d -> d.getType() == List.class || !Collection.class.isAssignableFrom(d.getType()));
        assertThat(delen().map(RecordComponent::getType)).contains(Optional.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("Null: een record zonder één deel weigert met alle ontbrekende delen, en nooit met een NullPointer")
    void record_allesNull_alleDelenGenoemd(Class<?> type) {
        RecordComponent[] delen = type.getRecordComponents();

        assertThat(geweigerd(type, new Object[delen.length]))
                .containsOnlyOnceElementsOf(
                        Arrays.stream(delen).map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("lijsten")
    @DisplayName("Null in een lijst: de plaats wordt genoemd, met al het andere dat ontbreekt")
    void lijst_nullErin_plaatsGenoemdMetAlHetAndere(Class<?> type, String lijst) {
        RecordComponent[] delen = type.getRecordComponents();
        Object[] waarden = Arrays.stream(delen)
                .map(d -> d.getName().equals(lijst) ? Arrays.asList(null, null) : null)
                .toArray();

        assertThat(geweigerd(type, waarden))
                .containsExactlyElementsOf(Arrays.stream(delen)
                        .map(RecordComponent::getName)
                        .flatMap(n -> n.equals(lijst) ? Stream.of(n + "[0]", n + "[1]") : Stream.of(n))
                        .toList());
    }

    /** Every static maker of facts, and every copy with one part changed, with each argument that may not be null. */
    static Stream<Arguments> makers() {
        return records()
                .flatMap(r -> Stream.of(r.getDeclaredMethods()))
                .filter(m -> Modifier.isPublic(m.getModifiers())
                        && m.getReturnType() == m.getDeclaringClass()
                        && m.getParameterCount() > 0)
                .flatMap(m -> IntStream.range(0, m.getParameterCount())
                        .filter(i -> !m.getParameterTypes()[i].isPrimitive())
                        .mapToObj(i -> arguments(m, i)));
    }

    @ParameterizedTest
    @MethodSource("makers")
    @DisplayName("Null: wie feiten maakt of een deel verandert met null, leest om welk deel het gaat")
    void maker_null_deelGenoemd(Method maker, int plaats) throws ReflectiveOperationException {
        Object[] waarden = waarden(maker);
        waarden[plaats] = null;
        Object feiten = Modifier.isStatic(maker.getModifiers()) ? null : leeg(maker.getDeclaringClass());

        assertThat(geweigerd(() -> maker.invoke(feiten, waarden)))
                .containsExactly(maker.getParameters()[plaats].getName());
    }

    private static Object leeg(Class<?> type) throws ReflectiveOperationException {
        Method maker = Arrays.stream(type.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.getReturnType() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " heeft geen maker"));
        return maker.invoke(null, waarden(maker));
    }

    private static Object[] waarden(Method maker) {
        return Arrays.stream(maker.getParameterTypes())
                .map(OntbrekendTest::waarde)
                .toArray();
    }

    private static Object waarde(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        return type == String.class ? "kenmerk-1" : type == LocalDate.class ? LocalDate.of(2026, 3, 2) : null;
    }

    private static List<String> geweigerd(Class<?> type, Object[] waarden) {
        return geweigerd(() -> type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new))
                .newInstance(waarden));
    }

    private static List<String> geweigerd(ThrowingCallable poging) {
        Throwable fout = catchThrowable(poging);

        assertThat(fout).isInstanceOf(InvocationTargetException.class);
        assertThat(fout.getCause()).isInstanceOf(OngeldigeZaakException.class);
        return ((OngeldigeZaakException) fout.getCause())
                .bezwaren().stream().map(Bezwaar::veld).toList();
    }
}
