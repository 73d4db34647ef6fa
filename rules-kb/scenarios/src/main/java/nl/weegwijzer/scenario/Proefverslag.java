package nl.weegwijzer.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.scenario.taal.Bevinding;
import nl.weegwijzer.scenario.taal.Scenariocode;

/**
 * A scenario that fails, in Dutch: what was expected, what came out, and why. Nothing may be null: it is refused as
 * {@link IllegalArgumentException}, which names the argument.
 */
public final class Proefverslag {
    private static final String PROEF = "wat er uit een scenario kwam";

    private Proefverslag() {}

    /** What a tester reads. */
    public static String tekst(Proef proef) {
        Argument.verplicht("proef", proef, PROEF);
        StringBuilder tekst = new StringBuilder();
        tekst.append(proef.scenario().plaats())
                .append("  ")
                .append(proef.scenario().volledigeNaam());
        proef.scenario()
                .diagnosen()
                .forEach(d -> tekst.append("\n\n").append(d.bericht().indent(2).stripTrailing()));
        proef.bevindingen()
                .forEach(b -> tekst.append("\n\n").append(tekst(b).indent(2).stripTrailing()));
        return tekst.toString();
    }

    private static String tekst(Bevinding bevinding) {
        List<String> regels = new ArrayList<>();
        regels.add(kop(bevinding));
        if (!bevinding.verwacht().isEmpty()) {
            regels.add("    verwacht:  " + bevinding.verwacht());
        }
        if (!bevinding.gekregen().isEmpty()) {
            regels.add("    gekregen:  " + bevinding.gekregen());
        }
        for (int i = 0; i < bevinding.waarom().size(); i++) {
            regels.add((i == 0 ? "    want:      " : "               ")
                    + bevinding.waarom().get(i));
        }
        return String.join("\n", regels);
    }

    private static String kop(Bevinding bevinding) {
        return "op regel " + bevinding.regel() + ": " + bevinding.soort().zin();
    }

    /** The same as problems with a place, for a gate or an editor. */
    public static List<Diagnose> diagnosen(Proef proef) {
        Argument.verplicht("proef", proef, PROEF);
        List<Diagnose> diagnosen = new ArrayList<>(proef.scenario().diagnosen());
        for (Bevinding bevinding : proef.bevindingen()) {
            diagnosen.add(new Diagnose(
                    Scenariocode.SCEN_21.code(),
                    proef.scenario().bestand(),
                    bevinding.regel(),
                    0,
                    "scenario `" + proef.scenario().volledigeNaam() + "`: "
                            + bevinding.soort().woord(),
                    "",
                    0,
                    samen(bevinding)));
        }
        return diagnosen;
    }

    private static String samen(Bevinding bevinding) {
        List<String> delen = new ArrayList<>();
        if (!bevinding.verwacht().isEmpty()) {
            delen.add("verwacht `" + bevinding.verwacht() + "`");
        }
        if (!bevinding.gekregen().isEmpty()) {
            delen.add("gekregen `" + bevinding.gekregen() + "`");
        }
        delen.addAll(bevinding.waarom());
        return String.join("; ", delen);
    }
}
