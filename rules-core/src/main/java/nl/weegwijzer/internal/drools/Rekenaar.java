package nl.weegwijzer.internal.drools;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.weegwijzer.besluit.Grond;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Thema;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that apply by looking at the conditions of each, without Drools: for asking very many records, or the
 * same ones of very many slightly different rules. Thread-safe.
 */
final class Rekenaar implements Toepasser {
    private final Thema thema;
    private final Map<String, Grond> gronden;
    private final List<List<Rekenregel>> regels;
    private final Rekenronde[] ronden;
    private volatile @Nullable IdentityHashMap<Regel, Rekenregel> perRegel;

    private Rekenaar(Themaregels regels, Map<String, Grond> gronden, IdentityHashMap<Regel, Rekenregel> bekend) {
        this.thema = regels.thema();
        this.gronden = gronden;
        this.regels = new ArrayList<>(regels.ronden().size());
        this.ronden = new Rekenronde[regels.ronden().size()];
        for (int i = 0; i < ronden.length; i++) {
            List<Rekenregel> ronde = new ArrayList<>(regels.ronden().get(i).size());
            for (Regel regel : regels.ronden().get(i)) {
                Rekenregel klaar = bekend.get(regel);
                ronde.add(klaar == null ? new Rekenregel(thema, regel, gronden) : klaar);
            }
            this.regels.add(ronde);
            this.ronden[i] = new Rekenronde(ronde, thema.begrippen().size() + 1);
        }
    }

    static Rekenaar van(Themaregels regels, Map<String, Grond> gronden) {
        return new Rekenaar(regels, gronden, new IdentityHashMap<>());
    }

    /** With what was made ready of the very same rules before. */
    static Rekenaar van(Themaregels regels, Rekenaar vorige) {
        boolean zelfdeThema = vorige.thema.equals(regels.thema());
        return new Rekenaar(regels, vorige.gronden, zelfdeThema ? vorige.perRegel() : new IdentityHashMap<>());
    }

    /** By the rule object itself: comparing rules would cost more than making one ready. */
    private IdentityHashMap<Regel, Rekenregel> perRegel() {
        IdentityHashMap<Regel, Rekenregel> bekend = perRegel;
        if (bekend == null) {
            bekend = new IdentityHashMap<>();
            for (List<Rekenregel> ronde : regels) {
                for (Rekenregel regel : ronde) {
                    bekend.put(regel.regel(), regel);
                }
            }
            perRegel = bekend;
        }
        return bekend;
    }

    @Override
    public void doorloop(Verloop verloop) {
        while (verloop.naarVolgendeRonde()) {
            ronden[verloop.ronde() - 1].pas(verloop.situatie(), verloop);
        }
    }
}
