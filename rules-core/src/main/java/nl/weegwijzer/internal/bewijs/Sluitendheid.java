package nl.weegwijzer.internal.bewijs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.bewijs.Regelwerk.Eis;
import nl.weegwijzer.internal.bewijs.Regelwerk.Geldt;
import nl.weegwijzer.internal.model.Begrip;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;

/**
 * Proves of the rules of one subject, over all cases that there can be, that none goes without a conclusion that must
 * be drawn, and that no two rules give a conclusion different values; or gives a case in which they do. Splits the
 * cases by the conditions of the rules, and leaves a part as soon as it is settled. Not thread-safe.
 */
public final class Sluitendheid {
    /** How many parts are looked at for one conclusion before it is left unproved. */
    private static final int MEESTE_DELEN = 200_000;

    private final Regelwerk werk;
    private int delen;

    private Sluitendheid(Regelwerk werk) {
        this.werk = werk;
    }

    /**
     * A case that the rules leave without a conclusion, or in which they contradict each other.
     *
     * @param begrip the conclusion
     * @param feiten what is the case, as sentences
     * @param regels the rules that contradict each other; empty where none says anything
     */
    public record Gat(Begrip begrip, List<String> feiten, List<Regel> regels) {
        String geval() {
            return feiten.isEmpty() ? "er niets bijzonders is" : String.join("; ", feiten);
        }
    }

    /** What is wrong with the rules of a knowledge base in this respect, each with one case as an example. */
    public static List<Diagnose> keur(Kennis kennis) {
        List<Diagnose> diagnosen = new ArrayList<>();
        for (Themaregels thema : kennis.themas()) {
            if (thema.ronden().isEmpty()) {
                diagnosen.add(geenRegels(thema.thema().naam()));
            }
            gaten(thema).forEach(gat -> diagnosen.add(gat.regels().isEmpty() ? leemte(thema, gat) : strijd(gat)));
        }
        return diagnosen;
    }

    private static Diagnose leemte(Themaregels thema, Gat gat) {
        Plaats plaats = thema.regels().stream()
                .filter(r -> Regelwerk.concludeert(r, gat.begrip()))
                .map(Regel::plaats)
                .findFirst()
                .orElseGet(() -> new Plaats("regels", 0));
        return diagnose(
                "BANK-24",
                plaats,
                "er is een geval waarin geen regel of rij iets zegt over `"
                        + gat.begrip().naam() + "`, en dan is er geen besluit",
                "voeg een regel of rij toe die ook geldt als " + gat.geval());
    }

    private static Diagnose geenRegels(String thema) {
        return diagnose(
                "BANK-27",
                new Plaats("regels", 0),
                "er zijn geen regels over " + thema + ", en dan is er over zo'n zaak geen besluit",
                "zet het bestand met `onderwerp " + thema + "` terug in de map regels");
    }

    private static Diagnose strijd(Gat gat) {
        Regel een = gat.regels().get(0);
        Regel ander = gat.regels().get(1);
        return diagnose(
                "BANK-25",
                ander.plaats(),
                "regel " + ander.id() + " en regel " + een.id() + " (" + een.plaats()
                        + ") kunnen tegelijk gelden en zeggen iets anders over `"
                        + gat.begrip().naam() + "`",
                "zorg dat hun voorwaarden elkaar uitsluiten; nu gelden zij allebei als " + gat.geval());
    }

    private static Diagnose diagnose(String code, Plaats plaats, String boodschap, String hulp) {
        return new Diagnose(code, plaats.bestand(), plaats.regel(), 0, boodschap, "", 0, hulp);
    }

    /** The first case that is found for each conclusion for which there is one. */
    public static List<Gat> gaten(Themaregels thema) {
        if (thema.ronden().isEmpty()) {
            return List.of();
        }
        Regelwerk werk = new Regelwerk(thema);
        List<Gat> gaten = new ArrayList<>();
        for (Begrip begrip : thema.thema().begrippen()) {
            if (begrip.stand()) {
                new Sluitendheid(werk).zoek(begrip).ifPresent(gaten::add);
            }
        }
        return gaten;
    }

