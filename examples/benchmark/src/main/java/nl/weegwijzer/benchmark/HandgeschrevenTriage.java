package nl.weegwijzer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.besluit.Bewijsstuk;
import nl.weegwijzer.besluit.Feit;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Triagezaak;

/**
 * The triage as somebody would write it in Java without rules: the same decision with the same reasons, as fast as
 * straightforward code makes it. Only the texts of norms and the receipt are taken from the knowledge base.
 * Thread-safe.
 */
public final class HandgeschrevenTriage {
    private static final Feit DEFINITIEF = new Feit("het triagebesluit is definitief", Antwoord.JA.woord());
    private static final Termijn METEEN = new Termijn.Meteen();
    private static final Termijn ZSM = new Termijn.ZoSpoedigMogelijk();
    private static final Termijn VOORTDUREND = new Termijn.Voortdurend();
    private static final Termijn EINDE = new Termijn.Rond(Wanneer.BIJ, Gebeurtenis.EINDE);

    private final Kennisbank kennisbank;
    private final Weegteksten weegteksten;
    private final Triageteksten tekst;
    private final Plicht casemanagerToewijzen;
    private final Plicht analyseInzetten;
    private final Plicht casusregisseurAanstellen;
    private final Plicht geheimhoudenGesloten;
    private final Plicht geheimhoudenOnbekend;
    private final Plicht bekendmaken;
    private final Plicht huisverbodTaxeren;
    private final Plicht huisverbodCoordineren;
    private final Plicht informatieGesloten;
    private final Plicht informatieNodig;
    private final Plicht instantieInKennis;
    private final Plicht politieInKennis;
    private final Plicht raadBijGevaar;
    private final Plicht raadBijRisico;
    private final Plicht minderjarigenUitzoeken;
    private final Plicht raadInKennis;
    private final Plicht collegeInKennis;
    private final Plicht planTerugkoppelen;
    private final Plicht berichtGesloten;
    private final Plicht berichtOpen;
    private final Plicht feedbackBesluitOpen;
    private final Plicht feedbackBesluitGesloten;
    private final Plicht feedbackEindeOpen;
    private final Plicht feedbackEindeGesloten;

