package nl.weegwijzer.internal.drools;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.weegwijzer.diagnose.OnbruikbareKennisbankException;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Themaregels;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Runs the rules of a knowledge base on flat records. A record meets only the rules of its own subject, round by round;
 * what they conclude in one round is filled in before the next. Drools finds the rules that apply, or, in a motor made
 * by {@link #rekenend(Kennis)}, a plain evaluator of their conditions. Immutable but for what it remembers;
 * thread-safe.
 */
public final class Motor {
    private static final int OMVANG_GEHEUGEN = 2048;

    /** How long the rules of one subject may take on one record: a thousand times what they ever took, and more. */
    private static final Duration LANGSTE = Duration.ofSeconds(10);

    private final Kennis kennis;
    private final Map<String, Themamotor> themas;
    private final @Nullable Consumer<? super Afleiding<?>> waarnemer;

    private Motor(Kennis kennis, Map<String, Themamotor> themas, @Nullable Consumer<? super Afleiding<?>> waarnemer) {
        this.kennis = kennis;
        this.themas = themas;
        this.waarnemer = waarnemer;
    }

    /**
     * A motor that lets Drools find the rules that apply.
     *
     * @throws OnbruikbareKennisbankException where Drools does not work as it should in this program
     */
    public static Motor start(Kennis kennis) {
        return start(kennis, Map.of(), Droolsinstelling.begin().klaar());
    }

    /** The same, reading what it is to run while Drools gets ready: for who knows that there is something to run. */
    public static Motor start(Supplier<Kennis> lezer) {
        Droolsinstelling instelling = Droolsinstelling.begin();
        Kennis kennis;
        try {
            kennis = lezer.get();
        } finally {
            instelling.wacht();
        }
        return start(kennis, Map.of(), instelling.klaar());
    }

    /** The same, sharing with an earlier one what Drools made of subjects whose rules are the same in both. */
    public static Motor start(Kennis kennis, Motor vorige) {
        return start(
                kennis,
                vorige.zelfdeGronden(kennis) ? vorige.themas : Map.of(),
                Droolsinstelling.begin().klaar());
    }

    /** The same, remembering nothing: to measure and compare with. */
    public static Motor zonderGeheugen(Kennis kennis) {
        Droolsinstelling instelling = Droolsinstelling.begin().klaar();
        return metDrools(kennis, 0, r -> Droolstoepasser.van(r, kennis.gronden(), instelling, false, LANGSTE));
    }

    private static Motor start(Kennis kennis, Map<String, Themamotor> vorige, Droolsinstelling instelling) {
        return metDrools(kennis, OMVANG_GEHEUGEN, regels -> {
            Themamotor bekend = vorige.get(regels.beeld());
            return bekend != null
                            && bekend.toepasser() instanceof Droolstoepasser zelfde
                            && bekend.regels().equals(regels)
                    ? zelfde
                    : Droolstoepasser.van(regels, kennis.gronden(), instelling, true, LANGSTE);
        });
    }

    /** A motor on exported rules that Drools read by itself, remembering nothing: to compare with. */
    public static Motor op(Kennis kennis, KieBase regels) {
        return op(kennis, regels, LANGSTE);
    }

    /** The same, with rules that may take so long on one record. */
    public static Motor op(Kennis kennis, KieBase regels, Duration langste) {
        return metDrools(kennis, 0, r -> Droolstoepasser.op(regels, r, kennis.gronden(), langste));
    }

    private static Motor metDrools(Kennis kennis, int omvang, Function<Themaregels, Toepasser> toepassers) {
        Geheugen<Record, Afleiding<?>> geheugen = new Geheugen<>(omvang);
        Geheugen<Record, Object> verkenningen = new Geheugen<>(omvang);
        Map<String, Themamotor> themas = new HashMap<>();
        for (Themaregels regels : kennis.themas()) {
            Toepasser toepasser = toepassers.apply(regels);
            themas.put(regels.beeld(), new Themamotor(regels, toepasser, geheugen, verkenningen));
        }
        return new Motor(kennis, themas, null);
    }

    /** A motor that evaluates the conditions of the rules itself, without Drools: it decides the same. */
    public static Motor rekenend(Kennis kennis) {
        return rekenend(kennis, Map.of());
    }

    /**
     * The same, sharing with an earlier one all that hangs on subjects and rules that are the very same objects in
     * both: cheap where one rule differs.
     */
    public static Motor rekenend(Kennis kennis, Motor vorige) {
        return rekenend(kennis, vorige.zelfdeGronden(kennis) ? vorige.themas : Map.of());
    }

    private boolean zelfdeGronden(Kennis ander) {
        return kennis.gronden().equals(ander.gronden());
    }

    private static Motor rekenend(Kennis kennis, Map<String, Themamotor> vorige) {
        Map<String, Themamotor> themas = new HashMap<>();
        for (Themaregels regels : kennis.themas()) {
            themas.put(regels.beeld(), rekenend(kennis, regels, vorige.get(regels.beeld())));
        }
        return new Motor(kennis, themas, null);
    }

    @SuppressWarnings("ReferenceEquality") // comparing what rules say would cost more than making them ready
    private static Themamotor rekenend(Kennis kennis, Themaregels regels, @Nullable Themamotor vorige) {
        Rekenaar toepasser;
        if (vorige != null && vorige.toepasser() instanceof Rekenaar bekend) {
            if (vorige.regels() == regels) {
                return vorige;
            }
            toepasser = Rekenaar.van(regels, bekend);
        } else {
            toepasser = Rekenaar.van(regels, kennis.gronden());
        }
        return new Themamotor(regels, toepasser, new Geheugen<>(OMVANG_GEHEUGEN), new Geheugen<>(OMVANG_GEHEUGEN));
    }

    /**
     * The same motor, telling the observer each derivation that a decision rests on, once for each part of a case and
     * also where it was remembered. What is only tried out, as the ways in which unknown facts could be answered, is
     * not told. Told in the thread that asks, while the decision is being made: it may still turn out that there is
     * none.
     */
    public Motor met(Consumer<? super Afleiding<?>> waarnemer) {
        return new Motor(kennis, themas, waarnemer);
    }

    /** A decision is to rest on this derivation. */
    public void gebruikt(Afleiding<?> afleiding) {
        if (waarnemer != null) {
            waarnemer.accept(afleiding);
        }
    }

    /** The knowledge base whose rules it runs. */
    public Kennis kennis() {
        return kennis;
    }

    /** What the rules make of a record in its first round, without conclusions. */
    @SuppressWarnings("unchecked") // what is made of a record has its type
    public <B extends Record> Afleiding<B> leidAf(B beeld) {
        return (Afleiding<B>) thema(beeld).leidAf(beeld);
    }

    /**
     * What is computed from what the rules make of a record and its variants, remembered like those.
     *
     * @param beeld the record; the outcome may hang on nothing else
     * @param soort the type of the outcome; each type of record has one
     * @param bereken computes the outcome, from records of this type only
     */
    public <B extends Record, V> V verken(B beeld, Class<V> soort, Function<B, V> bereken) {
        return soort.cast(thema(beeld).verken(beeld, b -> bereken.apply(beeld)));
    }

    private Themamotor thema(Record beeld) {
        Themamotor thema = themas.get(beeld.getClass().getName());
        if (thema == null) {
            throw new IllegalArgumentException(beeld.getClass().getName());
        }
        return thema;
    }
}
