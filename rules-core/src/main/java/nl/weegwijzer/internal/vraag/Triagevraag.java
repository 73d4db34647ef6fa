package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.internal.beeld.Triagebeeld;
import nl.weegwijzer.internal.beeld.Wegingbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;

/** The triage: first the weighing on the criteria, explored where facts are unknown, then all that follows from it. */
public final class Triagevraag {
    private Triagevraag() {}

    /** Asks the rules. */
    public static Triagebesluit besluit(Motor motor, Triagezaak zaak) {
        Verkenning weging = Verkenning.van(motor, wegingbeeld(zaak));
        Afleiding<Triagebeeld> afleiding = motor.leidAf(triagebeeld(zaak, weging));
        Map<Anker, LocalDate> dagen = Map.of(Anker.PEILDATUM, zaak.peildatum());
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        onderbouwer.voeg(weging.nu(), Deel.geheel(dagen));
        onderbouwer.voeg(afleiding, Deel.geheel(dagen));
        weging.beslissend().forEach(onderbouwer::vraag);
        return besluit(weging, afleiding.beeld(), onderbouwer);
    }

    private static Triagebesluit besluit(Verkenning weging, Triagebeeld beeld, Onderbouwer onderbouwer) {
        Partij eigenaar = Objects.requireNonNull(beeld.eigenaar());
        Optional<Uitslag> uitslag = uitslag(weging.nu());
        if (uitslag.isEmpty()) {
            return new Triagebesluit.GeenGrondslag(eigenaar, onderbouwer.klaar());
        }
        if (beeld.definitief() == Antwoord.JA) {
            return new Triagebesluit.Definitief(uitslag.get(), eigenaar, onderbouwer.klaar());
        }
        List<String> ontbrekend = onderbouwer.vragen().stream()
                .filter(OpenVraag::beslissend)
                .map(OpenVraag::feit)
                .toList();
        return new Triagebesluit.Voorlopig(
                uitslag.get(),
                uitslag(weging.zwaarst()).orElse(uitslag.get()),
                ontbrekend,
                eigenaar,
                onderbouwer.klaar());
    }

    private static Optional<Uitslag> uitslag(Afleiding<Wegingbeeld> weging) {
        return Optional.ofNullable(weging.beeld().uitkomst())
                .map(u -> new Uitslag(u, Optional.ofNullable(weging.beeld().urgentie())));
    }

    private static Wegingbeeld wegingbeeld(Triagezaak zaak) {
        Criteria criteria = zaak.criteria();
        return new Wegingbeeld(
                1,
                zaak.melding().vorm(),
                criteria.directGevaar(),
                criteria.structureleOnveiligheid(),
                criteria.multiProblem(),
                criteria.kwetsbaarheidSysteem(),
                criteria.anonimiteitMelder(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Triagebeeld triagebeeld(Triagezaak zaak, Verkenning weging) {
        Wegingbeeld gewogen = weging.nu().beeld();
        return new Triagebeeld(
                1,
                zaak.melding().vorm(),
                zaak.melding().melder().rol(),
                zaak.melding().melder().bereikbaar(),
                zaak.melding().geslotenGegrond(),
                zaak.stukken().zorgmelding(),
                zaak.stukken().bekendheidscheck(),
                zaak.stukken().triageformulier(),
                zaak.criteria().directGevaar(),
                zaak.dreigendRisicoKinderen(),
                Logica.minderjarigen(zaak.gezin()),
                zaak.kennisgeving().politie(),
                zaak.kennisgeving().raad(),
                zaak.kennisgeving().instantie(),
                zaak.kennisgeving().verzoekAanRaad(),
                zaak.huisverbod(),
                zaak.verloop().casemanagerToegewezen(),
                zaak.verloop().multidisciplinairOverleg(),
                zaak.verloop().onderzoekAfgesloten(),
                zaak.verloop().bemoeienisBeeindigd(),
                gewogen.uitkomst(),
                Logica.antwoord(gewogen.uitkomst() != null),
                Logica.antwoord(weging.vast()),
                Logica.antwoord(gewogen.informatieNodig() == Antwoord.JA),
                null,
                null,
                null);
    }
}
