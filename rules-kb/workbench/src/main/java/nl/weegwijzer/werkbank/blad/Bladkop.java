package nl.weegwijzer.werkbank.blad;

/**
 * What stands above and below every page.
 *
 * @param titel the title, also of the window
 * @param ondertitel one line below it
 * @param voet one line at the end
 */
public record Bladkop(String titel, String ondertitel, String voet) {}
