package nl.weegwijzer.zhz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.scenario.Keuze;
import nl.weegwijzer.scenario.Proef;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.Scenarios;
import nl.weegwijzer.scenario.Uitslag;
import nl.weegwijzer.scenario.Voortgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

// What a program may call refuses null by the name of the argument, whatever is added to it.
class NullTest {
    private static final Set<String> INGANGEN =
            Set.of("nl.weegwijzer", "nl.weegwijzer.scenario", "nl.weegwijzer.scenario.junit");
    private static final Set<Class<?>> MAAKT_ALLEEN_DE_BIBLIOTHEEK = Set.of(Scenario.class, Proef.class, Uitslag.class);

    private static final Path SCENARIOS = Path.of("zhz/scenarios/aard.feature");
    private static final Kennisbank KENNISBANK = Kennisbank.load("zhz");
    private static final Scenarios SUITE = Scenarios.lees(SCENARIOS);

    /** What a method is called on, and what is given beside the argument that is null. */
    private static final List<Object> WAARDEN = List.of(
            KENNISBANK,
            new Kennisbank[0],
            Weegwijzer.met(KENNISBANK),
            Kenniswacht.van(SCENARIOS),
            SCENARIOS,
            "zhz",
            NullTest.class.getClassLoader(),
            List.of(),
            SUITE,
            SUITE.scenarios().get(0),
            Keuze.alles(),
            Voortgang.stil());

    static Stream<Arguments> argumenten() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(INGANGEN).stream()
                        .filter(k -> INGANGEN.contains(k.getPackageName()))
                        .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .flatMap(NullTest::ingangen)
                        .flatMap(m -> IntStream.range(0, m.getParameterCount())
                                .filter(i -> !m.getParameterTypes()[i].isPrimitive())
                                .mapToObj(i -> arguments(m, i)));
    }

    private static Stream<Executable> ingangen(Class<?> type) {
        Stream<Constructor<?>> makers =
                MAAKT_ALLEEN_DE_BIBLIOTHEEK.contains(type) ? Stream.of() : Stream.of(type.getDeclaredConstructors());
        Stream<Method> methoden = Stream.of(type.getDeclaredMethods())
                .filter(m -> !m.getName().equals("equals") && !Modifier.isAbstract(m.getModifiers()));
        return Stream.<Executable>concat(makers, methoden)
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
    }

    static Stream<Arguments> reeksen() {
        return argumenten().filter(a -> {
            Class<?> type = ((Executable) a.get()[0]).getParameterTypes()[(int) a.get()[1]];
            return type.isArray() || type == List.class;
        });
    }

    @Test
    @DisplayName("Null: deze toets vindt de vragen, het laden, de wacht en de scenario's")
    void argumenten_alles_gevonden() {
        assertThat(argumenten()
                        .map(a -> ((Executable) a.get()[0]).getDeclaringClass().getSimpleName()))
                .hasSizeGreaterThanOrEqualTo(40)
                .contains("Weegwijzer", "Kennisbank", "Kenniswacht", "Builder", "Scenarios", "Scenariotests", "Keuze");
        assertThat(reeksen()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("argumenten")
    @DisplayName("Null: een argument dat null is, wordt geweigerd met zijn naam en de uitweg")
    void ingang_null_argumentGenoemd(Executable ingang, int plaats) {
        weigert(ingang, plaats, null, naam(ingang, plaats));
    }

    @ParameterizedTest
    @MethodSource("reeksen")
    @DisplayName("Null: in een rij argumenten of een lijst wordt de plaats genoemd")
    void ingang_nullInReeks_plaatsGenoemd(Executable ingang, int plaats) {
        Class<?> type = ingang.getParameterTypes()[plaats];
        Object reeks = type.isArray() ? Array.newInstance(type.getComponentType(), 1) : Collections.singletonList(null);

        weigert(ingang, plaats, reeks, naam(ingang, plaats) + "[0]");
    }

    @Test
    @DisplayName("Null: de plaats telt vanaf nul")
    void van_tweedePadNull_plaatsEen() {
        assertThatThrownBy(() -> Kenniswacht.van(SCENARIOS, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paden[1] ontbreekt; geef de map of de zip van een kennisbank, nooit null");
    }

    private static String naam(Executable ingang, int plaats) {
        Parameter parameter = ingang.getParameters()[plaats];
        assertThat(parameter.isNamePresent()).isTrue();
        return parameter.getName();
    }

    private static void weigert(Executable ingang, int plaats, Object waarde, String naam) {
        Object[] waarden = IntStream.range(0, ingang.getParameterCount())
                .mapToObj(i -> i == plaats ? waarde : waarde(ingang.getParameterTypes()[i]))
                .toArray();

        Throwable fout = catchThrowable(() -> {
            if (ingang instanceof Method methode) {
                methode.invoke(
                        Modifier.isStatic(methode.getModifiers()) ? null : waarde(methode.getDeclaringClass()),
                        waarden);
            } else {
                ((Constructor<?>) ingang).newInstance(waarden);
            }
        });

        assertThat(fout).isInstanceOf(InvocationTargetException.class);
        assertThat(fout.getCause())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(naam + " ontbreekt; geef ")
                .hasMessageEndingWith(", nooit null");
    }

    private static Object waarde(Class<?> type) {
        return WAARDEN.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("geef deze toets een waarde van " + type));
    }
}