    /** Reads the texts; the knowledge base gives its receipt. */
    public HandgeschrevenTriage(Kennisbank kennisbank) {
        this.kennisbank = kennisbank;
        Regelteksten teksten = new Regelteksten();
        weegteksten = new Weegteksten(teksten);
        tekst = new Triageteksten(teksten);
        casemanagerToewijzen = plicht(tekst.cas01, Kracht.MAG, Handeling.CASEMANAGER_TOEWIJZEN, Rol.GEZIN, ZSM);
        analyseInzetten = plicht(
                tekst.cas02,
                Kracht.MOET,
                Rol.CASEMANAGER,
                Handeling.ANALYSE_INZETTEN,
                Optional.empty(),
                List.of(),
                ZSM,
                false);
        casusregisseurAanstellen = plicht(tekst.cas03, Kracht.MAG, Handeling.CASUSREGISSEUR_AANSTELLEN, ZSM);
        geheimhoudenGesloten = plicht(tekst.geh01, Kracht.MOET, Handeling.GEHEIMHOUDEN, VOORTDUREND);
        geheimhoudenOnbekend = plicht(tekst.geh02, Kracht.MOET, Handeling.GEHEIMHOUDEN, VOORTDUREND);
        bekendmaken = plicht(tekst.geh03, Kracht.MOET, Handeling.BEKENDMAKEN, Rol.GEZIN, ZSM);
        huisverbodTaxeren =
                plicht(tekst.huis01, Kracht.MOET, Handeling.HUISVERBOD_TAXEREN, Rol.SLACHTOFFER_EN_PLEGER, ZSM);
        huisverbodCoordineren = plicht(tekst.huis02, Kracht.MOET, Handeling.HUISVERBOD_COORDINEREN, ZSM);
        informatieGesloten = afgeschermd(tekst.inf01, Handeling.INFORMATIE_VRAGEN, Rol.INFORMANTEN, List.of(), ZSM);
        informatieNodig = afgeschermd(tekst.inf02, Handeling.INFORMATIE_VRAGEN, Rol.INFORMANTEN, List.of(), ZSM);
        instantieInKennis = inKennis(tekst.inst01, Rol.INSTANTIE, METEEN);
        politieInKennis = inKennis(tekst.pol01, Rol.POLITIE, METEEN);
        raadBijGevaar = plicht(tekst.raad01, Kracht.MOET, Handeling.CONTACT_OPNEMEN, Rol.RAAD, METEEN);
        raadBijRisico = plicht(tekst.raad02, Kracht.MOET, Handeling.CONTACT_OPNEMEN, Rol.RAAD, METEEN);
        minderjarigenUitzoeken = plicht(tekst.raad03, Kracht.MOET, Handeling.MINDERJARIGEN_UITZOEKEN, METEEN);
        raadInKennis = inKennis(tekst.raad05, Rol.RAAD, METEEN);
        collegeInKennis = inKennis(tekst.raad07, Rol.COLLEGE, ZSM);
        planTerugkoppelen = plicht(
                tekst.ter01,
                Kracht.MOET,
                Rol.VEILIG_THUIS,
                Handeling.PLAN_TERUGKOPPELEN,
                Optional.of(Rol.MELDER),
                List.of(Vorm.SCHRIFTELIJK),
                ZSM,
                false);
        berichtGesloten = afgeschermd(tekst.ter03, Handeling.BERICHT_GEVEN, Rol.MELDER, List.of(), EINDE);
        berichtOpen = plicht(tekst.ter04, Kracht.MOET, Handeling.BERICHT_GEVEN, Rol.MELDER, EINDE);
        feedbackBesluitOpen = plicht(
                tekst.ter07,
                Kracht.MOET,
                Rol.VEILIG_THUIS,
                Handeling.FEEDBACK_GEVEN,
                Optional.of(Rol.JGZ),
                List.of(Vorm.SCHRIFTELIJK),
                ZSM,
                false);
        feedbackBesluitGesloten =
                afgeschermd(tekst.ter08, Handeling.FEEDBACK_GEVEN, Rol.JGZ, List.of(Vorm.SCHRIFTELIJK), ZSM);
        feedbackEindeOpen = plicht(tekst.ter09, Kracht.MOET, Handeling.FEEDBACK_GEVEN, Rol.JGZ, EINDE);
        feedbackEindeGesloten = afgeschermd(tekst.ter10, Handeling.FEEDBACK_GEVEN, Rol.JGZ, List.of(), EINDE);
    }

    private static Plicht inKennis(Regeltekst regel, Rol wie, Termijn termijn) {
        return plicht(regel, Kracht.MOET, Handeling.IN_KENNIS_STELLEN, wie, termijn);
    }

    private static Plicht afgeschermd(Regeltekst regel, Handeling wat, Rol jegens, List<Vorm> vormen, Termijn termijn) {
        return plicht(regel, Kracht.MOET, Rol.VEILIG_THUIS, wat, Optional.of(jegens), vormen, termijn, true);
    }

    private static Plicht plicht(Regeltekst regel, Kracht kracht, Handeling wat, Rol jegens, Termijn termijn) {
        return plicht(regel, kracht, Rol.VEILIG_THUIS, wat, Optional.of(jegens), List.of(), termijn, false);
    }

    private static Plicht plicht(Regeltekst regel, Kracht kracht, Handeling wat, Termijn termijn) {
        return plicht(regel, kracht, Rol.VEILIG_THUIS, wat, Optional.empty(), List.of(), termijn, false);
    }

    private static Plicht plicht(
            Regeltekst regel,
            Kracht kracht,
            Rol wie,
            Handeling wat,
            Optional<Rol> jegens,
            List<Vorm> vormen,
            Termijn termijn,
            boolean afgeschermd) {
        return new Plicht(
                kracht,
                wie,
                wat,
                jegens,
                vormen,
                termijn,
                List.of(),
                false,
                afgeschermd,
                Optional.empty(),
                regel.normen(),
                List.of(regel.id()));
    }

    /** What follows on this report. */
    public Triagebesluit besluit(Triagezaak zaak) {
        return new Loop(zaak).besluit();
    }

