package nl.weegwijzer.zhz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.weegwijzer.scenario.taal.Deelsoort;
import nl.weegwijzer.scenario.taal.Feiten;
import nl.weegwijzer.scenario.taal.Feiten.Feit;
import nl.weegwijzer.scenario.taal.Feitzin;
import nl.weegwijzer.scenario.taal.Vraag;
import nl.weegwijzer.scenario.taal.Vragen;
import nl.weegwijzer.zaak.OngeldigeZaakException;
import nl.weegwijzer.zaak.Zaak;

// Draws cases of every question by saying random facts, in the sentences of scenarios.
final class Zaakloting {
    private static final LocalDate DAG = LocalDate.of(2026, 7, 15);
    private final Random loting;

    Zaakloting(long zaad) {
        loting = new Random(zaad);
    }

    List<Zaak> zaken(int aantal) {
        List<Zaak> zaken = new ArrayList<>();
        while (zaken.size() < aantal) {
            Vraag vraag = Vragen.alle().get(loting.nextInt(Vragen.alle().size()));
            zaak(vraag, 0.3 + 0.6 * loting.nextDouble()).ifPresent(zaken::add);
        }
        return zaken;
    }

    // Cases of one question of which a few facts are known.
    List<Zaak> zaken(Vraag vraag, int aantal, double dichtheid) {
        List<Zaak> zaken = new ArrayList<>();
        while (zaken.size() < aantal) {
            zaak(vraag, dichtheid).ifPresent(zaken::add);
        }
        return zaken;
    }

    private Optional<Zaak> zaak(Vraag vraag, double dichtheid) {
        try {
            return Optional.of(new Feiten(vraag, DAG, feiten(vraag, dichtheid)).zaak());
        } catch (OngeldigeZaakException e) {
            return Optional.empty(); // these facts cannot be together
        }
    }

    private List<Feit> feiten(Vraag vraag, double dichtheid) {
        int delen = 1 + loting.nextInt(3);
        List<Feit> feiten = new ArrayList<>();
        for (Feitzin zin : vraag.zinnen()) {
            for (int deel = 1; deel <= (zin.deel().equals(Deelsoort.ZAAK) ? 1 : delen); deel++) {
                if (loting.nextDouble() < dichtheid) {
                    feiten.add(new Feit(zin, over(zin, deel), waarde(zin)));
                }
            }
        }
        return feiten;
    }

    private Object waarde(Feitzin zin) {
        List<String> woorden = zin.waarde().voorbeelden();
        return zin.waarde().lees(woorden.get(loting.nextInt(woorden.size()))).orElseThrow();
    }

    private static String over(Feitzin zin, int deel) {
        if (zin.deel().equals(Deelsoort.ONTVANGER)) {
            return deel % 2 == 0 ? "de JGZ" : "het jeugdteam";
        }
        return zin.deel().equals(Deelsoort.ZAAK) ? "" : zin.deel().naam() + "-" + deel;
    }
}
