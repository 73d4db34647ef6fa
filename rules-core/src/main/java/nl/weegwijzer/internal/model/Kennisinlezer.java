package nl.weegwijzer.internal.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegwijzer.besluit.Anker;
import nl.weegwijzer.besluit.Bijlage;
import nl.weegwijzer.besluit.Gebeurtenis;
import nl.weegwijzer.besluit.Handeling;
import nl.weegwijzer.besluit.Kracht;
import nl.weegwijzer.besluit.Opmerking;
import nl.weegwijzer.besluit.Rol;
import nl.weegwijzer.besluit.Termijn;
import nl.weegwijzer.besluit.Vorm;
import nl.weegwijzer.besluit.Wanneer;
import nl.weegwijzer.besluit.Zekerheid;
import nl.weegwijzer.internal.model.Gevolg.Opmerkinggevolg;
import nl.weegwijzer.internal.model.Gevolg.Plichtgevolg;
import nl.weegwijzer.internal.model.Gevolg.Standgevolg;
import nl.weegwijzer.internal.model.Gevolg.Tijdstip;
import nl.weegwijzer.internal.model.Gevolg.Vraaggevolg;
import nl.weegwijzer.zaak.Partij;
import nl.weegwijzer.zaak.Woord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a knowledge base that {@link Kennisschrijver} wrote. Where the format, the records or the words of the library
 * are no longer those that it was written with, it throws {@link VerouderdException}, and the source files have to be
 * read.
 */
public final class Kennisinlezer {
    private final DataInputStream in;

    private Kennisinlezer(DataInputStream in) {
        this.in = in;
    }

    /** Thrown where what was written does not fit this version of the library. */
    public static final class VerouderdException extends Exception {
        private static final long serialVersionUID = 1L;

        VerouderdException(String bericht, @Nullable Throwable oorzaak) {
            super(bericht, oorzaak);
        }
    }

