package nl.weegwijzer.internal.drools;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
                "src/main/resources/" + DrlSchrijver.PAKKET.replace('.', '/') + "/" + bestand,
                diensten.getResources().newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8))));
        try {
            KieBuilder bouwer = diensten.newKieBuilder(bestanden, Vertaler.class.getClassLoader());
            bouwer.buildAll(ExecutableModelProject.class);
            List<Message> fouten = bouwer.getResults().getMessages(Message.Level.ERROR);
            if (!fouten.isEmpty()) {
                throw new IllegalStateException("gegenereerde regels zijn niet te vertalen: " + fouten);
            }
            return klassen(drl, (InternalKieModule) bouwer.getKieModule());
        } finally {
            diensten.getRepository().removeKieModule(naam);
        }
    }

    private static Klassen klassen(SortedMap<String, String> drl, InternalKieModule module) {
        Collection<String> namen = module.getFileNames();
        SortedMap<String, byte[]> klassen = new TreeMap<>();
        String modelklasse = "";
        for (String naam : namen) {
            if (naam.endsWith(KLASSE)) {
                klassen.put(
                        naam.substring(0, naam.length() - KLASSE.length()).replace('/', '.'), module.getBytes(naam));
            } else if (naam.endsWith("/drools-model")) {
                String[] regels = new String(module.getBytes(naam), StandardCharsets.UTF_8).split("\n", -1);
                modelklasse = regels[1].strip();
            }
        }
        return new Klassen(Klassen.hash(drl), modelklasse, klassen);
    }
}
