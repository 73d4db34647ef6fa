package nl.weegwijzer.werkbank.vscode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.taal.Woordenlijst;
import nl.weegwijzer.internal.taal.Woordenlijst.Onderwerp;
import nl.weegwijzer.internal.taal.Woordenlijst.Plichten;
import nl.weegwijzer.internal.taal.Woordenlijst.Zegwijze;

/**
 * Regular expressions that match a whole line of a rule file, with one group for each part. They are of the kind that
 * Java and Oniguruma read alike. Stateless and thread-safe.
 */
final class Patronen {
    private static final Pattern BIJZONDER = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|]");
    private static final String BEGIN = "^\\s*";
    private static final String EINDE = "\\s*$";
    private static final String GETAL = "[0-9]{1,6}";
    private static final String TERMIJN = "[\\p{L}0-9' -]{1,60}";

    private Patronen() {}

    /** A line with these words and nothing else, in a group. */
    static String woord(Collection<String> woorden) {
        return BEGIN + "(" + een(woorden) + ")" + EINDE;
    }

    /** A line of these parts, each in a group, with one space or more between them. */
    static String regel(String... delen) {
        return BEGIN + "(" + String.join(") +(", delen) + ")" + EINDE;
    }

    /** The conditions of a subject: how the sentence begins, and its values. */
    static List<String> voorwaarden(Onderwerp onderwerp) {
        List<String> patronen = new ArrayList<>();
        perWaarden(onderwerp.voorwaarden()).forEach((waarden, beginnen) -> {
            String waarde = "(?:" + een(waarden) + ")";
            patronen.add(BEGIN + "(" + een(beginnen) + ") +(" + waarde + "(?: +of +" + waarde + ")*)" + EINDE);
        });
        return patronen;
    }

    /** The conclusions of a subject: how the sentence begins, and its value. */
    static List<String> besluiten(Onderwerp onderwerp) {
        List<String> patronen = new ArrayList<>();
        perWaarden(onderwerp.besluiten())
                .forEach((waarden, beginnen) -> patronen.add(BEGIN + "(" + een(beginnen) + ") ("
                        + (waarden.isEmpty() ? GETAL : een(waarden)) + ")" + EINDE));
        return patronen;
    }

    /** What a subject can ask: the word for asking, and what is asked. */
    static String vragen(Onderwerp onderwerp) {
        return BEGIN + "(" + een(Woordenlijst.VRAAGWOORDEN) + ") ("
                + een(onderwerp.vragen().stream().map(Woordenlijst.Vraag::naam).toList()) + ")" + EINDE;
    }

    /** A duty: who, must or may, the act with its other party, and the further parts. */
    static String plicht(Plichten plichten) {
        String rol = een(plichten.rollen());
        String handeling = plichten.handelingen().stream()
                .map(h -> letterlijk(h).replace("\\{\\}", "(?:" + rol + ")"))
                .collect(Collectors.joining("|"));
        return BEGIN + "(" + rol + ") (" + een(plichten.krachten()) + ") (" + handeling + ")((?:, (?:" + deel(plichten)
                + "))*)" + EINDE;
    }

    private static String deel(Plichten plichten) {
        List<String> delen = new ArrayList<>();
        delen.add(herhaald(plichten.vormen()));
        delen.add("met " + herhaald(plichten.bijlagen()));
        delen.add(een(plichten.tijdstippen()));
        delen.add("(?:" + een(plichten.termijnwoorden()) + ") " + TERMIJN);
        delen.add(een(plichten.toevoegingen()));
        return String.join("|", delen);
    }

    private static String herhaald(List<String> woorden) {
        String een = "(?:" + een(woorden) + ")";
        return een + "(?: en " + een + ")*";
    }

    /** The sentences by the values that they can end in. */
    private static Map<List<String>, List<String>> perWaarden(List<Zegwijze> zegwijzen) {
        Map<List<String>, List<String>> groepen = new LinkedHashMap<>();
        zegwijzen.forEach(z ->
                groepen.computeIfAbsent(z.waarden(), w -> new ArrayList<>()).add(z.begin()));
        return groepen;
    }

    /** One of these words. */
    static String een(Collection<String> woorden) {
        return woorden.stream().map(Patronen::letterlijk).collect(Collectors.joining("|"));
    }

    private static String letterlijk(String tekst) {
        return BIJZONDER.matcher(tekst).replaceAll("\\\\$0");
    }
}
