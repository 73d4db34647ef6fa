package nl.voorbeeld.eerste;

import java.time.LocalDate;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Triagezaak;

/** Vraagt wat volgt op één melding, en schrijft het antwoord met de redenen. */
public final class EersteBesluit {
    private EersteBesluit() {}

    // begin voorbeeld
    /** Stelt één vraag en schrijft het besluit. */
    public static void main(String[] args) {
        // Laad de kennisbank één keer en deel haar: zij verandert niet en mag in elke thread.
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));

        // Geef wat bekend is. Wat u weglaat is onbekend, en telt niet stilletjes als nee.
        Triagezaak zaak = Triagezaak.op(LocalDate.of(2026, 3, 2))
                .melding(Melding.onbekend().vorm(Meldvorm.OPEN))
                .stukken(new Stukken(Antwoord.JA, Antwoord.JA, Antwoord.JA))
                .criteria(Criteria.onbekend().structureleOnveiligheid(Antwoord.JA));

        schrijf(weegwijzer.triage(zaak));
    }

    private static void schrijf(Triagebesluit besluit) {
        if (besluit instanceof Triagebesluit.Definitief definitief) {
            System.out.println("Dit volgt: " + zin(definitief.uitslag()));
        } else if (besluit instanceof Triagebesluit.Voorlopig voorlopig) {
            System.out.println("Voorlopig volgt: " + zin(voorlopig.uitslag()));
            System.out.println("Het kan nog worden: " + zin(voorlopig.zwaarstMogelijk()));
            System.out.println("Daarvoor ontbreekt: " + String.join(", ", voorlopig.ontbrekend()));
        } else if (besluit instanceof Triagebesluit.GeenGrondslag geen) {
            String eigenaar = geen.eigenaar().woord();
            System.out.println("De afspraken zwijgen hierover; de zaak ligt bij " + eigenaar);
        }
        besluit.onderbouwing().plichten().forEach(plicht -> schrijf(plicht, besluit));
    }

    private static void schrijf(Plicht plicht, Triagebesluit besluit) {
        System.out.println("- " + plicht.zin());
        besluit.onderbouwing().motivering().stream()
                .filter(reden -> plicht.regels().contains(reden.regel()))
                .forEach(reden -> System.out.println("    " + zin(reden)));
    }

    private static String zin(Reden reden) {
        String zekerheid = reden.zekerheid().woord();
        return reden.uitleg() + " [" + reden.regel() + ", " + zekerheid + "]";
    }

    private static String zin(Uitslag uitslag) {
        String urgentie = uitslag.urgentie().map(u -> ", urgentie " + u.woord()).orElse("");
        return uitslag.uitkomst().woord() + urgentie;
    }
    // einde voorbeeld
}