    private Optional<Gat> zoek(Begrip begrip) {
        delen = 0;
        return zoek(begrip, werk.alles());
    }

    private Optional<Gat> zoek(Begrip begrip, long[] over) {
        if (++delen > MEESTE_DELEN) {
            return Optional.empty();
        }
        long[] standen = new long[over.length];
        int stand = begrip.plaats() - 1;
        int open = -1;
        Optional<Integer> zeker = Optional.empty();
        for (int nummer : werk.regelsOver(stand)) {
            Geldt geldt = werk.geldt(nummer, over, standen);
            if (geldt == Geldt.NOOIT) {
                continue;
            }
            if (geldt == Geldt.SOMS) {
                open = open < 0 ? nummer : open;
            }
            Object waarde = werk.regel(nummer).waarde();
            if (geldt == Geldt.ALTIJD
                    && zeker.isPresent()
                    && !werk.regel(zeker.get()).waarde().equals(waarde)) {
                return Optional.of(gat(begrip, over, List.of(zeker.get(), nummer)));
            }
            zeker = geldt == Geldt.ALTIJD && zeker.isEmpty() ? Optional.of(nummer) : zeker;
        }
        if (open < 0) {
            return zeker.isPresent() || !begrip.verplicht()
                    ? Optional.empty()
                    : Optional.of(gat(begrip, over, List.of()));
        }
        if (zeker.isPresent()) {
            open = anders(stand, zeker.get(), over, standen);
            if (open < 0) {
                return Optional.empty();
            }
        } else if (!begrip.verplicht() && eens(stand, over, standen)) {
            return Optional.empty();
        }
        Optional<Eis> keuze = werk.keuze(open, over, standen);
        return keuze.isPresent() ? splits(begrip, over, keuze.get()) : Optional.empty();
    }

    private Optional<Gat> splits(Begrip begrip, long[] over, Eis keuze) {
        long was = over[keuze.plek()];
        for (long deel : new long[] {was & keuze.waarden(), was & ~keuze.waarden()}) {
            long[] kleiner = over.clone();
            kleiner[keuze.plek()] = deel;
            Optional<Gat> gat = zoek(begrip, kleiner);
            if (gat.isPresent()) {
                return gat;
            }
        }
        return Optional.empty();
    }

    /** A rule that may still give another value than one that applies; -1 where there is none. */
    private int anders(int stand, int zeker, long[] over, long[] standen) {
        for (int nummer : werk.regelsOver(stand)) {
            if (!werk.regel(nummer).waarde().equals(werk.regel(zeker).waarde())
                    && werk.geldt(nummer, over, standen) == Geldt.SOMS) {
                return nummer;
            }
        }
        return -1;
    }

    /** Whether all rules that may still apply give the same value. */
    private boolean eens(int stand, long[] over, long[] standen) {
        Object gezien = null;
        for (int nummer : werk.regelsOver(stand)) {
            if (werk.geldt(nummer, over, standen) == Geldt.SOMS) {
                Object waarde = werk.regel(nummer).waarde();
                if (gezien != null && !gezien.equals(waarde)) {
                    return false;
                }
                gezien = waarde;
            }
        }
        return true;
    }

    private Gat gat(Begrip begrip, long[] over, List<Integer> regels) {
        long[] alles = werk.alles();
        List<String> feiten = new ArrayList<>();
        for (int plek = 0; plek < over.length; plek++) {
            Begrip feit = werk.begrippen().get(plek);
            if (!feit.stand() && over[plek] != alles[plek]) {
                feiten.add(zin(feit, over[plek]));
            }
        }
        return new Gat(
                begrip, feiten, regels.stream().map(n -> werk.regel(n).regel()).toList());
    }

    private static String zin(Begrip feit, long masker) {
        List<String> woorden = new ArrayList<>();
        for (int i = 0; i < feit.waarden().size(); i++) {
            if ((masker & 1L << i) != 0) {
                woorden.add(feit.waarden().get(i).woord());
            }
        }
        return feit.zin() + " " + (woorden.isEmpty() ? "(nog) niets" : String.join(" of ", woorden));
    }
}
