package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.alsBekend;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Organisatiebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Organisatiebeeld;
import nl.weegwijzer.internal.beeld.Wijzigingbeeld;
import nl.weegwijzer.internal.model.Termijnregel;
import nl.weegwijzer.internal.vraag.Gang.Onderdeel;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Organisatiezaak;
import nl.weegwijzer.zaak.Wijziging;

/** Whether an organisation is ready for the agreements: first each change in its contacts, then the organisation. */
public final class Organisatievraag {
    /** The question. */
    public static final Vraag<Organisatiezaak, Organisatiebesluit> VRAAG = vraag();

    private Organisatievraag() {}

    private static Vraag<Organisatiezaak, Organisatiebesluit> vraag() {
        Vraagbouw<Organisatiezaak, Organisatiebesluit> bouw = Vraagbouw.van(
                        Vraagsoort.ORGANISATIE, Organisatiezaak.class, Organisatiezaak::op, Organisatiebesluit.class)
                .dag(Anker.START, z -> z.evaluatie().startOp());
        bouw.deel(Wijziging.class, Wijzigingbeeld.class)
                .afgeleid("soort", d -> d.gang().zaak().soort())
                .afgeleid("binnenTermijn", Organisatievraag::binnenTermijn)
                .dag(Anker.WIJZIGING, Wijziging::gewijzigdOp);
        return bouw.geheel(
                Organisatiebeeld.class,
                Opmaak.<Gang<Organisatiezaak>, Organisatiebeeld>van(Organisatiezaak.class, Organisatiebeeld.class)
                        .afgeleid("achterstand", Organisatievraag::achterstand));
    }

    /**
     * Whether the day of sharing, or today as long as there is none, lies within the term that runs from the change.
     * Unknown where the table has none on the reference date, or several of which one is over and another is not.
     */
    private static Antwoord binnenTermijn(Onderdeel<Organisatiezaak, Wijziging> deel) {
        LocalDate peildatum = deel.gang().zaak().peildatum();
        List<Antwoord> perTermijn = deel.gang().kennis().termijnen(Anker.WIJZIGING, peildatum).stream()
                .map(t -> binnen(t, deel.feiten(), peildatum))
                .distinct()
                .toList();
        return perTermijn.size() == 1 ? perTermijn.get(0) : Antwoord.ONBEKEND;
    }

    private static Antwoord binnen(Termijnregel termijn, Wijziging wijziging, LocalDate peildatum) {
        Optional<LocalDate> uiterste = wijziging.gewijzigdOp().map(d -> d.plus(termijn.duur()));
        LocalDate dag = wijziging.gedeeldOp().orElse(peildatum);
        boolean past = uiterste.filter(u -> !dag.isAfter(u)).isPresent();
        boolean zeker = wijziging.gedeeldOp().isPresent() || wijziging.gedeeld() == Antwoord.NEE;
        return alsBekend(uiterste.isPresent() && (past || zeker), () -> past);
    }

    /** Whether a change should have been shared by now; never no as long as not all changes are named. */
    private static Antwoord achterstand(Gang<Organisatiezaak> gang) {
        Antwoord ongenoemd = gang.zaak().wijzigingenVolledig() == Antwoord.JA ? Antwoord.NEE : Antwoord.ONBEKEND;
        return minstensEen(Stream.concat(
                gang.beelden(Wijzigingbeeld.class).stream()
                        .map(w -> Objects.requireNonNullElse(w.achterstand(), Antwoord.ONBEKEND)),
                Stream.of(ongenoemd)));
    }
}
