package nl.weegwijzer.internal.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.weegwijzer.internal.model.Kennis;
import nl.weegwijzer.internal.model.Kennisinlezer;
import nl.weegwijzer.internal.model.Kennisinlezer.VerouderdException;
import nl.weegwijzer.internal.model.Kennisschrijver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A knowledge base with its compiled rules: what the build of a knowledge base puts into its jar, and what is made at
 * run time of files that were never built.
 *
 * @param kennis the knowledge base, read and checked
 * @param klassen its compiled rules
 */
public record Vertaling(Kennis kennis, Klassen klassen) {
    private static final Logger LOG = LoggerFactory.getLogger(Vertaling.class);

    /** Counts up with every change of the format, of the generated rules or of what they call. */
    private static final int VERSIE = 6;

    /** Compiles the rules of a knowledge base. */
    public static Vertaling van(Kennis kennis) {
        return new Vertaling(kennis, new Klassen(Vertaler.vertaal(DrlSchrijver.schrijf(kennis))));
    }

    /** As bytes. */
    public byte[] alsBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream uit = new DataOutputStream(bytes)) {
            uit.writeInt(VERSIE);
            Kennisschrijver.schrijf(kennis, uit);
            klassen.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** From bytes; empty where they were written by a library with other records, words or rules. */
    public static Optional<Vertaling> uitBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() == VERSIE) {
                return Optional.of(new Vertaling(Kennisinlezer.lees(in), Klassen.lees(in)));
            }
            LOG.info("de vertaalde regels zijn van een andere versie; de bronbestanden worden gelezen");
        } catch (IOException | VerouderdException e) {
            LOG.info("de vertaalde regels passen niet bij deze bibliotheek; de bronbestanden worden gelezen", e);
        }
        return Optional.empty();
    }
}