    /** Reads. */
    public static Kennis lees(byte[] bytes) throws VerouderdException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int versie = in.readInt();
            if (versie != Kennisschrijver.VERSIE) {
                throw new VerouderdException("geschreven in versie " + versie, null);
            }
            return new Kennisinlezer(in).kennis();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw new VerouderdException("afgebroken, of geschreven met andere woorden", e);
        }
    }

    /** Reads one element. */
    private interface Lezer<T> {
        T lees() throws IOException, ClassNotFoundException;
    }

    private <T> List<T> lijst(Lezer<T> lezer) throws IOException, ClassNotFoundException {
        List<T> lijst = new ArrayList<>();
        for (int over = in.readShort(); over > 0; over--) {
            lijst.add(lezer.lees());
        }
        return List.copyOf(lijst);
    }

    private Optional<LocalDate> datum() throws IOException {
        long dag = in.readLong();
        return dag == Kennisschrijver.GEEN_DATUM ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(dag));
    }

    private Kennis kennis() throws IOException, ClassNotFoundException {
        String id = in.readUTF();
        String titel = in.readUTF();
        String versie = in.readUTF();
        LocalDate vanaf = datum().orElseThrow();
        Optional<LocalDate> tot = datum();
        String vingerafdruk = in.readUTF();
        List<Themaregels> themas = lijst(this::thema);
        List<Termijnregel> termijnen = lijst(this::termijn);
        List<Gemeenteregel> gemeenten = lijst(this::gemeente);
        List<Organisatieregel> organisaties = lijst(this::organisatie);
        Naslag naslag = new Naslag(lijst(this::norm), lijst(this::duiding), lijst(this::tabel));
        return new Kennis(
                id,
                titel,
                versie,
                vanaf,
                tot,
                themas,
                termijnen,
                gemeenten,
                organisaties,
                naslag.gronden(),
                naslag,
                vingerafdruk);
    }

    private Plaats plaats() throws IOException {
        return new Plaats(in.readUTF(), in.readInt());
    }

    private Optional<String> mogelijk() throws IOException {
        String tekst = in.readUTF();
        return tekst.isEmpty() ? Optional.empty() : Optional.of(tekst);
    }

    private Norm norm() throws IOException, ClassNotFoundException {
        return new Norm(
                in.readUTF(),
                in.readUTF(),
                lijst(() -> Normsoort.valueOf(in.readUTF())),
                in.readUTF(),
                mogelijk(),
                plaats());
    }

    private Duiding duiding() throws IOException {
        return new Duiding(in.readUTF(), in.readUTF(), in.readUTF(), plaats());
    }

    private Tabelblad tabel() throws IOException, ClassNotFoundException {
        return new Tabelblad(
                in.readUTF(),
                mogelijk(),
                lijst(in::readUTF),
                lijst(() -> new Tabelblad.Rij(in.readInt(), lijst(in::readUTF))));
    }

    private Themaregels thema() throws IOException, ClassNotFoundException {
        String naam = in.readUTF();
        Class<? extends Record> beeld = Class.forName(in.readUTF(), false, Kennisinlezer.class.getClassLoader())
                .asSubclass(Record.class);
        RecordComponent[] delen = beeld.getRecordComponents();
        List<Begrip> begrippen = new ArrayList<>();
        for (int over = in.readShort(); over > 0; over--) {
            begrippen.add(begrip(delen, begrippen.size() + 1));
        }
        if (begrippen.size() != delen.length - 1) {
            throw new IllegalStateException("ander aantal begrippen over " + naam);
        }
        Thema thema = new Thema(naam, new Beeldvorm<>(beeld), List.copyOf(begrippen));
        return new Themaregels(thema, lijst(() -> lijst(() -> regel(thema))));
    }

    private Begrip begrip(RecordComponent[] delen, int plaats) throws IOException {
        String zin = in.readUTF();
        String naam = in.readUTF();
        String veld = in.readUTF();
        String type = in.readUTF();
        RecordComponent deel = delen[plaats];
        if (!deel.getName().equals(veld) || !deel.getType().getName().equals(type)) {
            throw new IllegalStateException("ander begrip " + veld);
        }
        return new Begrip(
                zin,
                naam,
                veld,
                plaats,
                deel.getType(),
                Begrip.waarden(deel.getType(), in.readBoolean()),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF());
    }

    private Regel regel(Thema thema) throws IOException, ClassNotFoundException {
        return new Regel(
                in.readUTF(),
                in.readUTF(),
                lijst(in::readUTF),
                lijst(in::readUTF),
                Zekerheid.valueOf(in.readUTF()),
                in.readUTF(),
                lijst(() -> voorwaarde(thema)),
                lijst(() -> lijst(() -> voorwaarde(thema))),
                lijst(() -> gevolg(thema)),
                lijst(in::readUTF),
                plaats());
    }

    private Voorwaarde voorwaarde(Thema thema) throws IOException, ClassNotFoundException {
        Begrip begrip = thema.begrippen().get(in.readShort() - 1);
        return new Voorwaarde(begrip, lijst(() -> woord(begrip)));
    }

    private Woord woord(Begrip begrip) throws IOException {
        return begrip.waarde(in.readUTF()).orElseThrow();
    }

    private Gevolg gevolg(Thema thema) throws IOException, ClassNotFoundException {
        String soort = in.readUTF();
        return switch (soort) {
            case "stand" -> stand(thema.begrip(in.readUTF()));
            case "vraag" -> new Vraaggevolg(in.readUTF(), in.readBoolean());
            case "opmerking" -> new Opmerkinggevolg(Opmerking.Soort.valueOf(in.readUTF()));
            case "plicht" -> plicht();
            default -> throw new IllegalStateException("onbekend gevolg " + soort);
        };
    }

    private Gevolg stand(Begrip begrip) throws IOException {
        return new Standgevolg(begrip.veld(), begrip.getal() ? Integer.valueOf(in.readUTF()) : woord(begrip));
    }

    private Gevolg plicht() throws IOException, ClassNotFoundException {
        return new Plichtgevolg(
                Kracht.valueOf(in.readUTF()),
                Rol.valueOf(in.readUTF()),
                Handeling.valueOf(in.readUTF()),
                Optional.of(in.readUTF()).filter(n -> !n.isEmpty()).map(Rol::valueOf),
                lijst(() -> Vorm.valueOf(in.readUTF())),
                tijdstip(),
                lijst(() -> Bijlage.valueOf(in.readUTF())),
                in.readBoolean(),
                in.readBoolean());
    }

    private Tijdstip tijdstip() throws IOException {
        String soort = in.readUTF();
        return switch (soort) {
            case "binnen" -> new Tijdstip.Binnen(in.readUTF(), in.readBoolean());
            case "Meteen" -> new Tijdstip.Vast(new Termijn.Meteen());
            case "ZoSpoedigMogelijk" -> new Tijdstip.Vast(new Termijn.ZoSpoedigMogelijk());
            case "Voortdurend" -> new Tijdstip.Vast(new Termijn.Voortdurend());
            case "Rond" ->
                new Tijdstip.Vast(new Termijn.Rond(Wanneer.valueOf(in.readUTF()), Gebeurtenis.valueOf(in.readUTF())));
            default -> throw new IllegalStateException("onbekend tijdstip " + soort);
        };
    }

    private Termijnregel termijn() throws IOException {
        return new Termijnregel(
                in.readUTF(),
                Period.of(in.readInt(), in.readInt(), in.readInt()),
                Anker.valueOf(in.readUTF()),
                in.readUTF(),
                datum().orElseThrow(),
                datum(),
                in.readUTF());
    }

    private Gemeenteregel gemeente() throws IOException {
        return new Gemeenteregel(in.readUTF(), in.readUTF(), datum().orElseThrow(), datum(), mogelijk());
    }

    private Organisatieregel organisatie() throws IOException {
        return new Organisatieregel(
                in.readUTF(), Partij.valueOf(in.readUTF()), mogelijk(), datum().orElseThrow(), datum());
    }
}
