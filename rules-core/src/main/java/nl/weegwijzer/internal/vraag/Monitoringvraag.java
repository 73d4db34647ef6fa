package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.antwoord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Monitoringbesluit.Meetmoment;
import nl.weegwijzer.besluit.Monitoringbesluit.PerAfwijking;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Afwijkingbeeld;
import nl.weegwijzer.internal.beeld.Geldigheid;
import nl.weegwijzer.internal.beeld.Monitoringbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Partij;

/** The monitoring: first each deviation, then who monitors. */
public final class Monitoringvraag {
    /** The question. */
    public static final Vraag<Monitoringzaak, Monitoringbesluit> VRAAG = Vraag.van(
            Vraagsoort.MONITORING,
            Monitoringzaak.class,
            Monitoringzaak::op,
            Monitoringbesluit.class,
            List.of(Afwijkingbeeld.class, Monitoringbeeld.class),
            Monitoringvraag::besluit,
            Monitoringvraag::zegt);

    private static final Opmaak<Monitoringzaak, Afwijkingbeeld> AFWIJKING = Opmaak.<Monitoringzaak, Afwijkingbeeld>van(
                    Afwijking.class, Afwijkingbeeld.class)
            .afgeleid("jeugdteamOntvangt", z -> Ontvangst.door(z.ontvangers(), Partij.JEUGDTEAM))
            .afgeleid("jgzOntvangt", z -> Ontvangst.door(z.ontvangers(), Partij.JGZ))
            .klaar();

    private static final Opmaak<Geheel, Monitoringbeeld> GEHEEL = Opmaak.<Geheel, Monitoringbeeld>van(
                    Monitoringzaak.class, Monitoringbeeld.class)
            .afgeleid("jeugdteamOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JEUGDTEAM))
            .afgeleid("jgzOntving", g -> Ontvangst.door(g.zaak().ontvangers(), Partij.JGZ))
            .afgeleid("jeugdteamAangewezen", g -> aangewezen(g.zaak(), Partij.JEUGDTEAM))
            .afgeleid("jgzAangewezen", g -> aangewezen(g.zaak(), Partij.JGZ))
            .afgeleid("afwijking", Geheel::geldigheid)
            .klaar();

    private static final Standzin VERANTWOORDELIJKE = Standzin.van(Monitoringbeeld.class, "verantwoordelijke");
    private static final Standzin VASTGESTELD = Standzin.van(Monitoringbeeld.class, "vastgesteld");
    private static final Standzin OORDEEL = Standzin.van(Afwijkingbeeld.class, "oordeel");

    private Monitoringvraag() {}

    /** What facts about the whole case are worked out from. */
    private record Geheel(Monitoringzaak zaak, Geldigheid geldigheid) {}

    private static Antwoord aangewezen(Monitoringzaak zaak, Partij partij) {
        return antwoord(zaak.aangewezen().equals(Optional.of(partij)));
    }

    private static Monitoringbesluit besluit(Motor motor, Monitoringzaak zaak) {
        Map<Anker, LocalDate> dagen = new EnumMap<>(Anker.class);
        dagen.put(Anker.PEILDATUM, zaak.peildatum());
        zaak.afgeslotenOp().ifPresent(d -> dagen.put(Anker.AFSLUITING, d));
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        List<PerAfwijking> oordelen = new ArrayList<>();
        Set<Partij> geldend = EnumSet.noneOf(Partij.class);
        for (Afwijking afwijking : zaak.afwijkingen()) {
            Afleiding<Afwijkingbeeld> deel = motor.leidAf(AFWIJKING.maak(afwijking, zaak));
            onderbouwer.voeg(deel, Deel.over(afwijking.kenmerk(), dagen));
            Afwijkingoordeel oordeel = Objects.requireNonNull(deel.beeld().oordeel());
            oordelen.add(new PerAfwijking(afwijking.kenmerk(), oordeel));
            if (oordeel == Afwijkingoordeel.GELDT) {
                geldend.add(afwijking.verantwoordelijke());
            }
        }
        Afleiding<Monitoringbeeld> afleiding = motor.leidAf(GEHEEL.maak(zaak, new Geheel(zaak, geldigheid(geldend))));
        onderbouwer.voeg(afleiding, Deel.geheel(dagen));
        return besluit(afleiding.beeld(), List.copyOf(oordelen), onderbouwer.klaar());
    }

    private static Monitoringbesluit besluit(
            Monitoringbeeld beeld, List<PerAfwijking> oordelen, Onderbouwing onderbouwing) {
        Partij wie = Objects.requireNonNull(beeld.verantwoordelijke());
        List<Meetmoment> momenten = onderbouwing.plichten().stream()
                .filter(p -> p.wat() == Handeling.MONITOREN)
                .map(Monitoringvraag::meetmoment)
                .toList();
        return beeld.vastgesteld() == Antwoord.JA
                ? new Monitoringbesluit.Vastgesteld(wie, momenten, oordelen, onderbouwing)
                : new Monitoringbesluit.Voorlopig(wie, momenten, oordelen, onderbouwing);
    }

    private static Meetmoment meetmoment(Plicht plicht) {
        if (plicht.termijn() instanceof Termijn.Op op) {
            return new Meetmoment(op.naam(), Optional.of(op.datum()));
        }
        if (plicht.termijn() instanceof Termijn.Uiterlijk uiterlijk) {
            return new Meetmoment(uiterlijk.naam(), Optional.of(uiterlijk.datum()));
        }
        String naam = plicht.termijn() instanceof Termijn.NogTeBepalen nog
                ? nog.naam()
                : plicht.termijn().zin();
        return new Meetmoment(naam, Optional.empty());
    }

    private static Geldigheid geldigheid(Set<Partij> geldend) {
        if (geldend.size() > 1) {
            return Geldigheid.TEGENSTRIJDIG;
        }
        return geldend.stream()
                .findFirst()
                .map(p -> switch (p) {
                    case VEILIG_THUIS -> Geldigheid.VEILIG_THUIS;
                    case JEUGDTEAM -> Geldigheid.JEUGDTEAM;
                    case JGZ -> Geldigheid.JGZ;
                })
                .orElse(Geldigheid.GEEN);
    }

    private static List<Stelling> zegt(Monitoringbesluit besluit) {
        List<Stelling> zegt = new ArrayList<>();
        Antwoord vastgesteld = antwoord(besluit instanceof Monitoringbesluit.Vastgesteld);
        zegt.add(VERANTWOORDELIJKE.is(besluit.verantwoordelijke()));
        zegt.add(VASTGESTELD.is(vastgesteld));
        besluit.afwijkingen().forEach(a -> zegt.add(OORDEEL.over(a.kenmerk(), a.oordeel())));
        return zegt;
    }
}
