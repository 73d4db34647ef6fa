package nl.weegwijzer.werkbank.vscode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.taal.Woordenlijst.Zegwijze;

/** Pieces of rule files that an editor offers while somebody types. For one list; not thread-safe. */
final class Fragmenten {
    private final Map<String, Map<String, Object>> fragmenten = new TreeMap<>();
    private final Map<String, List<String>> plekken = new LinkedHashMap<>();

    private Fragmenten() {}

    /** The pieces by name, sorted. */
    static Map<String, Object> van(Woordenlijst lijst) {
        Fragmenten alle = new Fragmenten();
        alle.regel(lijst);
        lijst.onderwerpen().forEach(alle::onderwerp);
        lijst.opmerkingen().forEach(o -> alle.voegToe(o, tekst(o), "dan"));
        alle.plichten(lijst.plichten());
        alle.fragmenten.forEach((naam, fragment) ->
                fragment.put("description", String.join("; ", alle.plekken.getOrDefault(naam, List.of()))));
        return new LinkedHashMap<>(alle.fragmenten);
    }

    private void regel(Woordenlijst lijst) {
        voegToe(
                "onderwerp",
                "onderwerp "
                        + keuze(
                                1,
                                lijst.onderwerpen().stream()
                                        .map(Onderwerp::naam)
                                        .toList()),
                "bovenaan een bestand");
        voegToe("regel", """
                regel ${1:ABC-01} "${2:wat de regel zegt, in één zin}"
                    norm ${3:norm}
                    uitleg "${4:één zin die een ouder begrijpt}"
                als
                    ${5:altijd}
                dan
                    ${0:opmerking}
                einde""", "een hele regel");
        voegToe("duiding", "duiding D-${1:1}", "onder de norm van een regel");
    }

    private void onderwerp(Onderwerp onderwerp) {
        onderwerp.voorwaarden().forEach(z -> zin(z, "als bij " + onderwerp.naam()));
        onderwerp.besluiten().forEach(z -> zin(z, "dan bij " + onderwerp.naam()));
        onderwerp
                .vragen()
                .forEach(v -> voegToe(
                        Woordenlijst.VRAAGWOORDEN.get(0) + " " + v.naam(),
                        keuze(1, Woordenlijst.VRAAGWOORDEN) + " " + tekst(v.naam()),
                        "dan bij " + onderwerp.naam()));
    }

    private void zin(Zegwijze zegwijze, String plek) {
        String waarde = zegwijze.waarden().isEmpty() ? "${1:1}" : keuze(1, zegwijze.waarden());
        voegToe(zegwijze.begin(), tekst(zegwijze.begin()) + " " + waarde, plek);
    }

    private void plichten(Plichten plichten) {
        for (String handeling : plichten.handelingen()) {
            String wat = tekst(handeling).replace("{\\}", keuze(3, plichten.rollen()));
            voegToe(
                    handeling.replaceAll(" ?\\{\\}", "").strip(),
                    keuze(1, plichten.rollen()) + " " + keuze(2, plichten.krachten()) + " " + wat,
                    "dan, een plicht");
        }
        List<String> delen = new ArrayList<>(plichten.vormen());
        delen.addAll(plichten.tijdstippen());
        plichten.bijlagen().forEach(b -> delen.add("met " + b));
        delen.addAll(plichten.toevoegingen());
        voegToe(", hoe en wanneer", ", " + keuze(1, delen), "achter een plicht");
        plichten.termijnwoorden().forEach(t -> voegToe(", " + t, ", " + tekst(t) + " ${1:naam}", "achter een plicht"));
    }

    /** The same sentence with other values, in another subject, gets a name of its own. */
    private void voegToe(String begin, String inhoud, String plek) {
        List<String> regels = inhoud.lines().toList();
        String naam = begin;
        for (int i = 2;
                fragmenten.containsKey(naam)
                        && !regels.equals(fragmenten.get(naam).get("body"));
                i++) {
            naam = begin + " (" + i + ")";
        }
        Map<String, Object> fragment = new LinkedHashMap<>();
        fragment.put("prefix", begin);
        fragment.put("body", regels);
        fragmenten.putIfAbsent(naam, fragment);
        plekken.computeIfAbsent(naam, n -> new ArrayList<>()).add(plek);
    }

    private static String keuze(int nummer, List<String> woorden) {
        return "${" + nummer + "|"
                + woorden.stream()
                        .map(w -> w.replaceAll("[\\\\$},|]", "\\\\$0"))
                        .collect(Collectors.joining(","))
                + "|}";
    }

    private static String tekst(String tekst) {
        return tekst.replaceAll("[\\\\$}]", "\\\\$0");
    }
}
