package nl.weegwijzer.benchmark;

import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Feit;
import nl.weegwijzer.besluit.Reden;
import nl.weegwijzer.besluit.Triagebesluit.Uitslag;
import nl.weegwijzer.besluit.Uitkomst;
import nl.weegwijzer.besluit.Urgentie;
import nl.weegwijzer.zaak.Antwoord;
import nl.weegwijzer.zaak.Criteria;
import nl.weegwijzer.zaak.Meldvorm;
import nl.weegwijzer.zaak.Triagezaak;

/** The weighing of one report on five criteria, each a bit: what is yes, and what is not known. */
final class Weging {
    static final int ANONIMITEIT = 1;
    static final int GEVAAR = 2;
    static final int STRUCTUREEL = 4;
    static final int PROBLEMEN = 8;
    static final int KWETSBAAR = 16;

    private static final Uitslag ACUUT = new Uitslag(Uitkomst.ONDERZOEK, Optional.of(Urgentie.ACUUT));
    private static final Uitslag HOOG = new Uitslag(Uitkomst.ONDERZOEK, Optional.of(Urgentie.HOOG));
    private static final Uitslag REGULIER = new Uitslag(Uitkomst.ONDERZOEK, Optional.of(Urgentie.REGULIER));
    private static final Uitslag VERVOLG = new Uitslag(Uitkomst.VERVOLGTRAJECT, Optional.of(Urgentie.REGULIER));
    private static final Uitslag ADVIES = new Uitslag(Uitkomst.OVERDRACHT_MET_ADVIES, Optional.of(Urgentie.REGULIER));

    private final Weegteksten teksten;
    private final Criteria criteria;
    private final Meldvorm vorm;
    private final Antwoord anoniem;
    private final int ja;
    private final int onbekend;

    Weging(Weegteksten teksten, Triagezaak zaak) {
        this.teksten = teksten;
        this.criteria = zaak.criteria();
        this.vorm = zaak.melding().vorm();
        this.anoniem = criteria.anonimiteitMelder() == Antwoord.ONBEKEND ? anoniem(vorm) : criteria.anonimiteitMelder();
        this.ja = bit(anoniem, Antwoord.JA, ANONIMITEIT)
                | bit(criteria.directGevaar(), Antwoord.JA, GEVAAR)
                | bit(criteria.structureleOnveiligheid(), Antwoord.JA, STRUCTUREEL)
                | bit(criteria.multiProblem(), Antwoord.JA, PROBLEMEN)
                | bit(criteria.kwetsbaarheidSysteem(), Antwoord.JA, KWETSBAAR);
        this.onbekend = bit(anoniem, Antwoord.ONBEKEND, ANONIMITEIT)
                | bit(criteria.directGevaar(), Antwoord.ONBEKEND, GEVAAR)
                | bit(criteria.structureleOnveiligheid(), Antwoord.ONBEKEND, STRUCTUREEL)
                | bit(criteria.multiProblem(), Antwoord.ONBEKEND, PROBLEMEN)
                | bit(criteria.kwetsbaarheidSysteem(), Antwoord.ONBEKEND, KWETSBAAR);
    }

    private static int bit(Antwoord antwoord, Antwoord gezocht, int bit) {
        return antwoord == gezocht ? bit : 0;
    }

    /** With every unknown criterion counted as no. */
    Uitslag nu() {
        return uitslag(ja);
    }

    /** More yes never weighs less, so the heaviest is where every unknown criterion is yes. */
    Uitslag zwaarst() {
        return uitslag(ja | onbekend);
    }

    boolean vast() {
        return nu().equals(zwaarst());
    }

    /** Whether the answer to this unknown criterion can change the outcome, whatever the other answers are. */
    boolean beslissend(int criterium) {
        if ((onbekend & criterium) == 0) {
            return false;
        }
        int andere = onbekend & ~criterium;
        for (int keuze = andere; ; keuze = (keuze - 1) & andere) {
            if (!uitslag(ja | keuze).equals(uitslag(ja | keuze | criterium))) {
                return true;
            }
            if (keuze == 0) {
                return false;
            }
        }
    }

