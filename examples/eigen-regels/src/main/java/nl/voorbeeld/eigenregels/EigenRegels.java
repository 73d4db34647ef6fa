package nl.voorbeeld.eigenregels;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Kennisstand;
import nl.weegwijzer.Kenniswacht;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Bewijsstuk;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.zaak.Triagezaak;

/** Beslist met de regels in een map, ook als die veranderen terwijl het programma draait. */
public final class EigenRegels {
    private EigenRegels() {}

    // begin voorbeeld
    /** Beantwoordt dezelfde vraag bij elke druk op Enter, met de regels zoals zij dan in de map staan. */
    public static void main(String[] args) throws IOException {
        try (Kenniswacht wacht = wacht(Path.of(args[0])).start()) {
            // Maak dit één keer en deel het: elk besluit komt van één versie, de laatste die goed was.
            Weegwijzer weegwijzer = Weegwijzer.met(wacht);
            do {
                schrijf(weegwijzer.triage(Triagezaak.op(LocalDate.of(2026, 3, 2))));
            } while (System.in.read() >= 0);
        }
    }

    static Kenniswacht.Builder wacht(Path map) {
        return Kenniswacht.van(map)
                .poort(EigenRegels::keur) // weigert ook wat Weegwijzer zelf goed vindt
                .luisteraar(EigenRegels::meld); // hoort het als er iets is overgenomen of geweigerd
    }

    /** Een eigen eis: zolang direct gevaar onbekend is, wordt dat uitgezocht. */
    private static List<Diagnose> keur(Kennisbank kandidaat) {
        Triagebesluit besluit = Weegwijzer.met(kandidaat).triage(Triagezaak.op(kandidaat.geldigVanaf()));
        boolean uitgezocht = besluit.onderbouwing().plichten().stream()
                .map(Plicht::zin)
                .anyMatch(zin -> zin.contains("uitzoeken of er direct gevaar is"));
        String bezwaar = "onbekend direct gevaar wordt niet meer uitgezocht";
        return uitgezocht
                ? List.of()
                : List.of(Diagnose.over("EIGEN-01", "regels/triage.dslr", bezwaar, "zet die plicht terug"));
    }

    private static void meld(Kennisstand stand) {
        if (stand.verouderd()) {
            System.out.println("Niet overgenomen; de vorige regels beslissen verder:");
            stand.diagnosen().forEach(d -> System.out.println(d.bericht()));
        } else {
            System.out.println("De nieuwe regels gelden.");
        }
    }

    private static void schrijf(Triagebesluit besluit) {
        Bewijsstuk bewijs = besluit.onderbouwing().bewijsstuk();
        System.out.println("Versie " + bewijs.versie() + " beslist: "
                + besluit.onderbouwing().plichten().get(0).zin());
    }
    // einde voorbeeld
}