    /** One decision in the making. Rules are walked in the order of their ids, so that nothing needs sorting. */
    private final class Loop {
        private final Triagezaak zaak;
        private final Weging weging;
        private final Meldvorm vorm;
        private final Feit vormfeit;
        private final List<Reden> motivering = new ArrayList<>(24);
        private final List<Plicht> meteen = new ArrayList<>(8);
        private final List<Plicht> vandaag = new ArrayList<>(1);
        private final List<Plicht> zsm = new ArrayList<>(8);
        private final List<Plicht> einde = new ArrayList<>(2);
        private final List<Plicht> voortdurend = new ArrayList<>(1);
        private final List<Plicht> mogelijkheden = new ArrayList<>(2);
        private final List<OpenVraag> vragen = new ArrayList<>();
        private final List<Opmerking> opmerkingen = new ArrayList<>(2);
        private final boolean compleet;
        private final boolean definitief;

        Loop(Triagezaak zaak) {
            this.zaak = zaak;
            this.weging = new Weging(weegteksten, zaak);
            this.vorm = zaak.melding().vorm();
            this.vormfeit = new Feit("de melding", vorm.woord());
            this.compleet = zaak.stukken().zorgmelding() == Antwoord.JA
                    && zaak.stukken().bekendheidscheck() == Antwoord.JA
                    && zaak.stukken().triageformulier() == Antwoord.JA;
            this.definitief = compleet && weging.vast();
        }

        Triagebesluit besluit() {
            motivering.add(weging.redenAnonimiteit());
            casemanager();
            geheimhouding();
            huisverbod();
            informatie();
            kennisgeving();
            raad();
            verzoekAanRaad();
            stukken();
            terugkoppeling();
            besluitvorming();
            motivering.add(weging.redenUitslag());
            wegingvragen();
            Onderbouwing onderbouwing = onderbouwing();
            if (definitief) {
                return new Triagebesluit.Definitief(weging.nu(), Partij.VEILIG_THUIS, onderbouwing);
            }
            List<String> ontbrekend = new ArrayList<>();
            for (OpenVraag vraag : vragen) {
                if (vraag.beslissend()) {
                    ontbrekend.add(vraag.feit());
                }
            }
            return new Triagebesluit.Voorlopig(
                    weging.nu(), weging.zwaarst(), List.copyOf(ontbrekend), Partij.VEILIG_THUIS, onderbouwing);
        }

        private Onderbouwing onderbouwing() {
            meteen.addAll(vandaag);
            meteen.addAll(zsm);
            meteen.addAll(einde);
            meteen.addAll(voortdurend);
            return new Onderbouwing(
                    meteen,
                    mogelijkheden,
                    vragen,
                    opmerkingen,
                    motivering,
                    new Bewijsstuk(kennisbank.id(), kennisbank.versie(), kennisbank.vingerafdruk(), zaak.peildatum()));
        }

        private void casemanager() {
            Antwoord toegewezen = zaak.verloop().casemanagerToegewezen();
            Feit feit = new Feit("er is een casemanager toegewezen", toegewezen.woord());
            if (toegewezen == Antwoord.JA) {
                motivering.add(tekst.cas02.reden(feit));
                zsm.add(analyseInzetten);
            } else {
                motivering.add(tekst.cas01.reden(feit));
                mogelijkheden.add(casemanagerToewijzen);
            }
            casusregisseur();
            if (toegewezen == Antwoord.ONBEKEND) {
                motivering.add(tekst.cas06.reden(feit));
                vraag(feit.naam(), "Is er een casemanager toegewezen?", tekst.cas06, false);
            }
        }

        private void casusregisseur() {
            Antwoord overleg = zaak.verloop().multidisciplinairOverleg();
            Antwoord afgesloten = zaak.verloop().onderzoekAfgesloten();
            Feit overlegfeit = new Feit("er was multidisciplinair overleg", overleg.woord());
            Feit onderzoekfeit = new Feit("het onderzoek is afgesloten", afgesloten.woord());
            if (overleg == Antwoord.JA && afgesloten == Antwoord.JA) {
                motivering.add(tekst.cas03.reden(overlegfeit, onderzoekfeit));
                mogelijkheden.add(casusregisseurAanstellen);
            }
            if (overleg == Antwoord.JA && afgesloten == Antwoord.ONBEKEND) {
                motivering.add(tekst.cas04.reden(overlegfeit, onderzoekfeit));
                vraag(onderzoekfeit.naam(), "Is het onderzoek afgesloten?", tekst.cas04, false);
            }
            if (overleg == Antwoord.ONBEKEND && afgesloten == Antwoord.JA) {
                motivering.add(tekst.cas05.reden(overlegfeit, onderzoekfeit));
                vraag(overlegfeit.naam(), "Was er multidisciplinair overleg?", tekst.cas05, false);
            }
        }

