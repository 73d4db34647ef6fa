package nl.weegwijzer.internal.drools;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.drools.Klassen.Themaklassen;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles generated rules to the classes of the executable model, seeing only the classes that rules need. One
 * compilation at a time, and never longer than a limit.
 */
final class Vertaler {
    private static final Logger LOG = LoggerFactory.getLogger(Vertaler.class);
    private static final Duration LANGSTE = Duration.ofMinutes(2);
    private static final String KLASSE = ".class";
    private static final String MAP = DrlSchrijver.PAKKET.replace('.', '/') + "/";

    private Vertaler() {}

    /**
     * The compiled rules of each subject, from the generated rules by file name.
     *
     * @throws OnbruikbareKennisbankException where it takes too long, or the rules are not to be compiled
     */
    static SortedMap<String, Themaklassen> vertaal(SortedMap<String, String> drl) {
        return vertaal(drl, LANGSTE);
    }

    static SortedMap<String, Themaklassen> vertaal(SortedMap<String, String> drl, Duration langste) {
        FutureTask<SortedMap<String, Themaklassen>> taak = new FutureTask<>(() -> vertaalNu(drl));
        Thread draad = new Thread(taak, "weegwijzer-vertaler");
        draad.setDaemon(true);
        draad.setContextClassLoader(Vertaler.class.getClassLoader());
        draad.start();
        try {
            return taak.get(langste.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            taak.cancel(true);
            throw onbruikbaar(
                    "GRENS-20",
                    "de regels zijn na " + langste.toSeconds() + " seconden nog niet vertaald",
                    "maak de kennisbank kleiner, of probeer het opnieuw als de computer minder te doen heeft");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw onbruikbaar("GRENS-21", "het vertalen van de regels is onderbroken", "probeer het opnieuw");
        } catch (ExecutionException e) {
            LOG.error("generated rules do not compile", e.getCause());
            throw onbruikbaar(
                    "BANK-28",
                    "deze regels zijn niet te vertalen door een fout van het programma",
                    "meld dit aan de beheerder, met deze regels erbij");
        }
    }

    private static OnbruikbareKennisbankException onbruikbaar(String code, String boodschap, String hulp) {
        return new OnbruikbareKennisbankException(List.of(Diagnose.over(code, "regels", boodschap, hulp)));
    }

    private static SortedMap<String, Themaklassen> vertaalNu(SortedMap<String, String> drl) {
        drl.forEach(Drlkeuring::keur);
        return compileer(drl);
    }

    static synchronized SortedMap<String, Themaklassen> compileer(SortedMap<String, String> drl) {
        KieServices diensten = KieServices.get();
        ReleaseId naam = diensten.newReleaseId("nl.weegwijzer", "regels", "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(naam);
        drl.forEach((bestand, tekst) -> bestanden.write(
                "src/main/resources/" + MAP + DrlSchrijver.thema(bestand) + "/" + bestand,
                diensten.getResources().newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8))));
        try {
            KieBuilder bouwer = diensten.newKieBuilder(bestanden, new Vertaallader(Vertaler.class.getClassLoader()));
            bouwer.buildAll(ExecutableModelProject.class);
            List<Message> fouten = bouwer.getResults().getMessages(Message.Level.ERROR);
            if (!fouten.isEmpty()) {
                throw new IllegalStateException(fouten.toString());
            }
            return klassen((InternalKieModule) bouwer.getKieModule(), drl);
        } finally {
            diensten.getRepository().removeKieModule(naam);
        }
    }

    private static SortedMap<String, Themaklassen> klassen(InternalKieModule module, SortedMap<String, String> drl) {
        SortedMap<String, SortedMap<String, byte[]>> klassen = new TreeMap<>();
        SortedMap<String, String> modelklassen = new TreeMap<>();
        for (String pad : module.getFileNames()) {
            if (pad.endsWith(KLASSE) && pad.startsWith(MAP)) {
                String naam = pad.substring(0, pad.length() - KLASSE.length()).replace('/', '.');
                klassen.computeIfAbsent(thema(naam), t -> new TreeMap<>()).put(naam, gekeurd(module.getBytes(pad)));
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
        drl.forEach((bestand, tekst) -> {
            String thema = DrlSchrijver.thema(bestand);
            String model = modelklassen.get(thema);
            if (model == null) {
                throw new IllegalStateException("no model for " + thema);
            }
            themas.put(
                    thema,
                    Themaklassen.van(
                            DrlSchrijver.vingerafdruk(tekst), model, klassen.getOrDefault(thema, new TreeMap<>())));
        });
        return themas;
    }

    private static byte[] gekeurd(byte[] klasse) {
        List<String> verboden = Klassenkeuring.verboden(klasse);
        if (!verboden.isEmpty()) {
            throw new IllegalStateException("generated rules use what they may not: " + verboden);
        }
        return klasse;
    }

    /** The subject whose package a generated class stands in. */
    private static String thema(String klasse) {
        String rest = klasse.substring(DrlSchrijver.PAKKET.length() + 1);
        return rest.substring(0, rest.indexOf('.'));
    }
}
