package nl.weegwijzer.werkbank.mutatie;

import java.util.List;
import java.util.Locale;
import nl.weegwijzer.scenario.Scenario;
import nl.weegwijzer.scenario.mutatie.Lot.Afloop;
import nl.weegwijzer.scenario.mutatie.Mutatieverslag.Uitkomst;
import nl.weegwijzer.werkbank.keuring.Zichtbaar;
import nl.weegwijzer.werkbank.verslag.Tekstblok;

/** What a tester reads of a run in a terminal. Stateless and thread-safe. */
public final class Mutatietekst {
    /** How many survivors, or failing scenarios, a reader is shown. */
    private static final int MEESTE = 50;

    private Mutatietekst() {}

    /** All there is to say, ending in a line feed. */
    public static String van(Mutatierapport rapport) {
        Tekstblok blok = new Tekstblok();
        List<Uitkomst> overleeft = rapport.met(Afloop.OVERLEEFT);
        overleeft.stream().limit(MEESTE).forEach(u -> overlevende(blok, u));
        meer(blok, overleeft.size());
        blok.regel("Wat er van de wijzigingen werd");
        rij(blok, rapport.aantal(Afloop.GEDOOD), "gedood: een scenario merkt de wijziging");
        rij(blok, rapport.aantal(Afloop.OVERLEEFT), "overleeft: geen scenario merkt de wijziging");
        rij(blok, rapport.aantal(Afloop.GELIJKWAARDIG), "gelijkwaardig: bewezen dat geen besluit verandert");
        rij(
                blok,
                rapport.verslag().geweigerd(),
                "geweigerd: zo'n kennisbank komt niet door de controle, en telt niet mee");
        return blok.leeg()
                .alinea("Kennisbank  ", rapport.kennisbanknaam())
                .alinea("Scenario's  ", rapport.scenarionaam())
                .alinea("", rapport.slot())
                .toString();
    }

    private static void rij(Tekstblok blok, int aantal, String wat) {
        blok.regel(String.format(Locale.ROOT, "%8d  %s", aantal, wat));
    }

    private static void overlevende(Tekstblok blok, Uitkomst uitkomst) {
        blok.alinea("OVERLEEFT  ", "  ", uitkomst.soort().omschrijving()).leeg();
        inspringend(blok, "    ", uitkomst.verband());
        blok.leeg();
        boolean raad = uitkomst.lot().voorstel().isPresent();
        blok.alinea("  ", uitkomst.lot().waardoor() + (raad ? "; dit scenario zou het merken:" : "."))
                .leeg();
        uitkomst.lot().voorstel().ifPresent(v -> {
            inspringend(blok, "    ", v);
            blok.leeg();
        });
    }

    private static void inspringend(Tekstblok blok, String begin, String tekst) {
        tekst.lines().forEach(r -> blok.regel(begin + r));
    }

    private static void meer(Tekstblok blok, int aantal) {
        if (aantal > MEESTE) {
            blok.alinea("", "En nog " + (aantal - MEESTE) + " meer; alle staan er met --html of --json.")
                    .leeg();
        }
    }

    /** That scenarios fail before anything is changed, and that nothing was. */
    public static String gefaald(List<Scenario> gefaald, String opdracht) {
        Tekstblok blok = new Tekstblok();
        gefaald.stream()
                .limit(MEESTE)
                .forEach(s -> blok.alinea("GEFAALD  ", "    ", Zichtbaar.regel(s.plaats() + "  " + s.volledigeNaam())));
        blok.leeg();
        meer(blok, gefaald.size());
        String wie = gefaald.size() == 1 ? "Dit scenario slaagt" : "Deze " + gefaald.size() + " scenario's slagen";
        return blok.alinea(
                        "",
                        wie
                                + " niet, nog voordat er iets is gewijzigd. Zo is er niets te merken, en er is niets beproefd.")
                .regel("Waarom: " + opdracht)
                .toString();
    }
}
