package nl.weegwijzer.werkbank.verslag;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Bewijsstuk;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;

/**
 * The report on one decision, in Dutch, for a professional: what came out, what to do first, what to ask, and in the
 * whole report why. Plain text in lines of at most 100 characters. For one decision; not thread-safe.
 */
public final class Verslag {
    private static final String OPSOMMING = "  - ";

    private final Tekstblok blok = new Tekstblok();

    private Verslag() {}

    /** The whole report, ending in a line feed. */
    public static String van(String bestand, Besluit besluit) {
        Verslag verslag = totWaarom(bestand, besluit);
        Onderbouwing onderbouwing = besluit.onderbouwing();
        Waarom.schrijf(verslag.blok, onderbouwing.motivering());
        verslag.bewijs(onderbouwing.bewijsstuk());
        return verslag.blok.toString();
    }

    /** The report without the reasons, for when there are many; ends in a line feed. */
    public static String kort(String bestand, Besluit besluit) {
        Verslag verslag = totWaarom(bestand, besluit);
        Bewijsstuk bewijs = besluit.onderbouwing().bewijsstuk();
        verslag.blok.leeg();
        verslag.blok.alinea("", "Waarom? Vraag deze zaak apart op, of geef --waarom.");
        verslag.blok.alinea("", "Bewijsstuk: kennisbank " + bewijs.kennisbank() + ", versie " + bewijs.versie() + ".");
        return verslag.blok.toString();
    }

    /** What is said once, after all reports; ends in a line feed. */
    public static String slot() {
        return new Tekstblok()
                .leeg()
                .streep('-')
                .alinea(
                        "",
                        "Dit is een advies met zijn redenen, geen besluit op zichzelf: de professional weegt en"
                                + " beslist.")
                .toString();
    }

    private static Verslag totWaarom(String bestand, Besluit besluit) {
        Verslag verslag = new Verslag();
        verslag.hoofd(bestand, besluit);
        Onderbouwing onderbouwing = besluit.onderbouwing();
        Uitkomst uitkomst = Uitkomst.van(besluit);
        verslag.uitkomst(uitkomst);
        verslag.plichten(onderbouwing.plichten());
        verslag.mogelijkheden(onderbouwing.mogelijkheden());
        verslag.vragen(onderbouwing.vragen());
        verslag.opmerkingen(onderbouwing.opmerkingen().stream()
                .filter(o -> !uitkomst.gezegd().contains(o.tekst()))
                .toList());
        return verslag;
    }

    private void hoofd(String bestand, Besluit besluit) {
        blok.alinea("", besluit.vraag().kop());
        blok.alinea(
                "",
                "Zaak: " + bestand + ", op "
                        + besluit.onderbouwing().bewijsstuk().peildatum());
        blok.streep('=');
    }

    private void uitkomst(Uitkomst uitkomst) {
        blok.kop("Uitkomst");
        uitkomst.zinnen().forEach(z -> blok.alinea("  ", z));
        uitkomst.punten().forEach(p -> blok.alinea(OPSOMMING, p));
    }

    private void plichten(List<Plicht> plichten) {
        blok.kop("Wat moet er gebeuren, het dringendste eerst");
        if (plichten.isEmpty()) {
            blok.alinea("  ", "Geen regel legt in deze zaak een plicht op.");
        }
        int nummer = 1;
        for (Plicht plicht : plichten) {
            blok.alinea(String.format("  %2d. ", nummer++), metNormen(plicht));
        }
    }

    private void mogelijkheden(List<Plicht> mogelijkheden) {
        if (!mogelijkheden.isEmpty()) {
            blok.kop("Wat ook mag");
            mogelijkheden.forEach(m -> blok.alinea(OPSOMMING, metNormen(m)));
        }
    }

    private static String metNormen(Plicht plicht) {
        return Tekstblok.zin(plicht.zin()) + " [" + String.join(", ", plicht.normen()) + "]";
    }

    private void vragen(List<OpenVraag> vragen) {
        if (!vragen.isEmpty()) {
            blok.kop("Wat nog niet bekend is: vraag dit na");
            vragen("Nodig voordat dit definitief kan zijn:", vragen, true);
            vragen("Verder van belang:", vragen, false);
        }
    }

    private void vragen(String inleiding, List<OpenVraag> vragen, boolean beslissend) {
        List<OpenVraag> deze =
                vragen.stream().filter(v -> v.beslissend() == beslissend).toList();
        if (!deze.isEmpty()) {
            blok.alinea("  ", inleiding);
            deze.forEach(v -> blok.alinea(OPSOMMING, Uitkomst.noem(v) + " [" + v.regel() + "]"));
        }
    }

    private void opmerkingen(List<Opmerking> opmerkingen) {
        if (!opmerkingen.isEmpty()) {
            blok.kop("Wat u verder moet weten");
            opmerkingen.forEach(o -> blok.alinea(
                    OPSOMMING,
                    Tekstblok.zin(o.soort().woord() + over(o.betreft()) + ": " + o.tekst()) + " [" + o.regel() + "]"));
        }
    }

    private static String over(Optional<String> betreft) {
        return betreft.map(b -> " (" + b + ")").orElse("");
    }

    private void bewijs(Bewijsstuk bewijs) {
        blok.kop("Bewijsstuk");
        blok.alinea("  Kennisbank    ", bewijs.kennisbank() + ", versie " + bewijs.versie());
        blok.alinea("  Vingerafdruk  ", bewijs.vingerafdruk());
        blok.alinea("  Peildatum     ", bewijs.peildatum().toString());
    }
}
