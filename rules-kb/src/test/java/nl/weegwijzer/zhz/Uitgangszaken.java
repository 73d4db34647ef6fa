package nl.weegwijzer.zhz;

import static nl.weegwijzer.zaak.Antwoord.JA;
import static nl.weegwijzer.zaak.Antwoord.NEE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.Kennisbank;
import nl.weegwijzer.Weegwijzer;
import nl.weegwijzer.besluit.Meldadvies;
import nl.weegwijzer.besluit.Triagebesluit;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Functie;
import nl.weegwijzer.zaak.Gezin;
import nl.weegwijzer.zaak.Gezinscontact;
import nl.weegwijzer.zaak.Huisverbod;
import nl.weegwijzer.zaak.Jeugdbescherming;
import nl.weegwijzer.zaak.Kanaal;
import nl.weegwijzer.zaak.Kennisgeving;
import nl.weegwijzer.zaak.Kind;
import nl.weegwijzer.zaak.Meldcode;
import nl.weegwijzer.zaak.Melder;
import nl.weegwijzer.zaak.Melderrol;
import nl.weegwijzer.zaak.Melding;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Organisatie;
import nl.weegwijzer.zaak.Ouder;
import nl.weegwijzer.zaak.Stukken;
import nl.weegwijzer.zaak.Toestemming;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Veiligheid;
import nl.weegwijzer.zaak.Verloop;
import nl.weegwijzer.zaak.Vermoeden;
import nl.weegwijzer.zaak.Voorbereiding;

// Cases in which everything is known and nothing is special; each test changes the one thing that its norm is about.
final class Uitgangszaken {
    static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    static final Weegwijzer WEEGWIJZER = Weegwijzer.met(Kennisbank.load("zhz"));

    static final Melder JGZ = new Melder(Melderrol.JGZ, JA);
    static final Melder JEUGDTEAM = new Melder(Melderrol.JEUGDTEAM, JA);
    static final Melder ANDER = new Melder(Melderrol.ANDERE_PROFESSIONAL, JA);
    static final Melder BURGER = new Melder(Melderrol.BURGER, JA);

    static final Vermoeden KINDERMISHANDELING = new Vermoeden(JA, NEE);
    static final Vermoeden HUISELIJK_GEWELD = new Vermoeden(NEE, JA);
    static final Vermoeden GEEN_VERMOEDEN = new Vermoeden(NEE, NEE);
    static final Veiligheid VEILIG = new Veiligheid(NEE, NEE, NEE, NEE);
    static final Meldcode GEZET = new Meldcode(JA, JA, JA, JA, JA, NEE);
    static final Voorbereiding EENVOUDIG = new Voorbereiding(NEE, NEE, Kanaal.SCHRIFTELIJK);
    static final Gezin GEZIN = gezin(kind(1));

    // A professional of youth health care who suspects child abuse, took all steps and discussed the report.
    static final Meldzaak MELDING =
            new Meldzaak(DAG, JGZ, GEZIN, KINDERMISHANDELING, VEILIG, new Gezinscontact(JA, JA, JA), GEZET, EENVOUDIG);

    // The same, with parents whom nobody asked and a family that knows of nothing.
    static final Meldzaak ONBESPROKEN =
            MELDING.gezin(metToestemming(Toestemming.NIET_GEVRAAGD)).gezinscontact(new Gezinscontact(NEE, NEE, JA));

    static final Criteria LICHT = new Criteria(NEE, NEE, NEE, NEE, Antwoord.ONBEKEND);
    static final Stukken COMPLEET = new Stukken(JA, JA, JA);
    static final Kennisgeving GEEN_KENNISGEVING = new Kennisgeving(NEE, NEE, NEE, NEE);
    static final Verloop BEGIN = new Verloop(NEE, NEE, NEE, NEE);
    static final Melding OPEN = new Melding(Meldvorm.OPEN, JEUGDTEAM, JA, Optional.of(DAG));
    static final Melding GESLOTEN = new Melding(Meldvorm.GESLOTEN, JEUGDTEAM, JA, Optional.of(DAG));
    static final Melding VORM_ONBEKEND = new Melding(Meldvorm.ONBEKEND, JEUGDTEAM, JA, Optional.of(DAG));

    // An open report about one child, complete, with no criterium met.
    static final Triagezaak TRIAGE =
            new Triagezaak(DAG, OPEN, GEZIN, COMPLEET, LICHT, NEE, GEEN_KENNISGEVING, Huisverbod.GEEN, BEGIN);

    private Uitgangszaken() {}

    static Meldadvies advies(Meldzaak zaak) {
        return WEEGWIJZER.meldadvies(zaak);
    }

    static Triagebesluit triage(Triagezaak zaak) {
        return WEEGWIJZER.triage(zaak);
    }

    static Kind kind(int nummer) {
        return new Kind("kind-" + nummer, JA, JA, NEE);
    }

    static Kind onderToezicht(int nummer) {
        return kind(nummer).onderToezicht(JA);
    }

    static Kind[] kinderen(int aantal) {
        return IntStream.rangeClosed(1, aantal).mapToObj(Uitgangszaken::kind).toArray(Kind[]::new);
    }

    static Gezin gezin(Kind... kinderen) {
        return new Gezin(
                List.of(kinderen),
                JA,
                List.of(ouder(1, Toestemming.GEGEVEN), ouder(2, Toestemming.GEGEVEN)),
                List.of());
    }

    static Ouder ouder(int nummer, Toestemming toestemming) {
        return new Ouder("ouder-" + nummer, JA, toestemming);
    }

    static Gezin metToestemming(Toestemming... perOuder) {
        return GEZIN.ouders(IntStream.range(0, perOuder.length)
                .mapToObj(i -> ouder(i + 1, perOuder[i]))
                .toList());
    }

    static Gezin met(Gezin gezin, Jeugdbescherming... functies) {
        return gezin.jeugdbescherming(List.of(functies));
    }

    static Jeugdbescherming gezinsvoogd(int kind) {
        return new Jeugdbescherming("kind-" + kind, Functie.GEZINSVOOGD, Organisatie.JEUGDBESCHERMING_WEST);
    }

    static Jeugdbescherming casemanager(int kind) {
        return new Jeugdbescherming("kind-" + kind, Functie.CASEMANAGER, Organisatie.JEUGDBESCHERMING_WEST);
    }

    static Stream<Melder> professionals() {
        return Stream.of(JGZ, JEUGDTEAM, ANDER);
    }
}
