package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;
import static nl.weegwijzer.zaak.Antwoord.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.zaak.Afspraken;
import nl.weegwijzer.zaak.Afwijking;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Bijeenkomst;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Monitoringzaak;
import nl.weegwijzer.zaak.Ontvanger;
import nl.weegwijzer.zaak.Ouderbericht;
import nl.weegwijzer.zaak.Overdrachtfase;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Traject;
import nl.weegwijzer.zaak.Veiligheidsplan;

// Cases on transfer and monitoring in which everything is known and nothing stands in the way.
final class Overdrachtzaken {
    static final LocalDate PEILDATUM = LocalDate.of(2026, 3, 2);
    static final LocalDate BRIEF = LocalDate.of(2026, 2, 20);

    static final Ontvanger JEUGDTEAM = new Ontvanger(Partij.JEUGDTEAM, Optional.empty(), NEE);
    static final Ontvanger JGZ = new Ontvanger(Partij.JGZ, Optional.empty(), NEE);
    static final Afspraken AFGESPROKEN = new Afspraken(JA, JA, JA, NEE);
    static final Veiligheidsplan GEPLAND = new Veiligheidsplan(JA, JA);
    static final Bijeenkomst MET_GEZIN = new Bijeenkomst(NEE, NEE);

    // After triage alone, parents written to, to the youth team of Dordrecht, which has not confirmed yet.
    static final Overdrachtzaak NA_TRIAGE = new Overdrachtzaak(
            PEILDATUM,
            Meldvorm.OPEN,
            Overdrachtfase.TRIAGE,
            JA,
            gezin(JA),
            Optional.of("Dordrecht"),
            List.of(JEUGDTEAM),
            new Ouderbericht(JA, JA, Optional.of(BRIEF)),
            GEPLAND,
            AFGESPROKEN,
            MET_GEZIN,
            NEE,
            Optional.of(BRIEF));

    // After an investigation, parents told.
    static final Overdrachtzaak NA_ONDERZOEK =
            NA_TRIAGE.fase(Overdrachtfase.ONDERZOEK).ouderbericht(new Ouderbericht(JA, NEE, Optional.empty()));

    static final LocalDate AFGESLOTEN = LocalDate.of(2026, 1, 15);

    // A follow-up without investigation, received by nobody.
    static final Monitoringzaak VERVOLG = new Monitoringzaak(
            PEILDATUM, Traject.VERVOLGTRAJECT, Optional.of(AFGESLOTEN), List.of(), Optional.empty(), List.of());
    static final Monitoringzaak ONDERZOEK = VERVOLG.traject(Traject.ONDERZOEK);

    private static final Weegwijzer WEEGWIJZER = Weegwijzer.met(Kennisbank.load("zhz"));

    private Overdrachtzaken() {}

    static Overdrachtbesluit draagOver(Overdrachtzaak zaak) {
        return WEEGWIJZER.overdracht(zaak);
    }

    static Monitoringbesluit monitor(Monitoringzaak zaak) {
        return WEEGWIJZER.monitoring(zaak);
    }

    // Children with these answers to whether they are minors, and no others.
    static Gezin gezin(Antwoord... minderjarig) {
        List<Kind> kinderen = IntStream.range(0, minderjarig.length)
                .mapToObj(i -> new Kind("kind-" + (i + 1), minderjarig[i], JA, NEE))
                .toList();
        return new Gezin(kinderen, JA, List.of(), List.of());
    }

    // The same case, chosen for these recipients.
    static Overdrachtzaak aan(Overdrachtzaak zaak, Ontvanger... ontvangers) {
        return zaak.ontvangers(List.of(ontvangers));
    }

    static Monitoringzaak aan(Monitoringzaak zaak, Ontvanger... ontvangers) {
        return zaak.ontvangers(List.of(ontvangers));
    }

    static Ontvanger ontving(Partij partij) {
        return new Ontvanger(partij, Optional.empty(), JA);
    }

    static Ontvanger ontving(Partij partij, LocalDate dag) {
        return new Ontvanger(partij, Optional.of(dag), JA);
    }

    static Ontvanger ontvingMisschien(Partij partij) {
        return new Ontvanger(partij, Optional.empty(), ONBEKEND);
    }

    // Recorded, and accepted by all three.
    static Afwijking aanvaard(int nummer, Partij partij) {
        return new Afwijking("afwijking-" + nummer, partij, JA, JA, JA, JA);
    }

    static Monitoringzaak met(Monitoringzaak zaak, Afwijking... afwijkingen) {
        return zaak.afwijkingen(List.of(afwijkingen));
    }

    // The blockers; none where the transfer is not blocked.
    static List<String> beletselen(Overdrachtbesluit besluit) {
        return besluit instanceof Overdrachtbesluit.Geblokkeerd geblokkeerd ? geblokkeerd.beletselen() : List.of();
    }

    static List<Opmerking> opmerkingen(Besluit besluit, Opmerking.Soort soort) {
        return besluit.onderbouwing().opmerkingen().stream()
                .filter(o -> o.soort() == soort)
                .toList();
    }

    // The remarks of one kind that come from a rule on this norm.
    static List<Opmerking> opmerkingen(Besluit besluit, Opmerking.Soort soort, String norm) {
        List<String> regels = redenen(besluit, norm).stream().map(Reden::regel).toList();
        return opmerkingen(besluit, soort).stream()
                .filter(o -> regels.contains(o.regel()))
                .toList();
    }

    static List<Reden> redenen(Besluit besluit, String norm) {
        return besluit.onderbouwing().motivering().stream()
                .filter(r -> r.normen().stream().anyMatch(n -> n.id().equals(norm)))
                .toList();
    }

    static void vraagt(Besluit besluit, String feit, boolean beslissend) {
        assertThat(besluit.onderbouwing().vragen())
                .filteredOn(v -> v.feit().equals(feit))
                .as("vragen over %s in %s", feit, besluit.onderbouwing().vragen())
                .isNotEmpty()
                .allMatch(v -> v.beslissend() == beslissend);
    }

    static void vraagtNiet(Besluit besluit, String feit) {
        assertThat(besluit.onderbouwing().vragen())
                .filteredOn(v -> v.feit().equals(feit))
                .isEmpty();
    }
}
