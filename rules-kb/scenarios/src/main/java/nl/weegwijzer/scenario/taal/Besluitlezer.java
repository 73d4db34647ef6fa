package nl.weegwijzer.scenario.taal;

import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.MOGELIJKHEID;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.OPMERKING;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.PLICHT;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.UITKOMST;
import static nl.weegwijzer.scenario.taal.Uitspraak.Soort.VRAAG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Doorgang;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Meldruimte;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.taal.Woordenschat;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Woord;

/**
 * Says a decision in the sentences of scenarios: all of it that a host can see, but for the reasons. Immutable and
 * thread-safe.
 */
public final class Besluitlezer {
    static final String KAN_NOG_WORDEN = "de uitkomst kan nog worden:";
    static final String URGENTIE_KAN_NOG_WORDEN = "de urgentie kan nog worden:";
    static final String TEAM = "het team is";

    private final Woordenschat woordenschat = Woordenschat.lees();

    /** All that a decision says, each line once, sorted. */
    public List<Uitspraak> lees(Besluit besluit) {
        Regels regels = new Regels();
        if (besluit instanceof Meldadvies advies) {
            melden(regels, advies);
        } else if (besluit instanceof Triagebesluit triage) {
            triage(regels, triage);
        } else if (besluit instanceof Overdrachtbesluit overdracht) {
            overdracht(regels, overdracht);
        } else if (besluit instanceof Monitoringbesluit monitoring) {
            monitoring(regels, monitoring);
        }
        onderbouwing(regels, besluit.onderbouwing());
        return regels.lijst.stream().distinct().sorted().toList();
    }

    /** The lines while they are gathered. */
    private final class Regels {
        private final List<Uitspraak> lijst = new ArrayList<>();

        /** A conclusion that rules know, in their own sentence. */
        private void stand(String thema, String veld, Woord waarde) {
            stand(thema, veld, Optional.empty(), waarde);
        }

        private void stand(String thema, String veld, Optional<String> over, Woord waarde) {
            uitkomst(over, begrip(thema, veld).met(waarde));
        }

        private void stand(String thema, String veld, Optional<? extends Woord> waarde) {
            waarde.ifPresent(w -> stand(thema, veld, w));
        }

        private void uitkomst(Optional<String> over, String tekst) {
            lijst.add(Uitspraak.van(UITKOMST, over, tekst));
        }
    }

    private Begrip begrip(String thema, String veld) {
        return woordenschat.thema(thema).map(t -> t.begrip(veld)).orElseThrow();
    }

    /** An outcome without the value at its end; the whole of it where it has none. */
    String zonderWaarde(String tekst) {
        return woordenschat.themas().stream()
                .flatMap(t -> t.begripVan(tekst).stream())
                .filter(Begrip::stand)
                .map(Begrip::zin)
                .findFirst()
                .orElse(tekst);
    }

    /** The subjects of rules with these names. */
    List<Thema> themas(List<String> namen) {
        return namen.stream().flatMap(n -> woordenschat.thema(n).stream()).toList();
    }

    private static void melden(Regels regels, Meldadvies advies) {
        if (advies instanceof Meldadvies.MoetMelden) {
            regels.stand("melden", "ruimte", Meldruimte.MOET);
        } else if (advies instanceof Meldadvies.MagMelden) {
            regels.stand("melden", "ruimte", Meldruimte.MAG);
        } else if (advies instanceof Meldadvies.NogNietMelden) {
            regels.stand("melden", "ruimte", Meldruimte.NOG_NIET);
        }
        regels.stand("melden", "open", advies.vorm().open());
        regels.stand("melden", "gesloten", advies.vorm().gesloten());
        regels.stand("melden", "advies", advies.vorm().advies());
        if (advies.vorm().contraIndicatieOpen()) {
            regels.stand("melden", "contraIndicatie", Antwoord.JA);
        }
        regels.stand("melden", "eerstContact", advies.eerstContact());
        advies.kinderen().forEach(k -> regels.stand("kind", "zorgmelding", Optional.of(k.kind()), k.zorgmelding()));
    }

