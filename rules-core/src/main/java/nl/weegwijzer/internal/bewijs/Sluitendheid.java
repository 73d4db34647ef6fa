package nl.weegwijzer.internal.bewijs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Plaats;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Themaregels;

/**
 * Proves of a knowledge base, over all cases that there can be, that none goes without a conclusion that must be drawn
 * and that no two rules give a conclusion different values; or says in which case they do. Every term that rules name
 * must hold as long as the knowledge base does.
 */
public final class Sluitendheid {
    private static final Plaats REGELS = new Plaats("regels", 0);

    /** How many rules that nearly apply a reader is shown. */
    private static final int MEESTE_BIJNA = 3;

    private Sluitendheid() {}

    /** What is wrong with the rules in this respect, each with one case as an example. */
    public static List<Diagnose> keur(Kennis kennis) {
        List<Diagnose> diagnosen = new ArrayList<>(Termijndekking.keur(kennis));
        for (Themaregels thema : kennis.themas()) {
            if (thema.ronden().isEmpty()) {
                diagnosen.add(geenRegels(thema.thema().naam()));
            }
            for (Gat gat : Gatenzoeker.gaten(thema)) {
                diagnosen.add(diagnose(gat));
            }
        }
        return diagnosen;
    }

    /**
     * Something that is wrong with the rules of a subject after a few of them changed, where nothing was wrong before.
     *
     * @param thema the rules of the subject after the change
     * @param veranderd the rules that changed, as they were and as they are
     */
    public static Optional<Diagnose> keur(Themaregels thema, Collection<Regel> veranderd) {
        return Gatenzoeker.gat(thema, veranderd).map(Sluitendheid::diagnose);
    }

    private static Diagnose diagnose(Gat gat) {
        return gat.regels().isEmpty() ? leemte(gat) : strijd(gat);
    }

    /** What is wrong with the terms that rules name. */
    public static List<Diagnose> keurTermijnen(Kennis kennis) {
        return Termijndekking.keur(kennis);
    }

    private static Diagnose geenRegels(String thema) {
        return diagnose(
                "BANK-27",
                REGELS,
                "er zijn geen regels over " + thema + ", en dan is er over zo'n zaak geen besluit",
                "zet het bestand met `onderwerp " + thema + "` terug in de map regels");
    }

    private static Diagnose leemte(Gat gat) {
        return diagnose(
                "BANK-24",
                gat.bijna().stream().map(b -> b.regel().plaats()).findFirst().orElse(REGELS),
                "er is een geval waarin geen regel of rij iets zegt over `"
                        + gat.begrip().naam() + "`, en dan is er geen besluit",
                "voeg een regel of rij toe voor dit geval, of verruim er een: " + gat.geval() + bijna(gat));
    }

    private static String bijna(Gat gat) {
        String regels = gat.bijna().stream()
                .limit(MEESTE_BIJNA)
                .filter(b -> !b.mist().isEmpty())
                .map(b -> b.regel().id() + " (niet vervuld: `" + String.join("` en `", b.mist()) + "`)")
                .collect(Collectors.joining(", "));
        return regels.isEmpty() ? "" : ". Bijna past: " + regels;
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
                "zorg dat hun voorwaarden elkaar uitsluiten; nu gelden zij allebei in dit geval: " + gat.geval());
    }

    private static Diagnose diagnose(String code, Plaats plaats, String boodschap, String hulp) {
        return new Diagnose(code, plaats.bestand(), plaats.regel(), 0, boodschap, "", 0, hulp);
    }
}
