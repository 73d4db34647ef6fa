package nl.weegwijzer.werkbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A knowledge base on disk, laid out by the program itself, to be edited by a test. */
record Werkmap(Path pad) {
    static final String TERMIJNEN = "tabellen/termijnen.csv";
    static final String TRIAGE = "regels/triage.dslr";

    static Werkmap nieuw(Path map) {
        assertThat(Loop.van("nieuw", map.toString()).status()).isZero();
        return new Werkmap(map);
    }

    /** Takes away the scenarios that came along. */
    Werkmap zonderScenarios() throws IOException {
        try (var paden = Files.list(pad.resolve("scenarios"))) {
            for (Path bestand : paden.toList()) {
                Files.delete(bestand);
            }
        }
        return this;
    }

    /** Replaces a text that must stand there. */
    void wijzig(String bestand, String was, String wordt) throws IOException {
        String inhoud = Files.readString(pad.resolve(bestand));
        assertThat(inhoud).contains(was);
        Files.writeString(pad.resolve(bestand), inhoud.replace(was, wordt));
    }

    /** Makes one sentence one that the vocabulary does not know. */
    void breek() throws IOException {
        wijzig(TRIAGE, "    het criterium direct gevaar is onbekend\n", "    het criterium direct gevar is onbekend\n");
    }

    Path alsZip(Path zip) throws IOException {
        try (ZipOutputStream uit = new ZipOutputStream(Files.newOutputStream(zip));
                var paden = Files.walk(pad)) {
            for (Path bestand : paden.filter(Files::isRegularFile).toList()) {
                uit.putNextEntry(new ZipEntry(pad.relativize(bestand).toString().replace('\\', '/')));
                uit.write(Files.readAllBytes(bestand));
            }
        }
        return zip;
    }

    @Override
    public String toString() {
        return pad.toString();
    }
}
