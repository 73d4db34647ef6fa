package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Bewijsstuk;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.drools.Treffer;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Termijnregel;

/**
 * Gathers what the rules concluded about the parts of one case, with dates and pseudonyms filled in. Not thread-safe.
 */
final class Onderbouwer {
    private static final Comparator<Plicht> DRINGENDST_EERST = Comparator.comparingInt((Plicht p) -> rang(p.termijn()))
            .thenComparing(p -> p.termijn().dag().orElse(LocalDate.MAX));

    private final Motor motor;
    private final LocalDate peildatum;
    private final List<Plicht> plichten = new ArrayList<>();
    private final List<Plicht> mogelijkheden = new ArrayList<>();
    private final List<OpenVraag> vragen = new ArrayList<>();
    private final List<Opmerking> opmerkingen = new ArrayList<>();
    private final List<Reden> motivering = new ArrayList<>();

    Onderbouwer(Motor motor, LocalDate peildatum) {
        this.motor = motor;
        this.peildatum = peildatum;
    }

    void voeg(Afleiding<?> afleiding, Deel deel) {
        voegZonderPlichten(afleiding, deel);
        plichten(afleiding, deel).forEach(this::plicht);
    }

    /** Adds a duty or a possibility. */
    void plicht(Plicht plicht) {
        (plicht.kracht() == Kracht.MOET ? plichten : mogelijkheden).add(plicht);
    }

    /** The duties and possibilities that rules concluded, with dates and pseudonyms filled in. */
    List<Plicht> plichten(Afleiding<?> afleiding, Deel deel) {
        List<Plicht> gevonden = new ArrayList<>();
        for (Treffer treffer : afleiding.treffers()) {
            for (Plichtgevolg plicht : treffer.plichten()) {
                gevonden.add(plicht(treffer, plicht, deel));
            }
        }
        return gevonden;
    }

    /** Adds reasons, questions and remarks; whether its duties stand, something later decides. */
    void voegZonderPlichten(Afleiding<?> afleiding, Deel deel) {
        motor.gebruikt(afleiding);
        Optional<String> naam = deel.naam();
        for (Treffer treffer : afleiding.treffers()) {
            motivering.add(naam.isPresent() ? treffer.reden().over(naam.get()) : treffer.reden());
            for (OpenVraag vraag : treffer.vragen()) {
                vraag(naam.isPresent() ? vraag.over(naam.get()) : vraag);
            }
            for (Opmerking opmerking : treffer.opmerkingen()) {
                opmerkingen.add(naam.isPresent() ? opmerking.over(naam.get()) : opmerking);
            }
        }
    }

    /** Asks for a fact, once for each part of the case; what is decisive for one stays so. */
    void vraag(OpenVraag vraag) {
        for (int i = 0; i < vragen.size(); i++) {
            OpenVraag gesteld = vragen.get(i);
            if (gesteld.feit().equals(vraag.feit()) && gesteld.betreft().equals(vraag.betreft())) {
                if (vraag.beslissend() && !gesteld.beslissend()) {
                    vragen.set(i, vraag);
                }
                return;
            }
        }
        vragen.add(vraag);
    }

    /** All that another decision says besides its outcome. */
    void voeg(Onderbouwing ander) {
        plichten.addAll(ander.plichten());
        mogelijkheden.addAll(ander.mogelijkheden());
        ander.vragen().forEach(this::vraag);
        ander.opmerkingen().stream().filter(o -> !opmerkingen.contains(o)).forEach(opmerkingen::add);
        motivering.addAll(ander.motivering());
    }

    List<OpenVraag> vragen() {
        return vragen;
    }

    List<Opmerking> opmerkingen() {
        return opmerkingen;
    }

    List<Plicht> plichten() {
        return plichten;
    }

    Onderbouwing klaar() {
        Kennis kennis = motor.kennis();
        plichten.sort(DRINGENDST_EERST);
        motivering.sort(Onderbouwer::opRegel);
        return new Onderbouwing(
                plichten,
                mogelijkheden,
                vragen,
                opmerkingen,
                motivering,
                new Bewijsstuk(kennis.id(), kennis.versie(), kennis.vingerafdruk(), peildatum));
    }

    private static int opRegel(Reden een, Reden ander) {
        int volgorde = een.regel().compareTo(ander.regel());
        return volgorde == 0
                ? een.betreft().orElse("").compareTo(ander.betreft().orElse(""))
                : volgorde;
    }

    private Plicht plicht(Treffer treffer, Plichtgevolg plicht, Deel deel) {
        return new Plicht(
                plicht.kracht(),
                deel.rol(plicht.wie()),
                plicht.wat(),
                plicht.jegens().map(deel::rol),
                plicht.vormen(),
                termijn(plicht.tijdstip(), deel),
                plicht.bijlagen(),
                plicht.zoMogelijk(),
                plicht.afgeschermd(),
                deel.betreft(),
                treffer.regel().normen(),
                List.of(treffer.regel().id()));
    }

    private Termijn termijn(Tijdstip tijdstip, Deel deel) {
        if (tijdstip instanceof Tijdstip.Vast vast) {
            return vast.termijn();
        }
        Tijdstip.Binnen binnen = (Tijdstip.Binnen) tijdstip;
        Termijnregel regel = motor.kennis().termijn(binnen.naam(), peildatum);
        LocalDate dag = deel.dagen().get(regel.anker());
        if (dag == null) {
            return new Termijn.NogTeBepalen(regel.naam(), regel.zin(), regel.anker(), binnen.precies());
        }
        LocalDate datum = dag.plus(regel.duur());
        return binnen.precies() ? new Termijn.Op(regel.naam(), datum) : new Termijn.Uiterlijk(regel.naam(), datum);
    }

    private static int rang(Termijn termijn) {
        if (termijn instanceof Termijn.Rond rond) {
            return switch (rond.wanneer()) {
                case VOOR -> 1;
                case BIJ -> 4;
                case NA -> 6;
            };
        }
        if (termijn instanceof Termijn.Meteen) {
            return 0;
        }
        if (termijn instanceof Termijn.Uiterlijk || termijn instanceof Termijn.Op) {
            return 2;
        }
        if (termijn instanceof Termijn.Voortdurend) {
            return 7;
        }
        return termijn instanceof Termijn.ZoSpoedigMogelijk ? 3 : 5;
    }
}
