package nl.weegwijzer.werkbank;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weegwijzer.werkbank.bestand.Gelijkenis;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a command line, and what was probably meant. Stateless and thread-safe. */
final class Gebruiksfouten implements CommandLine.IParameterExceptionHandler {
    private static final String CODE = "GEBRUIK-01";

    @Override
    public int handleParseException(ParameterException fout, String[] args) {
        CommandLine opdracht = fout.getCommandLine();
        if (fout instanceof UnmatchedArgumentException onbekend
                && !onbekend.getUnmatched().isEmpty()) {
            meldOnbekend(opdracht, onbekend.getUnmatched().get(0));
        } else {
            meld(opdracht.getErr(), CODE, overOptie(fout), uitleg(opdracht));
        }
        return Afloop.ONBRUIKBAAR;
    }

    private static String overOptie(ParameterException fout) {
        CommandLine.Model.ArgSpec deel = fout instanceof MissingParameterException ontbrekend
                ? ontbrekend.getMissing().get(0)
                : fout.getArgSpec();
        if (!(deel instanceof CommandLine.Model.OptionSpec optie)) {
            return "deze opdracht is niet te begrijpen";
        }
        return optie.arity().max() > 0
                ? "bij de optie " + optie.longestName() + " hoort een waarde"
                : "de optie " + optie.longestName() + " krijgt geen waarde";
    }

    /** Writes one message, and says with what the program ends. */
    static int weiger(Stromen stromen, String code, String tekst, String hulp) {
        meld(stromen.fout(), code, tekst, hulp);
        return Afloop.ONBRUIKBAAR;
    }

    /** Writes one message, in the form that all messages have. */
    static void meld(PrintWriter fout, String code, String tekst, String hulp) {
        fout.print(code + " fout  " + tekst + "\n    hulp: " + hulp + "\n");
        fout.flush();
    }

    private static void meldOnbekend(CommandLine opdracht, String gegeven) {
        boolean optie = gegeven.startsWith("-");
        String toonbaar = "«" + gegeven.replaceAll("\\p{C}", "?") + "»";
        String tekst;
        if (optie) {
            tekst = "onbekende optie " + toonbaar;
        } else if (opdracht.getSubcommands().isEmpty()) {
            tekst = "bij deze opdracht hoort geen " + toonbaar;
        } else {
            tekst = "onbekende opdracht " + toonbaar;
        }
        meld(opdracht.getErr(), CODE, tekst, bedoeld(opdracht, gegeven, optie) + uitleg(opdracht));
    }

    /** What was probably meant, as a question; empty if nothing is near. */
    private static String bedoeld(CommandLine opdracht, String gegeven, boolean optie) {
        if (!optie && gegeven.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return "bedoelt u `" + Programma.AANROEP + " besluit " + gegeven.replaceAll("\\p{C}", "?") + "`? ";
        }
        List<String> bekend = new ArrayList<>();
        if (!optie) {
            bekend.addAll(opdracht.getSubcommands().keySet());
        } else if (gegeven.startsWith("--")) {
            opdracht.getCommandSpec().options().forEach(o -> bekend.add(o.longestName()));
        }
        return Gelijkenis.naaste(gegeven, bekend)
                .map(b -> "bedoelt u `" + b + "`? ")
                .orElse("");
    }

    private static String uitleg(CommandLine opdracht) {
        String naam = opdracht.getParent() == null ? "" : " " + opdracht.getCommandName();
        return "`" + Programma.AANROEP + naam + " --help` toont wat er kan";
    }
}
