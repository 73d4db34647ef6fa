package nl.weegwijzer.werkbank.verslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Afwijkingoordeel;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Bewijsstuk;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Feit;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kindmelding;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Monitoringbesluit;
import nl.weegwijzer.besluit.Onderbouwing;
import nl.weegwijzer.besluit.OpenVraag;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Overdrachtbesluit;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Team;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Vormadvies;
import nl.weegwijzer.besluit.Vormoordeel;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.zaak.Partij;

/** Decisions made by hand, one per question, that together use every part that a decision can have. */
public final class Voorbeeldbesluiten {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    private static final Bewijsstuk BEWIJS =
            new Bewijsstuk("zhz", "2026.1", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", DAG);

    private static final Grond CRITERIA = new Grond(
            "9.1.5.o.t",
            "§9.1.5 Melden",
            "Veilig Thuis weegt elke melding op vijf criteria en kiest daarna wat volgt.");

    private static final Grond OVERDRACHT =
            new Grond("9.2.f", "§9.2 Overdracht", "Het team krijgt een kopie van de melding.");

    private static final Grond OUDERS =
            new Grond("9.2.d", "§9.2 Overdracht", "De ouders horen vooraf van de overdracht.");

    private static final Grond DUIDING = new Grond(
            "D-3",
            "duiding: Weging op vijf criteria",
            "De gewichten staan in een tabel waarvan de eerste passende rij telt.");

    private Voorbeeldbesluiten() {}

    public static Meldadvies meldadvies() {
        Plicht eerst = plicht(Kracht.MOET, Rol.MELDER, Handeling.CONTACT_OPNEMEN, new Termijn.Meteen())
                .metNorm("9.1.5.o.r")
                .klaar(Optional.of(Rol.GEZINSVOOGD), List.of(Vorm.TELEFONISCH), Optional.empty());
        Plicht melden = plicht(Kracht.MOET, Rol.MELDER, Handeling.ZORGMELDING_KIND, new Termijn.ZoSpoedigMogelijk())
                .metNorm("9.1.5.o.p")
                .klaar(Optional.of(Rol.VEILIG_THUIS), List.of(), Optional.of("kind-2"));
        Plicht hulp = plicht(Kracht.MAG, Rol.MELDER, Handeling.HULP_ORGANISEREN, new Termijn.ZoSpoedigMogelijk())
                .metNorm("F.5")
                .klaar(Optional.of(Rol.GEZIN), List.of(), Optional.empty());
        return new Meldadvies.MoetMelden(
                new Meldadvies.Vormkeuze(
                        Optional.of(Vormoordeel.NOG_NIET),
                        Optional.of(Vormoordeel.NIET_TOEGESTAAN),
                        Optional.of(Vormadvies.BESPREKEN),
                        true),
                List.of(
                        new Meldadvies.PerKind("kind-1", Kindmelding.GEEN_NIEUWE),
                        new Meldadvies.PerKind("kind-2", Kindmelding.EIGEN)),
                Optional.of(Rol.GEZINSVOOGD),
                new Onderbouwing(
                        List.of(eerst, melden),
                        List.of(hulp),
                        List.of(new OpenVraag(
                                "zorgen over dit kind",
                                "Zijn er zorgen over dit kind?",
                                Optional.of("kind-1"),
                                "MLD-07",
                                false)),
                        List.of(new Opmerking(
                                Opmerking.Soort.AAN_MELDER, "bel gerust om te overleggen", Optional.empty(), "MLD-09")),
                        List.of(reden("MLD-03", Zekerheid.KEUZE, List.of(DUIDING), Optional.of("kind-2"))),
                        BEWIJS));
    }

    public static Triagebesluit triage() {
        Plicht contact = plicht(
                        Kracht.MOET,
                        Rol.VEILIG_THUIS,
                        Handeling.UITZOEKEN,
                        new Termijn.Uiterlijk("direct gevaar uitzoeken", DAG))
                .metNorm("9.1.5.o.t")
                .klaar(Optional.empty(), List.of(), Optional.empty());
        return new Triagebesluit.Voorlopig(
                new Triagebesluit.Uitslag(Uitkomst.ONDERZOEK, Optional.of(Urgentie.HOOG)),
                new Triagebesluit.Uitslag(Uitkomst.ONDERZOEK, Optional.of(Urgentie.ACUUT)),
                List.of("het criterium direct gevaar", "het triageformulier is er"),
                Partij.VEILIG_THUIS,
                new Onderbouwing(
                        List.of(contact),
                        List.of(),
                        List.of(
                                new OpenVraag(
                                        "het criterium direct gevaar",
                                        "Is er direct gevaar?",
                                        Optional.empty(),
                                        "weging",
                                        true),
                                new OpenVraag(
                                        "het triageformulier is er",
                                        "Is het triageformulier er?",
                                        Optional.empty(),
                                        "TRI-01",
                                        true),
                                new OpenVraag(
                                        "het tijdelijk huisverbod",
                                        "Speelt er een tijdelijk huisverbod?",
                                        Optional.empty(),
                                        "TRI-09",
                                        false)),
                        List.of(),
                        List.of(
                                reden("TRI-02", Zekerheid.DUIDING, List.of(DUIDING), Optional.empty()),
                                reden("TRI-05", Zekerheid.BRON, List.of(), Optional.empty())),
                        BEWIJS));
    }

    public static Overdrachtbesluit overdracht() {
        Plicht kopie = new Plicht(
                Kracht.MOET,
                Rol.VEILIG_THUIS,
                Handeling.KOPIE_STUREN,
                Optional.of(Rol.JEUGDTEAM),
                List.of(Vorm.SCHRIFTELIJK, Vorm.TELEFONISCH),
                new Termijn.NogTeBepalen("kopie aan het team", "0 dagen", Anker.OUDERBRIEF, true),
                List.of(Bijlage.KOPIE_MELDING, Bijlage.VEILIGHEIDSPLAN),
                true,
                true,
                Optional.empty(),
                List.of("9.2.f", "9.2.c"),
                List.of("OVD-04"));
        Plicht vooraf = plicht(
                        Kracht.MOET,
                        Rol.VEILIG_THUIS,
                        Handeling.OVERDRACHT_AANKONDIGEN,
                        new Termijn.Rond(Wanneer.VOOR, Gebeurtenis.OVERDRACHT))
                .metNorm("9.2.d")
                .klaar(Optional.of(Rol.OUDERS), List.of(), Optional.empty());
        String beletsel = "de ouders zijn nog niet over de overdracht geïnformeerd";
        return new Overdrachtbesluit.Geblokkeerd(
                List.of(Partij.VEILIG_THUIS, Partij.JGZ),
                Optional.of(new Team("sociaal team", "Gorinchem")),
                List.of(beletsel),
                new Onderbouwing(
                        List.of(vooraf, kopie),
                        List.of(),
                        List.of(),
                        List.of(
                                new Opmerking(Opmerking.Soort.BELETSEL, beletsel, Optional.empty(), "OVD-01"),
                                new Opmerking(
                                        Opmerking.Soort.GEEN_GRONDSLAG,
                                        "over een overdracht buiten de regio zegt de bron niets",
                                        Optional.empty(),
                                        "OVD-11")),
                        List.of(new Reden(
                                "OVD-01",
                                "Eerst horen de ouders ervan",
                                List.of("de overdracht kan nog niet doorgaan"),
                                List.of(OUDERS, OVERDRACHT),
                                List.of(),
                                Zekerheid.BRON,
                                List.of(),
                                "Ouders horen het voordat hun zaak naar een ander gaat",
                                Optional.empty())),
                        BEWIJS));
    }

    public static Monitoringbesluit monitoring() {
        return new Monitoringbesluit.Voorlopig(
                Partij.JEUGDTEAM,
                List.of(
                        new Monitoringbesluit.Meetmoment("eerste meetmoment", Optional.of(LocalDate.of(2026, 5, 28))),
                        new Monitoringbesluit.Meetmoment("tweede meetmoment", Optional.empty())),
                List.of(new Monitoringbesluit.PerAfwijking("afwijking-1", Afwijkingoordeel.GELDT_NIET)),
                leeg());
    }

    /** A decision that rests on nothing and asks nothing. */
    public static Onderbouwing leeg() {
        return new Onderbouwing(List.of(), List.of(), List.of(), List.of(), List.of(), BEWIJS);
    }

    static Reden reden(String regel, Zekerheid zekerheid, List<Grond> duidingen, Optional<String> betreft) {
        return new Reden(
                regel,
                "Structurele onveiligheid vraagt onderzoek",
                List.of("de uitkomst is onderzoek met urgentie hoog"),
                List.of(CRITERIA),
                duidingen,
                zekerheid,
                List.of(
                        new Feit("het criterium structurele onveiligheid", "ja"),
                        new Feit("direct gevaar", "onbekend")),
                "Omdat het al langer onveilig is, zoekt Veilig Thuis uit wat er speelt",
                betreft);
    }

    private static Bouw plicht(Kracht kracht, Rol wie, Handeling wat, Termijn termijn) {
        return new Bouw(kracht, wie, wat, termijn, List.of());
    }

    private record Bouw(Kracht kracht, Rol wie, Handeling wat, Termijn termijn, List<String> normen) {
        Bouw metNorm(String norm) {
            return new Bouw(kracht, wie, wat, termijn, List.of(norm));
        }

        Plicht klaar(Optional<Rol> jegens, List<Vorm> vormen, Optional<String> betreft) {
            return new Plicht(
                    kracht,
                    wie,
                    wat,
                    jegens,
                    vormen,
                    termijn,
                    List.of(),
                    false,
                    false,
                    betreft,
                    normen,
                    List.of("REG-01"));
        }
    }
}
