package nl.weegwijzer.werkbank;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes: always UTF-8, whatever the system thinks. Not thread-safe.
 *
 * @param in standard input
 * @param uit where decisions go
 * @param fout where problems go
 */
record Stromen(InputStream in, PrintWriter uit, PrintWriter fout) {
    /** The streams of this process. */
    static Stromen vanProces() {
        return van(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static Stromen van(InputStream in, OutputStream uit, OutputStream fout) {
        return new Stromen(
                in,
                new PrintWriter(uit, true, StandardCharsets.UTF_8),
                new PrintWriter(fout, true, StandardCharsets.UTF_8));
    }

    /** Whether somebody is watching this process in a terminal; where that is not known, nobody is. */
    @SuppressWarnings("SystemConsoleNull") // newer versions are asked below
    static boolean opTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true; // before Java 22 there is a console only on a terminal
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    void sluitAf() {
        uit.flush();
        fout.flush();
    }
}
