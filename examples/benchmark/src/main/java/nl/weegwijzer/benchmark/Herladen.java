package nl.weegwijzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.weegwijzer.Kennisstand;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.internal.bron.Bronpad;
import nl.weegwijzer.internal.drools.DrlSchrijver;
import nl.weegwijzer.internal.taal.Kennislezer;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One changed file in a warm process: from reading it to the first decision by the new version, beside what Drools
 * itself takes to rebuild the same rules and open a session on them.
 */
public final class Herladen {
    private static final int INLOOP = 10;
    private static final int RONDEN = 21;
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private final Path map;
    private final Kenniswacht wacht;
    private final Weegwijzer weegwijzer;

    private Herladen(Path map) {
        this.map = map;
        this.wacht = Kenniswacht.van(map).open();
        this.weegwijzer = Weegwijzer.met(wacht);
    }

    /**
     * A change of one file.
     *
     * @param bestand the file
     * @param was what stands there
     * @param wordt what it becomes; and back again the next time
     * @param zaak a case that the changed rules decide
     */
    private record Wijziging(String bestand, String was, String wordt, Zaak zaak) {}

    /**
     * Measures.
     *
     * @throws IOException where a temporary folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Map<String, Wijziging> wijzigingen = new LinkedHashMap<>();
        wijzigingen.put(
                "een termijn, termijnen.csv",
                new Wijziging("tabellen/termijnen.csv", "gezin;7;dagen", "gezin;5;dagen", Overdrachtzaak.op(DAG)));
        wijzigingen.put(
                "een gewicht, weging.csv",
                new Wijziging("tabellen/weging.csv", "onderzoek;acuut;5", "onderzoek;hoog;5", Triagezaak.op(DAG)));
        wijzigingen.put(
                "een zin, triage.dslr",
                new Wijziging(
                        "regels/triage.dslr",
                        "het tijdelijk huisverbod coördineren\n",
                        "het tijdelijk huisverbod coördineren, meteen\n",
                        Triagezaak.op(DAG)));
        wijzigingen.put(
                "een zin, melden.dslr (het langste bestand)",
                new Wijziging(
                        "regels/melden.dslr", "bij de melding, zo mogelijk\n", "bij de melding\n", Meldzaak.op(DAG)));
        Path map = Mappen.tijdelijk();
        Herladen herladen = new Herladen(map);
        System.out.println("één gewijzigd bestand, warm, tot en met het eerste besluit; Drools zelf = 1");
        for (Map.Entry<String, Wijziging> wijziging : wijzigingen.entrySet()) {
            herladen.meet(wijziging.getKey(), wijziging.getValue());
        }
    }

    private void meet(String naam, Wijziging wijziging) throws IOException {
        List<Double> bibliotheek = new ArrayList<>();
        List<Double> drools = new ArrayList<>();
        for (int ronde = -INLOOP; ronde < RONDEN; ronde++) {
            wissel(wijziging, Math.floorMod(ronde, 2) == 0);
            double eigen = tijd(() -> neemOver(wijziging.zaak()));
            SortedMap<String, String> drl =
                    DrlSchrijver.schrijf(Kennislezer.lees(Bronpad.lees(map).bronnen()));
            double ander = tijd(() -> bouw(drl));
            if (ronde >= 0) {
                bibliotheek.add(eigen);
                drools.add(ander);
            }
        }
        List<Double> verhouding = Maat.verhoudingen(bibliotheek, drools);
        System.out.printf(
                "  %-44s %.2f (%.2f-%.2f), %.0f ms om %.0f ms%n",
                naam,
                Maat.mediaan(verhouding),
                Maat.laagste(verhouding),
                Maat.hoogste(verhouding),
                Maat.mediaan(bibliotheek) / 1e6,
                Maat.mediaan(drools) / 1e6);
    }

    private void wissel(Wijziging wijziging, boolean heen) throws IOException {
        Path pad = map.resolve(wijziging.bestand());
        String tekst = Files.readString(pad);
        String anders = heen
                ? tekst.replace(wijziging.was(), wijziging.wordt())
                : tekst.replace(wijziging.wordt(), wijziging.was());
        if (anders.equals(tekst)) {
            throw new IllegalStateException("er verandert niets in " + wijziging.bestand());
        }
        Files.writeString(pad, anders);
    }

    private void neemOver(Zaak zaak) {
        Kennisstand stand = wacht.reload();
        if (stand.verouderd()) {
            throw new IllegalStateException(stand.diagnosen().toString());
        }
        weegwijzer.besluit(zaak);
    }

    /** What a program does that reloads its rules with Drools alone. */
    private static void bouw(SortedMap<String, String> drl) {
        KieServices diensten = KieServices.get();
        ReleaseId naam = diensten.newReleaseId("nl.voorbeeld", "herladen", "1");
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(naam);
        drl.forEach((bestand, tekst) -> bestanden.write(
                "src/main/resources/nl/weegwijzer/regels/" + bestand.replace(".drl", "/") + bestand,
                diensten.getResources().newByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8))));
        KieBuilder bouwer = diensten.newKieBuilder(bestanden);
        bouwer.buildAll(ExecutableModelProject.class);
        if (bouwer.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(bouwer.getResults().toString());
        }
        KieBase regels = diensten.newKieContainer(naam).getKieBase();
        regels.newKieSession().dispose();
    }

    private static double tijd(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return System.nanoTime() - begin;
    }
}
