package nl.weegwijzer.scenario.taal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Plicht;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.taal.Plichtzin;
import nl.weegwijzer.zaak.Woord;

/**
 * A duty as a scenario writes it: as a rule does, with a day in the place of a term once the day is known. One duty has
 * one text, whatever the order in which a tester names its parts.
 */
final class Plichttekst {
    private static final String UITERLIJK = "uiterlijk ";
    private static final String OP = "op ";
    private static final String DAG = "(uiterlijk|op) [0-9]{4}-[0-9]{2}-[0-9]{2}";

    private Plichttekst() {}

    /** The text of a duty in a decision. */
    static String van(Plicht plicht) {
        return tekst(
                plicht.wie(),
                plicht.kracht(),
                plicht.wat(),
                plicht.jegens(),
                plicht.vormen(),
                plicht.bijlagen(),
                plicht.zoMogelijk(),
                plicht.afgeschermd(),
                termijn(plicht.termijn()));
    }

    /** The same text of what somebody wrote; empty where it is no duty. */
    static Optional<String> lees(String zin) {
        List<String> delen = new ArrayList<>(List.of(zin.split(", ", -1)));
        List<String> dagen = delen.stream().skip(1).filter(d -> d.matches(DAG)).toList();
        if (dagen.size() > 1
                || dagen.stream()
                        .anyMatch(d -> new Waardesoort.Dag()
                                .lees(d.substring(d.indexOf(' ') + 1))
                                .isEmpty())) {
            return Optional.empty();
        }
        delen.removeAll(dagen);
        return Plichtzin.lees(String.join(", ", delen))
                .filter(Plichtgevolg.class::isInstance)
                .map(Plichtgevolg.class::cast)
                .filter(p -> dagen.isEmpty() || termijn(p.tijdstip()).isEmpty())
                .map(p -> tekst(
                        p.wie(),
                        p.kracht(),
                        p.wat(),
                        p.jegens(),
                        p.vormen(),
                        p.bijlagen(),
                        p.zoMogelijk(),
                        p.afgeschermd(),
                        dagen.isEmpty() ? termijn(p.tijdstip()) : dagen.get(0)));
    }

    private static String tekst(
            Rol wie,
            Kracht kracht,
            Handeling wat,
            Optional<Rol> jegens,
            List<Vorm> vormen,
            List<? extends Woord> bijlagen,
            boolean zoMogelijk,
            boolean afgeschermd,
            String termijn) {
        List<String> delen = new ArrayList<>();
        delen.add(wie.woord() + " " + kracht.woord() + " "
                + wat.met(jegens.map(Rol::woord).orElse("")));
        if (!vormen.isEmpty()) {
            delen.add(samen(vormen));
        }
        if (!bijlagen.isEmpty()) {
            delen.add("met " + samen(bijlagen));
        }
        if (zoMogelijk) {
            delen.add("zo mogelijk");
        }
        if (afgeschermd) {
            delen.add("niet herleidbaar tot de melder");
        }
        if (!termijn.isEmpty()) {
            delen.add(termijn);
        }
        return String.join(", ", delen);
    }

    private static String samen(List<? extends Woord> woorden) {
        return woorden.stream().map(Woord::woord).sorted().collect(Collectors.joining(" en "));
    }

    private static String termijn(Termijn termijn) {
        if (termijn instanceof Termijn.Uiterlijk uiterlijk) {
            return UITERLIJK + uiterlijk.datum();
        }
        if (termijn instanceof Termijn.Op op) {
            return OP + op.datum();
        }
        if (termijn instanceof Termijn.NogTeBepalen nog) {
            return binnen(nog.naam(), nog.precies());
        }
        return termijn instanceof Termijn.ZoSpoedigMogelijk ? "" : termijn.zin();
    }

    private static String termijn(Tijdstip tijdstip) {
        if (tijdstip instanceof Tijdstip.Binnen binnen) {
            return binnen(binnen.naam(), binnen.precies());
        }
        return termijn(((Tijdstip.Vast) tijdstip).termijn());
    }

    private static String binnen(String naam, boolean precies) {
        return (precies ? Plichtzin.AAN_HET_EIND : Plichtzin.BINNEN) + naam;
    }
}