        private void geheimhouding() {
            switch (vorm) {
                case GESLOTEN -> {
                    motivering.add(tekst.geh01.reden(vormfeit));
                    voortdurend.add(geheimhoudenGesloten);
                    grond();
                }
                case ONBEKEND -> {
                    motivering.add(tekst.geh02.reden(vormfeit));
                    voortdurend.add(geheimhoudenOnbekend);
                    vraag(
                            "de melding",
                            "Is de melding open of gesloten gedaan?",
                            tekst.geh02,
                            weging.beslissend(Weging.ANONIMITEIT));
                }
                case OPEN -> {
                    motivering.add(tekst.geh03.reden(vormfeit));
                    zsm.add(bekendmaken);
                }
            }
        }

        private void grond() {
            Antwoord gegrond = zaak.melding().geslotenGegrond();
            Feit feit = new Feit("de gesloten melding had een grond", gegrond.woord());
            if (gegrond == Antwoord.NEE) {
                motivering.add(tekst.gro01.reden(vormfeit, feit));
                opmerking(tekst.gro01, Opmerking.Soort.AAN_MELDER);
            }
            if (gegrond == Antwoord.ONBEKEND) {
                motivering.add(tekst.gro02.reden(vormfeit, feit));
                vraag(feit.naam(), "Weigerde een ouder, dreigde er gevaar of meldde een burger?", tekst.gro02, false);
            }
        }

        private void huisverbod() {
            Huisverbod huisverbod = zaak.huisverbod();
            Feit feit = new Feit("het tijdelijk huisverbod", huisverbod.woord());
            if (huisverbod == Huisverbod.OVERWOGEN || huisverbod == Huisverbod.OPGELEGD) {
                motivering.add(tekst.huis01.reden(feit));
                zsm.add(huisverbodTaxeren);
            }
            if (huisverbod == Huisverbod.OPGELEGD) {
                motivering.add(tekst.huis02.reden(feit));
                zsm.add(huisverbodCoordineren);
            }
            if (huisverbod == Huisverbod.ONBEKEND) {
                motivering.add(tekst.huis03.reden(feit));
                vraag("het tijdelijk huisverbod", "Speelt er een tijdelijk huisverbod?", tekst.huis03, false);
            }
        }

        private void informatie() {
            if (vorm == Meldvorm.GESLOTEN) {
                motivering.add(tekst.inf01.reden(vormfeit));
                zsm.add(informatieGesloten);
            }
            if (weging.informatieNodig()) {
                motivering.add(
                        tekst.inf02.reden(new Feit("Veilig Thuis verzamelt zelf informatie", Antwoord.JA.woord())));
                zsm.add(informatieNodig);
            }
        }

        private void kennisgeving() {
            beoordeeld(
                    zaak.kennisgeving().instantie(),
                    "ernst of belang vraagt om een instantie",
                    tekst.inst01,
                    instantieInKennis,
                    tekst.inst02,
                    "Vraagt de ernst of het belang van iemand om een instantie die kan helpen?");
            beoordeeld(
                    zaak.kennisgeving().politie(),
                    "ernst of belang vraagt om de politie",
                    tekst.pol01,
                    politieInKennis,
                    tekst.pol02,
                    "Vraagt de ernst van het feit of het belang van iemand om de politie?");
        }

        private void raad() {
            Antwoord gevaar = zaak.criteria().directGevaar();
            Antwoord kinderen = minderjarigen(zaak.gezin());
            Feit gevaarfeit = new Feit("het criterium direct gevaar", gevaar.woord());
            Feit kinderfeit = new Feit("er zijn minderjarigen", kinderen.woord());
            if (gevaar == Antwoord.JA && kinderen == Antwoord.JA) {
                motivering.add(tekst.raad01.reden(gevaarfeit, kinderfeit));
                meteen.add(raadBijGevaar);
            }
            Antwoord risico = zaak.dreigendRisicoKinderen();
            Feit risicofeit = new Feit("er is dreigend risico voor kinderen", risico.woord());
            if (risico == Antwoord.JA) {
                motivering.add(tekst.raad02.reden(risicofeit));
                meteen.add(raadBijRisico);
            }
            if (gevaar == Antwoord.JA && kinderen == Antwoord.ONBEKEND) {
                motivering.add(tekst.raad03.reden(gevaarfeit, kinderfeit));
                meteen.add(minderjarigenUitzoeken);
                vraag(
                        "er zijn minderjarigen",
                        "Wonen of verblijven er minderjarigen in dit gezin?",
                        tekst.raad03,
                        false);
            }
            if (risico == Antwoord.ONBEKEND) {
                motivering.add(tekst.raad04.reden(risicofeit));
                vraag(
                        "er is dreigend risico voor kinderen",
                        "Is er een dreigend risico voor kinderen?",
                        tekst.raad04,
                        false);
            }
        }