    /** Whether Veilig Thuis gathers information itself, because the reporter cannot be asked openly. */
    boolean informatieNodig() {
        int rij = rij(ja);
        return rij == 4 || rij == 5;
    }

    Reden redenAnonimiteit() {
        Antwoord opgave = criteria.anonimiteitMelder();
        Feit feit = new Feit("de melder blijft volgens opgave anoniem", opgave.woord());
        if (opgave == Antwoord.JA) {
            return teksten.ano04.reden(feit);
        }
        if (opgave == Antwoord.NEE) {
            return teksten.ano05.reden(feit);
        }
        Regeltekst tekst = switch (vorm) {
            case GESLOTEN -> teksten.ano01;
            case OPEN -> teksten.ano02;
            case ONBEKEND -> teksten.ano03;
        };
        return tekst.reden(feit, new Feit("de melding", vorm.woord()));
    }

    Reden redenUitslag() {
        Feit gevaar =
                new Feit("het criterium direct gevaar", criteria.directGevaar().woord());
        if (rij(ja) == 1) {
            return teksten.weg01.reden(gevaar);
        }
        Feit structureel = new Feit(
                "het criterium structurele onveiligheid",
                criteria.structureleOnveiligheid().woord());
        if (rij(ja) == 2) {
            return teksten.weg02.reden(structureel, gevaar);
        }
        Feit problemen = new Feit(
                "het criterium multi-problem situatie", criteria.multiProblem().woord());
        Feit kwetsbaar = new Feit(
                "het criterium kwetsbaarheid systeem",
                criteria.kwetsbaarheidSysteem().woord());
        Feit anoniemfeit = new Feit("het criterium anonimiteit melder", anoniem.woord());
        return switch (rij(ja)) {
            case 3 -> teksten.weg03.reden(List.of(problemen, kwetsbaar, gevaar, structureel));
            case 4 -> teksten.weg04.reden(List.of(problemen, anoniemfeit, gevaar, structureel, kwetsbaar));
            case 5 -> teksten.weg05.reden(List.of(kwetsbaar, anoniemfeit, gevaar, structureel, problemen));
            case 6 -> teksten.weg06.reden(List.of(problemen, gevaar, structureel, kwetsbaar, anoniemfeit));
            case 7 -> teksten.weg07.reden(List.of(kwetsbaar, gevaar, structureel, problemen, anoniemfeit));
            case 8 -> teksten.weg08.reden(List.of(anoniemfeit, gevaar, structureel, problemen, kwetsbaar));
            default -> teksten.weg09.reden(List.of(gevaar, structureel, problemen, kwetsbaar, anoniemfeit));
        };
    }

    private static Antwoord anoniem(Meldvorm vorm) {
        return switch (vorm) {
            case GESLOTEN -> Antwoord.JA;
            case OPEN -> Antwoord.NEE;
            case ONBEKEND -> Antwoord.ONBEKEND;
        };
    }

    private static Uitslag uitslag(int ja) {
        return switch (rij(ja)) {
            case 1 -> ACUUT;
            case 2 -> HOOG;
            case 3, 4, 5 -> REGULIER;
            case 6, 7, 8 -> VERVOLG;
            default -> ADVIES;
        };
    }

    /** The first row of the table of weights that fits. */
    private static int rij(int ja) {
        if ((ja & GEVAAR) != 0) {
            return 1;
        }
        if ((ja & STRUCTUREEL) != 0) {
            return 2;
        }
        boolean problemen = (ja & PROBLEMEN) != 0;
        boolean kwetsbaar = (ja & KWETSBAAR) != 0;
        boolean anoniem = (ja & ANONIMITEIT) != 0;
        if (problemen && kwetsbaar) {
            return 3;
        }
        if (problemen && anoniem) {
            return 4;
        }
        if (kwetsbaar && anoniem) {
            return 5;
        }
        if (problemen) {
            return 6;
        }
        if (kwetsbaar) {
            return 7;
        }
        return anoniem ? 8 : 9;
    }
}
