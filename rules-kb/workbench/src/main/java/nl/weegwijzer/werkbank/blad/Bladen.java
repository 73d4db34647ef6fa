package nl.weegwijzer.werkbank.blad;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the templates in {@code src/main/jte}, which were compiled with the program. What is put in them is escaped for
 * its place by the template library. A page uses {@code layout} for all that pages have in common. Thread-safe.
 */
public final class Bladen {
    private static final String PAKKET = "nl.weegwijzer.werkbank.blad.sjabloon";

    private Bladen() {}

    /**
     * The page as HTML.
     *
     * @param sjabloon the name of the template, for example {@code scenario}
     * @param inhoud its parameters by name
     */
    public static String vul(String sjabloon, Map<String, Object> inhoud) {
        StringOutput uit = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, Bladen.class.getClassLoader(), PAKKET)
                .render(sjabloon + ".jte", inhoud, uit);
        return uit.toString();
    }

    /** How pages look, as a style sheet: for pages that do not stand by themselves. */
    public static String stijl() {
        return vul("stijl", Map.of()).strip().replaceAll("^<style>\\s*|</style>$", "");
    }
}
