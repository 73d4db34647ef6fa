package nl.weegwijzer.internal.drools;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

// Compiles one class in memory; classes inside it are left out.
final class Klassenproef {
    private Klassenproef() {}

    static byte[] vertaal(String naam, String java) {
        JavaCompiler vertaler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String tekst = "package " + naam.substring(0, naam.lastIndexOf('.')) + ";\n" + java;
        JavaFileObject bron = new SimpleJavaFileObject(URI.create("string:///Proef.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean negeerFouten) {
                return tekst;
            }
        };
        JavaFileManager bestanden = new ForwardingJavaFileManager<>(vertaler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location plek, String klasse, JavaFileObject.Kind soort, FileObject naast) {
                return new SimpleJavaFileObject(URI.create("string:///" + klasse + ".class"), soort) {
                    @Override
                    public OutputStream openOutputStream() {
                        return klasse.equals(naam) ? bytes : OutputStream.nullOutputStream();
                    }
                };
            }
        };
        List<String> opties =
                List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"), "-Xlint:none");
        if (!vertaler.getTask(null, bestanden, d -> {}, opties, null, List.of(bron))
                .call()) {
            throw new IllegalArgumentException("does not compile: " + java);
        }
        return bytes.toByteArray();
    }
}
