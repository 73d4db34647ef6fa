package nl.weegwijzer.werkbank;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The program {@code weegwijzer}: reads the command line, and ends with 0, 1 or 2. */
public final class Werkbank {
    private static final Logger LOG = LoggerFactory.getLogger(Werkbank.class);
    private static final int BREEDTE = 100;

    private Werkbank() {}

    /**
     * Runs the program and ends the process: 0 if all is well, 1 if a case or a knowledge base was refused or a
     * scenario failed, 2 on wrong use or an unreadable file.
     *
     * @param args the command with its options and files
     */
    public static void main(String[] args) {
        System.exit(voerUit(Stromen.vanProces(), Beslisser::zhz, args));
    }

    static int voerUit(Stromen stromen, Supplier<Beslisser> beslisser, String... args) {
        try {
            return opdrachten(stromen, beslisser).execute(args);
        } catch (RuntimeException | Error e) {
            return mislukt(stromen, e);
        } finally {
            stromen.sluitAf();
        }
    }

    private static CommandLine opdrachten(Stromen stromen, Supplier<Beslisser> beslisser) {
        CommandLine opdrachten = new CommandLine(new Hoofdopdracht());
        opdrachten.addSubcommand(new Besluitopdracht(stromen, beslisser));
        opdrachten.addSubcommand(new Controleeropdracht(stromen));
        opdrachten.addSubcommand(new Scenarioopdracht(stromen));
        opdrachten.addSubcommand(new Dekkingsopdracht(stromen));
        opdrachten.addSubcommand(new Mutatieopdracht(stromen));
        opdrachten.addSubcommand(new Nieuwopdracht(stromen));
        opdrachten.addSubcommand(new Regelboekopdracht(stromen));
        opdrachten.addSubcommand(new Woordenlijstopdracht(stromen));
        opdrachten.addSubcommand(new Schemaopdracht(stromen));
        opdrachten.addMixin("uitleg", new Uitlegoptie());
        opdrachten.getSubcommands().values().forEach(o -> o.addMixin("uitleg", new Uitlegoptie()));
        return opdrachten
                .setOut(stromen.uit())
                .setErr(stromen.fout())
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(BREEDTE)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new Gebruiksfouten())
                .setExecutionExceptionHandler((e, opdracht, gelezen) -> mislukt(stromen, e));
    }

    private static int mislukt(Stromen stromen, Throwable oorzaak) {
        LOG.debug("failed", oorzaak);
        return Gebruiksfouten.weiger(
                stromen,
                "WERK-01",
                "het programma liep vast door een fout van zichzelf",
                "meld dit aan de beheerder, met deze code en met wat de optie --version zegt");
    }
}
