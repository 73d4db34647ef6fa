package nl.weegwijzer.werkbank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.weegwijzer.besluit.Besluit;
import nl.weegwijzer.werkbank.verslag.Voorbeeldbesluiten;
import nl.weegwijzer.zaak.Meldzaak;
import nl.weegwijzer.zaak.Overdrachtzaak;
import nl.weegwijzer.zaak.Triagezaak;
import nl.weegwijzer.zaak.Zaak;

/** One run of the whole program within the test, with what it wrote. */
record Loop(int status, String uit, String fout) {
    /** Runs with decisions that were made by hand, so that no engine is needed. */
    static Loop van(String... args) {
        return met(() -> Loop::voorbeeld, InputStream.nullInputStream(), args);
    }

    static Loop metInvoer(String invoer, String... args) {
        return met(() -> Loop::voorbeeld, new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), args);
    }

    static Loop met(Supplier<Beslisser> beslisser, InputStream in, String... args) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int status = Werkbank.voerUit(Stromen.van(in, uit, fout), beslisser, args);
        return new Loop(status, uit.toString(StandardCharsets.UTF_8), fout.toString(StandardCharsets.UTF_8));
    }

    static Besluit voorbeeld(Zaak zaak) {
        if (zaak instanceof Meldzaak) {
            return Voorbeeldbesluiten.meldadvies();
        }
        if (zaak instanceof Triagezaak) {
            return Voorbeeldbesluiten.triage();
        }
        return zaak instanceof Overdrachtzaak ? Voorbeeldbesluiten.overdracht() : Voorbeeldbesluiten.monitoring();
    }
}
