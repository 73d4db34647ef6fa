package nl.weegwijzer.scenario.mutatie;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Voorwaarde;
import nl.weegwijzer.internal.taal.Blok;
import nl.weegwijzer.internal.tekst.Lijn;
import nl.weegwijzer.internal.tekst.Tekstwijziging;

/** The changes of one rule in a rule file. */
final class Regelvoorstellen {
    private static final String NORM = "norm ";
    private static final String DUIDING = "duiding ";
    private static final String KEUZE = "keuze";
    private static final String UITLEG = "uitleg ";
    private static final String ALTIJD = "altijd";

    private final Omgeving omgeving;
    private final Blok blok;
    private final List<Voorstel> voorstellen = new ArrayList<>();

    private Regelvoorstellen(Omgeving omgeving, Blok blok) {
        this.omgeving = omgeving;
        this.blok = blok;
    }

    static List<Voorstel> van(Omgeving omgeving, Blok blok) {
        Regelvoorstellen alle = new Regelvoorstellen(omgeving, blok);
        alle.lees();
        return alle.voorstellen;
    }

    private void lees() {
        voeg(Soort.REGEL_WEG, Tekstwijziging.zonder(blok.lijnen()));
        List<Lijn> zinnen = blok.lijnen().stream()
                .filter(l -> !l.zin().isEmpty() && !l.zin().startsWith("#"))
                .toList();
        List<String> teksten = zinnen.stream().map(Lijn::zin).toList();
        int als = teksten.indexOf("als");
        int dan = teksten.indexOf("dan");
        kop(zinnen.subList(1, als), teksten.contains(KEUZE));
        voorwaarden(zinnen.subList(als + 1, dan));
        gevolgen(zinnen.subList(dan + 1, zinnen.size() - 1));
    }

    private void voeg(Soort soort, Tekstwijziging... keuzes) {
        voorstellen.add(new Voorstel(soort, blok.regel().id(), List.of(keuzes)));
    }

    // The same line with other words, after what it begins with; without words it goes.
    private void voeg(Wissel wissel, Lijn lijn, String begin) {
        voorstellen.add(new Voorstel(
                wissel.soort(),
                blok.regel().id(),
                wissel.keuzes().stream()
                        .map(k -> k.equals(Wissel.WEG)
                                ? Tekstwijziging.zonder(List.of(lijn))
                                : Tekstwijziging.van(lijn, inspringing(lijn) + begin + k))
                        .toList()));
    }

    private static String inspringing(Lijn lijn) {
        return lijn.tekst().substring(0, lijn.stuk().begin());
    }

    private void kop(List<Lijn> lijnen, boolean keuze) {
        Regel regel = blok.regel();
        Namenwissels namen = new Namenwissels(omgeving);
        for (Lijn lijn : lijnen) {
            if (lijn.zin().startsWith(NORM)) {
                namen.normen(regel.normen()).forEach(w -> voeg(w, lijn, NORM));
            } else if (lijn.zin().startsWith(DUIDING)) {
                namen.duidingen(regel.duidingen()).forEach(w -> voeg(w, lijn, DUIDING));
            } else if (lijn.zin().equals(KEUZE)) {
                voeg(Soort.KEUZE_WEG, Tekstwijziging.zonder(List.of(lijn)));
            } else if (lijn.zin().startsWith(UITLEG) && !keuze) {
                String erbij = inspringing(lijn) + KEUZE;
                voeg(Soort.KEUZE_ERBIJ, new Tekstwijziging(lijn.bestand(), lijn.nummer(), List.of(), List.of(erbij)));
            }
        }
    }

    private void voorwaarden(List<Lijn> lijnen) {
        List<Voorwaarde> voorwaarden = blok.regel().voorwaarden();
        for (int i = 0; i < voorwaarden.size(); i++) {
            Voorwaarde voorwaarde = voorwaarden.get(i);
            Lijn lijn = lijnen.get(i);
            String begin = voorwaarde.begrip().zin() + " ";
            for (Wissel wissel :
                    Waardewissels.voorwaarde(voorwaarde, omgeving.waarden(blok.thema(), voorwaarde.begrip()))) {
                if (wissel.soort() == Soort.VOORWAARDE_WEG && voorwaarden.size() == 1) {
                    voeg(Wissel.van(wissel.soort(), ALTIJD), lijn, "");
                } else {
                    voeg(wissel, lijn, begin);
                }
            }
        }
    }

    private void gevolgen(List<Lijn> lijnen) {
        Gevolgwissels wissels = new Gevolgwissels(omgeving);
        for (int i = 0; i < lijnen.size(); i++) {
            Lijn lijn = lijnen.get(i);
            wissels.van(blok.thema(), blok.regel().gevolgen().get(i), lijn.zin())
                    .forEach(w -> voeg(w, lijn, ""));
        }
    }
}
