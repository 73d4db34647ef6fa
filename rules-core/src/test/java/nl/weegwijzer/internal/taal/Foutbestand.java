package nl.weegwijzer.internal.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake and what is said of it. Above the line {@code ---} stands what was done, as lines: a comment with
 * {@code #}, {@code bestand:} with a file, {@code was} and {@code wordt} before and after, each followed by lines of
 * text behind a bar. Without {@code was} the whole file is replaced; {@code weg} takes the file away. In the text stand
 * {@code {U+00A0}} for a character, {@code {byte E9}} for a byte, {@code {3 keer xy}} for a repetition and {@code {nr}}
 * in it for an id.
 */
final class Foutbestand {
    private static final String STREEP = "---\n";
    private static final Pattern TEKEN = Pattern.compile("\\{U\\+([0-9A-F]+)}");
    private static final Pattern KEER = Pattern.compile("\\{([0-9]+) keer ([^{}]*(?:\\{nr}[^{}]*)*)}", Pattern.DOTALL);
    private static final Pattern BYTE = Pattern.compile("\\{byte ([0-9A-F]{2})}");

    private final Path pad;
    private final String begin;
    private final String verwacht;

    private Foutbestand(Path pad, String begin, String verwacht) {
        this.pad = pad;
        this.begin = begin;
        this.verwacht = verwacht;
    }

    static Foutbestand lees(Path pad) throws IOException {
        String tekst = Files.readString(pad);
        int streep = tekst.indexOf("\n" + STREEP) + 1;
        assertThat(streep).as("%s heeft een regel met ---", pad).isPositive();
        assertThat(tekst).as("%s zegt eerst wat er fout is", pad).startsWith("# ");
        return new Foutbestand(pad, tekst.substring(0, streep), tekst.substring(streep + STREEP.length()));
    }

    String verwacht() {
        return verwacht;
    }

    void bewaar(String gekregen) throws IOException {
        Files.writeString(pad, begin + STREEP + gekregen);
    }

    Proefbank kennisbank() {
        Proefbank bank = new Proefbank();
        String bestand = "";
        String was = "";
        List<String> regels = new ArrayList<>(begin.lines().toList());
        while (!regels.isEmpty()) {
            String regel = regels.remove(0);
            if (regel.startsWith("bestand: ")) {
                bestand = regel.substring("bestand: ".length());
                was = "";
            } else if (regel.equals("was")) {
                was = blok(regels);
            } else if (regel.equals("wordt")) {
                vervang(bank, bestand, was, blok(regels));
            } else if (regel.equals("weg")) {
                bank.zonder(bestand);
            } else {
                assertThat(regel).as("in %s", pad).matches("#.*|");
            }
        }
        return bank;
    }

    private static String blok(List<String> regels) {
        StringBuilder tekst = new StringBuilder();
        while (!regels.isEmpty() && regels.get(0).startsWith("|")) {
            tekst.append(regels.remove(0).substring(1)).append('\n');
        }
        return tekst.toString();
    }

    private void vervang(Proefbank bank, String bestand, String was, String wordt) {
        String tekst = bank.tekst(bestand);
        String oud = was.isEmpty() ? tekst : was;
        assertThat(tekst).as("%s in %s", pad, bestand).contains(oud);
        assertThat(tekst.indexOf(oud)).as("één keer, in %s", pad).isEqualTo(tekst.lastIndexOf(oud));
        bank.met(bestand, bytes(tekst.replace(oud, herhaald(wordt))));
    }

    private static String herhaald(String tekst) {
        return KEER.matcher(tekst).replaceAll(keer -> {
            StringBuilder herhaald = new StringBuilder();
            for (int i = 0; i < Integer.parseInt(keer.group(1)); i++) {
                String letters = "" + (char) ('A' + i / 2600) + (char) ('A' + i / 100 % 26);
                herhaald.append(keer.group(2).replace("{nr}", "%s-%02d".formatted(letters, i % 100)));
            }
            return Matcher.quoteReplacement(herhaald.toString());
        });
    }

    private static byte[] bytes(String tekst) {
        String tekens = TEKEN.matcher(tekst)
                .replaceAll(t -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(t.group(1), 16))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher los = BYTE.matcher(tekens);
        int vanaf = 0;
        while (los.find()) {
            bytes.writeBytes(tekens.substring(vanaf, los.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(los.group(1), 16));
            vanaf = los.end();
        }
        bytes.writeBytes(tekens.substring(vanaf).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