        private void verzoekAanRaad() {
            beoordeeld(
                    zaak.kennisgeving().raad(),
                    "ernst of belang vraagt om de Raad",
                    tekst.raad05,
                    raadInKennis,
                    tekst.raad06,
                    "Vraagt de ernst van het feit of het belang van iemand om de Raad?");
            beoordeeld(
                    zaak.kennisgeving().verzoekAanRaad(),
                    "Veilig Thuis verzoekt de Raad om onderzoek",
                    tekst.raad07,
                    collegeInKennis,
                    tekst.raad08,
                    "Verzoekt Veilig Thuis de Raad om onderzoek?");
        }

        private void beoordeeld(
                Antwoord antwoord, String feit, Regeltekst bijJa, Plicht plicht, Regeltekst bijOnbekend, String vraag) {
            if (antwoord == Antwoord.JA) {
                motivering.add(bijJa.reden(new Feit(feit, antwoord.woord())));
                (plicht.termijn().equals(METEEN) ? meteen : zsm).add(plicht);
            } else if (antwoord == Antwoord.ONBEKEND) {
                motivering.add(bijOnbekend.reden(new Feit(feit, antwoord.woord())));
                vraag(feit, vraag, bijOnbekend, false);
            }
        }

        private void stukken() {
            Feit zorgmelding = new Feit(
                    "de zorgmelding is er", zaak.stukken().zorgmelding().woord());
            Feit bekendheid = new Feit(
                    "de bekendheidscheck is er",
                    zaak.stukken().bekendheidscheck().woord());
            Feit formulier = new Feit(
                    "het triageformulier is er",
                    zaak.stukken().triageformulier().woord());
            if (compleet) {
                motivering.add(tekst.stuk01.reden(List.of(zorgmelding, bekendheid, formulier)));
                return;
            }
            if (zaak.stukken().zorgmelding() != Antwoord.JA) {
                motivering.add(tekst.stuk02.reden(zorgmelding));
                ontbreekt(zorgmelding, "Is de zorgmelding er?", tekst.stuk02);
            }
            if (zaak.stukken().bekendheidscheck() != Antwoord.JA) {
                motivering.add(tekst.stuk03.reden(bekendheid));
                ontbreekt(bekendheid, "Is nagegaan of het gezin bekend is?", tekst.stuk03);
            }
            if (zaak.stukken().triageformulier() != Antwoord.JA) {
                motivering.add(tekst.stuk04.reden(formulier));
                ontbreekt(formulier, "Is het triageformulier er?", tekst.stuk04);
            }
        }

        private void terugkoppeling() {
            if (vorm == Meldvorm.OPEN) {
                open();
            } else {
                nietOpen();
            }
        }

        private void open() {
            if (definitief) {
                motivering.add(tekst.ter01.reden(vormfeit, DEFINITIEF));
                zsm.add(planTerugkoppelen);
            }
            motivering.add(tekst.ter04.reden(vormfeit));
            einde.add(berichtOpen);
            if (definitief) {
                motivering.add(tekst.ter07.reden(DEFINITIEF, vormfeit));
                zsm.add(feedbackBesluitOpen);
            }
            motivering.add(tekst.ter09.reden(vormfeit));
            einde.add(feedbackEindeOpen);
        }

        private void nietOpen() {
            if (vorm == Meldvorm.GESLOTEN) {
                motivering.add(tekst.ter02.reden(vormfeit));
                opmerking(tekst.ter02, Opmerking.Soort.OPMERKING);
            }
            bericht();
            if (definitief) {
                motivering.add(tekst.ter08.reden(DEFINITIEF, vormfeit));
                zsm.add(feedbackBesluitGesloten);
            }
            motivering.add(tekst.ter10.reden(vormfeit));
            einde.add(feedbackEindeGesloten);
        }

