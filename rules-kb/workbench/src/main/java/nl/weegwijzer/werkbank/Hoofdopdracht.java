package nl.weegwijzer.werkbank;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program without a command: shows what there is. Filled by picocli; not thread-safe. */
@Command(
        name = "weegwijzer",
        versionProvider = Programma.class,
        header = "Wat vragen de afspraken, als u zich zorgen maakt over een kind of over geweld thuis?%n",
        synopsisHeading = "Gebruik: ",
        customSynopsis = Programma.AANROEP + " OPDRACHT [OPTIES] [BESTANDEN]",
        commandListHeading = "%nOpdrachten:%n",
        optionListHeading = "%nOpties:%n",
        footer = {
            "%nMeer over een opdracht: " + Programma.AANROEP + " OPDRACHT --help",
            "",
            "Het programma eindigt met 0 als alles goed ging, 1 als een zaak of kennisbank is geweigerd of",
            "een scenario niet slaagt, en 2 bij verkeerd gebruik of een bestand dat niet te lezen is."
        })
final class Hoofdopdracht implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec opdracht;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Toon de versie van dit programma.")
    void versie(boolean gevraagd) {}

    @Override
    public Integer call() {
        if (opdracht == null) {
            throw new IllegalStateException("picocli sets the command");
        }
        CommandLine programma = opdracht.commandLine();
        Gebruiksfouten.meld(
                programma.getErr(),
                "GEBRUIK-02",
                "zeg wat het programma moet doen",
                "noem een opdracht, bijvoorbeeld `" + Programma.AANROEP + " besluit zaak.json`");
        programma.getErr().println();
        programma.usage(programma.getErr());
        return Afloop.ONBRUIKBAAR;
    }
}
