package nl.weegwijzer.werkbank.boek;

import java.util.List;

/**
 * What stands around the contents of a page.
 *
 * @param titel its title
 * @param boek the title of the knowledge base
 * @param wortel what leads to the folder of the first page: empty, or {@code ../}
 * @param deel the page of the part of the book that it belongs to
 * @param voet one line at the end
 */
public record Pagina(String titel, String boek, String wortel, String deel, String voet) {
    /** A part of the book. */
    public record Deel(String naam, String href, boolean nu) {}

    /** The parts of the book. */
    public List<Deel> delen() {
        return List.of(
                deel("Begin", Boek.BEGIN),
                deel("Normen", Adressen.NORMEN),
                deel("Duidingen", Adressen.DUIDINGEN),
                deel("Regels", Boek.REGELS),
                deel("Tabellen", Boek.TABELLEN),
                deel("Woorden", Boek.WOORDEN),
                deel("Scenario's", Boek.SCENARIOS),
                deel("Zoeken", Boek.ZOEKEN));
    }

    private Deel deel(String naam, String href) {
        return new Deel(naam, wortel + href, href.equals(deel));
    }
}
