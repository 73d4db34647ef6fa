package nl.weegwijzer.werkbank;

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

    void sluitAf() {
        uit.flush();
        fout.flush();
    }
}
