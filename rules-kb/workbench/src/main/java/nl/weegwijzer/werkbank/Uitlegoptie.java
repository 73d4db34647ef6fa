package nl.weegwijzer.werkbank;

import picocli.CommandLine.Option;

/** The option for help that every command has. Acts by being there: picocli shows the help. */
final class Uitlegoptie {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze uitleg.")
    void toon(boolean gevraagd) {}
}
