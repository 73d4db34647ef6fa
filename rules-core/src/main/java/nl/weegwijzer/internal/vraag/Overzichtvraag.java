package nl.weegwijzer.internal.vraag;

import static nl.weegwijzer.internal.vraag.Logica.antwoord;
import static nl.weegwijzer.internal.vraag.Logica.minstensEen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Vraagsoort;
import nl.weegwijzer.besluit.Zaakoverzicht;
import nl.weegwijzer.besluit.Zaakoverzicht.Deelbesluit;
import nl.weegwijzer.internal.beeld.Overzichtbeeld;
import nl.weegwijzer.internal.beeld.Zaakvraagbeeld;
import nl.weegwijzer.internal.drools.Afleiding;
import nl.weegwijzer.internal.drools.Motor;
import nl.weegwijzer.zaak.Aanleiding;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bezwaar;
import nl.weegwijzer.zaak.Casusregiezaak;
import nl.weegwijzer.zaak.Meldcodezaak;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Onderzoekstand;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Overzichtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Routeringzaak;
import nl.weegwijzer.zaak.Traject;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;
import nl.weegwijzer.zaak.Zichtzaak;

/**
 * The overview of a whole case: facts are handed on from question to question, rules say which questions play a part,
 * and those are asked.
 */
public final class Overzichtvraag {
    /** The question. */
    public static final Vraag<Overzichtzaak, Zaakoverzicht> VRAAG = Vraag.van(
            Vraagsoort.OVERZICHT,
            Overzichtzaak.class,
            Overzichtzaak::op,
            Zaakoverzicht.class,
            List.of(Zaakvraagbeeld.class, Overzichtbeeld.class),
            Overzichtvraag::besluit,
            Overzichtvraag::zegt);

    private static final Opmaak<Onderdeel, Zaakvraagbeeld> DEEL = Opmaak.<Onderdeel, Zaakvraagbeeld>van(
                    Overzichtzaak.class, Zaakvraagbeeld.class)
            .afgeleid("vraag", Onderdeel::soort)
            .afgeleid("feiten", Onderdeel::feiten)
            .afgeleid("gemeld", d -> d.stand().gemeld())
            .afgeleid("triageDefinitief", d -> d.stand().triageDefinitief())
            .afgeleid("afsluitingBekend", d -> d.stand().afsluitingBekend())
            .klaar();

    private static final Opmaak<Zaakstand, Overzichtbeeld> GEHEEL = Opmaak.<Zaakstand, Overzichtbeeld>van(
                    Overzichtzaak.class, Overzichtbeeld.class)
            .afgeleid("gemeld", Zaakstand::gemeld)
            .afgeleid("jeugdteamBevestigd", s -> s.bevestigd(Partij.JEUGDTEAM))
            .afgeleid("jgzBevestigd", s -> s.bevestigd(Partij.JGZ))
            .klaar();

    private static final Feitenkaart KAART = new Feitenkaart(Vragen::overDelen);

    private static final Standzin HOUDER = Standzin.van(Overzichtbeeld.class, "houder");
    private static final Standzin SPEELT = Standzin.van(Zaakvraagbeeld.class, "speelt");

    private Overzichtvraag() {}

    /** What is worked out about one question. */
    private record Onderdeel(Vraagsoort soort, Antwoord feiten, Zaakstand stand) {}

    /** How far the case has come, as far as the facts tell. */
    private record Zaakstand(
            Meldcodezaak meldcode,
            Triagezaak triage,
            Overdrachtzaak overdracht,
            Zichtzaak zicht,
            Casusregiezaak casusregie,
            Routeringzaak routering,
            Monitoringzaak monitoring) {
        static Zaakstand van(Map<Vraag<?, ?>, Zaak> zaken) {
            return new Zaakstand(
                    (Meldcodezaak) deel(zaken, Meldcodevraag.VRAAG),
                    (Triagezaak) deel(zaken, Triagevraag.VRAAG),
                    (Overdrachtzaak) deel(zaken, Overdrachtvraag.VRAAG),
                    (Zichtzaak) deel(zaken, Zichtvraag.VRAAG),
                    (Casusregiezaak) deel(zaken, Casusregievraag.VRAAG),
                    (Routeringzaak) deel(zaken, Routeringvraag.VRAAG),
                    (Monitoringzaak) deel(zaken, Monitoringvraag.VRAAG));
        }

        private static Zaak deel(Map<Vraag<?, ?>, Zaak> zaken, Vraag<?, ?> vraag) {
            return Objects.requireNonNull(zaken.get(vraag));
        }

        /** Whether a report was made: what can only come after one tells it, too. */
        Antwoord gemeld() {
            Antwoord fase = Logica.gemeld(zicht.zaakfase(), zicht.gemeld());
            Antwoord regie = Logica.gemeld(casusregie.zaakfase(), casusregie.gemeld());
            if (fase == Antwoord.JA || regie == Antwoord.JA || isGevolgd()) {
                return Antwoord.JA;
            }
            boolean ervoor = fase == Antwoord.NEE || regie == Antwoord.NEE;
            return ervoor ? Antwoord.NEE : triage.stukken().zorgmelding();
        }

        private boolean isGevolgd() {
            return triage.melding().ontvangenOp().isPresent()
                    || zicht.onderzoek() == Onderzoekstand.AFGESLOTEN
                    || Stream.of(
                                    meldcode.stappen().gemeld(),
                                    meldcode.stappen().meldingOverGezin(),
                                    casusregie.verloop().onderzoekAfgesloten(),
                                    casusregie.verloop().bemoeienisBeeindigd(),
                                    triageDefinitief(),
                                    afsluitingBekend())
                            .anyMatch(a -> a == Antwoord.JA);
        }

        Antwoord triageDefinitief() {
            return overdracht.triageDefinitief();
        }

        /** Whether it is known on which day or how Veilig Thuis ended its part. */
        Antwoord afsluitingBekend() {
            return antwoord(monitoring.afgeslotenOp().isPresent() || monitoring.traject() != Traject.ONBEKEND);
        }

        Antwoord bevestigd(Partij partij) {
            return minstensEen(Stream.concat(overdracht.ontvangers().stream(), monitoring.ontvangers().stream())
                    .filter(o -> o.partij() == partij)
                    .map(Ontvangst::bevestigd));
        }
    }

