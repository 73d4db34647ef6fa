package nl.voorbeeld.eerste;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Traject;
import nl.weegwijzer.zaak.Triagezaak;

/** Vraagt het overzicht over een hele zaak, en schrijft bij wie zij ligt en wat er op welke dag moet. */
public final class HeleZaak {
    private HeleZaak() {}

    // begin overzicht
    /** Geeft alles wat bekend is, en schrijft wat er in de agenda moet. */
    public static void main(String[] args) {
        Weegwijzer weegwijzer = Weegwijzer.met(Kennisbank.load("zhz"));
        LocalDate dag = LocalDate.of(2026, 3, 2);

        // Geef per vraag wat u weet. Wat bij de ene vraag bekend is, geldt ook voor de andere.
        Overzichtzaak zaak = Overzichtzaak.op(dag)
                .met(Triagezaak.op(dag)
                        .melding(Melding.onbekend().vorm(Meldvorm.OPEN))
                        .stukken(new Stukken(Antwoord.JA, Antwoord.JA, Antwoord.JA))
                        .criteria(Criteria.onbekend().structureleOnveiligheid(Antwoord.JA)))
                .met(Monitoringzaak.op(dag)
                        .traject(Traject.ONDERZOEK)
                        .afgeslotenOp(Optional.of(LocalDate.of(2026, 2, 27)))
                        .ontvangers(List.of(Ontvanger.van(Partij.JGZ).ontvangenOp(Optional.of(dag)))));

        Zaakoverzicht overzicht = weegwijzer.overzicht(zaak);
        System.out.println("De zaak is in handen van " + overzicht.houder().woord());
        overzicht
                .besluiten()
                .forEach(deel -> System.out.println("Besloten: " + deel.vraag().kop()));
        overzicht.agenda().forEach(plicht -> System.out.println("- " + plicht.zin()));
    }
    // einde overzicht
}
