package nl.weegwijzer.scenario.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.internal.taal.Tabeltekst;
import nl.weegwijzer.internal.tekst.Tekstwijziging;
import nl.weegwijzer.zaak.Partij;

/** The changes of the rows of a table of data: terms, municipalities or the overview of contacts. */
final class Datavoorstellen {
    private static final List<String> EENHEDEN = List.of("dagen", "maanden", "jaren");

    private final Csvrij koppen;
    private final List<Csvrij> rijen;
    private final List<Voorstel> voorstellen = new ArrayList<>();

    private Datavoorstellen(Tabeltekst tabel) {
        this.koppen = Csvrij.van(tabel.kop());
        this.rijen = tabel.rijen().stream().map(Csvrij::van).toList();
    }

    static List<Voorstel> van(Tabeltekst tabel) {
        Datavoorstellen alle = new Datavoorstellen(tabel);
        boolean termijnen = alle.kolom("termijn") >= 0;
        for (Csvrij rij : alle.rijen) {
            if (alle.kolom("organisatie") >= 0) {
                alle.organisatie(rij);
            } else if (termijnen) {
                alle.termijn(rij);
            } else {
                alle.gemeente(rij);
            }
        }
        return alle.voorstellen;
    }

    private int kolom(String kop) {
        return IntStream.range(0, koppen.cellen().size())
                .filter(i -> koppen.tekst(i).equals(kop))
                .findFirst()
                .orElse(-1);
    }

    private void voeg(Soort soort, String naam, Stream<Tekstwijziging> keuzes) {
        voorstellen.add(new Voorstel(soort, naam, keuzes.toList()));
    }

    private void termijn(Csvrij rij) {
        String naam = rij.tekst(kolom("termijn"));
        int aantal = kolom("aantal");
        int getal = Integer.parseInt(rij.tekst(aantal));
        Stream.of(getal + 1, getal - 1)
                .filter(g -> g >= 0)
                .forEach(g -> voeg(Soort.AANTAL_ANDERS, naam, Stream.of(rij.met(aantal, g.toString()))));
        wissel(Soort.EENHEID_ANDERS, naam, rij, kolom("eenheid"), EENHEDEN);
        List<String> ankers = Stream.of(Anker.values()).map(Anker::woord).toList();
        wissel(Soort.ANKER_ANDERS, naam, rij, kolom("vanaf"), ankers);
        geldigheid(naam, rij);
    }

    private void gemeente(Csvrij rij) {
        int plek = kolom("gemeente");
        String naam = rij.tekst(plek);
        int team = kolom("soort team");
        List<String> teams = rijen.stream().map(r -> r.tekst(team)).distinct().toList();
        wissel(Soort.TEAM_VERWISSELD, naam, rij, team, teams);
        voeg(Soort.GEMEENTE_WEG, naam, Stream.of(Tekstwijziging.zonder(List.of(rij.lijn()))));
        voeg(Soort.GEMEENTE_ANDERS, naam, Stream.of(rij.met(plek, verschreven(naam))));
        opvolger(naam, rij);
        geldigheid(naam, rij);
    }

    private void organisatie(Csvrij rij) {
        int plek = kolom("organisatie");
        String naam = rij.tekst(plek);
        List<String> partijen = Stream.of(Partij.values()).map(Partij::woord).toList();
        voeg(Soort.ORGANISATIE_WEG, naam, Stream.of(Tekstwijziging.zonder(List.of(rij.lijn()))));
        voeg(Soort.ORGANISATIE_ANDERS, naam, Stream.of(rij.met(plek, verschreven(naam))));
        wissel(Soort.PARTIJ_ANDERS, naam, rij, kolom("partij"), partijen);
        int telefoon = kolom("telefoon");
        if (!rij.tekst(telefoon).isEmpty()) {
            voeg(Soort.TELEFOON_ANDERS, naam, Stream.of(rij.met(telefoon, verschreven(rij.tekst(telefoon)))));
        }
        geldigheid(naam, rij);
    }

    private void opvolger(String naam, Csvrij rij) {
        int plek = kolom("opvolger");
        if (plek >= 0 && !rij.tekst(plek).isEmpty()) {
            List<String> anderen = rijen.stream()
                    .map(r -> r.tekst(plek))
                    .filter(o -> !o.isEmpty())
                    .distinct()
                    .toList();
            wissel(Soort.OPVOLGER_ANDERS, naam, rij, plek, anderen);
            voeg(Soort.OPVOLGER_ANDERS, naam, Stream.of(rij.met(plek, "")));
        }
    }

    private static String verschreven(String naam) {
        return naam.length() > 1 ? naam.substring(0, naam.length() - 1) : naam + naam;
    }

    private void wissel(Soort soort, String naam, Csvrij rij, int kolom, List<String> mogelijk) {
        String was = rij.tekst(kolom);
        Wissel.anderen(mogelijk, was).findFirst().ifPresent(w -> voeg(soort, naam, Stream.of(rij.met(kolom, w))));
    }

    private void geldigheid(String naam, Csvrij rij) {
        for (String kop : List.of("geldig vanaf", "geldig tot")) {
            int kolom = kolom(kop);
            if (!rij.tekst(kolom).isEmpty()) {
                LocalDate dag = LocalDate.parse(rij.tekst(kolom));
                for (int stap : new int[] {-1, 1}) {
                    voeg(
                            Soort.GELDIGHEID_ANDERS,
                            naam,
                            Stream.of(rij.met(kolom, dag.plusDays(stap).toString())));
                }
            }
        }
    }
}