    private static Zaakoverzicht besluit(Motor motor, Overzichtzaak zaak) {
        Map<Vraag<?, ?>, Zaak> zaken = zaken(motor, zaak);
        Zaakstand stand = Zaakstand.van(zaken);
        Map<Anker, LocalDate> dagen = Map.of(Anker.PEILDATUM, zaak.peildatum());
        Onderbouwer onderbouwer = new Onderbouwer(motor, zaak.peildatum());
        Afleiding<Overzichtbeeld> geheel = motor.leidAf(GEHEEL.maak(zaak, stand));
        onderbouwer.voeg(geheel, Deel.geheel(dagen));
        zetAanleiding(zaken, stand.routering(), geheel.beeld());
        List<Deelbesluit> besluiten = new ArrayList<>();
        List<Vraagsoort> onbeslist = new ArrayList<>();
        zaken.forEach((vraag, feiten) -> {
            Onderdeel deel = new Onderdeel(vraag.soort(), KAART.eigenFeiten(vraag, feiten), stand);
            Afleiding<Zaakvraagbeeld> afleiding = motor.leidAf(DEEL.maak(zaak, deel));
            onderbouwer.voeg(afleiding, Deel.over(vraag.soort().woord(), dagen));
            if (afleiding.beeld().speelt() == Antwoord.JA) {
                Besluit besluit = vraag.besluit(motor, feiten);
                onderbouwer.voeg(besluit.onderbouwing());
                besluiten.add(new Deelbesluit(besluit));
            } else if (afleiding.beeld().speelt() == Antwoord.ONBEKEND) {
                onbeslist.add(vraag.soort());
            }
        });
        return new Zaakoverzicht(
                Objects.requireNonNull(geheel.beeld().houder()), besluiten, onbeslist, onderbouwer.klaar());
    }

    /** The facts for each question; whether the triage is final follows from its own decision where it is not said. */
    private static Map<Vraag<?, ?>, Zaak> zaken(Motor motor, Overzichtzaak zaak) {
        Map<Vraag<?, ?>, Zaak> zaken =
                new LinkedHashMap<>(Feitendeling.verdeel(KAART, zaak.peildatum(), zaak.feiten()));
        Zaakstand stand = Zaakstand.van(zaken);
        if (stand.gemeld() == Antwoord.JA && stand.triageDefinitief() == Antwoord.ONBEKEND) {
            // only tried out: what the overview rests on is told when the rules say that the question plays a part
            Triagebesluit triage = Triagevraag.VRAAG.besluit(motor.met(afleiding -> {}), stand.triage());
            Antwoord definitief = antwoord(triage instanceof Triagebesluit.Definitief);
            zaken.put(Overdrachtvraag.VRAAG, stand.overdracht().triageDefinitief(definitief));
        }
        zetGemeld(zaken, stand);
        return zaken;
    }

    /** What the question for a team is about, where it was not said: what the rules conclude of the whole case. */
    private static void zetAanleiding(Map<Vraag<?, ?>, Zaak> zaken, Routeringzaak routering, Overzichtbeeld geheel) {
        Aanleiding aanleiding = geheel.aanleiding();
        if (routering.aanleiding() == Aanleiding.ONBEKEND && aanleiding != null) {
            zaken.put(Routeringvraag.VRAAG, routering.aanleiding(aanleiding));
        }
    }

    /** Whether a report was made counts for every question that must know it, wherever in the case it was said. */
    private static void zetGemeld(Map<Vraag<?, ?>, Zaak> zaken, Zaakstand stand) {
        try {
            zaken.put(Zichtvraag.VRAAG, stand.zicht().gemeld(stand.gemeld()));
            zaken.put(Casusregievraag.VRAAG, stand.casusregie().gemeld(stand.gemeld()));
        } catch (OngeldigeZaakException e) {
            throw new OngeldigeZaakException(e.bezwaren().stream()
                    .map(b -> new Bezwaar("feiten." + b.veld(), b.tekst()))
                    .toList());
        }
    }

    private static List<Stelling> zegt(Zaakoverzicht overzicht) {
        List<Stelling> zegt = new ArrayList<>();
        zegt.add(HOUDER.is(overzicht.houder()));
        overzicht.besluiten().forEach(b -> {
            zegt.add(SPEELT.over(b.vraag().woord(), Antwoord.JA));
            zegt.addAll(Vragen.zegt(b.besluit()));
        });
        overzicht.onbeslist().forEach(v -> zegt.add(SPEELT.over(v.woord(), Antwoord.ONBEKEND)));
        return zegt;
    }
}
