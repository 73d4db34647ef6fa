package nl.weegwijzer.zhz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.weegwijzer.internal.tekst.Bronnen;

// Spoils the files of a knowledge base a little, as slips and attacks would: the same seed spoils them the same way.
final class Vervormer {
    private static final Pattern WOORD = Pattern.compile("[\\p{L}0-9.-]+");
    private static final Pattern GETAL = Pattern.compile("[0-9]+");
    private static final Pattern DATUM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ANTWOORD = Pattern.compile("\\b(ja of onbekend|nee of onbekend|ja|nee|onbekend)\\b");
    private static final List<String> ANTWOORDEN =
            List.of("ja", "nee", "onbekend", "ja of nee", "ja of onbekend", "nee of onbekend", "ja of ja");
    private static final List<String> GETALLEN =
            List.of("0", "1", "2", "00", "007", "-1", "99999", "2147483648", "99999999999999999999", "1e9", "\u0661");
    private static final List<String> DATA = List.of(
            "2017-02-30", "2016-02-29", "1999-12-31", "9999-12-31", "0000-00-00", "+999999999-12-31", "01-01-2017", "");
    private static final List<String> VIJANDIG = List.of(
            "\"",
            "\\",
            "\\u0022",
            "\u0000",
            "\u001B[2J",
            "\r",
            "\n",
            "\t",
            "\u0085",
            "\u2028",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "\u0430",
            "\uD83D\uDE00",
            "\uFFFD",
            ";",
            ";;",
            "\"\"",
            "`",
            "«",
            "»",
            "#",
            "%",
            "%s",
            "${x}",
            "{",
            "}",
            "[",
            "&a ",
            "*a",
            "!!x ",
            "- ",
            ": ",
            "---\n",
            "<<: ",
            "=1+1",
            "@norm(x)",
            "*/",
            "/*",
            "//",
            "einde\n",
            "als\n",
            "dan\n",
            "regel ",
            "altijd\n",
            "x".repeat(3_000));

    private final SplittableRandom toeval;
    private final SortedMap<String, byte[]> bestanden = new TreeMap<>();

    private Vervormer(Bronnen bronnen, long zaad) {
        this.toeval = new SplittableRandom(zaad);
        bronnen.paden().forEach(p -> bestanden.put(p, bronnen.inhoud(p)));
    }

    static Bronnen vervorm(Bronnen bronnen, long zaad) {
        Vervormer vervormer = new Vervormer(bronnen, zaad);
        for (int keer = vervormer.toeval.nextInt(1, 4); keer > 0; keer--) {
            vervormer.vervorm();
        }
        return new Bronnen(vervormer.bestanden);
    }

    private void vervorm() {
        String pad = kies(List.copyOf(bestanden.keySet()));
        byte[] bytes = bestanden.getOrDefault(pad, new byte[0]);
        switch (toeval.nextInt(16)) {
            case 0 -> bestanden.put(pad, metAndereByte(bytes));
            case 1 -> bestanden.put(pad, Arrays.copyOf(bytes, toeval.nextInt(bytes.length + 1)));
            case 2 -> bestanden.put(pad, zonderStuk(bytes));
            case 3 -> bestanden.put(pad, gesplitst(bytes));
            case 4 -> {
                if (toeval.nextInt(10) == 0) {
                    bestanden.remove(pad);
                }
            }
            default -> bestanden.put(pad, tekst(new String(bytes, UTF_8)).getBytes(UTF_8));
        }
    }

    private byte[] metAndereByte(byte[] bytes) {
        byte[] anders = bytes.clone();
        if (anders.length > 0) {
            anders[toeval.nextInt(anders.length)] ^= (byte) (1 << toeval.nextInt(8));
        }
        return anders;
    }

    private byte[] zonderStuk(byte[] bytes) {
        int begin = toeval.nextInt(bytes.length + 1);
        int einde = Math.min(bytes.length, begin + toeval.nextInt(40));
        byte[] zonder = Arrays.copyOf(bytes, bytes.length - (einde - begin));
        System.arraycopy(bytes, einde, zonder, begin, bytes.length - einde);
        return zonder;
    }

    // The beginning of this file with the end of another.
    private byte[] gesplitst(byte[] bytes) {
        byte[] ander = bestanden.getOrDefault(kies(List.copyOf(bestanden.keySet())), bytes);
        int tot = toeval.nextInt(bytes.length + 1);
        int vanaf = toeval.nextInt(ander.length + 1);
        byte[] samen = Arrays.copyOf(bytes, tot + ander.length - vanaf);
        System.arraycopy(ander, vanaf, samen, tot, ander.length - vanaf);
        return samen;
    }

    private String tekst(String tekst) {
        return switch (toeval.nextInt(13)) {
            case 0 -> vervang(tekst, WOORD, "");
            case 1 -> vervang(tekst, WOORD, eenVan(tekst, WOORD));
            case 2 -> vervang(tekst, GETAL, kies(GETALLEN));
            case 3 -> vervang(tekst, DATUM, kies(DATA));
            case 4, 5 -> vervang(tekst, ANTWOORD, kies(ANTWOORDEN));
            case 6 -> {
                int plek = toeval.nextInt(tekst.length() + 1);
                yield tekst.substring(0, plek) + kies(VIJANDIG) + tekst.substring(plek);
            }
            case 7 -> cellen(tekst);
            default -> lijnen(tekst);
        };
    }

    private String vervang(String tekst, Pattern patroon, String nieuw) {
        List<MatchResult> plekken = patroon.matcher(tekst).results().toList();
        if (plekken.isEmpty()) {
            return tekst;
        }
        MatchResult plek = kies(plekken);
        return tekst.substring(0, plek.start()) + nieuw + tekst.substring(plek.end());
    }

    private String eenVan(String tekst, Pattern patroon) {
        List<MatchResult> plekken = patroon.matcher(tekst).results().toList();
        return plekken.isEmpty() ? "" : kies(plekken).group();
    }

    private String cellen(String tekst) {
        List<String> lijnen = new ArrayList<>(List.of(tekst.split("\n", -1)));
        int lijn = toeval.nextInt(lijnen.size());
        List<String> cellen = new ArrayList<>(List.of(lijnen.get(lijn).split(";", -1)));
        int een = toeval.nextInt(cellen.size());
        int ander = toeval.nextInt(cellen.size());
        String was = cellen.set(een, cellen.get(ander));
        cellen.set(ander, was);
        lijnen.set(lijn, String.join(";", cellen));
        return String.join("\n", lijnen);
    }

    private String lijnen(String tekst) {
        List<String> lijnen = new ArrayList<>(List.of(tekst.split("\n", -1)));
        int een = toeval.nextInt(lijnen.size());
        int ander = toeval.nextInt(lijnen.size());
        switch (toeval.nextInt(4)) {
            case 0 -> lijnen.remove(een);
            case 1 -> lijnen.add(ander, lijnen.get(een));
            case 2 -> lijnen.set(een, lijnen.get(ander));
            default -> lijnen.set(een, lijnen.set(ander, lijnen.get(een)));
        }
        return String.join("\n", lijnen);
    }

    private <T> T kies(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }
}
