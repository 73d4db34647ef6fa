package nl.weegwijzer.internal.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.internal.beeld.Triagebeeld;
import nl.weegwijzer.internal.beeld.Wegingbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.internal.vraag.Vraag.LosseZin;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Woord;

/** The triage: first the weighing on the criteria, explored where facts are unknown, then all that follows from it. */
public final class Triagevraag {
    private static final String KAN_NOG_WORDEN = "de uitkomst kan nog worden:";
    private static final String URGENTIE_KAN_NOG_WORDEN = "de urgentie kan nog worden:";

    /** The question. */
    public static final Vraag<Triagezaak, Triagebesluit> VRAAG = Vraag.van(
                    Vraagsoort.TRIAGE,
                    Triagezaak.class,
                    Triagezaak::op,
                    Triagebesluit.class,
                    List.of(Wegingbeeld.class, Triagebeeld.class),
                    Triagevraag::besluit,
                    Triagevraag::zegt)
            .verkent(Wegingbeeld.class)
            .zegtOok(new LosseZin(KAN_NOG_WORDEN, woorden(Uitkomst.values()), true))
            .zegtOok(new LosseZin(URGENTIE_KAN_NOG_WORDEN, woorden(Urgentie.values()), true));

    private static final Opmaak<Triagezaak, Wegingbeeld> WEGING = Opmaak.<Triagezaak, Wegingbeeld>van(
                    Triagezaak.class, Wegingbeeld.class)
            .klaar();

    private static final Opmaak<Geheel, Triagebeeld> GEHEEL = Opmaak.<Geheel, Triagebeeld>van(
                    Triagezaak.class, Triagebeeld.class)
            .afgeleid("minderjarigen", g -> Logica.minderjarigen(g.zaak().gezin()))
            .afgeleid("uitkomst", g -> g.gewogen().uitkomst())
            .afgeleid("uitslagBekend", g -> Logica.antwoord(g.gewogen().uitkomst() != null))
            .afgeleid("wegingVast", g -> Logica.antwoord(g.weging().vast()))
            .afgeleid("informatieNodig", g -> Logica.antwoord(g.gewogen().informatieNodig() == Antwoord.JA))
            .klaar();

    private static final Standzin DEFINITIEF = Standzin.van(Triagebeeld.class, "definitief");
    private static final Standzin EIGENAAR = Standzin.van(Triagebeeld.class, "eigenaar");
    private static final Standzin UITKOMST = Standzin.van(Wegingbeeld.class, "uitkomst");
    private static final Standzin URGENTIE = Standzin.van(Wegingbeeld.class, "urgentie");

    private Triagevraag() {}

    /** What facts are worked out from: the case, and the weighing that came before. */
    private record Geheel(Triagezaak zaak, Verkenning weging) {
        Wegingbeeld gewogen() {
            return weging.nu().beeld();
        }
    }

    private static Triagebesluit besluit(Motor motor, Triagezaak zaak) {
        Verkenning weging = Verkenning.van(motor, WEGING.maak(zaak, zaak));
        Afleiding<Triagebeeld> afleiding = motor.leidAf(GEHEEL.maak(zaak, new Geheel(zaak, weging)));
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

    private static List<Stelling> zegt(Triagebesluit besluit) {
        List<Stelling> zegt = new ArrayList<>();
        if (besluit instanceof Triagebesluit.Definitief definitief) {
            zegt(zegt, Antwoord.JA, definitief.eigenaar());
            zegt(zegt, definitief.uitslag());
        } else if (besluit instanceof Triagebesluit.Voorlopig voorlopig) {
            zegt(zegt, Antwoord.NEE, voorlopig.eigenaar());
            zegt(zegt, voorlopig.uitslag());
            Uitslag zwaarst = voorlopig.zwaarstMogelijk();
            if (!zwaarst.equals(voorlopig.uitslag())) {
                zegt.add(new Stelling("", KAN_NOG_WORDEN, zwaarst.uitkomst().woord()));
                zwaarst.urgentie().ifPresent(u -> zegt.add(new Stelling("", URGENTIE_KAN_NOG_WORDEN, u.woord())));
            }
        } else if (besluit instanceof Triagebesluit.GeenGrondslag geen) {
            zegt(zegt, Antwoord.NEE, geen.eigenaar());
        }
        return zegt;
    }

    private static void zegt(List<Stelling> zegt, Antwoord definitief, Partij eigenaar) {
        zegt.add(DEFINITIEF.is(definitief));
        zegt.add(EIGENAAR.is(eigenaar));
    }

    private static void zegt(List<Stelling> zegt, Uitslag uitslag) {
        zegt.add(UITKOMST.is(uitslag.uitkomst()));
        uitslag.urgentie().ifPresent(u -> zegt.add(URGENTIE.is(u)));
    }

    private static List<String> woorden(Woord... woorden) {
        return Stream.of(woorden).map(Woord::woord).toList();
    }
}
