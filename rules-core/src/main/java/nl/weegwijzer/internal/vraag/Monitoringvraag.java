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
    private Monitoringvraag() {}

    /** Asks the rules. */
    public static Monitoringbesluit besluit(Motor motor, Monitoringzaak zaak) {
        Map<Anker, LocalDate> dagen = new EnumMap<>(Anker.class);
        dagen.put(Anker.PEILDATUM, zaak.peildatum());
        zaak.afgeslotenOp().ifPresent(d -> dagen.put(Anker.AFSLUITING, d));
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        List<PerAfwijking> oordelen = new ArrayList<>();
        Set<Partij> geldend = EnumSet.noneOf(Partij.class);
        for (Afwijking afwijking : zaak.afwijkingen()) {
            Afleiding<Afwijkingbeeld> deel = motor.leidAf(afwijkingbeeld(zaak, afwijking));
            onderbouwer.voeg(deel, Deel.over(afwijking.kenmerk(), dagen));
            Afwijkingoordeel oordeel = Objects.requireNonNull(deel.beeld().oordeel());
            oordelen.add(new PerAfwijking(afwijking.kenmerk(), oordeel));
            if (oordeel == Afwijkingoordeel.GELDT) {
                geldend.add(afwijking.verantwoordelijke());
            }
        }
        Afleiding<Monitoringbeeld> afleiding = motor.leidAf(monitoringbeeld(zaak, geldigheid(geldend)));
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

    private static Antwoord ontvangen(Monitoringzaak zaak, Partij partij) {
        return zaak.ontvangers().stream()
                .filter(o -> o.partij() == partij)
                .findFirst()
                .map(o -> o.ontvangenOp().isPresent() ? Antwoord.JA : o.bevestigd())
                .orElse(Antwoord.NEE);
    }

    private static Afwijkingbeeld afwijkingbeeld(Monitoringzaak zaak, Afwijking afwijking) {
        return new Afwijkingbeeld(
                1,
                afwijking.verantwoordelijke(),
                afwijking.vastgelegd(),
                afwijking.aanvaardVeiligThuis(),
                ontvangen(zaak, Partij.JEUGDTEAM),
                afwijking.aanvaardJeugdteam(),
                ontvangen(zaak, Partij.JGZ),
                afwijking.aanvaardJgz(),
                null);
    }

    private static Monitoringbeeld monitoringbeeld(Monitoringzaak zaak, Geldigheid afwijking) {
        return new Monitoringbeeld(
                1,
                zaak.traject(),
                antwoord(zaak.afgeslotenOp().isPresent()),
                ontvangen(zaak, Partij.JEUGDTEAM),
                ontvangen(zaak, Partij.JGZ),
                antwoord(zaak.aangewezen().equals(Optional.of(Partij.JEUGDTEAM))),
                antwoord(zaak.aangewezen().equals(Optional.of(Partij.JGZ))),
                afwijking,
                null,
                null,
                null,
                null);
    }
}
