package nl.weegwijzer.zhz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

// One attack on the knowledge base, read from a file of the folder `aanvallen`:
//
//     wat: what it tries
//     bestand: the file of the knowledge base that it changes
//     vervang: TEXT | na: TEXT | achteraan | heel bestand     where: the first place of TEXT, or the line after it
//     keer: N                                                 optional: the text so many times, <n> counts
//     lijn: N                                                 optional: the line that is named, if not that of the
//                                                             text; 0 where the file as a whole is at fault
//     ---
//     the text, in which <U+202E> is a character, <0xC3> a byte, <9 keer x> x nine times, and KANARIE the path of a
//     file that nobody may make
record Aanval(String naam, Map<String, String> kop, String tekst) {
    private static final Pattern TEKEN = Pattern.compile("<(?:U\\+(\\p{XDigit}{4})|0x(\\p{XDigit}{2}))>");
    private static final Pattern KEER = Pattern.compile("<(\\d+) keer ([^>]+)>");

    // The changed file, and the lines that one of the findings must be about.
    record Uitwerking(byte[] inhoud, int eersteLijn, int laatsteLijn) {}

    static List<Aanval> alle() {
        try (Stream<Path> bestanden = Files.list(Path.of("src/test/resources/aanvallen"))) {
            return bestanden.sorted().map(Aanval::lees).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Aanval lees(Path pad) {
        try {
            String[] delen = Files.readString(pad).split("---\n", 2);
            Map<String, String> kop = new HashMap<>();
            for (String lijn : delen[0].split("\n", -1)) {
                String[] paar = lijn.split(": ", 2);
                kop.put(paar[0], paar.length == 1 ? "" : paar[1]);
            }
            return new Aanval(pad.getFileName().toString().replace(".aanval", ""), kop, delen[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String bestand() {
        return kop.getOrDefault("bestand", "");
    }

    // Changes the file in a copy of the knowledge base.
    Uitwerking voerUit(Path map, Path kanarie) throws IOException {
        Path pad = map.resolve(bestand());
        String oud = Files.readString(pad);
        String uitgeschreven = herhaald().replace("KANARIE", kanarie.toString());
        String nieuw = kop.containsKey("keer") || !kop.containsKey("vervang")
                ? uitgeschreven
                : uitgeschreven.substring(0, uitgeschreven.length() - 1);
        String zoek = kop.getOrDefault("vervang", kop.getOrDefault("na", "")).replace("<regeleinde>", "\n");
        int begin = kop.containsKey("achteraan") ? oud.length() : oud.indexOf(zoek);
        if (begin < 0) {
            throw new IllegalStateException(naam + ": «" + zoek + "» staat niet in " + bestand());
        }
        int einde = begin + (kop.containsKey("vervang") ? zoek.length() : 0);
        if (kop.containsKey("na")) {
            begin = oud.indexOf('\n', begin) + 1;
            einde = begin;
        } else if (kop.containsKey("heel bestand")) {
            einde = oud.length();
        }
        byte[] inhoud = bytes(oud.substring(0, begin) + nieuw + oud.substring(einde));
        Files.write(pad, inhoud);
        if (kop.containsKey("lijn")) {
            int vast = Integer.parseInt(kop.getOrDefault("lijn", ""));
            return new Uitwerking(inhoud, vast, vast);
        }
        int eerste = lijn(oud.substring(0, begin));
        return new Uitwerking(inhoud, eerste, eerste + lijn(nieuw.stripTrailing()) - 1);
    }

    private static int lijn(String tot) {
        return 1 + (int) tot.chars().filter(c -> c == '\n').count();
    }

    private String herhaald() {
        String eens = KEER.matcher(tekst)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(2).repeat(Integer.parseInt(m.group(1)))));
        return IntStream.rangeClosed(1, Integer.parseInt(kop.getOrDefault("keer", "1")))
                .mapToObj(n -> eens.replace("<n>", Integer.toString(n)))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String tekst) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher teken = TEKEN.matcher(tekst);
        int tot = 0;
        while (teken.find()) {
            bytes.writeBytes(tekst.substring(tot, teken.start()).getBytes(UTF_8));
            bytes.writeBytes(
                    teken.group(1) == null
                            ? new byte[] {(byte) Integer.parseInt(teken.group(2), 16)}
                            : Character.toString(Integer.parseInt(teken.group(1), 16))
                                    .getBytes(UTF_8));
            tot = teken.end();
        }
        bytes.writeBytes(tekst.substring(tot).getBytes(UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return naam + ": " + kop.get("wat");
    }

    // The lines of a file, as an editor counts them.
    static int lijnen(byte[] inhoud) {
        return Arrays.asList(new String(inhoud, UTF_8).split("\r\n|\r|\n", -1)).size();
    }
}