        private void bericht() {
            Antwoord bereikbaar = zaak.melding().melder().bereikbaar();
            Feit feit = new Feit("Veilig Thuis kan de melder bereiken", bereikbaar.woord());
            switch (bereikbaar) {
                case JA -> {
                    motivering.add(tekst.ter03.reden(vormfeit, feit));
                    einde.add(berichtGesloten);
                }
                case NEE -> {
                    motivering.add(tekst.ter05.reden(vormfeit, feit));
                    opmerking(tekst.ter05, Opmerking.Soort.OPMERKING);
                }
                case ONBEKEND -> {
                    motivering.add(tekst.ter06.reden(vormfeit, feit));
                    vraag(
                            feit.naam(),
                            "Kan Veilig Thuis de melder bereiken zonder dat het gezin dat merkt?",
                            tekst.ter06,
                            false);
                }
            }
        }

        private void besluitvorming() {
            Feit vast = new Feit("de weging staat vast", (weging.vast() ? Antwoord.JA : Antwoord.NEE).woord());
            Feit stukken = new Feit("de stukken zijn compleet", (compleet ? Antwoord.JA : Antwoord.NEE).woord());
            if (definitief) {
                motivering.add(tekst.tri01.reden(
                        List.of(stukken, vast, new Feit("een regel geeft een uitkomst", Antwoord.JA.woord()))));
            }
            if (!compleet) {
                motivering.add(tekst.tri02.reden(stukken));
            }
            if (!weging.vast()) {
                motivering.add(tekst.tri03.reden(vast));
            }
            motivering.add(tekst.tri05.reden());
            if (zaak.criteria().directGevaar() == Antwoord.ONBEKEND) {
                motivering.add(tekst.tri06.reden(new Feit("het criterium direct gevaar", Antwoord.ONBEKEND.woord())));
                vraag(
                        "het criterium direct gevaar",
                        "Is er direct gevaar?",
                        tekst.tri06,
                        weging.beslissend(Weging.GEVAAR));
                vandaag.add(plicht(
                        tekst.tri06,
                        Kracht.MOET,
                        Handeling.GEVAAR_UITZOEKEN,
                        new Termijn.Uiterlijk("direct gevaar uitzoeken", zaak.peildatum())));
            }
        }

        private void wegingvragen() {
            wegingvraag(
                    Weging.STRUCTUREEL, "het criterium structurele onveiligheid", "Is de onveiligheid structureel?");
            wegingvraag(Weging.PROBLEMEN, "het criterium multi-problem situatie", "Is er een multi-problem situatie?");
            wegingvraag(
                    Weging.KWETSBAAR,
                    "het criterium kwetsbaarheid systeem",
                    "Is het systeem om het kind heen kwetsbaar?");
        }

        private void wegingvraag(int criterium, String feit, String vraag) {
            if (weging.beslissend(criterium)) {
                vragen.add(new OpenVraag(feit, vraag, Optional.empty(), "weging", true));
            }
        }

        /** Asked by a rule, or by the weighing where the answer can change the outcome. */
        private void vraag(String feit, String vraag, Regeltekst regel, boolean doorWeging) {
            vragen.add(new OpenVraag(feit, vraag, Optional.empty(), doorWeging ? "weging" : regel.id(), doorWeging));
        }

        private void ontbreekt(Feit feit, String vraag, Regeltekst regel) {
            vragen.add(new OpenVraag(feit.naam(), vraag, Optional.empty(), regel.id(), true));
        }

        private void opmerking(Regeltekst regel, Opmerking.Soort soort) {
            opmerkingen.add(new Opmerking(soort, regel.uitleg(), Optional.empty(), regel.id()));
        }
    }

    private static Antwoord minderjarigen(Gezin gezin) {
        boolean onbekend = gezin.kinderenVolledig() != Antwoord.JA;
        for (Kind kind : gezin.kinderen()) {
            if (kind.minderjarig() == Antwoord.JA) {
                return Antwoord.JA;
            }
            onbekend |= kind.minderjarig() == Antwoord.ONBEKEND;
        }
        return onbekend ? Antwoord.ONBEKEND : Antwoord.NEE;
    }
}