    private static void triage(Regels regels, Triagebesluit besluit) {
        if (besluit instanceof Triagebesluit.Definitief definitief) {
            regels.stand("triage", "definitief", Antwoord.JA);
            regels.stand("triage", "eigenaar", definitief.eigenaar());
            uitslag(regels, definitief.uitslag());
        } else if (besluit instanceof Triagebesluit.Voorlopig voorlopig) {
            regels.stand("triage", "definitief", Antwoord.NEE);
            regels.stand("triage", "eigenaar", voorlopig.eigenaar());
            uitslag(regels, voorlopig.uitslag());
            if (!voorlopig.zwaarstMogelijk().equals(voorlopig.uitslag())) {
                Uitslag zwaarst = voorlopig.zwaarstMogelijk();
                regels.uitkomst(
                        Optional.empty(),
                        KAN_NOG_WORDEN + " " + zwaarst.uitkomst().woord());
                zwaarst.urgentie()
                        .ifPresent(u -> regels.uitkomst(Optional.empty(), URGENTIE_KAN_NOG_WORDEN + " " + u.woord()));
            }
        } else if (besluit instanceof Triagebesluit.GeenGrondslag geen) {
            regels.stand("triage", "definitief", Antwoord.NEE);
            regels.stand("triage", "eigenaar", geen.eigenaar());
        }
    }

    private static void uitslag(Regels regels, Uitslag uitslag) {
        regels.stand("weging", "uitkomst", uitslag.uitkomst());
        regels.stand("weging", "urgentie", uitslag.urgentie());
    }

    private static void overdracht(Regels regels, Overdrachtbesluit besluit) {
        if (besluit instanceof Overdrachtbesluit.KanDoorgaan) {
            regels.stand("overdracht", "doorgang", Doorgang.MOGELIJK);
        } else if (besluit instanceof Overdrachtbesluit.Geblokkeerd) {
            regels.stand("overdracht", "doorgang", Doorgang.GEBLOKKEERD);
        }
        for (Partij eigenaar : besluit.eigenaren()) {
            switch (eigenaar) {
                case VEILIG_THUIS -> regels.stand("overdracht", "eigenaarBlijft", Antwoord.JA);
                case JEUGDTEAM -> houder(regels, "het jeugdteam");
                case JGZ -> houder(regels, "de JGZ");
            }
        }
        besluit.team()
                .ifPresent(t -> regels.uitkomst(Optional.empty(), TEAM + " " + t.soort() + " van " + t.gemeente()));
    }

    private static void houder(Regels regels, String ontvanger) {
        regels.stand("ontvanger", "houder", Optional.of(ontvanger), Antwoord.JA);
    }

    private static void monitoring(Regels regels, Monitoringbesluit besluit) {
        regels.stand("monitoring", "verantwoordelijke", besluit.verantwoordelijke());
        regels.stand(
                "monitoring",
                "vastgesteld",
                besluit instanceof Monitoringbesluit.Vastgesteld ? Antwoord.JA : Antwoord.NEE);
        besluit.afwijkingen().forEach(a -> regels.stand("afwijking", "oordeel", Optional.of(a.kenmerk()), a.oordeel()));
    }

    private static void onderbouwing(Regels regels, Onderbouwing onderbouwing) {
        onderbouwing.plichten().forEach(p -> regels.lijst.add(Uitspraak.van(PLICHT, p.betreft(), Plichttekst.van(p))));
        onderbouwing
                .mogelijkheden()
                .forEach(p -> regels.lijst.add(Uitspraak.van(MOGELIJKHEID, p.betreft(), Plichttekst.van(p))));
        onderbouwing
                .vragen()
                .forEach(v -> regels.lijst.add(
                        Uitspraak.van(VRAAG, v.betreft(), (v.beslissend() ? "ontbreekt: " : "vraag: ") + v.feit())));
        onderbouwing
                .opmerkingen()
                .forEach(o -> regels.lijst.add(
                        Uitspraak.van(OPMERKING, o.betreft(), o.soort().woord() + ": " + o.regel())));
    }
}
