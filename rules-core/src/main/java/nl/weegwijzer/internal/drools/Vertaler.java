package nl.weegwijzer.internal.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegwijzer.internal.drools.Klassen.Themaklassen;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles generated rules to the classes of the executable model. One compilation at a time. */
final class Vertaler {
    private static final String KLASSE = ".class";

    private Vertaler() {}

    static synchronized Klassen vertaal(SortedMap<String, String> drl) {
        KieServices diensten = KieServices.get();
        ReleaseId naam = diensten.newReleaseId("nl.weegwijzer", "regels", "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(naam);
        drl.forEach((bestand, tekst) -> bestanden.write(
                "src/main/resources/"
                        + DrlSchrijver.PAKKET.replace('.', '/')
                        + "/"
                        + bestand.substring(0, bestand.length() - ".drl".length())
                        + "/"
                        + bestand,
                diensten.getResources().newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8))));
        try {
            KieBuilder bouwer = diensten.newKieBuilder(bestanden, Vertaler.class.getClassLoader());
            bouwer.buildAll(ExecutableModelProject.class);
            List<Message> fouten = bouwer.getResults().getMessages(Message.Level.ERROR);
            if (!fouten.isEmpty()) {
                throw new IllegalStateException("gegenereerde regels zijn niet te vertalen: " + fouten);
            }
            return new Klassen(klassen((InternalKieModule) bouwer.getKieModule()));
        } finally {
            diensten.getRepository().removeKieModule(naam);
        }
    }

    private static SortedMap<String, Themaklassen> klassen(InternalKieModule module) {
        SortedMap<String, SortedMap<String, byte[]>> klassen = new TreeMap<>();
        SortedMap<String, String> modelklassen = new TreeMap<>();
        for (String pad : module.getFileNames()) {
            if (pad.endsWith(KLASSE)) {
                String naam = pad.substring(0, pad.length() - KLASSE.length()).replace('/', '.');
                klassen.computeIfAbsent(thema(naam), t -> new TreeMap<>()).put(naam, module.getBytes(pad));
            } else if (pad.endsWith("/drools-model")) {
                new String(module.getBytes(pad), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .forEach(n -> modelklassen.put(thema(n), n));
            }
        }
        SortedMap<String, Themaklassen> themas = new TreeMap<>();
        modelklassen.forEach((thema, model) ->
                themas.put(thema, new Themaklassen(model, klassen.getOrDefault(thema, new TreeMap<>()))));
        return themas;
    }

    /** The subject whose package a generated class stands in. */
    private static String thema(String klasse) {
        String rest = klasse.substring(DrlSchrijver.PAKKET.length() + 1);
        return rest.substring(0, rest.indexOf('.'));
    }
}
