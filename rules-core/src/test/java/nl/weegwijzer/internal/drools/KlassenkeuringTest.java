package nl.weegwijzer.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegwijzer.internal.beeld.Triagebeeld;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

// The last wall on its own: class files as a compiler could have made them of hostile rules.
class KlassenkeuringTest {
    private static final String KLASSE = "nl.weegwijzer.regels.triage.Proef";
    private static final String INTERN = KLASSE.replace('.', '/');

    // A body of a method, and what the check names.
    static Stream<Arguments> methoden() {
        return Stream.of(
                Arguments.of("System.setProperty(\"x\", \"y\");", "java/lang/System.setProperty"),
                Arguments.of("System.exit(1);", "java/lang/System.exit"),
                Arguments.of("System.getenv();", "java/lang/System.getenv"),
                Arguments.of("System.out.println(1);", "java/lang/System.out"),
                Arguments.of("System.load(\"x\");", "java/lang/System.load"),
                Arguments.of("Runtime.getRuntime().exec(\"x\");", "java/lang/Runtime.exec"),
                Arguments.of("new ProcessBuilder(\"x\").start();", "java/lang/ProcessBuilder.start"),
                Arguments.of("Class.forName(\"java.lang.Runtime\");", "java/lang/Class.forName"),
                Arguments.of("Object.class.getMethods();", "java/lang/Class.getMethods"),
                Arguments.of("getClass().getClassLoader();", "java/lang/Class.getClassLoader"),
                Arguments.of("\"\".getClass();", "java/lang/Object.getClass"),
                Arguments.of("((java.lang.reflect.Method) null).invoke(null);", "java/lang/reflect/Method.invoke"),
                Arguments.of("java.lang.invoke.MethodHandles.lookup();", "java/lang/invoke/MethodHandles.lookup"),
                Arguments.of("Runnable r = () -> { };", "java/lang/invoke/LambdaMetafactory.metafactory"),
                Arguments.of("Runnable r = this::hashCode;", "java/lang/invoke/LambdaMetafactory.metafactory"),
                Arguments.of("ClassLoader.getSystemClassLoader();", "java/lang/ClassLoader.getSystemClassLoader"),
                Arguments.of("ClassLoader c = null; c.getParent();", "java/lang/ClassLoader.getParent"),
                Arguments.of("new Thread().start();", "java/lang/Thread.start"),
                Arguments.of("Thread.sleep(1);", "java/lang/Thread.sleep"),
                Arguments.of("wait();", "java/lang/Object.wait"),
                Arguments.of("synchronized (this) { notifyAll(); }", "java/lang/Object.notifyAll"),
                Arguments.of("java.util.concurrent.ForkJoinPool.commonPool();", "java/util/concurrent/ForkJoinPool"),
                Arguments.of("Object o = sun.misc.Unsafe.class;", "sun/misc/Unsafe"),
                Arguments.of("new java.io.File(\"x\").delete();", "java/io/File.delete"),
                Arguments.of("new java.io.FileOutputStream(\"x\");", "java/io/FileOutputStream.<init>"),
                Arguments.of("java.nio.file.Files.delete(null);", "java/nio/file/Files.delete"),
                Arguments.of("new java.net.URL(\"http://x\").openStream();", "java/net/URL.openStream"),
                Arguments.of("new java.net.Socket();", "java/net/Socket.<init>"),
                Arguments.of("new java.util.logging.FileHandler(\"x\");", "java/util/logging/FileHandler.<init>"),
                Arguments.of("new java.util.Scanner(\"\").next();", "java/util/Scanner.next"),
                Arguments.of("java.util.ServiceLoader.load(Runnable.class);", "java/util/ServiceLoader.load"),
                Arguments.of("Object o = Runtime.class;", "java/lang/Runtime"),
                Arguments.of("Object o = Runtime[][].class;", "java/lang/Runtime"),
                Arguments.of("Object o = new Process[1];", "java/lang/Process"),
                Arguments.of("Object o = null; boolean b = o instanceof Process;", "java/lang/Process"),
                Arguments.of("try { toString(); } catch (LinkageError e) { }", "java/lang/LinkageError"),
                Arguments.of("java.util.Locale.setDefault(null);", "java/util/Locale.setDefault"),
                Arguments.of("new java.util.ArrayList<>().forEach(null);", "java/util/ArrayList.forEach"),
                Arguments.of("new RuntimeException().printStackTrace();", "java/lang/RuntimeException.printStackTrace"),
                Arguments.of("nl.weegwijzer.zaak.Antwoord.JA.getDeclaringClass();", "getDeclaringClass"),
                Arguments.of("nl.weegwijzer.Kennisbank.load(\"x\");", "nl/weegwijzer/Kennisbank.load"),
                Arguments.of("Object o = nl.weegwijzer.internal.drools.Motor.class;", "drools/Motor"),
                Arguments.of("org.kie.api.KieServices.get();", "org/kie/api/KieServices.get"),
                Arguments.of("org.drools.modelcompiler.dsl.pattern.D.query(\"x\");", "pattern/D.query"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methoden")
    @DisplayName("Klassenkeuring: wat regels niet mogen gebruiken, wordt bij naam geweigerd")
    void verboden_methode_genoemd(String java, String verwacht) {
        assertThat(keur("class Proef { void m() throws Exception { " + java + " } }"))
                .anyMatch(v -> v.endsWith(verwacht));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "class Proef { static { System.setProperty(\"x\", \"y\"); } }",
                "class Proef { Object o = System.getProperties(); }",
                "class Proef extends Thread { }",
                "class Proef extends ClassLoader { }",
                "class Proef extends java.util.ArrayList<Object> { }",
                "class Proef extends RuntimeException { }",
                "class Proef implements Runnable { public void run() { } }",
                "class Proef { native void m(); }",
                "class Proef { static native void m(); }",
                "class Proef { protected void finalize() { } }",
                "class Proef { void m(String s) { switch (s) { case \"a\": assert s != null; } } }",
                "interface Proef { default void m() throws Exception { Thread.sleep(1); } }",
                "record Proef(int i) { }"
            })
    @DisplayName("Klassenkeuring: ook een klasse met een vreemde vorm wordt geweigerd")
    void verboden_vreemdeVorm_geweigerd(String java) {
        assertThat(keur(java)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "class Proef { }",
                "class Proef { int m(int i) { return i > 0 ? i : -i; } }",
                "class Proef { String m(int i) { return \"a\" + i; } }",
                "class Proef { boolean m(String s) { return s.equals(\"x\"); } }",
                "class Proef { void m(nl.weegwijzer.internal.drools.Conclusies c) { c.regel(\"A-1\").vraag(\"x\"); } }",
                "class Proef { Object m() { return nl.weegwijzer.zaak.Antwoord.JA; } }",
                "enum Proef { A, B }"
            })
    @DisplayName("Klassenkeuring: wat regels nodig hebben, wordt doorgelaten")
    void verboden_gewoneKlasse_geen(String java) {
        assertThat(keur(java)).isEmpty();
    }

    private static java.util.List<String> keur(String java) {
        return Klassenkeuring.verboden(Klassenproef.vertaal(KLASSE, java));
    }

    @Test
    @DisplayName("Klassenkeuring: een dynamische constante wordt geweigerd")
    void verboden_dynamischeConstante_geweigerd() {
        byte[] klasse = klasse(
                "java/lang/Object",
                m -> m.visitLdcInsn(new ConstantDynamic(
                        "x", "Ljava/lang/Object;", bootstrap("nl/weegwijzer/regels/triage/Proef", "b"))));

        assertThat(Klassenkeuring.verboden(klasse)).contains("dynamic constant");
    }

    @Test
    @DisplayName("Klassenkeuring: een aanroep die zelf haar doel opzoekt, wordt geweigerd")
    void verboden_vreemdeBootstrap_geweigerd() {
        byte[] klasse = klasse(
                "java/lang/Object",
                m -> m.visitInvokeDynamicInsn(
                        "x", "()V", bootstrap("java/lang/invoke/LambdaMetafactory", "metafactory")));

        assertThat(Klassenkeuring.verboden(klasse)).contains("java/lang/invoke/LambdaMetafactory.metafactory");
    }

    @Test
    @DisplayName("Klassenkeuring: een verwijzing naar een methode als constante wordt geweigerd")
    void verboden_methodeAlsConstante_geweigerd() {
        byte[] klasse = klasse(
                "java/lang/Object",
                m -> m.visitLdcInsn(new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false)));

        assertThat(Klassenkeuring.verboden(klasse)).contains("java/lang/System.exit");
    }

    @Test
    @DisplayName("Klassenkeuring: een verboden type in een beschrijving wordt geweigerd")
    void verboden_typeInBeschrijving_geweigerd() {
        byte[] klasse = klasse("java/lang/Object", m -> m.visitLdcInsn(Type.getMethodType("(Ljava/lang/Process;)V")));

        assertThat(Klassenkeuring.verboden(klasse)).contains("java/lang/Process");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java/lang/invoke/MethodHandles", "java/util/ArrayList", "java/lang/Exception"})
    @DisplayName("Klassenkeuring: leden van een bovenklasse zijn niet onder eigen naam te bereiken")
    void verboden_geerfdLid_geweigerd(String boven) {
        byte[] klasse = klasse(
                boven,
                m -> m.visitMethodInsn(
                        Opcodes.INVOKESTATIC, INTERN, "lookup", "()Ljava/lang/invoke/MethodHandles$Lookup;", false));

        assertThat(Klassenkeuring.verboden(klasse)).containsExactly("extends " + boven);
    }

    @ParameterizedTest
    @ValueSource(strings = {"getClass", "wait", "notifyAll", "clone", "finalize"})
    @DisplayName("Klassenkeuring: wat elke klasse heeft, is ook onder eigen naam niet te bereiken")
    void verboden_lidVanAlles_geweigerd(String lid) {
        byte[] klasse =
                klasse("java/lang/Object", m -> m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, INTERN, lid, "()V", false));

        assertThat(Klassenkeuring.verboden(klasse)).containsExactly(INTERN + "." + lid);
    }

    @Test
    @DisplayName("Klassenkeuring: bytes die geen klasse zijn, worden geweigerd")
    void verboden_geenKlasse_geweigerd() {
        byte[] klasse = Klassenproef.vertaal(KLASSE, "class Proef { }");
        byte[] nieuwer = klasse.clone();
        nieuwer[6] = 9;

        for (int lengte = 0; lengte < klasse.length; lengte += 7) {
            assertThat(Klassenkeuring.verboden(Arrays.copyOf(klasse, lengte)))
                    .as("%s bytes", lengte)
                    .isNotEmpty();
        }
        assertThat(Klassenkeuring.verboden(nieuwer)).isNotEmpty();
    }

    @Test
    @DisplayName("Klassenlader: andere klassen dan regels nodig hebben, zijn onzichtbaar")
    void loadClass_verbodenKlasse_onzichtbaar() throws ClassNotFoundException {
        Klassenlader lader = new Klassenlader(Map.of(), getClass().getClassLoader());

        assertThat(lader.loadClass(Triagebeeld.class.getName())).isSameAs(Triagebeeld.class);
        assertThat(lader.loadClass(Conclusies.class.getName())).isSameAs(Conclusies.class);
        for (String naam : new String[] {
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ClassLoader",
            "java.lang.reflect.Method",
            "java.nio.file.Files",
            "java.net.URL",
            "org.mvel2.MVEL",
            "org.kie.api.KieServices",
            "nl.weegwijzer.Kennisbank",
            "nl.weegwijzer.internal.drools.Motor",
            "nl.weegwijzer.regels.triage.Proef"
        }) {
            assertThatThrownBy(() -> lader.loadClass(naam)).as(naam).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    @DisplayName("Klassenlader: een klasse wordt gekeurd voordat zij er is, en daarna niet alsnog toegelaten")
    void loadClass_vijandigeKlasse_geweigerd() {
        byte[] klasse = Klassenproef.vertaal(
                KLASSE, "class Proef { static { System.setProperty(\"" + Drlaanvallen.EIGENSCHAP + "\", \"ja\"); } }");
        Klassenlader lader = new Klassenlader(Map.of(KLASSE, klasse), getClass().getClassLoader());

        assertThatThrownBy(() -> Class.forName(KLASSE, true, lader))
                .isInstanceOf(SecurityException.class)
                .hasMessageContaining("java/lang/System.setProperty");
        assertThatThrownBy(() -> Class.forName(KLASSE, true, lader)).isInstanceOf(ClassNotFoundException.class);
        assertThat(System.getProperty(Drlaanvallen.EIGENSCHAP)).isNull();
    }

    @Test
    @DisplayName("Klassenlader: een klasse onder een andere naam komt er niet in, en buiten het eigen pakket ook niet")
    void loadClass_andereNaam_geweigerd() {
        byte[] klasse = Klassenproef.vertaal(KLASSE, "class Proef { }");
        String woord = "nl.weegwijzer.besluit.Rol";
        Klassenlader lader = new Klassenlader(
                Map.of(KLASSE + "2", klasse, woord, klasse), getClass().getClassLoader());

        assertThatThrownBy(() -> Class.forName(KLASSE + "2", true, lader)).isInstanceOf(NoClassDefFoundError.class);
        assertThatThrownBy(() -> Class.forName(woord, true, lader)).isInstanceOf(SecurityException.class);
    }

    @Test
    @DisplayName("Klassenlader: wat gekeurd is, is wat er geladen wordt")
    void loadClass_gewoneKlasse_uitDezeBytes() throws ReflectiveOperationException {
        byte[] klasse = Klassenproef.vertaal(KLASSE, "public class Proef { public static final int WAARDE = 7; }");
        Klassenlader lader = new Klassenlader(Map.of(KLASSE, klasse), getClass().getClassLoader());

        Class<?> geladen = Class.forName(KLASSE, true, lader);

        assertThat(geladen.getClassLoader()).isSameAs(lader);
        assertThat(geladen.getField("WAARDE").getInt(null)).isEqualTo(7);
        assertThat(Class.forName(KLASSE, true, lader)).isSameAs(geladen);
    }

    private static Handle bootstrap(String eigenaar, String naam) {
        return new Handle(
                Opcodes.H_INVOKESTATIC,
                eigenaar,
                naam,
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
                        + "Ljava/lang/invoke/CallSite;",
                false);
    }

    // A class with one method; of what it does, the operands are enough.
    private static byte[] klasse(String boven, java.util.function.Consumer<MethodVisitor> inhoud) {
        ClassWriter schrijver = new ClassWriter(0);
        schrijver.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, INTERN, null, boven, null);
        MethodVisitor methode = schrijver.visitMethod(Opcodes.ACC_PUBLIC, "m", "()V", null, null);
        methode.visitCode();
        inhoud.accept(methode);
        methode.visitInsn(Opcodes.RETURN);
        methode.visitMaxs(9, 9);
        methode.visitEnd();
        schrijver.visitEnd();
        return schrijver.toByteArray();
    }
}
