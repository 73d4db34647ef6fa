package nl.weegwijzer.scenario;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.weegwijzer.diagnose.Diagnose;
import nl.weegwijzer.internal.Argument;
import nl.weegwijzer.internal.tekst.Schrijfwijze;
import nl.weegwijzer.scenario.taal.Opdracht;
import nl.weegwijzer.scenario.taal.Verwachting;
import nl.weegwijzer.scenario.taal.Verwachting.Regelgeldt;
import nl.weegwijzer.scenario.taal.Verwachting.Regelzegt;

/**
 * One scenario, or one row of its examples. Immutable and thread-safe.
 *
 * @param naam its name: the sentence that it proves
 * @param groep the heading {@code Regel:} under which it stands; empty where there is none
 * @param labels its labels, without the at sign
 * @param bestand the file, relative to the folder of the scenarios, with forward slashes
 * @param regel the line on which it begins, from 1
 * @param rij which row of examples it is, from 1; 0 where it has none
 * @param opdracht what it asks and expects; empty exactly if it cannot be read
 * @param diagnosen what is wrong with it
 */
public record Scenario(
        String naam,
        Optional<String> groep,
        List<String> labels,
        String bestand,
        int regel,
        int rij,
        Optional<Opdracht> opdracht,
        List<Diagnose> diagnosen) {
    /** Copies the lists. */
    public Scenario {
        labels = List.copyOf(labels);
        diagnosen = List.copyOf(diagnosen);
    }

    /** The same, found to be wrong. */
    Scenario metFouten(List<Diagnose> fouten) {
        return new Scenario(naam, groep, labels, bestand, regel, rij, Optional.empty(), fouten);
    }

    /** Its name, with the number of the row where it has examples. */
    public String volledigeNaam() {
        return rij == 0 ? naam : naam + " (rij " + rij + ")";
    }

    /** Where it stands: {@code melden.feature:12}, with the row where it has examples. */
    public String plaats() {
        return bestand + ":" + regel + (rij == 0 ? "" : " rij " + rij);
    }

    /** The subject: the name of the file without its ending. */
    public String onderwerp() {
        String naamVanBestand = bestand.substring(bestand.lastIndexOf('/') + 1);
        return naamVanBestand.replaceFirst("\\.feature$", "");
    }

    /** The id of the rule that the heading names first; empty where it names none. */
    public Optional<String> regelId() {
        return groep.flatMap(Scenario::regelIn);
    }

    /**
     * The id of the rule that a heading names first; empty where it names none.
     *
     * @throws IllegalArgumentException where the heading is null
     */
    public static Optional<String> regelIn(String kop) {
        return Optional.of(
                        Argument.verplicht("kop", kop, "de tekst van een kop").split("\\s+", 2)[0])
                .filter(w -> Schrijfwijze.REGEL.matcher(w).matches());
    }

    /** The ids of the rules that it is about: that of its heading, and those that it names in an outcome. */
    public NavigableSet<String> genoemdeRegels() {
        NavigableSet<String> genoemd = new TreeSet<>();
        regelId().ifPresent(genoemd::add);
        for (Verwachting verwachting : opdracht.map(Opdracht::verwachtingen).orElse(List.of())) {
            if (verwachting instanceof Regelgeldt geldt) {
                genoemd.add(geldt.regel());
            } else if (verwachting instanceof Regelzegt zegt) {
                genoemd.add(zegt.regel());
            }
        }
        return genoemd;
    }
}
