package nl.weegwijzer.internal.drools;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegwijzer.internal.model.Regel;
import nl.weegwijzer.internal.model.Voorwaarde;
import org.drools.model.AlphaIndex;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/**
 * The rules of one subject as Drools takes them: as data. Nothing of a rule is ever written as code, compiled or
 * defined as a class. Not thread-safe.
 */
final class Droolsmodel {
    /** The package of the rules, and of the global to which they say that they apply. */
    static final String PAKKET = DrlSchrijver.PAKKET;

    private final ModelImpl model = new ModelImpl(PAKKET);
    private final Global<Conclusies> conclusies = PatternDSL.globalOf(Conclusies.class, PAKKET, Conclusies.NAAM);

    Droolsmodel() {
        model.addGlobal(conclusies);
    }

    /** This rule applies in a round, the first one being 1. */
    void voeg(int ronde, Uitspraak uitspraak) {
        Regel regel = uitspraak.regel();
        Variable<Situatie> situatie = PatternDSL.declarationOf(Situatie.class);
        PatternDef<Situatie> patroon = ronde(PatternDSL.pattern(situatie), ronde);
        for (Voorwaarde voorwaarde : regel.voorwaarden()) {
            patroon = eis(patroon, Eis.van(voorwaarde));
        }
        for (List<Voorwaarde> rij : regel.eerdereRijen()) {
            Geen geen = new Geen(rij.stream().map(Eis::van).toList());
            patroon = patroon.expr(geen.naam(), geen);
        }
        model.addRule(PatternDSL.rule(PAKKET, regel.id())
                .build(patroon, PatternDSL.on(conclusies).execute(new Geldt(uitspraak))));
    }

    /** How many rules were added so far. */
    int aantal() {
        return model.getRules().size();
    }

    /** What was added so far. */
    Model model() {
        return model;
    }

    private static PatternDef<Situatie> ronde(PatternDef<Situatie> patroon, int ronde) {
        return patroon.expr("ronde " + ronde, new InRonde(ronde), index(Situatie.RONDE, ronde));
    }

    /** Drools shares what has the same name, and looks up a single value rather than trying one after the other. */
    private static PatternDef<Situatie> eis(PatternDef<Situatie> patroon, Eis eis) {
        return Long.bitCount(eis.waarden()) > 1
                ? patroon.expr(eis.naam(), eis)
                : patroon.expr(eis.naam(), eis, index(eis.plaats(), Long.numberOfTrailingZeros(eis.waarden())));
    }

    private static AlphaIndex<Situatie, Integer> index(int plaats, int nummer) {
        return PatternDSL.alphaIndexedBy(Integer.class, ConstraintType.EQUAL, plaats, new Nummer(plaats), nummer);
    }

    /**
     * The rule says that it applies.
     *
     * @param uitspraak the rule
     */
    private record Geldt(Uitspraak uitspraak) implements Block1<Conclusies> {
        @Override
        public void execute(Conclusies conclusies) {
            conclusies.geldt(uitspraak);
        }
    }

    /**
     * Reads the number of a value.
     *
     * @param plaats the index of its component in the record
     */
    private record Nummer(int plaats) implements Function1<Situatie, Integer> {
        @Override
        public Integer apply(Situatie situatie) {
            return situatie.nummer(plaats);
        }
    }

    /**
     * The record is in this round.
     *
     * @param ronde the round, from 1
     */
    private record InRonde(int ronde) implements Predicate1<Situatie> {
        @Override
        public boolean test(Situatie situatie) {
            return situatie.nummer(Situatie.RONDE) == ronde;
        }
    }

    /**
     * A component has one of these values.
     *
     * @param plaats its index in the record
     * @param waarden the values, each a bit by its number
     */
    private record Eis(int plaats, long waarden) implements Predicate1<Situatie> {
        static Eis van(Voorwaarde voorwaarde) {
            return new Eis(voorwaarde.begrip().plaats(), Situatie.nummers(voorwaarde));
        }

        String naam() {
            return plaats + ":" + Long.toHexString(waarden);
        }

        @Override
        public boolean test(Situatie situatie) {
            return (waarden >>> situatie.nummer(plaats) & 1) != 0;
        }
    }

    /**
     * Not all of these are met.
     *
     * @param eisen the conditions of an earlier row
     */
    private record Geen(List<Eis> eisen) implements Predicate1<Situatie> {
        String naam() {
            return eisen.stream().map(Eis::naam).collect(Collectors.joining(",", "!", ""));
        }

        @Override
        public boolean test(Situatie situatie) {
            for (Eis eis : eisen) {
                if (!eis.test(situatie)) {
                    return true;
                }
            }
            return false;
        }
    }
}
